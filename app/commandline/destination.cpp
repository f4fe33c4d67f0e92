// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/destination.h"

#include "account/awsenvironment.h"
#include "account/awsprofiles.h"
#include "commandline/engine.h"
#include "commandline/failuresentences.h"
#include "commandline/mfaprompt.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "session/awsendpoints.h"
#include "session/clientoptions.h"
#include "session/profilecredentials.h"

#include <algorithm>

namespace commandline {

namespace {

QString environment(const char *variable)
{
    return qEnvironmentVariable(variable);
}

QString firstOf(std::initializer_list<QString> values)
{
    const auto found =
        std::ranges::find_if(values, [](const QString &value) { return !value.isEmpty(); });
    return found == values.end() ? QString() : *found;
}

// Never change the first argument: journals hold what comes out.
QUuid idOf(const Endpoint &endpoint, const QString &keyName)
{
    static const QUuid space = QUuid::fromString(u"5d0c2c5e-0d5c-4f5e-9a53-6a0f6f1f0c11");
    return QUuid::createUuidV5(space, endpoint.url.toString() % u'\n' % keyName);
}

CredentialsProvider always(const SharedCredentials &credentials)
{
    return [credentials](QObject *, const std::function<void(CredentialsResult)> &done) {
        done(credentials);
    };
}

// What the options say instead.
Connection overridden(Connection connection, const DestinationOptions &options)
{
    if (!options.region.isEmpty())
        connection.region = options.region;
    if (!options.caBundle.isEmpty())
        connection.caFile = options.caBundle;
    connection.timeLimit = options.timeout.value_or(connection.timeLimit);
    connection.attempts = options.maxAttempts.value_or(connection.attempts);
    return connection;
}

void setClient(Expected<RoomClientOptions, Failure> client, Destination &destination,
               NotUsable &problems)
{
    if (client)
        destination.client = *std::move(client);
    else
        problems.append(CommandLine::tr("The certificates to trust, %1, cannot be read, or are not "
                                        "in PEM form.")
                            .arg(printable(client.error().detail)));
}

void setEndpoint(const QString &text, const QString &origin, Destination &destination,
                 NotUsable &problems)
{
    const auto withAdvice = [](const QString &sentence) {
        return together(
            sentence,
            together(endedServiceSentence(),
                     CommandLine::tr("Name a service that speaks its API with --endpoint-url, or "
                                     "use the program's own with --connection local.")));
    };
    if (text.isEmpty())
        problems.append(withAdvice(CommandLine::tr("No endpoint is configured.")));
    else if (const auto problem = endpointProblem(text))
        problems.append(endpointSentence(origin % u" (" % printable(text) % u')', *problem));
    else if (isEndedService(endpointFromText(text).url))
        problems.append(withAdvice(CommandLine::tr("%1 is Amazon's own endpoint.").arg(origin)));
    else
        destination.endpoint = endpointFromText(text);
}

struct ChosenProfile
{
    QString name;
    AwsProfile settings;
};

ChosenProfile chosenProfile(const DestinationOptions &options, NotUsable &problems)
{
    const QString chosen =
        firstOf({options.profile, environment("AWS_PROFILE"), environment("AWS_DEFAULT_PROFILE")});
    const AwsProfiles profiles = AwsProfiles::ofThisUser();
    for (const QString &file : profiles.unreadable())
        problems.append(
            CommandLine::tr("%1 cannot be read, or is not UTF-8.").arg(printable(file)));
    const QString name = firstOf({chosen, QStringLiteral("default")});
    const auto found = profiles.find(name);
    if (!found && !chosen.isEmpty())
        problems.append(missingProfileSentence(chosen));
    return {name, found.value_or(AwsProfile{})};
}

struct ChosenCredentials
{
    CredentialsProvider provider; // none: the profile's
    QString keyName; // what tells them from others, for ever
};

ChosenCredentials chosenCredentials(const DestinationOptions &options, const ChosenProfile &profile,
                                    NotUsable &problems)
{
    // A profile that is named by an option comes before the environment, as with the AWS tools.
    if (options.profile.isEmpty()) {
        const auto ofEnvironment = awsEnvironmentCredentials();
        if (!ofEnvironment) {
            problems.append(environmentSentence(ofEnvironment.error()));
            return {};
        }
        if (*ofEnvironment)
            return {always(*ofEnvironment), (*ofEnvironment)->accessKeyId};
    }
    const SharedCredentials &keys = profile.settings.credentials;
    if (profile.settings.role || !profile.settings.credentialProcess.isEmpty())
        return {{}, u"profile " % profile.name};
    if (keys && keys->canBeSent())
        return {{}, keys->accessKeyId};
    if (keys)
        problems.append(cannotBeSentSentence());
    else if (!profile.settings.unsupported.isEmpty())
        problems.append(unsupportedProfileSentence(profile.settings.unsupported));
    else
        problems.append(CommandLine::tr(
            "Unable to locate credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an "
            "AWS profile, or choose a --connection."));
    return {};
}

void setAwsEndpoint(const DestinationOptions &options, const AwsProfile &profile,
                    Destination &destination, NotUsable &problems)
{
    if (options.endpoint) {
        destination.endpoint = *options.endpoint;
        return;
    }
    const ConfiguredEndpoint configured = configuredEndpoint(AwsService::Chime, profile);
    setEndpoint(configured.url,
                //: Begins a sentence.
                configured.variable.isEmpty() ? CommandLine::tr("The AWS profile's endpoint_url")
                                              : configured.variable,
                destination, problems);
}

CredentialsProvider ofProfile(const QString &name, const Connection &connection)
{
    const auto optionsFor = [connection](const AwsProfile &profile, const Endpoint &sts) {
        return clientOptions(completed(connection, profile), sts);
    };
    return providerOf(std::make_shared<ProfileCredentials>(
        name, ProfileCredentials::Files::ofThisUser(),
        ProfileCredentials::Surroundings{optionsFor, mfaPrompt()}));
}

std::optional<int> attempts(const DestinationOptions &options, const AwsProfile &profile,
                            NotUsable &problems)
{
    const QString text = firstOf({environment("AWS_MAX_ATTEMPTS"), profile.maxAttempts});
    if (options.maxAttempts || text.isEmpty())
        return options.maxAttempts;
    const auto number = numberBetween(1, MostAttempts, text);
    if (!number)
        //: Begins a sentence; %1 is its value.
        problems.append(numberSentence(
            CommandLine::tr("AWS_MAX_ATTEMPTS, or the AWS profile's max_attempts, (%1)")
                .arg(printable(text)),
            1, MostAttempts));
    return number;
}

} // namespace

void whenReady(const Destination &destination, QObject *context, const std::function<void()> &ready,
               const std::function<void(const Failure &)> &failed)
{
    const auto tell = [ready, failed](const CredentialsResult &result) {
        if (result)
            ready();
        else
            failed(result.error());
    };
    QMetaObject::invokeMethod(
        context,
        [context, tell, credentials = destination.credentials] { credentials(context, tell); },
        Qt::QueuedConnection);
}

Expected<Destination, NotUsable> destinationOfConnection(const DestinationOptions &options,
                                                         Engine &engine)
{
    const auto named = engine.connections.findByName(*options.connection);
    const auto connection = named ? engine.session.connection(named->id) : std::nullopt;
    if (!connection)
        return Unexpected<NotUsable>(
            {noConnectionSentence(*options.connection, engine.connections.all())});

    NotUsable problems;
    Destination destination;
    const bool isLocal = connection->kind == Connection::Kind::LocalService;
    destination.credentials = engine.session.credentials(connection->id);
    if (options.endpoint)
        destination.endpoint = *options.endpoint;
    else if (!isLocal)
        //: Begins a sentence.
        setEndpoint(connection->endpoint, CommandLine::tr("The connection's endpoint"), destination,
                    problems);
    setClient(engine.session.optionsFor(overridden(*connection, options), destination.endpoint),
              destination, problems);
    if (!problems.isEmpty())
        return Unexpected<NotUsable>(problems);
    destination.connection = options.endpoint
        ? idOf(destination.endpoint, connection->id.toString(QUuid::WithoutBraces))
        : connection->id;
    if (isLocal)
        destination.endpoint = engine.session.endpoint(connection->id).value_or(Endpoint{});
    return destination;
}

Expected<Destination, NotUsable> destinationOfAws(const DestinationOptions &options)
{
    NotUsable problems;
    Destination destination;
    const ChosenProfile chosen = chosenProfile(options, problems);
    const AwsProfile &profile = chosen.settings;
    setAwsEndpoint(options, profile, destination, problems);
    const ChosenCredentials credentials = chosenCredentials(options, chosen, problems);
    Connection connection;
    connection.attempts = attempts(options, profile, problems).value_or(connection.attempts);
    connection = overridden(connection, options);
    setClient(clientOptions(completed(connection, profile), destination.endpoint), destination,
              problems);
    if (!problems.isEmpty())
        return Unexpected<NotUsable>(problems);
    destination.credentials =
        credentials.provider ? credentials.provider : ofProfile(chosen.name, connection);
    destination.connection = idOf(destination.endpoint, credentials.keyName);
    return destination;
}

} // namespace commandline
