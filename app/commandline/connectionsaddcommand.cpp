// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/connectionoptions.h"
#include "commandline/connectionscommand.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/rulesentences.h"
#include "commandline/secretinput.h"
#include "commandline/terminal.h"
#include "commandline/words.h"

#include <QCoreApplication>

namespace commandline {

namespace {

using Source = Connection::CredentialSource;

const CommandSyntax &addSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections add"),
        CommandLine::tr("Adds a connection, for the window and for --connection NAME. Its secret "
                        "access key, and the password of its proxy, are read from standard input "
                        "and kept in the keychain; where the keychain does not take them, nothing "
                        "is added."),
        connectionSyntax(), QStringLiteral("NAME")};
    return syntax;
}

// Begins sentences about the password.
QString proxyPassword()
{
    return CommandLine::tr("standard input: the proxy password");
}

// What the keychain is to keep of a connection; null where there is none.
struct Secrets
{
    SharedCredentials keys;
    SharedCredentials proxys; // its user and password
};

void complain(connectionrules::Part part, const QString &subject, const Secret &secret,
              QStringList &errors)
{
    QString text = QString::fromUtf8(secret.view());
    const auto problem = connectionrules::problem(part, text);
    wipe(text);
    if (problem)
        errors.append(ruleSentence(subject, *problem));
}

SharedCredentials pairOf(const QString &name, Secret secret)
{
    return std::make_shared<const Credentials>(Credentials{name, std::move(secret), {}, {}});
}

// None where `errors` say why. Nothing: the user interrupted.
std::optional<Secrets> askForSecrets(const Connection &connection, QStringList &errors)
{
    using connectionrules::Part;
    const bool hasKeys = connection.source == Source::Keychain;
    const bool hasProxyUser = !connection.proxy.userName.isEmpty();
    // Whoever sits at a terminal corrects the rest first.
    if ((!hasKeys && !hasProxyUser) || (inputIsTerminal() && !errors.isEmpty()))
        return Secrets();
    QStringList prompts;
    if (hasKeys)
        //: Asks for it; %1 is an access key ID.
        prompts +=
            CommandLine::tr("Secret access key of %1: ").arg(printable(connection.accessKeyId));
    if (hasProxyUser)
        //: Asks for it; %1 is a user.
        prompts +=
            CommandLine::tr("Proxy password of %1: ").arg(printable(connection.proxy.userName));
    auto input = readSecrets(prompts);
    if (!input)
        return {};
    if (input->isFollowed)
        errors.append(together(
            prompts.size() == 1 ? CommandLine::tr("standard input: has more than one line.")
                                : CommandLine::tr("standard input: has more than two lines."),
            CommandLine::tr("Temporary credentials, with a session token, are not kept: "
                            "leave them in the environment, and use --credential-source "
                            "environment.")));
    if (hasKeys)
        //: Begins sentences about it.
        complain(Part::SecretAccessKey, CommandLine::tr("standard input: the secret access key"),
                 input->secrets.front(), errors);
    if (hasProxyUser) {
        const Secret &password = input->secrets.back();
        complain(Part::ProxyPassword, proxyPassword(), password, errors);
        if (password.isEmpty())
            errors.append(requiredSentence(proxyPassword()));
    }
    Secrets secrets;
    if (!errors.isEmpty())
        return secrets;
    if (hasProxyUser)
        secrets.proxys = pairOf(connection.proxy.userName, std::move(input->secrets.back()));
    if (hasKeys)
        secrets.keys = pairOf(connection.accessKeyId, std::move(input->secrets.front()));
    return secrets;
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

    // The secrets first: a connection without them would be half made.
    void keep(const Secrets &secrets)
    {
        if (secrets.keys)
            keep(m_connection.id, secrets.keys, [this, secrets] { keep({{}, secrets.proxys}); });
        else if (secrets.proxys)
            keep(Connections::proxyEntryId(m_connection.id), secrets.proxys, [this] { save(); });
        else
            save();
    }

    void save()
    {
        m_engine.connections.save(m_connection);
        if (!m_engine.connections.isOnDisk())
            undo(notWrittenText());
        else
            forgetWhatIsNotNeeded();
    }

    [[nodiscard]] QString notWrittenText() const
    {
        return together(settingsSentence(m_engine.connections.settingsFile()), nothingChanged());
    }

private:
    using DoneResult = CredentialVault::DoneResult;

    void keep(const QUuid &entry, const SharedCredentials &credentials,
              const std::function<void()> &next)
    {
        m_engine.vault.save(entry, credentials, &m_engine.vault,
                            [this, next](const CredentialVault::Saved &saved) {
                                if (saved.kept == CredentialVault::Kept::InKeychain) {
                                    m_hasKept = true;
                                    next();
                                } else {
                                    undo(notKeptText(saved));
                                }
                            });
    }

    [[nodiscard]] QString nothingChanged() const
    {
        //: A connection; so is the next.
        return (m_former ? CommandLine::tr("\"%1\" is as it was.")
                         : CommandLine::tr("\"%1\" was not added."))
            .arg(printable(m_connection.name));
    }

    [[nodiscard]] QString notKeptText(const CredentialVault::Saved &saved) const
    {
        const QString name = printable(m_connection.name);
        const QString what = m_former
            ? CommandLine::tr("The secret was not kept, and \"%1\" is as it was.").arg(name)
            : CommandLine::tr("The secret was not kept, and \"%1\" was not added.").arg(name);
        //: The keychain.
        const QString whatToDo =
            CommandLine::tr("Unlock it, and try again; or use --credential-source session, "
                            "environment or profile, which need no keychain.");
        const QString why = saved.error ? together(keychainSentence(*saved.error), what) : what;
        return why % u'\n' % whatToDo;
    }

    void forgetWhatIsNotNeeded()
    {
        const QUuid keys = m_connection.id;
        const QUuid proxys = Connections::proxyEntryId(keys);
        const bool lostKeys = m_former && m_former->source == Source::Keychain
            && m_connection.source != Source::Keychain;
        const bool lostProxys = m_former && !m_former->proxy.userName.isEmpty()
            && m_connection.proxy.userName.isEmpty();
        const auto done = [this](const DoneResult &removed) { tellDone(removed); };
        if (lostKeys && lostProxys)
            m_engine.vault.remove(keys, &m_engine.vault, done);
        else if (lostKeys || lostProxys)
            m_engine.vault.removeEntry(lostKeys ? keys : proxys, &m_engine.vault, done);
        else
            tellDone({});
    }

    void undo(const QString &error)
    {
        if (m_former || !m_hasKept) {
            exitWith(OtherTrouble, error);
            return;
        }
        m_engine.vault.remove(m_connection.id, &m_engine.vault, [error](const DoneResult &removed) {
            exitWith(OtherTrouble,
                     removed ? error : QString(error % u'\n' % secretLeftText(removed.error())));
        });
    }

    void tellDone(const DoneResult &removed)
    {
        //: A connection; so is the next.
        QString text =
            (m_former ? CommandLine::tr("Changed \"%1\".") : CommandLine::tr("Added \"%1\"."))
                .arg(printable(m_connection.name));
        if (m_connection.source == Source::Keychain)
            text = together(text, CommandLine::tr("Its secret is in the keychain."));
        else if (m_connection.source == Source::Session)
            text = together(text, CommandLine::tr("The window asks for its keys."));
        if (!m_connection.proxy.userName.isEmpty())
            text = together(text, CommandLine::tr("Its proxy's password is in the keychain."));
        const bool printed = printResult(text.toUtf8() + '\n');
        if (!removed)
            printError(secretLeftText(removed.error()));
        QCoreApplication::exit(printed && removed ? commandline::Done : OtherTrouble);
    }

    Engine &m_engine;
    Connection m_connection;
    std::optional<Connection> m_former; // whose place it takes
    bool m_hasKept = false; // a secret, in the keychain
};

} // namespace

int addConnection(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(addSyntax(), arguments);
    if (parsed.help)
        return answerWithoutWork(addSyntax(), parsed.help, {}).value_or(Done);
    Engine engine;
    warnOfDamage(engine);
    QStringList errors = parsed.errors;
    QStringList warnings;
    const Connection connection = readConnection(parsed, engine.connections, errors, warnings);
    const auto secrets = askForSecrets(connection, errors);
    if (!secrets)
        return Interrupted;
    if (const auto code = answerWithoutWork(addSyntax(), parsed.help, errors))
        return *code;
    printWarnings(warnings);

    Addition addition(engine, connection);
    if (!engine.connections.isOnDisk()) {
        printError(addition.notWrittenText());
        return OtherTrouble;
    }
    QMetaObject::invokeMethod(
        &engine.vault, [&] { addition.keep(*secrets); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace commandline
