// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "aws/retrypolicy.h"
#include "aws/sigv4.h"
#include "chime/endpoint.h"
#include "chime/room.h"
#include "core/expected.h"
#include "core/failure.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class HttpExchange;
class QNetworkAccessManager;
class RoomCall;

// Hands credentials to `done`, once, now or later; never after `context` is gone. Asked anew before
// every attempt, so that what was renewed is used.
using CredentialsResult = Expected<SharedCredentials, Failure>;
using CredentialsProvider =
    std::function<void(QObject *context, std::function<void(CredentialsResult)> done)>;

// One try of a call, for the details that a user may want to see.
struct Attempt
{
    QDateTime sentAt; // UTC, our clock
    std::chrono::milliseconds duration{0};
    int httpStatus = 0; // 0: no status line arrived
    QString requestId;
    std::optional<Failure> failure; // nothing: it succeeded
};

struct CreateRoomResult
{
    Expected<Room, Failure> room;
    QString requestId; // of the last attempt
    QList<Attempt> attempts; // in the order they were made; empty where nothing was sent
};
Q_DECLARE_METATYPE(CreateRoomResult)

// Whether the answer to a later attempt also says what became of earlier ones that went unanswered:
// what is wrong with the request itself was wrong with them too, while credentials or a quota may
// have changed since.
bool settlesEarlierAttempts(const Failure &failure);

struct RoomClientOptions
{
    std::chrono::milliseconds attemptTimeout{30'000}; // from dispatch to the end of the reply
    std::chrono::milliseconds overallTimeout{120'000}; // attempts and the pauses between them
    int maxAttempts = 3; // at least 1
    sigv4::Scope scope; // what signatures are for: the region
    std::optional<QSslConfiguration> ssl; // nothing: Qt's default, TLS 1.2 or newer
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    std::function<double()> random = [] { return QRandomGenerator::global()->generateDouble(); };
};

// The rooms API at one endpoint with one set of credentials. Owns its QNetworkAccessManager, as
// Qt's TLS settings stick to cached connections. At most six calls at once are useful: Qt opens six
// connections per host and lets further requests wait inside it.
class RoomClient : public QObject
{
    Q_OBJECT
public:
    RoomClient(Endpoint endpoint, CredentialsProvider credentials, RoomClientOptions options = {},
               QObject *parent = nullptr);
    ~RoomClient() override;

    // Starts a call, which belongs to this client and deletes itself after finished(). Without a
    // token in `room` a fresh one is made; the call tells it. Precondition: the room breaks no
    // rule.
    RoomCall *createRoom(const NewRoom &room);

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

private:
    friend class RoomCall;

    Endpoint m_endpoint;
    CredentialsProvider m_credentials;
    RoomClientOptions m_options;
    QNetworkAccessManager *m_network;
    sigv4::Signer m_signer;
    RetryQuota m_retryQuota;
    std::chrono::seconds m_clockOffset{0}; // service's clock minus ours, learned from replies
};

// One CreateRoom on its way: sign, send, read, and again where that helps.
class RoomCall : public QObject
{
    Q_OBJECT
public:
    ~RoomCall() override;

    [[nodiscard]] const NewRoom &room() const { return m_room; } // with its token
    // Ends the call with Failure::Kind::Cancelled, outcomeUnknown where an attempt had been sent.
    void cancel();

Q_SIGNALS:
    // An attempt failed and another follows after `pause`.
    void retrying(const Attempt &attempt, std::chrono::milliseconds pause);
    // The one end; emitted once, never from within createRoom() or cancel().
    void finished(const CreateRoomResult &result);

private:
    friend class RoomClient;
    RoomCall(RoomClient *client, NewRoom room);

    void begin(); // an attempt
    void send(const SharedCredentials &credentials);
    void receive(const Expected<HttpResponse, Failure> &result);
    void conclude(Expected<Room, Failure> room);
    [[nodiscard]] bool adoptServiceClock(const Failure &failure);
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRetry(const Failure &failure);
    void retryAfter(std::chrono::milliseconds pause);

    RoomClient *m_client;
    NewRoom m_room;
    QByteArray m_invocationId; // of all attempts: amz-sdk-invocation-id
    QDeadlineTimer m_overall;
    QElapsedTimer m_sinceDispatch;
    QTimer m_pause;
    HttpExchange *m_exchange = nullptr;
    QList<Attempt> m_attempts;
    std::chrono::seconds m_signedOffset{0}; // of the clock that the last attempt was signed by
    int m_quotaTaken = 0; // by the last retry
    bool m_mayExist = false; // an attempt may have made the room
    bool m_ended = false;
};
