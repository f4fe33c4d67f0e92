// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/clientoptions.h"

#include "session/awsendpoints.h"
#include "session/trust.h"

namespace {

Proxy proxyOf(const ProxyChoice &choice)
{
    switch (choice.mode) {
    case ProxyChoice::Mode::None:
        return {Proxy::Mode::None, {}};
    case ProxyChoice::Mode::Manual:
        return {Proxy::Mode::Manual, choice.url};
    case ProxyChoice::Mode::System:
        break;
    }
    return {};
}

} // namespace

Expected<Endpoint, Failure> endpointOf(const Connection &connection)
{
    if (endpointProblem(connection.endpoint)) {
        return Unexpected<Failure>(
            {.kind = Failure::Kind::InvalidEndpoint, .detail = connection.endpoint});
    }
    return endpointFromText(connection.endpoint);
}

Connection completed(Connection connection, const AwsProfile &profile)
{
    if (connection.endpoint.isEmpty())
        connection.endpoint = configuredEndpoint(AwsService::Chime, profile).url;
    if (connection.caFile.isEmpty() && qEnvironmentVariableIsEmpty("AWS_CA_BUNDLE"))
        connection.caFile = profile.caBundle;
    return connection;
}

Expected<RoomClientOptions, Failure> clientOptions(const Connection &connection,
                                                   const Endpoint &endpoint)
{
    RoomClientOptions options;
    if (!connection.region.isEmpty())
        options.scope.region = connection.region.toLatin1();
    options.setPatience(connection.timeLimit, connection.attempts);
    options.proxy = proxyOf(connection.proxy);
    const QString file = connection.caFile.isEmpty() ? trustFileOfEnvironment() : connection.caFile;
    if (file.isEmpty() || !usesTls(endpoint.url)) // some hundred certificates take a while to read
        return options;
    options.ssl = trustOnly(file);
    if (!options.ssl)
        return Unexpected<Failure>({.kind = Failure::Kind::TrustUnreadable, .detail = file});
    return options;
}
