// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/exitcode.h"
#include "commandline/journalaccess.h"
#include "commandline/journalcommand.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"
#include "rooms/batches.h"
#include "rooms/journal.h"
#include "session/paths.h"

#include <QCoreApplication>

#include <algorithm>

namespace commandline {

namespace {

const CommandSyntax &discardSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("journal discard"),
        QStringLiteral("Gives up rooms that an earlier run left: those that were never sent are "
                       "Cancelled, the others stay Unknown and are asked for no more."),
        {{BatchOption, QStringLiteral("N"), QStringLiteral("Only rooms of one batch.")}}};
    return syntax;
}

void end(ExitCode code, const QString &error)
{
    printError(error);
    QCoreApplication::exit(code);
}

void tell(qsizetype count, qsizetype maybeDone)
{
    const QString text = u"Gave up " % QString::number(count) % u" rooms: "
        % QString::number(count - maybeDone) % u" are Cancelled, " % QString::number(maybeDone)
        % u" are Unknown, as they had been sent.\n";
    QCoreApplication::exit(printResult(text.toUtf8()) ? Done : OtherTrouble);
}

// Once the journal is open.
void discard(Journal &journal, std::optional<qint64> batch)
{
    const auto rows = batches::earlierRows(*journal.reader(), batch);
    if (rows.isEmpty())
        return end(Done, QStringLiteral("No earlier run has left anything."));
    QList<qint64> ids;
    for (const batches::EarlierRow &row : rows)
        ids << row.id;
    const auto maybeDone =
        std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.maybeDone; });
    QObject::connect(&journal, &Journal::changeDone, &journal,
                     [count = rows.size(), maybeDone] { tell(count, maybeDone); });
    QObject::connect(&journal, &Journal::writeFailed, &journal,
                     [&journal](const JournalError &error) {
                         end(OtherTrouble, journalSentence(error, journal.path()));
                     });
    journal.change(JournalChange::Kind::Cancel, ids);
}

} // namespace

int discardJournal(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(discardSyntax(), arguments);
    QStringList errors = parsed.errors;
    const journalexport::Selection selection = readSelection(parsed, errors);
    if (const auto code = answerWithoutWork(discardSyntax(), parsed, errors))
        return *code;

    Journal journal(Paths::standard().journal);
    QObject::connect(&journal, &Journal::opened, &journal,
                     [&] { discard(journal, selection.batch); });
    QObject::connect(&journal, &Journal::failed, &journal, [&journal](const JournalError &error) {
        end(OtherTrouble, journalSentence(error, journal.path()));
    });
    QObject::connect(&journal, &Journal::setAside, &journal,
                     [](const QString &newName) { printError(setAsideText(newName)); });
    journal.open();
    return QCoreApplication::exec();
}

} // namespace commandline
