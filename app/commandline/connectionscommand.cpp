// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/connectionscommand.h"

#include "commandline/subcommands.h"
#include "commandline/words.h"

#include <array>

namespace commandline {

namespace {

constexpr auto ConnectionsCommands = std::to_array<Subcommand>({
    {QLatin1StringView("list"), listConnections,
     QT_TRANSLATE_NOOP("CommandLine", "Prints the connections.")},
    {QLatin1StringView("add"), addConnection,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Adds one; its secret access key is read from standard input.")},
    {QLatin1StringView("remove"), removeConnection,
     QT_TRANSLATE_NOOP("CommandLine", "Removes one, and its secret.")},
    {QLatin1StringView("test"), testConnection,
     QT_TRANSLATE_NOOP("CommandLine", "Tries one, and says what came of it.")},
    {QLatin1StringView("export"), exportConnections,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Prints them as a file to share with a team, without secrets.")},
    {QLatin1StringView("import"), importConnections,
     QT_TRANSLATE_NOOP("CommandLine", "Adds those of such a file.")},
});

} // namespace

int connections(const QStringList &arguments)
{
    return run({QLatin1StringView("connections"), ConnectionsCommands,
                CommandLine::tr(
                    "A connection is a service with the credentials for it. The window has the "
                    "same ones. Their secrets are in the keychain, and are never printed.")},
               arguments);
}

} // namespace commandline
