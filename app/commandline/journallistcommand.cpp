// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/exitcode.h"
#include "commandline/journalaccess.h"
#include "commandline/journalcommand.h"
#include "commandline/optionnames.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "core/timestamp.h"
#include "rooms/requestjson.h"

#include <limits>

namespace commandline {

namespace {

constexpr QLatin1StringView Limit("limit");
constexpr int DefaultLimit = 100;

const CommandSyntax &journalListSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("journal list"),
        CommandLine::tr("Prints the rooms that were asked for, newest first."),
        {
            {StateOption, QStringLiteral("STATE"),
             //: Rooms; %1 are the names of states.
             CommandLine::tr("Only those that are %1.").arg(alternatives(stateNames()))},
            //: Rooms.
            {BatchOption, QStringLiteral("N"), CommandLine::tr("Only those of one batch.")},
            //: Rooms.
            {Limit, QStringLiteral("N"),
             CommandLine::tr("How many at most; 100 by default, 0 for all.")},
            {OutputFormat, QStringLiteral("text|json"),
             CommandLine::tr("A line each: with columns divided by tabs, as by default, or with an "
                             "object that has everything.")},
        }};
    return syntax;
}

// The columns of the window.
QByteArray textLine(const QStringList &fields)
{
    QStringList harmless;
    for (const QString &field : fields)
        harmless << printable(field);
    return harmless.join(u'\t').toUtf8() + '\n';
}

QByteArray textOf(const RoomRequest &request)
{
    QString details;
    if (request.failure) {
        const QString message = requestjson::errorMessage(*request.failure);
        details = requestjson::errorCode(*request.failure);
        if (!message.isEmpty())
            details += u": " % message;
    }
    return textLine({requestjson::stateName(request.state), request.room.name,
                     request.room.accountId, request.created.roomId,
                     timestampText(request.created.createdTimestamp), details});
}

QByteArray journalHeadings()
{
    return textLine({
        //: A column's heading.
        CommandLine::tr("Status"),
        //: A column's heading.
        CommandLine::tr("Name"),
        //: A column's heading: the Chime account.
        CommandLine::tr("Account"),
        //: A column's heading.
        CommandLine::tr("Room ID"),
        //: A column's heading: when a room was created.
        CommandLine::tr("Created"),
        //: A column's heading: what went wrong.
        CommandLine::tr("Details"),
    });
}

int print(const JournalReader &reader, const journalexport::Selection &selection, bool asText)
{
    bool printed = !asText || printResult(journalHeadings());
    const bool read = journalexport::forEach(reader, selection, [&](const auto &row) {
        return printed = printed
            && printResult(asText ? textOf(row.request) : journalexport::toJson(row).text() + '\n');
    });
    if (!read)
        printError(notReadSentence(reader));
    return read && printed ? Done : OtherTrouble;
}

} // namespace

int listJournal(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(journalListSyntax(), arguments);
    QStringList errors = parsed.errors;
    journalexport::Selection selection = readSelection(parsed, errors);
    selection.order = Qt::DescendingOrder;
    const auto limit = numberBetween(0, std::numeric_limits<int>::max(),
                                     parsed.values.value(Limit, QString::number(DefaultLimit)));
    if (!limit)
        errors.append(numberSentence(optionSubject(Limit)));
    else if (*limit > 0)
        selection.limit = *limit;
    const QString output = parsed.values.value(OutputFormat, QStringLiteral("text"));
    if (output != u"text" && output != u"json")
        errors.append(choiceSentence(optionSubject(OutputFormat),
                                     {QStringLiteral("text"), QStringLiteral("json")}));
    if (const auto code = answerWithoutWork(journalListSyntax(), parsed.help, errors))
        return *code;

    const auto reader = journalToRead();
    if (!reader) {
        printError(reader.error());
        return OtherTrouble;
    }
    return *reader ? print(**reader, selection, output == u"text") : int(Done);
}

} // namespace commandline
