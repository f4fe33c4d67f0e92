// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/journalaccess.h"

#include "commandline/commandsyntax.h"
#include "commandline/exitcode.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"
#include "rooms/requestjson.h"
#include "rooms/sqlrunner.h"
#include "session/paths.h"

#include <QFileInfo>

#include <limits>

namespace commandline {

const QLatin1StringView BatchOption("batch");
const QLatin1StringView StateOption("state");

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
    return u"The journal cannot be read to the end" % (detail.isEmpty() ? detail : u": " % detail)
        % u'.';
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
            errors.append(QStringLiteral("--batch: must be a batch's number; roomwright journal "
                                         "batches shows them."));
    }
    if (parsed.values.contains(StateOption)) {
        if (const auto state = requestjson::stateOf(parsed.values.value(StateOption)))
            selection.states = {*state};
        else
            errors.append(QStringLiteral("--state: must be Waiting, Sending, Created, Failed, "
                                         "Unknown or Cancelled."));
    }
    return selection;
}

std::optional<int> answerWithoutWork(const CommandSyntax &syntax, const ParsedOptions &parsed,
                                     const QStringList &errors)
{
    if (parsed.help)
        return printResult(helpText(syntax).toUtf8()) ? Done : OtherTrouble;
    if (errors.isEmpty())
        return {};
    printError(u"error: " % errors.join(u"\nerror: ") % u'\n' % usageLine(syntax));
    return InputWrong;
}

} // namespace commandline
