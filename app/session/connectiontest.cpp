// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"

#include "session/clientoptions.h"

using Kind = ConnectionVerdict::Kind;

namespace {

ConnectionVerdict verdictOf(const Failure &failure)
{
    return {verdictKind(failure), {}, failure, {}};
}

// AWS's services give their errors a name, and their answers a number. That something in between is
// in trouble is no sign of another service.
bool isTheServices(const Failure &failure)
{
    return !failure.code.isEmpty() || !failure.requestId.isEmpty()
        || failure.kind == Failure::Kind::Redirected || failure.kind == Failure::Kind::Throttled
        || failure.kind == Failure::Kind::ServiceFailure
        || failure.kind == Failure::Kind::ServiceUnavailable;
}

} // namespace

ConnectionVerdict::Kind verdictKind(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::CertificateNotTrusted:
        return failure.certificate ? Kind::CertificateNotTrusted : Kind::TlsFailed;
    case Failure::Kind::ClockSkewed:
        return Kind::ClockWrong;
    case Failure::Kind::ProxyFailed:
        return Kind::ProxyFailed;
    case Failure::Kind::HostNotFound:
        return Kind::HostNotFound;
    case Failure::Kind::ConnectionRefused:
        return Kind::ConnectionRefused;
    case Failure::Kind::TimedOut:
        return Kind::TimedOut;
    case Failure::Kind::Cancelled:
        return Kind::Cancelled;
    default:
        break;
    }
    if (failure.httpStatus != 0 && !isTheServices(failure))
        return Kind::NotTheService;
    return failure.kind == Failure::Kind::SignatureRefused ? Kind::SignatureRefused
                                                           : Kind::OtherFailure;
}

ConnectionTest::ConnectionTest(const Connection &connection,
                               const Expected<Endpoint, Failure> &endpoint,
                               CredentialsProvider credentials,
                               CredentialsProvider proxyCredentials, QObject *parent)
    : QObject(parent)
{
    if (!endpoint) {
        endLater(verdictOf(endpoint.error()));
        return;
    }
    if (isEndedService(endpoint->url)) {
        endLater({.kind = Kind::EndedService});
        return;
    }
    auto options = clientOptions(connection, *endpoint);
    if (!options) {
        endLater(verdictOf(options.error()));
        return;
    }
    options->maxAttempts = 1;
    options->proxyCredentials = std::move(proxyCredentials);
    start(*endpoint, *std::move(options), std::move(credentials));
}

void ConnectionTest::start(const Endpoint &endpoint, RoomClientOptions options,
                           CredentialsProvider credentials)
{
    auto *client = new RoomClient(endpoint, std::move(credentials), std::move(options), this);
    m_call = client->listAccounts();
    // There is one attempt; what follows is signed by the service's clock, or with credentials that
    // were renewed.
    connect(m_call, &ServiceCall::retrying, this, [this](const Attempt &attempt) {
        if (attempt.failure->kind == Failure::Kind::ClockSkewed)
            m_clockSkew = attempt.failure->clockSkew;
    });
    connect(m_call, &AccountListCall::finished, this, &ConnectionTest::conclude);
}

void ConnectionTest::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
}

void ConnectionTest::conclude(const ListAccountsResult &result)
{
    m_call = nullptr;
    ConnectionVerdict verdict = result
        ? ConnectionVerdict{.kind = Kind::Reached, .accounts = *result}
        : verdictOf(result.error());
    verdict.clockSkew = m_clockSkew;
    if (verdict.kind == Kind::ClockWrong)
        verdict.clockSkew = result.error().clockSkew;
    Q_EMIT finished(verdict);
}

void ConnectionTest::endLater(const ConnectionVerdict &verdict)
{
    QMetaObject::invokeMethod(
        this,
        [this, verdict] {
            Q_EMIT finished(m_cancelled ? verdictOf({.kind = Failure::Kind::Cancelled}) : verdict);
        },
        Qt::QueuedConnection);
}

#include "moc_connectiontest.cpp"
