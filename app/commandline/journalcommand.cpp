// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/journalcommand.h"

#include "commandline/subcommands.h"

#include <array>

namespace commandline {

namespace {

constexpr std::array Commands = std::to_array<Subcommand>({
    {QLatin1StringView("list"), listJournal},
    {QLatin1StringView("batches"), listBatches},
    {QLatin1StringView("export"), exportJournal},
    {QLatin1StringView("resume"), resumeJournal},
    {QLatin1StringView("discard"), discardJournal},
});

const QLatin1StringView UsageText(R"(usage: roomwright journal COMMAND [options]
       roomwright journal COMMAND --help
)");

const QLatin1StringView HelpText(R"(
The journal holds every room that was asked for, and what came of it.

  list     Prints the rooms, newest first.
  batches  Prints the lists that were given to create-rooms, newest first.
  export   Writes everything that the journal has as CSV or JSON.
  resume   Goes on with rooms that an earlier run left.
  discard  Gives up rooms that an earlier run left.
)");

} // namespace

int journal(const QStringList &arguments)
{
    return run({QLatin1StringView("journal"), Commands, UsageText, HelpText}, arguments);
}

} // namespace commandline
