// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/journalcommand.h"

#include "commandline/subcommands.h"
#include "commandline/words.h"

#include <array>

namespace commandline {

namespace {

constexpr auto JournalCommands = std::to_array<Subcommand>({
    {QLatin1StringView("list"), listJournal,
     QT_TRANSLATE_NOOP("CommandLine", "Prints the rooms, newest first.")},
    {QLatin1StringView("batches"), listBatches,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Prints the lists that were given to create-rooms, newest first.")},
    {QLatin1StringView("export"), exportJournal,
     QT_TRANSLATE_NOOP("CommandLine", "Writes everything that the journal has as CSV or JSON.")},
    {QLatin1StringView("resume"), resumeJournal,
     QT_TRANSLATE_NOOP("CommandLine", "Goes on with rooms that an earlier run left.")},
    {QLatin1StringView("discard"), discardJournal,
     QT_TRANSLATE_NOOP("CommandLine", "Gives up rooms that an earlier run left.")},
});

} // namespace

int journal(const QStringList &arguments)
{
    return run(
        {QLatin1StringView("journal"), JournalCommands,
         CommandLine::tr("The journal holds every room that was asked for, and what came of it.")},
        arguments);
}

} // namespace commandline
