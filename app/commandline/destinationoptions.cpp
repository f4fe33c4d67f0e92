// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/destinationoptions.h"

#include "account/connectionrules.h"
#include "account/connections.h"
#include "commandline/sentences.h"
#include "session/trust.h"

namespace commandline {

namespace {

using Values = QHash<QString, QString>;

constexpr QLatin1StringView ConnectionName("connection");
constexpr QLatin1StringView Profile("profile");
constexpr QLatin1StringView EndpointUrl("endpoint-url");
constexpr QLatin1StringView Region("region");
constexpr QLatin1StringView CaBundle("ca-bundle");
constexpr QLatin1StringView Timeout("timeout");
constexpr QLatin1StringView MaxAttempts("max-attempts");

constexpr int LongestTimeout = 3600;

void readEndpoint(const Values &values, DestinationOptions &options, QStringList &errors)
{
    if (!values.contains(EndpointUrl))
        return;
    const QString text = values.value(EndpointUrl);
    if (options.isLocal())
        errors.append(QStringLiteral("--endpoint-url: the local service is where it is. Leave the "
                                     "option out, or --connection."));
    else if (const auto problem = endpointProblem(text))
        errors.append(u"--endpoint-url: " % endpointSentence(*problem));
    else
        options.endpoint = endpointFromText(text);
}

void readProfile(const Values &values, DestinationOptions &options, QStringList &errors)
{
    options.profile = values.value(Profile);
    if (values.contains(Profile) && options.profile.isEmpty())
        errors.append(QStringLiteral("--profile: is required."));
    if (values.contains(Profile) && options.connection)
        errors.append(QStringLiteral("--profile: a connection has its own credentials. Leave one "
                                     "of the two out."));
}

void readNumbers(const Values &values, DestinationOptions &options, QStringList &errors)
{
    if (values.contains(Timeout)) {
        if (const auto seconds = numberBetween(1, LongestTimeout, values.value(Timeout)))
            options.timeout = std::chrono::seconds(*seconds);
        else
            errors.append(u"--timeout: must be a whole number of seconds from 1 to "
                          % QString::number(LongestTimeout) % u'.');
    }
    if (values.contains(MaxAttempts)) {
        options.maxAttempts = numberBetween(1, MostAttempts, values.value(MaxAttempts));
        if (!options.maxAttempts)
            errors.append(u"--max-attempts: must be a whole number from 1 to "
                          % QString::number(MostAttempts) % u'.');
    }
}

void readTheRest(const Values &values, DestinationOptions &options, QStringList &errors)
{
    options.region = values.value(Region);
    if (values.contains(Region)) {
        if (const auto problem =
                connectionrules::problem(connectionrules::Part::Region, options.region))
            errors.append(u"--region: " % ruleSentence(*problem));
    }
    options.caBundle = values.value(CaBundle);
    if (values.contains(CaBundle) && !trustOnly(options.caBundle))
        errors.append(u"--ca-bundle: " % NotCertificates);
}

} // namespace

bool DestinationOptions::isLocal() const
{
    return connection && Connections::isLocalServiceName(*connection);
}

QList<CommandSyntax::Option> destinationSyntax()
{
    return {
        {ConnectionName, QStringLiteral("NAME"),
         QStringLiteral("A connection set up in the window, its secret from the keychain; "
                        "\"local\" is the program's own service. Without it the AWS "
                        "environment variables are used, else the AWS profile.")},
        {Profile, QStringLiteral("NAME"),
         QStringLiteral("A profile of the AWS tools' files, instead of the environment's "
                        "variables and AWS_PROFILE.")},
        {EndpointUrl, QStringLiteral("URL"),
         QStringLiteral("Where the service is: https, or http to this computer. Comes before "
                        "AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.")},
        {Region, QStringLiteral("REGION"),
         QStringLiteral("The region to sign for; us-east-1 by default.")},
        {CaBundle, QStringLiteral("FILE"),
         QStringLiteral("Certificates in PEM form to trust instead of the system's.")},
        {Timeout, QStringLiteral("SECONDS"),
         QStringLiteral("How long to wait for each answer; 30 by default.")},
    };
}

CommandSyntax::Option maxAttemptsSyntax()
{
    return {MaxAttempts, QStringLiteral("N"),
            QStringLiteral("How often to ask before giving up; 3 by default.")};
}

DestinationOptions readDestination(const ParsedOptions &parsed, QStringList &errors)
{
    DestinationOptions options;
    if (parsed.values.contains(ConnectionName))
        options.connection = parsed.values.value(ConnectionName);
    readProfile(parsed.values, options, errors);
    readEndpoint(parsed.values, options, errors);
    readNumbers(parsed.values, options, errors);
    readTheRest(parsed.values, options, errors);
    return options;
}

} // namespace commandline
