// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentialsprovider.h"
#include "aws/retrypolicy.h"
#include "aws/sigv4.h"
#include "chime/endpoint.h"
#include "chime/proxy.h"
#include "chime/room.h"
#include "chime/servicecall.h"
#include "core/expected.h"
#include "core/failure.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <optional>

class AccountListCall;
class PaceGate;
class QNetworkAccessManager;
class RoomCall;
class RoomListCall;

struct CreateRoomResult
{
    Expected<Room, Failure> room;
    QString requestId; // of the last attempt
    QList<Attempt> attempts; // in the order they were made; empty where nothing was sent
};
Q_DECLARE_METATYPE(CreateRoomResult)

struct RoomClientOptions
{
    std::chrono::milliseconds attemptTimeout{30'000}; // from dispatch to the end of the reply
    // A request's attempts, the pauses between them, and the waiting for the client's pace.
    std::chrono::milliseconds overallTimeout{120'000};
    int maxAttempts = 3; // of a request; at least 1
    sigv4::Scope scope; // what signatures are for: the region
    std::optional<QSslConfiguration> ssl; // nothing: Qt's default, TLS 1.2 or newer
    Proxy proxy;
    // User name and password of a Manual proxy, as a pair; nothing: it asks for none.
    CredentialsProvider proxyCredentials;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    std::function<double()> random = [] { return QRandomGenerator::global()->generateDouble(); };

    // How long an attempt may take and how many there may be; overallTimeout grows to what lets
    // every attempt take that long, and the pauses between them too.
    void setPatience(std::chrono::milliseconds ofAttempt, int attempts);
};

// The rooms API at one endpoint with one set of credentials. Owns its QNetworkAccessManager, as
// Qt's TLS settings stick to cached connections. At most six calls at once are useful: Qt opens six
// connections per host and lets further requests wait inside it. Every attempt of every call goes
// no faster than the service lets it; see aws/pacer.h.
class RoomClient : public QObject
{
    Q_OBJECT
public:
    RoomClient(Endpoint endpoint, CredentialsProvider credentials, RoomClientOptions options = {},
               QObject *parent = nullptr);
    ~RoomClient() override;

    // Starts a call. Without a token in `room` a fresh one is made; the call tells it. Who does his
    // own retrying asks for one attempt; 0: as the options have it. Precondition: the room breaks
    // no rule.
    RoomCall *createRoom(const NewRoom &room, int maxAttempts = 0);
    // Starts a call for all rooms of an account, of which only those that are `wanted` are kept;
    // without it, all. See chime/roomlistcall.h. Precondition: as above, for the account ID.
    RoomListCall *listRooms(const QString &accountId,
                            std::function<bool(const Room &)> wanted = {});

    // Starts a call for all accounts of the credentials. See chime/accountlistcall.h.
    AccountListCall *listAccounts();

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    // How many requests a second the service seems to allow; nothing: it has throttled none yet.
    [[nodiscard]] std::optional<double> pace() const;

private:
    friend class ServiceCall;

    Endpoint m_endpoint;
    CredentialsProvider m_credentials;
    RoomClientOptions m_options;
    QNetworkAccessManager *m_network;
    ProxyRoute *m_proxyRoute;
    PaceGate *m_paceGate;
    sigv4::Signer m_signer;
    RetryQuota m_retryQuota;
    std::chrono::seconds m_clockOffset{0}; // service's clock minus ours, learned from replies
};

// One CreateRoom on its way.
class RoomCall : public ServiceCall
{
    Q_OBJECT
public:
    [[nodiscard]] const NewRoom &room() const { return m_room; } // with its token

Q_SIGNALS:
    void finished(const CreateRoomResult &result);

protected:
    [[nodiscard]] HttpRequest request() const override;
    Expected<Next, Failure> accept(const HttpResponse &response, const QDateTime &now) override;
    void finish(const std::optional<Failure> &failure) override;

private:
    friend class RoomClient;
    RoomCall(RoomClient *client, NewRoom room, int maxAttempts);

    NewRoom m_room;
    Room m_created;
};
