// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/connectionoptions.h"
#include "commandline/connectionscommand.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/journalaccess.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"

#include <QCoreApplication>

namespace commandline {

namespace {

const CommandSyntax &removeSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections remove"),
        QStringLiteral("Removes a connection, and its secret from the keychain. Rooms that were "
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
    const QString text = u"Removed \"" % printable(connection.name) % u"\".\n";
    const bool printed = printResult(text.toUtf8());
    if (mayBeLeft)
        printError(QStringLiteral("Its secret may still be in the keychain. ")
                   % keychainSentence(secretRemoved.error()));
    QCoreApplication::exit(printed && !mayBeLeft ? Done : OtherTrouble);
}

} // namespace

int removeConnection(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(removeSyntax(), arguments);
    if (const auto code = answerWithoutWork(removeSyntax(), parsed, parsed.errors))
        return *code;
    Engine engine;
    warnOfDamage(engine);
    QStringList errors;
    const auto connection = findOperand(parsed, engine.connections, errors);
    if (connection && connection->kind == Connection::Kind::LocalService)
        errors.append(QStringLiteral("The local service cannot be removed."));
    if (const auto code = answerWithoutWork(removeSyntax(), parsed, errors))
        return *code;

    engine.connections.remove(connection->id);
    if (!engine.connections.isOnDisk()) {
        printError(u"The settings " % printable(engine.connections.settingsFile())
                   % u" cannot be written. Nothing was removed.");
        return OtherTrouble;
    }
    engine.vault.remove(
        connection->id, &engine.vault,
        [&](const CredentialVault::DoneResult &removed) { tell(*connection, removed); });
    return QCoreApplication::exec();
}

} // namespace commandline
