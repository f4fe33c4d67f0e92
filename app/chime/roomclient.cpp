// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomclient.h"

#include "aws/awserror.h"
#include "chime/createroom.h"
#include "chime/httpexchange.h"
#include "chime/roomrules.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUuid>

using namespace std::chrono_literals;

bool settlesEarlierAttempts(const Failure &failure)
{
    return failure.kind == Failure::Kind::BadRequest
        || failure.kind == Failure::Kind::AccountNotFound;
}

RoomClient::RoomClient(Endpoint endpoint, CredentialsProvider credentials,
                       RoomClientOptions options, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_credentials(std::move(credentials))
    , m_options(std::move(options))
    , m_network(new QNetworkAccessManager(this))
    , m_signer(m_options.scope)
{
    m_network->setAutoDeleteReplies(false);
    if (isLoopback(m_endpoint.url))
        m_network->setProxy(QNetworkProxy::NoProxy);
}

RoomClient::~RoomClient()
{
    // Before the network manager, which takes the replies that they hold with it.
    qDeleteAll(findChildren<RoomCall *>(Qt::FindDirectChildrenOnly));
}

RoomCall *RoomClient::createRoom(const NewRoom &room)
{
    return new RoomCall(this, room);
}

RoomCall::RoomCall(RoomClient *client, NewRoom room)
    : QObject(client)
    , m_client(client)
    , m_room(std::move(room))
    , m_invocationId(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_overall(client->m_options.overallTimeout)
{
    if (m_room.clientRequestToken.isEmpty())
        m_room.clientRequestToken = roomrules::newToken();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RoomCall::begin);
    m_pause.start(0ms);
}

RoomCall::~RoomCall() = default;

void RoomCall::cancel()
{
    if (m_ended)
        return;
    if (m_exchange) {
        m_exchange->abort(); // tells whether the attempt may have arrived
        return;
    }
    m_pause.stop();
    conclude(Unexpected<Failure>(Failure{.kind = Failure::Kind::Cancelled}));
}

void RoomCall::begin()
{
    m_client->m_credentials(this, [this](const CredentialsResult &credentials) {
        if (m_ended) // cancelled while the keychain was asked
            return;
        if (credentials)
            send(*credentials);
        else
            conclude(Unexpected<Failure>(credentials.error()));
    });
}

// Each attempt is built and signed anew: a signature is good for minutes only.
void RoomCall::send(const SharedCredentials &credentials)
{
    const RoomClientOptions &options = m_client->m_options;
    const QDateTime now = options.now();
    const QByteArray attempt = QByteArray::number(m_attempts.size() + 1);

    HttpRequest request = createroom::encode(m_room, m_client->m_endpoint);
    request.headers.append({"amz-sdk-invocation-id", m_invocationId});
    request.headers.append(
        {"amz-sdk-request",
         QByteArray("attempt=" + attempt + "; max=" + QByteArray::number(options.maxAttempts))});
    m_signedOffset = m_client->m_clockOffset;
    request = m_client->m_signer.sign(std::move(request), *credentials,
                                      now.addSecs(m_signedOffset.count()));

    m_attempts.append({.sentAt = now});
    m_sinceDispatch.start();
    const auto limit =
        std::min(options.attemptTimeout, std::chrono::milliseconds(m_overall.remainingTime()));
    m_exchange = new HttpExchange(m_client->m_network, request, {limit, options.ssl}, this);
    connect(m_exchange, &HttpExchange::finished, this, &RoomCall::receive);
}

void RoomCall::receive(const HttpResult &result)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;

    // By the clock that the request was signed with: what differs from that one is skew.
    const QDateTime signingClock =
        m_client->m_options.now().addSecs(m_client->m_clockOffset.count());
    const Expected<Room, Failure> room =
        result ? createroom::decode(*result, signingClock) : Unexpected<Failure>(result.error());
    Attempt &attempt = m_attempts.last();
    attempt.duration = std::chrono::milliseconds(m_sinceDispatch.elapsed());
    attempt.httpStatus = result ? result->status : result.error().httpStatus;
    attempt.requestId = result ? awsRequestId(*result) : result.error().requestId;
    if (room) {
        m_client->m_retryQuota.giveBack(m_quotaTaken);
        conclude(*room);
        return;
    }

    Failure failure = room.error();
    m_mayExist = m_mayExist || failure.outcomeUnknown;
    if (failure.clockSkew)
        *failure.clockSkew += m_signedOffset; // what the user's own clock is off by
    attempt.failure = failure;
    if (failure.kind == Failure::Kind::Cancelled)
        conclude(Unexpected<Failure>(failure));
    else if (adoptServiceClock(failure) && m_attempts.size() < m_client->m_options.maxAttempts)
        retryAfter(0ms);
    else if (const auto pause = pauseBeforeRetry(failure))
        retryAfter(*pause);
    else
        conclude(Unexpected<Failure>(failure));
}

// A clock that is wrong is wrong for every request: the whole client signs by the service's.
bool RoomCall::adoptServiceClock(const Failure &failure)
{
    if (failure.kind != Failure::Kind::ClockSkewed || !failure.clockSkew)
        return false;
    m_client->m_clockOffset = *failure.clockSkew;
    return true;
}

std::optional<std::chrono::milliseconds> RoomCall::pauseBeforeRetry(const Failure &failure)
{
    const int retry = int(m_attempts.size()) - 1;
    if (retry + 1 >= m_client->m_options.maxAttempts
        || !(isRetryable(failure) || failure.outcomeUnknown)) {
        return std::nullopt;
    }
    const auto pause = delayBeforeRetry(retry, failure, m_client->m_options.random());
    if (m_overall.remainingTime() <= pause.count() || !m_client->m_retryQuota.take(failure))
        return std::nullopt;
    m_quotaTaken = RetryQuota::cost(failure);
    return pause;
}

void RoomCall::retryAfter(std::chrono::milliseconds pause)
{
    m_pause.start(pause);
    Q_EMIT retrying(m_attempts.last(), pause);
}

void RoomCall::conclude(Expected<Room, Failure> room)
{
    if (m_ended)
        return;
    m_ended = true;
    if (!room && m_mayExist && !settlesEarlierAttempts(room.error()))
        room.error().outcomeUnknown = true;

    CreateRoomResult result{std::move(room), {}, m_attempts};
    if (!m_attempts.isEmpty())
        result.requestId = m_attempts.last().requestId;
    // Later, as this may run within cancel().
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)] {
            Q_EMIT finished(result);
            deleteLater();
        },
        Qt::QueuedConnection);
}

#include "moc_roomclient.cpp"
