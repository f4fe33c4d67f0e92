// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/journalcommand.h"

#include "commandline/exitcode.h"
#include "commandline/terminal.h"

#include <array>

namespace commandline {

namespace {

struct Command
{
    QLatin1StringView name;
    int (*run)(const QStringList &);
};

constexpr std::array Commands = std::to_array<Command>({
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
    const QString name = arguments.value(0);
    for (const Command &command : Commands) {
        if (name == command.name)
            return command.run(arguments.mid(1));
    }
    if (name == u"--help" || name == u"-h")
        return printResult(QByteArray(UsageText.data()) + HelpText.data()) ? Done : OtherTrouble;
    const QString what = name.isEmpty()
        ? QStringLiteral("journal needs a command: list, batches, export, resume or discard.")
        : QString(u"'" % printable(name) % u"' is no command of journal.");
    printError(u"error: " % what % u'\n' % QString(UsageText).trimmed());
    return InputWrong;
}

} // namespace commandline
