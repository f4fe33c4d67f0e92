// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/journalaccess.h"
#include "commandline/journalcommand.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "rooms/batches.h"
#include "rooms/journal.h"
#include "session/paths.h"

#include <QLocale>

#include <algorithm>

namespace commandline {

namespace {

const CommandSyntax &discardSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("journal discard"),
        CommandLine::tr("Gives up rooms that an earlier run left: those that were never sent are "
                        "Cancelled, the others stay Unknown and are asked for no more."),
        {{BatchOption, QStringLiteral("N"), CommandLine::tr("Only rooms of one batch.")}}};
    return syntax;
}

void tell(qsizetype count, qsizetype maybeDone)
{
    //: Cancelled and Unknown are states.
    const QString text =
        CommandLine::tr("Gave up %Ln rooms: %1 are Cancelled, %2 are Unknown, as "
                        "they had been sent.",
                        nullptr, int(count))
            .arg(QLocale().toString(count - maybeDone), QLocale().toString(maybeDone));
    QCoreApplication::exit(printResult(text.toUtf8() + '\n') ? Done : OtherTrouble);
}

// Once the journal is open.
void discard(Journal &journal, std::optional<qint64> batch)
{
    const auto rows = batches::earlierRows(*journal.reader(), batch);
    if (rows.isEmpty())
        return exitWith(Done, nothingLeftSentence());
    QList<qint64> ids;
    for (const batches::EarlierRow &row : rows)
        ids << row.id;
    const auto maybeDone =
        std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.maybeDone; });
    QObject::connect(&journal, &Journal::changeDone, &journal,
                     [count = rows.size(), maybeDone] { tell(count, maybeDone); });
    QObject::connect(&journal, &Journal::writeFailed, &journal,
                     [&journal](const JournalError &error) {
                         exitWith(OtherTrouble, journalSentence(error, journal.path()));
                     });
    journal.change(JournalChange::Kind::Cancel, ids);
}

} // namespace

int discardJournal(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(discardSyntax(), arguments);
    QStringList errors = parsed.errors;
    const journalexport::Selection selection = readSelection(parsed, errors);
    if (const auto code = answerWithoutWork(discardSyntax(), parsed.help, errors))
        return *code;

    Journal journal(Paths::standard().journal);
    QObject::connect(&journal, &Journal::opened, &journal,
                     [&] { discard(journal, selection.batch); });
    QObject::connect(&journal, &Journal::failed, &journal, [&journal](const JournalError &error) {
        exitWith(OtherTrouble, journalSentence(error, journal.path()));
    });
    QObject::connect(&journal, &Journal::setAside, &journal,
                     [](const QString &newName) { printWarnings({setAsideSentence(newName)}); });
    journal.open();
    return QCoreApplication::exec();
}

} // namespace commandline
