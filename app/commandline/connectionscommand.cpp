// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/connectionscommand.h"

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
    {QLatin1StringView("list"), listConnections},
    {QLatin1StringView("add"), addConnection},
    {QLatin1StringView("remove"), removeConnection},
    {QLatin1StringView("test"), testConnection},
});

const QLatin1StringView UsageText(R"(usage: roomwright connections COMMAND [options]
       roomwright connections COMMAND --help
)");

const QLatin1StringView HelpText(R"(
A connection is a service with the credentials for it. The window has the same
ones. Their secrets are in the keychain, and are never printed.

  list    Prints the connections.
  add     Adds one; its secret access key is read from standard input.
  remove  Removes one, and its secret.
  test    Tries one, and says what came of it.
)");

} // namespace

int connections(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    for (const Command &command : Commands) {
        if (name == command.name)
            return command.run(arguments.mid(1));
    }
    if (name == u"--help" || name == u"-h")
        return printResult(QByteArray(UsageText.data()) + HelpText.data()) ? Done : OtherTrouble;
    const QString what = name.isEmpty()
        ? QStringLiteral("connections needs a command: list, add, remove or test.")
        : QString(u"'" % printable(name) % u"' is no command of connections.");
    printError(u"error: " % what % u'\n' % QString(UsageText).trimmed());
    return InputWrong;
}

} // namespace commandline
