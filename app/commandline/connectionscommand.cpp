// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/connectionscommand.h"

#include "commandline/subcommands.h"

#include <array>

namespace commandline {

namespace {

constexpr std::array Commands = std::to_array<Subcommand>({
    {QLatin1StringView("list"), listConnections},
    {QLatin1StringView("add"), addConnection},
    {QLatin1StringView("remove"), removeConnection},
    {QLatin1StringView("test"), testConnection},
    {QLatin1StringView("export"), exportConnections},
    {QLatin1StringView("import"), importConnections},
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
  export  Prints them as a file to share with a team, without secrets.
  import  Adds those of such a file.
)");

} // namespace

int connections(const QStringList &arguments)
{
    return run({QLatin1StringView("connections"), Commands, UsageText, HelpText}, arguments);
}

} // namespace commandline
