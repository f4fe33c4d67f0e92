// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connections.h"
#include "account/credentialvault.h"
#include "chime/roomclient.h"
#include "localservice/localservice.h"
#include "session/connectiontest.h"
#include "session/paths.h"
#include "session/profilecredentials.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

// What window and command line share: the connections, their credentials, a client for each, and
// the local service, started when it is first needed.
class Session : public QObject
{
    Q_OBJECT
public:
    // Owns neither; both outlive it.
    Session(Paths paths, Connections *connections, CredentialVault *vault,
            QObject *parent = nullptr);
    ~Session() override;

    // The client of a connection; null where the connection is gone. Valid until the connection
    // changes, or the local service fails: ask anew for every call. A call in flight then finishes
    // with what it has. Whatever keeps a connection from working (InvalidEndpoint, NoCredentials,
    // KeychainSilent, LocalServiceDown, TrustUnreadable) is the result of the call.
    RoomClient *client(const QUuid &connection);

    // The connection as it is used: what it leaves open, as its AWS profile has it.
    [[nodiscard]] std::optional<Connection> connection(const QUuid &id);

    // Asks for the codes of the roles that AWS profiles name. To be set before any client is made;
    // without it, such a role cannot be had.
    void setMfaPrompt(MfaPrompt prompt) { m_mfaPrompt = std::move(prompt); }

    // What client() is made of, for a caller who wants to choose the rest. Both start the local
    // service where that is meant; its credentials come when it is ready, or fails. They belong to
    // its address: both are to be asked for anew once it has failed.
    Expected<Endpoint, Failure> endpoint(const QUuid &connection);
    CredentialsProvider credentials(const QUuid &connection);
    Expected<RoomClientOptions, Failure> optionsFor(const Connection &connection,
                                                    const Endpoint &endpoint);
    // The stored password of the connection's proxy with its user name; without a stored one an
    // empty one, for the proxy to refuse. Nothing where the connection names no user.
    CredentialsProvider proxyCredentials(const Connection &connection);

    // Tries a saved connection as it is; `parent` owns the test.
    ConnectionTest *test(const QUuid &connection, QObject *parent);

    // Starts the local service where it does not run yet; localServiceReady() or
    // localServiceFailed() follows, later. After a failure it may be tried again.
    void startLocalService();
    [[nodiscard]] QString localAccountId() const { return m_localAccountId; } // empty until known

    [[nodiscard]] const Paths &paths() const { return m_paths; }

Q_SIGNALS:
    void localServiceReady(const QString &accountId);
    void localServiceFailed(const QString &reason);
    void databaseSetAside(const QString &newName);

private:
    struct Client
    {
        RoomClient *client = nullptr;
        Connection madeFrom;
        bool works = false; // its calls get as far as the network
    };
    struct Profile
    {
        std::shared_ptr<ProfileCredentials> credentials;
        Connection madeFrom;
    };
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(CredentialsResult)> done;
    };

    std::shared_ptr<ProfileCredentials> profileOf(const Connection &connection);
    void retireChangedClients();
    void retire(const QUuid &connection);
    void giveLocalCredentials(const LocalService *service, QObject *context,
                              std::function<void(CredentialsResult)> done);
    void useLocalCredentials(const SharedCredentials &credentials);
    void answerWaiting(const CredentialsResult &result);
    void localServiceIsReady(const QString &accountId);
    void localServiceIsDown(const QString &reason);

    Paths m_paths;
    Connections *m_connections;
    CredentialVault *m_vault;
    std::unique_ptr<LocalService> m_localService;
    SharedCredentials m_localCredentials;
    bool m_localDatabaseOpen = false;
    QString m_localAccountId;
    QString m_localFailure; // why the last local service failed
    QList<Waiting> m_waitingForLocal;
    QHash<QUuid, Profile> m_profiles; // by connection: a role is asked for once
    QHash<QUuid, Client> m_clients;
    MfaPrompt m_mfaPrompt;
};
