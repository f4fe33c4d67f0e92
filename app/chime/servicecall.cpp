// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/servicecall.h"

#include "aws/awserror.h"
#include "aws/retrypolicy.h"
#include "chime/httpexchange.h"
#include "chime/pacegate.h"
#include "chime/roomclient.h"

#include <QUuid>

#include <utility>

using namespace std::chrono_literals;

bool settlesEarlierAttempts(const Failure &failure)
{
    return failure.kind == Failure::Kind::BadRequest
        || failure.kind == Failure::Kind::AccountNotFound;
}

ServiceCall::ServiceCall(RoomClient *client, int maxAttempts)
    : QObject(client)
    , m_client(client)
    , m_maxAttempts(maxAttempts)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ServiceCall::begin);
    m_paceLimit.setSingleShot(true);
    connect(&m_paceLimit, &QTimer::timeout, this, [this] {
        m_client->m_paceGate->leave(this);
        conclude(
            Failure{.kind = Failure::Kind::TimedOut, .detail = m_client->m_endpoint.url.host()});
    });
    prepareRequest();
    m_pause.start(0ms);
}

ServiceCall::~ServiceCall() = default;

void ServiceCall::cancel()
{
    if (m_ended)
        return;
    if (m_exchange) {
        m_exchange->abort(); // tells whether the attempt may have arrived
        return;
    }
    m_pause.stop();
    m_paceLimit.stop();
    m_client->m_paceGate->leave(this);
    conclude(Failure{.kind = Failure::Kind::Cancelled});
}

void ServiceCall::prepareRequest()
{
    m_invocationId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_overall.setRemainingTime(m_client->m_options.overallTimeout);
    m_attempts.clear();
    m_quotaTaken = 0;
    m_clockAdopted = false;
    m_credentialsRenewed = false;
}

void ServiceCall::begin()
{
    m_paceLimit.start(std::chrono::milliseconds(m_overall.remainingTime()));
    m_client->m_paceGate->enter(this, [this] {
        m_paceLimit.stop();
        askForProxyCredentials();
    });
}

void ServiceCall::askForProxyCredentials()
{
    if (!m_client->m_options.proxyCredentials || isLoopback(m_client->m_endpoint.url)) {
        askForCredentials();
        return;
    }
    m_client->m_options.proxyCredentials(this, [this](const CredentialsResult &pair) {
        if (m_ended)
            return;
        if (!pair) {
            conclude(pair.error());
            return;
        }
        m_client->m_proxyRoute->setCredentials((*pair)->accessKeyId,
                                               QString::fromUtf8((*pair)->secretAccessKey.view()));
        askForCredentials();
    });
}

void ServiceCall::askForCredentials()
{
    m_client->m_credentials(this, [this](const CredentialsResult &credentials) {
        if (m_ended) // cancelled while the keychain was asked
            return;
        if (credentials)
            send(*credentials);
        else
            conclude(credentials.error());
    });
}

// Each attempt is built and signed anew: a signature is good for minutes only.
void ServiceCall::send(const SharedCredentials &credentials)
{
    const RoomClientOptions &options = m_client->m_options;
    const QDateTime now = options.now();
    const QByteArray attempt = QByteArray::number(m_attempts.size() + 1);

    HttpRequest outgoing = request();
    outgoing.headers.append({"amz-sdk-invocation-id", m_invocationId});
    outgoing.headers.append(
        {"amz-sdk-request",
         QByteArray("attempt=" + attempt + "; max=" + QByteArray::number(m_maxAttempts))});
    m_signedOffset = m_client->m_clockOffset;
    outgoing = m_client->m_signer.sign(std::move(outgoing), *credentials,
                                       now.addSecs(m_signedOffset.count()));

    m_signedWith = credentials;
    m_attempts.append({.sentAt = now});
    m_sinceDispatch.start();
    m_pacedAt = m_client->m_paceGate->now();
    const auto limit =
        std::min(options.attemptTimeout, std::chrono::milliseconds(m_overall.remainingTime()));
    m_exchange = new HttpExchange(m_client->m_network, outgoing, {limit, options.ssl}, this);
    connect(m_exchange, &HttpExchange::finished, this, &ServiceCall::receive);
}

void ServiceCall::receive(const HttpResult &result)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;

    // By the clock that the request was signed with: what differs from that one is skew. The user's
    // clock, and what the client knows of it, may have changed since.
    const QDateTime signedAt = m_attempts.last().sentAt.addSecs(m_signedOffset.count());
    const Expected<Next, Failure> next =
        result ? accept(*result, signedAt) : Unexpected<Failure>(result.error());
    Attempt &attempt = m_attempts.last();
    attempt.duration = std::chrono::milliseconds(m_sinceDispatch.elapsed());
    attempt.httpStatus = result ? result->status : result.error().httpStatus;
    attempt.requestId = result ? awsRequestId(*result) : result.error().requestId;
    if (result) {
        m_client->m_paceGate->answered(m_pacedAt,
                                       next ? std::nullopt : std::optional(next.error()));
    }
    if (!next) {
        handle(withoutSecrets(next.error(), *m_signedWith));
        return;
    }
    m_client->m_retryQuota.giveBack(m_quotaTaken);
    if (*next == Next::End) {
        conclude({});
        return;
    }
    prepareRequest();
    begin();
}

void ServiceCall::handle(Failure failure)
{
    m_mayBeDone = m_mayBeDone || failure.outcomeUnknown;
    if (failure.clockSkew)
        *failure.clockSkew += m_signedOffset; // what the user's own clock is off by
    m_attempts.last().failure = failure;
    adoptServiceClock(failure);
    // The user may have mended them elsewhere by the time of the next call.
    if (failure.kind == Failure::Kind::CredentialsRefused
        || failure.kind == Failure::Kind::SignatureRefused)
        m_client->m_credentials.drop(m_signedWith);
    if (const auto pause = pauseBeforeRetry(failure))
        retryAfter(*pause);
    else
        conclude(failure);
}

// A clock that is wrong is wrong for every request: the whole client signs by the service's.
void ServiceCall::adoptServiceClock(const Failure &failure)
{
    if (failure.kind == Failure::Kind::ClockSkewed && failure.clockSkew)
        m_client->m_clockOffset = *failure.clockSkew;
}

// With the service's clock, or with fresh credentials, the same request is another one, whatever
// the attempts were meant for; if that does not help either, these are not the trouble.
bool ServiceCall::isAnotherRequest(const Failure &failure)
{
    if (failure.kind == Failure::Kind::ClockSkewed && failure.clockSkew)
        return !std::exchange(m_clockAdopted, true);
    if (failure.kind == Failure::Kind::CredentialsExpired)
        return !std::exchange(m_credentialsRenewed, true)
            && m_client->m_credentials.drop(m_signedWith);
    return false;
}

std::optional<std::chrono::milliseconds> ServiceCall::pauseBeforeRetry(const Failure &failure)
{
    if (isAnotherRequest(failure))
        return 0ms;
    if (failure.kind == Failure::Kind::Cancelled || m_attempts.size() >= m_maxAttempts)
        return std::nullopt;
    if (!isRetryable(failure) && !failure.outcomeUnknown)
        return std::nullopt;
    const int retry = int(m_attempts.size()) - 1;
    const auto pause = delayBeforeRetry(retry, failure, m_client->m_options.random());
    if (m_overall.remainingTime() <= pause.count() || !m_client->m_retryQuota.take(failure))
        return std::nullopt;
    m_quotaTaken = RetryQuota::cost(failure);
    return pause;
}

void ServiceCall::retryAfter(std::chrono::milliseconds pause)
{
    m_pause.start(pause);
    Q_EMIT retrying(m_attempts.last(), pause);
}

void ServiceCall::conclude(std::optional<Failure> failure)
{
    if (m_ended)
        return;
    m_ended = true;
    if (failure && m_mayBeDone && !settlesEarlierAttempts(*failure))
        failure->outcomeUnknown = true;
    // Later, as this may run within cancel().
    QMetaObject::invokeMethod(
        this,
        [this, failure = std::move(failure)] {
            finish(failure);
            deleteLater();
        },
        Qt::QueuedConnection);
}

#include "moc_servicecall.cpp"
