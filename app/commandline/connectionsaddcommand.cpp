// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/connectionoptions.h"
#include "commandline/connectionscommand.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/journalaccess.h"
#include "commandline/secretinput.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"

#include <QCoreApplication>

namespace commandline {

namespace {

using Source = Connection::CredentialSource;

const CommandSyntax &addSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections add"),
        QStringLiteral("Adds a connection, for the window and for --connection NAME. Its secret "
                       "access key is read from standard input and kept in the keychain; where "
                       "the keychain does not take it, nothing is added."),
        connectionSyntax(), QStringLiteral("NAME")};
    return syntax;
}

// Where the secret's words stand.
constexpr QLatin1StringView Input("standard input: ");

// Null where there is none to keep, or `errors` say why. Nothing: the user interrupted.
std::optional<SharedCredentials> readCredentials(const Connection &connection, QStringList &errors)
{
    // Whoever sits at a terminal corrects the rest first.
    if (connection.source != Source::Keychain || (inputIsTerminal() && !errors.isEmpty()))
        return SharedCredentials();
    auto input = readSecret(u"Secret access key of " % printable(connection.accessKeyId) % u": ");
    if (!input)
        return {};
    if (input->isFollowed)
        errors.append(Input
                      % QStringLiteral("has more than one line. Temporary credentials, with a "
                                       "session token, are not kept: leave them in the "
                                       "environment, and use --credential-source environment."));
    QString text = QString::fromUtf8(input->secret.view());
    const auto problem = connectionrules::problem(connectionrules::Part::SecretAccessKey, text);
    wipe(text);
    if (problem)
        errors.append(Input % u"the secret access key " % ruleSentence(*problem));
    if (!errors.isEmpty())
        return SharedCredentials();
    return std::make_shared<const Credentials>(
        Credentials{connection.accessKeyId, std::move(input->secret), {}, {}});
}

void end(ExitCode code, const QString &error)
{
    printError(error);
    QCoreApplication::exit(code);
}

QString quoted(const QString &name)
{
    return u'"' % printable(name) % u'"';
}

// One connection on its way into the settings.
class Addition
{
public:
    Addition(Engine &engine, Connection connection)
        : m_engine(engine)
        , m_connection(std::move(connection))
        , m_former(engine.connections.find(m_connection.id))
    { }

    // The secret first: a connection without one would be half made.
    void keep(const SharedCredentials &credentials)
    {
        m_engine.vault.save(m_connection.id, credentials, &m_engine.vault,
                            [this](const CredentialVault::Saved &saved) {
                                if (saved.kept == CredentialVault::Kept::InKeychain)
                                    save();
                                else
                                    end(OtherTrouble, notKeptText(saved));
                            });
    }

    void save()
    {
        m_engine.connections.save(m_connection);
        if (!m_engine.connections.isOnDisk())
            undo();
        else if (m_former && m_former->source == Source::Keychain
                 && m_connection.source != Source::Keychain)
            forgetSecret(&Addition::tellDone);
        else
            tellDone({});
    }

    [[nodiscard]] QString notWrittenText() const
    {
        return u"The settings " % printable(m_engine.connections.settingsFile())
            % u" cannot be written. " % nothingChanged();
    }

private:
    using Done = void (Addition::*)(const CredentialVault::DoneResult &);

    [[nodiscard]] QString nothingChanged() const
    {
        return quoted(m_connection.name) % (m_former ? u" is as it was." : u" was not added.");
    }

    [[nodiscard]] QString notKeptText(const CredentialVault::Saved &saved) const
    {
        const QString why = saved.error ? keychainSentence(*saved.error) : QString();
        return why % u" The secret was not kept, and " % nothingChanged()
            % u"\nUnlock it, and try again; or use --credential-source session, environment or "
              u"profile, which need no keychain.";
    }

    void forgetSecret(Done done)
    {
        m_engine.vault.remove(
            m_connection.id, &m_engine.vault,
            [this, done](const CredentialVault::DoneResult &removed) { (this->*done)(removed); });
    }

    void undo()
    {
        if (m_former || m_connection.source != Source::Keychain)
            end(OtherTrouble, notWrittenText());
        else
            forgetSecret(&Addition::tellUndone);
    }

    void tellUndone(const CredentialVault::DoneResult &removed)
    {
        end(OtherTrouble, removed ? notWrittenText() : notWrittenText() % u'\n' % left(removed));
    }

    void tellDone(const CredentialVault::DoneResult &removed)
    {
        QString text = (m_former ? u"Changed " : u"Added ") % quoted(m_connection.name) % u'.';
        if (m_connection.source == Source::Keychain)
            text += u" Its secret is in the keychain.";
        else if (m_connection.source == Source::Session)
            text += u" The window asks for its keys.";
        const bool printed = printResult(text.toUtf8() + '\n');
        if (!removed)
            printError(left(removed));
        QCoreApplication::exit(printed && removed ? commandline::Done : OtherTrouble);
    }

    [[nodiscard]] static QString left(const CredentialVault::DoneResult &removed)
    {
        return QStringLiteral("Its secret may still be in the keychain. ")
            % keychainSentence(removed.error());
    }

    Engine &m_engine;
    Connection m_connection;
    std::optional<Connection> m_former; // whose place it takes
};

} // namespace

int addConnection(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(addSyntax(), arguments);
    if (parsed.help)
        return answerWithoutWork(addSyntax(), parsed, {}).value_or(Done);
    Engine engine;
    warnOfDamage(engine);
    QStringList errors = parsed.errors;
    QStringList warnings;
    const Connection connection = readConnection(parsed, engine.connections, errors, warnings);
    const auto credentials = readCredentials(connection, errors);
    if (!credentials)
        return Interrupted;
    if (const auto code = answerWithoutWork(addSyntax(), parsed, errors))
        return *code;
    for (const QString &warning : std::as_const(warnings))
        printError(u"warning: " % warning);

    Addition addition(engine, connection);
    if (!engine.connections.isOnDisk()) {
        printError(addition.notWrittenText());
        return OtherTrouble;
    }
    QMetaObject::invokeMethod(
        &engine.vault, [&] { *credentials ? addition.keep(*credentials) : addition.save(); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace commandline
