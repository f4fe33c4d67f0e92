// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/exitcode.h"
#include "commandline/journalaccess.h"
#include "commandline/journalcommand.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "core/timestamp.h"
#include "rooms/batches.h"
#include "rooms/requestjson.h"

namespace commandline {

namespace {

const CommandSyntax &batchesSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("journal batches"),
        CommandLine::tr("Prints the lists that were given to create-rooms, newest first, a line of "
                        "JSON each, and how many of their rooms are in which state."),
        {}};
    return syntax;
}

QByteArray toJson(const Batch &batch)
{
    JsonObjectText object;
    object.insertNumber("Batch", batch.id);
    object.insertText("Source", batch.source.name);
    object.insertText("RequestedAt", timestampText(batch.createdAt));
    object.insertNumber("Total", batch.total);
    for (const RoomState state : allStates)
        object.insertNumber(requestjson::stateName(state).toLatin1(), batch.count(state));
    return object.text();
}

} // namespace

int listBatches(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(batchesSyntax(), arguments);
    if (const auto code = answerWithoutWork(batchesSyntax(), parsed.help, parsed.errors))
        return *code;
    const auto reader = journalToRead();
    if (!reader) {
        printError(reader.error());
        return OtherTrouble;
    }
    const QList<Batch> all = *reader ? batches::all(**reader) : QList<Batch>();
    for (const Batch &batch : all) {
        if (!printResult(toJson(batch) + '\n'))
            return OtherTrouble;
    }
    return Done;
}

} // namespace commandline
