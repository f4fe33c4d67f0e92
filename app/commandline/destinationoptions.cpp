// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/destinationoptions.h"
#include "commandline/optionnames.h"

#include "account/connectionrules.h"
#include "account/connections.h"
#include "commandline/rulesentences.h"
#include "commandline/words.h"
#include "session/trust.h"

namespace commandline {

namespace {

using Values = QHash<QString, QString>;

constexpr QLatin1StringView ConnectionName("connection");

constexpr int LongestTimeout = 3600;

void readEndpoint(const Values &values, DestinationOptions &options, QStringList &errors)
{
    if (!values.contains(EndpointUrl))
        return;
    const QString text = values.value(EndpointUrl);
    if (options.isLocal())
        errors.append(CommandLine::tr("%1 the local service is where it is. Leave the option out, "
                                      "or --connection.")
                          .arg(optionSubject(EndpointUrl)));
    else if (const auto problem = endpointProblem(text))
        errors.append(endpointSentence(optionSubject(EndpointUrl), *problem));
    else
        options.endpoint = endpointFromText(text);
}

void readProfile(const Values &values, DestinationOptions &options, QStringList &errors)
{
    options.profile = values.value(Profile);
    if (values.contains(Profile) && options.profile.isEmpty())
        errors.append(requiredSentence(optionSubject(Profile)));
    if (values.contains(Profile) && options.connection)
        errors.append(CommandLine::tr("%1 a connection has its own credentials. Leave one of the "
                                      "two out.")
                          .arg(optionSubject(Profile)));
}

void readNumbers(const Values &values, DestinationOptions &options, QStringList &errors)
{
    if (values.contains(Timeout)) {
        if (const auto seconds = numberBetween(1, LongestTimeout, values.value(Timeout)))
            options.timeout = std::chrono::seconds(*seconds);
        else
            errors.append(CommandLine::tr("%1 must be a whole number of seconds from 1 to %2.")
                              .arg(optionSubject(Timeout), QString::number(LongestTimeout)));
    }
    if (values.contains(MaxAttempts)) {
        options.maxAttempts = numberBetween(1, MostAttempts, values.value(MaxAttempts));
        if (!options.maxAttempts)
            errors.append(numberSentence(optionSubject(MaxAttempts), 1, MostAttempts));
    }
}

void readTheRest(const Values &values, DestinationOptions &options, QStringList &errors)
{
    options.region = values.value(Region);
    if (values.contains(Region)) {
        if (const auto problem =
                connectionrules::problem(connectionrules::Part::Region, options.region))
            errors.append(ruleSentence(optionSubject(Region), *problem));
    }
    options.caBundle = values.value(CaBundle);
    if (values.contains(CaBundle) && !trustOnly(options.caBundle))
        errors.append(notCertificatesSentence(optionSubject(CaBundle)));
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
         CommandLine::tr("A connection set up in the window, its secret from the keychain; "
                         "\"local\" is the program's own service. Without it the AWS "
                         "environment variables are used, else the AWS profile.")},
        {Profile, QStringLiteral("NAME"),
         CommandLine::tr("A profile of the AWS tools' files, instead of the environment's "
                         "variables and AWS_PROFILE.")},
        {EndpointUrl, QStringLiteral("URL"),
         CommandLine::tr("Where the service is: https, or http to this computer. Comes before "
                         "AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.")},
        {Region, QStringLiteral("REGION"),
         CommandLine::tr("The region to sign for; us-east-1 by default.")},
        {CaBundle, QStringLiteral("FILE"),
         CommandLine::tr("Certificates in PEM form to trust instead of the system's.")},
        {Timeout, QStringLiteral("SECONDS"),
         CommandLine::tr("How long to wait for each answer; 30 by default.")},
    };
}

CommandSyntax::Option maxAttemptsSyntax()
{
    return {MaxAttempts, QStringLiteral("N"),
            CommandLine::tr("How often to ask before giving up; 3 by default.")};
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
