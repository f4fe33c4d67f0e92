// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/servecommand.h"

#include "commandline/commandsyntax.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/interruption.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"

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
        CommandLine::tr(
            "Runs the local service until it is interrupted. Prints what a shell needs to use it; "
            "keys are taken from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY where those are set."),
        {
            //: A port.
            {Port, QStringLiteral("N"), CommandLine::tr("Any free one by default.")},
            {Database, QStringLiteral("FILE"),
             CommandLine::tr("Where the rooms are kept; the window's file by default.")},
            {RoomQuota, QStringLiteral("N"),
             CommandLine::tr("Rooms per account; 1500 by default, 0 for no limit.")},
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
        input.errors.append(emptySentence(optionSubject(Database)));
    if (parsed.values.contains(Port)) {
        constexpr int Most = std::numeric_limits<quint16>::max();
        const auto port = numberBetween(0, Most, parsed.values.value(Port));
        input.options.port = quint16(port.value_or(0));
        if (!port)
            input.errors.append(numberSentence(optionSubject(Port), 0, Most));
    }
    if (parsed.values.contains(RoomQuota)) {
        const auto quota =
            numberBetween(0, std::numeric_limits<int>::max(), parsed.values.value(RoomQuota));
        input.options.roomQuota = quota.value_or(0);
        if (!quota)
            input.errors.append(numberSentence(optionSubject(RoomQuota)));
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
            printError(CommandLine::tr("The database %1 cannot be used: %2")
                           .arg(printable(m_options.database), printable(reason)));
            QCoreApplication::exit(OtherTrouble);
        });
        connect(&m_service, &LocalService::databaseSetAside, this,
                [](const QString &newName) { printWarnings({setAsideSentence(newName)}); });
    }

    bool start()
    {
        if (m_service.start())
            return true;
        //: %1 is an address and port, %2 what the system says.
        printError(CommandLine::tr("Could not listen on %1: %2")
                       .arg(u"127.0.0.1:" % QString::number(m_options.port),
                            printable(m_service.errorString())));
        return false;
    }

private:
    void findCredentials(const QString &accountId)
    {
        if (m_given)
            return announce(accountId, m_given);
        connect(m_vault, &CredentialVault::keychainUnavailable, this, [](const StoreError &error) {
            printWarnings({together(keychainSentence(error),
                                    CommandLine::tr("These keys are for this run only."))});
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
            printError(CommandLine::tr("Could not write to standard output."));
            QCoreApplication::exit(OtherTrouble);
            return;
        }
        printError(CommandLine::tr("Serving account %1 from %2 until interrupted (Ctrl+C).")
                       .arg(printable(accountId), printable(m_options.database)));
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
    const auto code = answerWithoutWork(serveSyntax(), input.help, input.errors);
    return code ? *code : run(input.options);
}

} // namespace commandline
