// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/servecommand.h"

#include "commandline/commandsyntax.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/interruption.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"

#include <QCoreApplication>

#include <limits>

namespace commandline {

namespace {

constexpr QLatin1StringView Port("port");
constexpr QLatin1StringView Database("database");
constexpr QLatin1StringView RoomQuota("room-quota");

const CommandSyntax &serveSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("serve"),
        QStringLiteral(
            "Runs the local service until it is interrupted. Prints what a shell needs to use it; "
            "keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set."),
        {
            {Port, QStringLiteral("N"), QStringLiteral("Any free one by default.")},
            {Database, QStringLiteral("FILE"),
             QStringLiteral("Where the rooms are kept; the window's file by default.")},
            {RoomQuota, QStringLiteral("N"),
             QStringLiteral("Rooms per account; 1500 by default, 0 for no limit.")},
        }};
    return syntax;
}

struct ServeInput
{
    LocalService::Options options;
    bool help = false;
    QStringList errors;
};

ServeInput readServeOptions(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(serveSyntax(), arguments);
    ServeInput input;
    input.help = parsed.help;
    input.errors = parsed.errors;
    input.options.database = parsed.values.value(Database);
    if (parsed.values.contains(Database) && input.options.database.isEmpty())
        input.errors.append(QStringLiteral("--database: is empty."));
    if (parsed.values.contains(Port)) {
        const auto port =
            numberBetween(0, std::numeric_limits<quint16>::max(), parsed.values.value(Port));
        input.options.port = quint16(port.value_or(0));
        if (!port)
            input.errors.append(QStringLiteral("--port: must be a whole number from 0 to 65535."));
    }
    if (parsed.values.contains(RoomQuota)) {
        const auto quota =
            numberBetween(0, std::numeric_limits<int>::max(), parsed.values.value(RoomQuota));
        input.options.roomQuota = quota.value_or(0);
        if (!quota)
            input.errors.append(QStringLiteral("--room-quota: must be a whole number, 0 or more."));
    }
    return input;
}

// Safe for a shell to evaluate, whatever is in it.
QByteArray quoted(QByteArray value)
{
    for (char byte : std::as_const(value)) {
        if (!isalnum(uchar(byte)) && !strchr("_-+/=.:", byte))
            return '\'' + value.replace('\'', "'\\''") + '\'';
    }
    return value;
}

QByteArray exportLine(const char *variable, const QByteArray &value)
{
    return QByteArray("export ") + variable + '=' + quoted(value) + '\n';
}

// The service and its keys; those are looked for once there is something to serve.
class Serving : public QObject
{
public:
    // Null credentials: those of the vault.
    Serving(const LocalService::Options &options, SharedCredentials given, CredentialVault *vault)
        : m_options(options)
        , m_service(options)
        , m_given(std::move(given))
        , m_vault(vault)
    {
        connect(&m_service, &LocalService::ready, this, &Serving::findCredentials);
        connect(&m_service, &LocalService::failed, this, [this](const QString &reason) {
            printError(u"The database " % printable(m_options.database) % u" cannot be used: "
                       % printable(reason));
            QCoreApplication::exit(OtherTrouble);
        });
        connect(&m_service, &LocalService::databaseSetAside, this,
                [](const QString &newName) { printError(setAsideText(newName)); });
    }

    bool start()
    {
        if (m_service.start())
            return true;
        printError(u"Could not listen on 127.0.0.1:" % QString::number(m_options.port) % u": "
                   % printable(m_service.errorString()));
        return false;
    }

private:
    void findCredentials(const QString &accountId)
    {
        if (m_given)
            return announce(accountId, m_given);
        connect(m_vault, &CredentialVault::keychainUnavailable, this, [](const StoreError &error) {
            printError(u"warning: " % keychainSentence(error)
                       % u" These keys are for this run only.");
        });
        m_vault->readOrCreate(
            Connections::localServiceId(), this,
            [this, accountId](const SharedCredentials &pair) { announce(accountId, pair); });
    }

    void announce(const QString &accountId, const SharedCredentials &credentials)
    {
        m_service.setCredentials(credentials);
        const QByteArray secret = credentials->secretAccessKey.view().toByteArray();
        const bool printed =
            printResult(exportLine("AWS_ENDPOINT_URL_CHIME", m_service.url().toEncoded())
                        + exportLine("AWS_ACCESS_KEY_ID", credentials->accessKeyId.toUtf8())
                        + exportLine("AWS_SECRET_ACCESS_KEY", secret)
                        + exportLine("AWS_REGION", "us-east-1")
                        // Version 1 of the AWS command line reads this one only.
                        + exportLine("AWS_DEFAULT_REGION", "us-east-1"));
        if (!printed) {
            printError(QStringLiteral("Could not write to standard output."));
            QCoreApplication::exit(OtherTrouble);
            return;
        }
        printError(u"Serving account " % printable(accountId) % u" from "
                   % printable(m_options.database) % u" until interrupted (Ctrl+C).");
    }

    LocalService::Options m_options;
    LocalService m_service;
    SharedCredentials m_given;
    CredentialVault *m_vault;
};

int run(LocalService::Options options)
{
    const auto given = awsEnvironmentCredentials();
    if (!given) {
        printError(environmentSentence(given.error()));
        return NotConfigured;
    }
    Engine engine;
    if (options.database.isEmpty()) {
        options.database = engine.paths.localService;
        options.isOwnFile = true;
    }
    Serving serving(options, *given, &engine.vault);
    if (!serving.start())
        return OtherTrouble;
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted,
                     [] { QCoreApplication::exit(Done); });
    return QCoreApplication::exec();
}

} // namespace

int serve(const QStringList &arguments)
{
    const ServeInput input = readServeOptions(arguments);
    if (input.help)
        return printResult(helpText(serveSyntax()).toUtf8()) ? Done : OtherTrouble;
    if (input.errors.isEmpty())
        return run(input.options);
    printError(u"error: " % input.errors.join(u"\nerror: ") % u'\n' % usageLine(serveSyntax()));
    return InputWrong;
}

} // namespace commandline
