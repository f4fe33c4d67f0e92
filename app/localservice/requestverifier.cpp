// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/requestverifier.h"

#include <QMutexLocker>

#include <chrono>

using namespace Qt::StringLiterals;
using Name = ApiError::Name;

namespace {

constexpr auto ClockWindow = std::chrono::minutes(15);

// What is wrong with a signature's form, before any key is looked at.
std::optional<ApiError> formProblem(const sigv4::Authorization &authorization)
{
    for (const char *required : {"host", "x-amz-date"}) {
        if (!authorization.signedHeaders.contains(QByteArrayView(required))) {
            return ApiError{
                Name::IncompleteSignature,
                u"'%1' must be among the signed headers."_s.arg(QLatin1StringView(required))};
        }
    }
    const sigv4::Scope expected;
    if (authorization.scope != expected) {
        return ApiError{
            Name::SignatureDoesNotMatch,
            u"Credential should be scoped to '%1/%2/aws4_request', not to "
            "'%3/%4/aws4_request'."_s.arg(QString::fromLatin1(expected.region),
                                          QString::fromLatin1(expected.service),
                                          QString::fromUtf8(authorization.scope.region),
                                          QString::fromUtf8(authorization.scope.service))};
    }
    return {};
}

// Compares the time that was signed with our clock; both are in the message, so that the sender can
// tell whose clock is wrong.
std::optional<ApiError> clockProblem(const QDateTime &signedAt, const QDateTime &now)
{
    const auto text = [](const QDateTime &time) {
        return QString::fromLatin1(sigv4::amzDate(time));
    };
    const QDateTime earliest = now.addDuration(-ClockWindow);
    const QDateTime latest = now.addDuration(ClockWindow);
    if (signedAt < earliest) {
        return ApiError{Name::InvalidSignatureException,
                        u"Signature expired: %1 is now earlier than %2 (%3 - 15 min.)"_s.arg(
                            text(signedAt), text(earliest), text(now))};
    }
    if (signedAt > latest) {
        return ApiError{
            Name::InvalidSignatureException,
            u"Signature not yet current: %1 is still later than %2 (%3 + 15 min.)"_s.arg(
                text(signedAt), text(latest), text(now))};
    }
    return {};
}

} // namespace

RequestVerifier::DayKey::DayKey(SharedCredentials of, const QByteArray &day)
    : credentials(std::move(of))
    , date(day)
    , key(credentials->secretAccessKey, date, sigv4::Scope())
{ }

void RequestVerifier::setCredentials(SharedCredentials credentials)
{
    const QMutexLocker lock(&m_mutex);
    m_credentials = std::move(credentials);
}

SharedCredentials RequestVerifier::credentials() const
{
    const QMutexLocker lock(&m_mutex);
    return m_credentials;
}

Expected<QString, ApiError> RequestVerifier::verify(const HttpRequest &request,
                                                    const QDateTime &now)
{
    const SharedCredentials known = credentials();
    if (!known) {
        return Unexpected(ApiError{Name::ServiceUnavailableException,
                                   u"The service has no key pair yet. Try again shortly."_s});
    }
    const QByteArray header = headerValue(request.headers, "authorization");
    if (header.isEmpty()) {
        return Unexpected(ApiError{Name::MissingAuthenticationToken,
                                   u"The request has no Authorization header."_s});
    }
    const auto authorization = sigv4::parseAuthorization(header);
    if (!authorization) {
        return Unexpected(ApiError{Name::IncompleteSignature,
                                   u"The Authorization header is not of the form 'AWS4-HMAC-SHA256 "
                                   "Credential=…, SignedHeaders=…, Signature=…'."_s});
    }
    if (auto problem = formProblem(*authorization))
        return Unexpected(*problem);
    const QByteArray amzDate = headerValue(request.headers, "x-amz-date");
    const auto signedAt = sigv4::timeOfAmzDate(amzDate);
    if (!signedAt || !amzDate.startsWith(authorization->date)) {
        return Unexpected(ApiError{Name::IncompleteSignature,
                                   u"X-Amz-Date must be of the form 20261122T093000Z and name the "
                                   "same day as the Credential."_s});
    }
    const bool isKnown = authorization->accessKeyId == known->accessKeyId.toUtf8()
        && Secret(headerValue(request.headers, "x-amz-security-token")) == known->sessionToken;
    if (!isKnown) {
        return Unexpected(ApiError{Name::UnrecognizedClientException,
                                   u"The security token included in the request is invalid."_s});
    }
    if (auto problem = clockProblem(*signedAt, now))
        return Unexpected(*problem);
    const QByteArray canonical = sigv4::canonicalRequest(request, authorization->signedHeaders,
                                                         sigv4::payloadHash(request.body));
    const QByteArray expected =
        keyFor(known, authorization->date)
            .signature(sigv4::stringToSign(amzDate, authorization->scope, canonical));
    // Secrets are compared in constant time.
    if (Secret(expected) != Secret(authorization->signature)) {
        return Unexpected(
            ApiError{Name::SignatureDoesNotMatch,
                     u"The request signature we calculated does not match the signature you "
                     "provided. Check your AWS Secret Access Key and signing method."_s});
    }
    return known->accessKeyId;
}

const sigv4::SigningKey &RequestVerifier::keyFor(const SharedCredentials &credentials,
                                                 const QByteArray &date)
{
    if (!m_dayKey || m_dayKey->credentials != credentials || m_dayKey->date != date)
        m_dayKey.emplace(credentials, date);
    return m_dayKey->key;
}
