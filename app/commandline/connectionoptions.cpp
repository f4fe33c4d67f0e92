// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/connectionoptions.h"

#include "account/awsprofiles.h"
#include "account/connectionrules.h"
#include "account/connectionsettings.h"
#include "chime/endpoint.h"
#include "commandline/failuresentences.h"
#include "commandline/optionnames.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "session/clientoptions.h"
#include "session/trust.h"

#include <QFileInfo>

namespace commandline {

namespace {

using Source = Connection::CredentialSource;
using Values = QHash<QString, QString>;

constexpr QLatin1StringView CredentialSource("credential-source");
constexpr QLatin1StringView AccessKeyId("access-key-id");
constexpr QLatin1StringView Proxy("proxy");
constexpr QLatin1StringView ProxyUser("proxy-user");
constexpr QLatin1StringView Replace("replace");

// "--proxy-user: goes with --proxy URL."
QString belongsSentence(const QString &option, const QString &other)
{
    //: An option is of use with another one only: "--proxy-user: goes with --proxy URL."
    return CommandLine::tr("%1 goes with %2.").arg(optionSubject(option), other);
}

// What is read, and where complaints go.
struct Reading
{
    const ParsedOptions &parsed;
    const Connections &connections;
    QStringList &errors;
    QStringList &warnings;

    [[nodiscard]] bool has(const QString &option) const { return parsed.values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return parsed.values.value(option); }
};

void readName(const Reading &reading, Connection &connection)
{
    connection.name = reading.parsed.operand.trimmed();
    connection.id = QUuid::createUuid();
    if (connection.name.isEmpty() && !reading.parsed.errors.isEmpty())
        return; // that is among the errors already
    const auto existing = reading.connections.findByName(connection.name);
    if (existing && reading.parsed.flags.contains(Replace)) {
        connection.id = existing->id;
        connection.accountIds = existing->accountIds;
    }
    auto problem = reading.connections.problemWithName(reading.parsed.operand, connection.id);
    if (Connections::isLocalServiceName(connection.name))
        problem = Connections::NameProblem::Reserved;
    if (problem)
        reading.errors.append(nameSentence(QStringLiteral("NAME:"), *problem));
}

// It may be in the AWS files tomorrow.
void warnOfMissingEndpoint(const Reading &reading, const Connection &connection)
{
    const auto profile = AwsProfiles::ofThisUser().find(connection.profile);
    if (profile && completed(connection, *profile).endpoint.isEmpty())
        reading.warnings.append(CommandLine::tr("The config profile (%1) has no endpoint_url, and "
                                                "there is no --endpoint-url.")
                                    .arg(printable(connection.profile)));
}

void readEndpoint(const Reading &reading, Connection &connection)
{
    connection.endpoint = reading.value(EndpointUrl);
    if (!reading.has(EndpointUrl) && connection.source != Source::Profile)
        reading.errors.append(requiredSentence(optionSubject(EndpointUrl)));
    else if (!reading.has(EndpointUrl))
        warnOfMissingEndpoint(reading, connection);
    else if (const auto problem = endpointProblem(connection.endpoint))
        reading.errors.append(endpointSentence(optionSubject(EndpointUrl), *problem));
    else if (isEndedService(endpointFromText(connection.endpoint).url))
        reading.warnings.append(together(
            CommandLine::tr("%1 is Amazon's own endpoint.").arg(QStringLiteral("--endpoint-url")),
            endedServiceSentence()));
    if (!reading.has(Region))
        return;
    connection.region = reading.value(Region);
    if (const auto problem =
            connectionrules::problem(connectionrules::Part::Region, connection.region))
        reading.errors.append(ruleSentence(optionSubject(Region), *problem));
}

void readSource(const Reading &reading, Connection &connection)
{
    connection.source = reading.has(Profile) ? Source::Profile : Source::Keychain;
    if (!reading.has(CredentialSource))
        return;
    if (const auto source = connectionsettings::sourceOf(reading.value(CredentialSource)))
        connection.source = *source;
    else
        reading.errors.append(
            choiceSentence(optionSubject(CredentialSource),
                           {QStringLiteral("keychain"), QStringLiteral("session"),
                            QStringLiteral("environment"), QStringLiteral("profile")}));
}

void readAccessKeyId(const Reading &reading, Connection &connection)
{
    connection.accessKeyId = reading.value(AccessKeyId).trimmed();
    const bool hasKeys =
        connection.source == Source::Keychain || connection.source == Source::Session;
    if (!hasKeys && reading.has(AccessKeyId)) {
        reading.errors.append(belongsSentence(
            AccessKeyId,
            u"--credential-source "
                % alternatives({QStringLiteral("keychain"), QStringLiteral("session")})));
        return;
    }
    // The window asks for those of a session.
    if (connection.source != Source::Keychain && !reading.has(AccessKeyId))
        return;
    if (const auto problem =
            connectionrules::problem(connectionrules::Part::AccessKeyId, connection.accessKeyId))
        reading.errors.append(ruleSentence(optionSubject(AccessKeyId), *problem));
}

void readProfile(const Reading &reading, Connection &connection)
{
    connection.profile = reading.value(Profile);
    if (connection.source != Source::Profile) {
        if (reading.has(Profile))
            reading.errors.append(
                belongsSentence(Profile, QStringLiteral("--credential-source profile")));
        return;
    }
    if (connection.profile.isEmpty())
        reading.errors.append(requiredSentence(optionSubject(Profile)));
    else if (!AwsProfiles::ofThisUser().find(connection.profile))
        reading.warnings.append(missingProfileSentence(connection.profile));
}

void readProxy(const Reading &reading, Connection &connection)
{
    const QString proxy = reading.value(Proxy);
    const bool isUrl = reading.has(Proxy) && proxy != u"system" && proxy != u"none";
    if (proxy == u"none")
        connection.proxy.mode = ProxyChoice::Mode::None;
    if (isUrl) {
        connection.proxy = {ProxyChoice::Mode::Manual, proxy, reading.value(ProxyUser).trimmed()};
        if (const auto problem = connectionrules::proxyProblem(proxy))
            reading.errors.append(proxySentence(optionSubject(Proxy), *problem));
    }
    if (!reading.has(ProxyUser))
        return;
    if (!isUrl)
        reading.errors.append(belongsSentence(ProxyUser, QStringLiteral("--proxy URL")));
    else if (connection.proxy.userName.isEmpty())
        reading.errors.append(requiredSentence(optionSubject(ProxyUser)));
    else if (connectionsettings::hasControlCharacter(connection.proxy.userName))
        reading.errors.append(controlCharacterSentence(optionSubject(ProxyUser)));
}

void readNetwork(const Reading &reading, Connection &connection)
{
    if (reading.has(CaBundle)) {
        connection.caFile = QFileInfo(reading.value(CaBundle)).absoluteFilePath();
        if (!trustOnly(connection.caFile))
            reading.errors.append(notCertificatesSentence(optionSubject(CaBundle)));
    }
    readProxy(reading, connection);
}

std::optional<int> readNumber(const Reading &reading, const QString &option, int most)
{
    if (!reading.has(option))
        return {};
    const auto number = numberBetween(1, most, reading.value(option));
    if (!number)
        reading.errors.append(numberSentence(optionSubject(option), 1, most));
    return number;
}

} // namespace

QList<CommandSyntax::Option> connectionSyntax()
{
    return {
        {EndpointUrl, QStringLiteral("URL"),
         CommandLine::tr("Where the service is: https, or http to this computer. May be left out "
                         "where the AWS profile has it.")},
        {Region, QStringLiteral("REGION"),
         CommandLine::tr("The region to sign for; us-east-1 by default.")},
        {AccessKeyId, QStringLiteral("ID"),
         CommandLine::tr("Names the key pair. The secret access key that belongs to it is read "
                         "from standard input, without echo where that is a terminal.")},
        {CredentialSource, QStringLiteral("keychain|session|environment|profile"),
         CommandLine::tr("Where the credentials are: in the keychain, as by default; with the "
                         "user, who enters them in the window for as long as it is open; in the "
                         "AWS environment variables; in an AWS profile.")},
        {Profile, QStringLiteral("NAME"),
         CommandLine::tr("The AWS profile; means --credential-source profile.")},
        {CaBundle, QStringLiteral("FILE"),
         CommandLine::tr("Certificates in PEM form to trust instead of the system's.")},
        {Proxy, QStringLiteral("system|none|URL"),
         CommandLine::tr("As the system says, which is the default; no proxy; or http://HOST:PORT "
                         "or socks5://HOST:PORT.")},
        {ProxyUser, QStringLiteral("NAME"),
         CommandLine::tr("The proxy's user. The password is read from standard input too, as a "
                         "line of its own behind the secret access key, where that is read.")},
        {Timeout, QStringLiteral("SECONDS"),
         CommandLine::tr("How long to wait for each answer; 30 by default.")},
        {MaxAttempts, QStringLiteral("N"),
         CommandLine::tr("How often to ask before giving up; 3 by default.")},
        {Replace, QString(),
         CommandLine::tr("Where there is a connection of this name, it is changed. What no option "
                         "names becomes the default; the account IDs it remembers stay.")},
    };
}

Connection readConnection(const ParsedOptions &parsed, const Connections &connections,
                          QStringList &errors, QStringList &warnings)
{
    const Reading reading{parsed, connections, errors, warnings};
    Connection connection;
    readName(reading, connection);
    readSource(reading, connection);
    readAccessKeyId(reading, connection);
    readProfile(reading, connection);
    readEndpoint(reading, connection);
    readNetwork(reading, connection);
    connection.timeLimit =
        std::chrono::seconds(readNumber(reading, Timeout, int(Connection::LongestTimeLimit.count()))
                                 .value_or(int(Connection::DefaultTimeLimit.count())));
    connection.attempts = readNumber(reading, MaxAttempts, Connection::MostAttempts)
                              .value_or(Connection::DefaultAttempts);
    return connection;
}

std::optional<Connection> findOperand(const ParsedOptions &parsed, const Connections &connections,
                                      QStringList &errors)
{
    auto connection = connections.findByName(parsed.operand);
    if (!connection)
        errors.append(noConnectionSentence(parsed.operand, connections.all()));
    return connection;
}

} // namespace commandline
