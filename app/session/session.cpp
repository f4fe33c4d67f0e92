// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "account/awsenvironment.h"
#include "session/clientoptions.h"

#include <QTimer>

namespace {

// Missing, or there and out of reach: what the user can do about it differs.
Failure credentialsFailure(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::Locked:
    case StoreError::Kind::Refused:
    case StoreError::Kind::TimedOut:
    case StoreError::Kind::Other:
        return {.kind = Failure::Kind::KeychainSilent, .detail = error.detail};
    case StoreError::Kind::NotFound:
    case StoreError::Kind::NoKeychain:
    case StoreError::Kind::Malformed:
        break;
    }
    return {.kind = Failure::Kind::NoCredentials, .detail = error.detail};
}

// What a client is made of: all but what a person calls it, and did with it.
bool sameService(Connection a, const Connection &b)
{
    a.name = b.name;
    a.accountIds = b.accountIds;
    return a == b;
}

CredentialsProvider alwaysFailing(const Failure &failure)
{
    return [failure](QObject *, const std::function<void(CredentialsResult)> &done) {
        done(Unexpected<Failure>(failure));
    };
}

CredentialsProvider fromEnvironment()
{
    return [](QObject *, const std::function<void(CredentialsResult)> &done) {
        const auto given = awsEnvironmentCredentials();
        if (given && *given)
            done(*given);
        else
            done(Unexpected<Failure>(
                {.kind = Failure::Kind::NoCredentials,
                 .detail = QStringLiteral(
                     "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN")}));
    };
}

} // namespace

Session::Session(Paths paths, Connections *connections, CredentialVault *vault, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_connections(connections)
    , m_vault(vault)
{
    connect(m_connections, &Connections::changed, this, &Session::retireChangedClients);
}

Session::~Session()
{
    // Clients first, retired ones too: a call that ends with them must not find its service gone.
    qDeleteAll(findChildren<RoomClient *>(Qt::FindDirectChildrenOnly));
}

std::optional<Connection> Session::connection(const QUuid &id)
{
    const std::optional<Connection> found = m_connections->find(id);
    if (!found || found->source != Connection::CredentialSource::Profile)
        return found;
    return completed(*found, profileOf(*found)->settings().value_or(AwsProfile()));
}

std::shared_ptr<ProfileCredentials> Session::profileOf(const Connection &connection)
{
    Profile &known = m_profiles[connection.id];
    if (known.credentials && sameService(known.madeFrom, connection))
        return known.credentials;
    const auto optionsFor = [this, connection](const AwsProfile &profile, const Endpoint &sts) {
        return this->optionsFor(completed(connection, profile), sts);
    };
    known = {std::make_shared<ProfileCredentials>(
                 connection.profile, ProfileCredentials::Files::ofThisUser(),
                 ProfileCredentials::Surroundings{optionsFor, m_mfaPrompt}),
             connection};
    return known.credentials;
}

RoomClient *Session::client(const QUuid &connection)
{
    const std::optional<Connection> found = this->connection(connection);
    if (!found)
        return nullptr;
    const Client known = m_clients.value(connection);
    if (known.client && known.works && sameService(known.madeFrom, *found))
        return known.client;
    retire(connection); // a file that could not be read may have been mended

    const Expected<Endpoint, Failure> leadsTo = endpoint(connection);
    const Expected<RoomClientOptions, Failure> options =
        leadsTo ? optionsFor(*found, *leadsTo) : Unexpected<Failure>(leadsTo.error());
    auto *client = options ? new RoomClient(*leadsTo, credentials(connection), *options, this)
                           : new RoomClient({}, alwaysFailing(options.error()), {}, this);
    m_clients.insert(connection, {client, *found, options.has_value()});
    return client;
}

Expected<RoomClientOptions, Failure> Session::optionsFor(const Connection &connection,
                                                         const Endpoint &endpoint)
{
    Expected<RoomClientOptions, Failure> options = clientOptions(connection, endpoint);
    if (options)
        options->proxyCredentials = proxyCredentials(connection);
    return options;
}

Expected<Endpoint, Failure> Session::endpoint(const QUuid &connection)
{
    const std::optional<Connection> found = this->connection(connection);
    if (!found)
        return Unexpected<Failure>({.kind = Failure::Kind::InvalidEndpoint});
    if (found->kind == Connection::Kind::LocalService) {
        startLocalService();
        return Endpoint{m_localService->url()};
    }
    return endpointOf(*found);
}

CredentialsProvider Session::credentials(const QUuid &connection)
{
    if (connection == Connections::localServiceId()) {
        startLocalService();
        return [this, service = QPointer<LocalService>(m_localService.get())](
                   QObject *context, std::function<void(CredentialsResult)> done) {
            giveLocalCredentials(service, context, std::move(done));
        };
    }
    const Connection found = m_connections->find(connection).value_or(Connection());
    if (found.source == Connection::CredentialSource::Environment)
        return fromEnvironment();
    if (found.source == Connection::CredentialSource::Profile)
        return providerOf(profileOf(found));
    return {[this, connection](QObject *context, CredentialsProvider::Done done) {
                m_vault->read(connection, context,
                              [done = std::move(done)](const CredentialStore::ReadResult &result) {
                                  if (result)
                                      done(*result);
                                  else
                                      done(Unexpected<Failure>(credentialsFailure(result.error())));
                              });
            },
            [this, connection](const SharedCredentials &) {
                m_vault->forgetCopy(connection);
                return false;
            }};
}

CredentialsProvider Session::proxyCredentials(const Connection &connection)
{
    const ProxyChoice &proxy = connection.proxy;
    if (proxy.mode != ProxyChoice::Mode::Manual || proxy.userName.isEmpty())
        return {};
    return [this, entry = Connections::proxyEntryId(connection.id), userName = proxy.userName](
               QObject *context, std::function<void(CredentialsResult)> done) {
        m_vault->read(
            entry, context,
            [userName, done = std::move(done)](const CredentialStore::ReadResult &result) {
                Credentials pair;
                pair.accessKeyId = userName;
                if (result)
                    pair.secretAccessKey = (*result)->secretAccessKey.copy();
                else if (const Failure why = credentialsFailure(result.error());
                         why.kind == Failure::Kind::KeychainSilent) {
                    done(Unexpected<Failure>(why));
                    return;
                }
                done(std::make_shared<const Credentials>(std::move(pair)));
            });
    };
}

ConnectionTest *Session::test(const QUuid &connection, QObject *parent)
{
    const Connection found = this->connection(connection).value_or(Connection());
    const Expected<Endpoint, Failure> leadsTo = endpoint(connection);
    return new ConnectionTest(found, leadsTo, credentials(connection), proxyCredentials(found),
                              parent);
}

void Session::retireChangedClients()
{
    const QList<QUuid> ids = m_clients.keys();
    for (const QUuid &id : ids) {
        const std::optional<Connection> now = connection(id);
        if (!now || !sameService(*now, m_clients.value(id).madeFrom))
            retire(id);
    }
    m_profiles.removeIf([this](const auto &known) { return !m_connections->find(known.key()); });
}

void Session::retire(const QUuid &connection)
{
    RoomClient *client = m_clients.take(connection).client;
    if (!client)
        return;
    // Calls in flight belong to the client, and are deleted when they have ended.
    const auto calls = client->findChildren<ServiceCall *>(Qt::FindDirectChildrenOnly);
    if (calls.isEmpty()) {
        client->deleteLater();
        return;
    }
    const auto left = std::make_shared<qsizetype>(calls.size());
    for (ServiceCall *call : calls) {
        connect(call, &QObject::destroyed, client, [client, left] {
            if (--*left == 0)
                client->deleteLater();
        });
    }
}

void Session::startLocalService()
{
    if (m_localService)
        return;
    LocalService::Options options;
    options.database = m_paths.localService;
    options.isOwnFile = true;
    m_localService = std::make_unique<LocalService>(options);
    LocalService *service = m_localService.get();
    connect(service, &LocalService::ready, this, &Session::localServiceIsReady);
    connect(service, &LocalService::failed, this, &Session::localServiceIsDown);
    connect(service, &LocalService::databaseSetAside, this, &Session::databaseSetAside);
    if (!service->start()) {
        QTimer::singleShot(0, service,
                           [this, reason = service->errorString()] { localServiceIsDown(reason); });
        return;
    }
    m_vault->readOrCreate(Connections::localServiceId(), service,
                          [this, service](const SharedCredentials &credentials) {
                              if (service == m_localService.get()) // it may have failed meanwhile
                                  useLocalCredentials(credentials);
                          });
}

void Session::useLocalCredentials(const SharedCredentials &credentials)
{
    m_localCredentials = credentials;
    m_localService->setCredentials(credentials);
    if (m_localDatabaseOpen)
        answerWaiting(m_localCredentials);
}

// A client of a service that has failed would send to an address where nobody listens any more, or
// somebody else.
void Session::giveLocalCredentials(const LocalService *service, QObject *context,
                                   std::function<void(CredentialsResult)> done)
{
    if (!service || service != m_localService.get())
        done(Unexpected<Failure>(
            Failure{.kind = Failure::Kind::LocalServiceDown, .detail = m_localFailure}));
    else if (m_localDatabaseOpen && m_localCredentials)
        done(m_localCredentials);
    else
        m_waitingForLocal.append({context, std::move(done)});
}

void Session::answerWaiting(const CredentialsResult &result)
{
    const QList<Waiting> waiting = std::exchange(m_waitingForLocal, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.done(result);
    }
}

void Session::localServiceIsReady(const QString &accountId)
{
    m_localDatabaseOpen = true;
    m_localAccountId = accountId;
    if (m_localCredentials)
        answerWaiting(m_localCredentials);
    Q_EMIT localServiceReady(accountId);
}

void Session::localServiceIsDown(const QString &reason)
{
    // This may be the service's own signal: it must outlive it.
    m_localService.release()->deleteLater();
    m_localFailure = reason;
    m_localDatabaseOpen = false;
    m_localCredentials.reset();
    retire(Connections::localServiceId());
    answerWaiting(Unexpected<Failure>({.kind = Failure::Kind::LocalServiceDown, .detail = reason}));
    Q_EMIT localServiceFailed(reason);
}

#include "moc_session.cpp"
