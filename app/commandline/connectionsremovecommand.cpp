// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/connectionoptions.h"
#include "commandline/connectionscommand.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"

#include <QCoreApplication>

namespace commandline {

namespace {

const CommandSyntax &removeSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections remove"),
        CommandLine::tr("Removes a connection, and its secret from the keychain. Rooms that were "
                        "made with it stay in the journal."),
        {},
        QStringLiteral("NAME")};
    return syntax;
}

void tell(const Connection &connection, const CredentialVault::DoneResult &secretRemoved)
{
    // Without a keychain there is nothing of those that never had a secret in one.
    const bool mayBeLeft = !secretRemoved
        && (connection.source == Connection::CredentialSource::Keychain
            || !connection.proxy.userName.isEmpty()
            || secretRemoved.error().kind != StoreError::Kind::NoKeychain);
    //: A connection.
    const QString text = CommandLine::tr("Removed \"%1\".").arg(printable(connection.name));
    const bool printed = printResult(text.toUtf8() + '\n');
    if (mayBeLeft)
        printError(secretLeftText(secretRemoved.error()));
    QCoreApplication::exit(printed && !mayBeLeft ? Done : OtherTrouble);
}

} // namespace

int removeConnection(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(removeSyntax(), arguments);
    if (const auto code = answerWithoutWork(removeSyntax(), parsed.help, parsed.errors))
        return *code;
    Engine engine;
    warnOfDamage(engine);
    QStringList errors;
    const auto connection = findOperand(parsed, engine.connections, errors);
    if (connection && connection->kind == Connection::Kind::LocalService)
        errors.append(CommandLine::tr("The local service cannot be removed."));
    if (const auto code = answerWithoutWork(removeSyntax(), parsed.help, errors))
        return *code;

    engine.connections.remove(connection->id);
    if (!engine.connections.isOnDisk()) {
        printError(together(settingsSentence(engine.connections.settingsFile()),
                            CommandLine::tr("Nothing was removed.")));
        return OtherTrouble;
    }
    engine.vault.remove(
        connection->id, &engine.vault,
        [&](const CredentialVault::DoneResult &removed) { tell(*connection, removed); });
    return QCoreApplication::exec();
}

} // namespace commandline
