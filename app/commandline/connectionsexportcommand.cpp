// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connections.h"
#include "commandline/commandsyntax.h"
#include "commandline/connectionscommand.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "session/connectionfile.h"
#include "session/paths.h"

namespace commandline {

namespace {

const CommandSyntax &connectionsExportSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections export"),
        CommandLine::tr("Prints the connections as a file to share with a team. Secrets, access "
                        "key IDs, a proxy's user name and account IDs are not in it: each person "
                        "enters their own."),
        {}};
    return syntax;
}

} // namespace

int exportConnections(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(connectionsExportSyntax(), arguments);
    if (const auto code = answerWithoutWork(connectionsExportSyntax(), parsed.help, parsed.errors))
        return *code;
    const Connections connections(Paths::standard().settings);
    if (!connections.setAsideAs().isEmpty())
        printWarnings({setAsideSentence(connections.setAsideAs())});
    return printResult(connectionfile::write(connections.all())) ? Done : OtherTrouble;
}

} // namespace commandline
