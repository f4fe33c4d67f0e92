// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/journalaccess.h"

#include "commandline/commandsyntax.h"
#include "commandline/failuresentences.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "rooms/requestjson.h"
#include "rooms/sqlrunner.h"
#include "session/paths.h"

#include <QFileInfo>

#include <limits>

namespace commandline {

const QLatin1StringView BatchOption("batch");
const QLatin1StringView StateOption("state");

namespace {

QString batchSentence()
{
    return CommandLine::tr("%1 must be a batch's number; roomwright journal batches shows them.")
        .arg(optionSubject(BatchOption));
}

} // namespace

QString nothingLeftSentence()
{
    return CommandLine::tr("No earlier run has left anything.");
}

QStringList stateNames()
{
    QStringList names;
    for (const RoomState state : allStates)
        names << requestjson::stateName(state);
    return names;
}

Expected<std::unique_ptr<JournalReader>, QString> journalToRead()
{
    const QString path = Paths::standard().journal;
    if (!QFileInfo::exists(path))
        return nullptr;
    auto reader = JournalReader::open(path);
    if (!reader)
        return Unexpected<QString>(journalSentence(reader.error(), path));
    return std::make_unique<JournalReader>(std::move(*reader));
}

QString notReadSentence(const JournalReader &reader)
{
    const QString detail = printable(reader.sql().error().detail);
    return detail.isEmpty()
        ? CommandLine::tr("The journal cannot be read to the end.")
        : CommandLine::tr("The journal cannot be read to the end: %1.").arg(detail);
}

journalexport::Selection readSelection(const ParsedOptions &parsed, QStringList &errors)
{
    journalexport::Selection selection;
    if (parsed.values.contains(BatchOption)) {
        const auto batch =
            numberBetween(1, std::numeric_limits<int>::max(), parsed.values.value(BatchOption));
        if (batch)
            selection.batch = *batch;
        else
            errors.append(batchSentence());
    }
    if (parsed.values.contains(StateOption)) {
        if (const auto state = requestjson::stateOf(parsed.values.value(StateOption)))
            selection.states = {*state};
        else
            errors.append(choiceSentence(optionSubject(StateOption), stateNames()));
    }
    return selection;
}

} // namespace commandline
