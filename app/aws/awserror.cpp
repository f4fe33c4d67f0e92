// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/awserror.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

using Kind = Failure::Kind;

constexpr auto LargestSkew = 5min; // beyond it a signature is likely to be refused

// The API's names; its short forms; the names common to all actions; those of throttles.
const QHash<QString, Kind> &kindsByName()
{
    static const QHash<QString, Kind> kinds = [] {
        const std::pair<Kind, QStringList> table[] = {
            {Kind::BadRequest,
             {"BadRequestException", "BadRequest", "ValidationError", "ValidationException",
              "InvalidAction", "UnprocessableEntityException", "Unprocessable",
              "PreconditionFailed", "SerializationException"}},
            {Kind::QuotaReached,
             {"ResourceLimitExceededException", "ResourceLimitExceeded",
              "ServiceQuotaExceededException"}},
            {Kind::CredentialsRefused,
             {"UnauthorizedClientException", "Unauthorized", "UnrecognizedClientException",
              "InvalidClientTokenId", "MissingAuthenticationToken",
              "MissingAuthenticationTokenException"}},
            {Kind::SignatureRefused,
             {"SignatureDoesNotMatch", "InvalidSignatureException", "InvalidSignature",
              "IncompleteSignature", "IncompleteSignatureException", "RequestExpired",
              "RequestTimeTooSkewed", "RequestInTheFuture"}},
            {Kind::CredentialsExpired, {"ExpiredTokenException", "ExpiredToken"}},
            {Kind::Forbidden,
             {"ForbiddenException", "Forbidden", "AccessDeniedException", "AccessDenied",
              "NotAuthorized", "OptInRequired"}},
            {Kind::AccountNotFound, {"NotFoundException", "NotFound"}},
            {Kind::Conflict, {"ConflictException", "Conflict"}},
            {Kind::Throttled,
             {"ThrottledClientException", "Throttled", "Throttling", "ThrottlingException",
              "ThrottledException", "RequestThrottled", "RequestThrottledException",
              "TooManyRequestsException", "RequestLimitExceeded", "BandwidthLimitExceeded",
              "LimitExceededException", "SlowDown", "PriorRequestNotComplete",
              "TransactionInProgressException", "EC2ThrottledException",
              "ProvisionedThroughputExceededException"}},
            {Kind::ServiceFailure,
             {"ServiceFailureException", "ServiceFailure", "InternalFailure", "InternalServerError",
              "InternalServerException", "InternalError"}},
            {Kind::ServiceUnavailable,
             {"ServiceUnavailableException", "ServiceUnavailable", "RequestTimeout",
              "RequestTimeoutException"}},
        };
        QHash<QString, Kind> result;
        for (const auto &[kind, names] : table) {
            for (const QString &name : names)
                result.insert(name, kind);
        }
        return result;
    }();
    return kinds;
}

Kind kindByStatus(int status)
{
    switch (status) {
    case 400:
    case 422:
        return Kind::BadRequest;
    case 401:
        return Kind::CredentialsRefused;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::AccountNotFound;
    case 407:
        return Kind::ProxyFailed;
    case 409:
        return Kind::Conflict;
    case 413:
        return Kind::BadRequest;
    case 429:
        return Kind::Throttled;
    case 500:
        return Kind::ServiceFailure;
    case 408:
    case 502:
    case 503:
    case 504:
        return Kind::ServiceUnavailable;
    default:
        return Kind::UnexpectedReply;
    }
}

// Readable by a person and safe in a line: no control characters.
QString cleaned(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.trimmed();
}

// "aws.protocol#NotFoundException:http://…" is "NotFoundException".
QString bareName(const QString &text)
{
    const QString beforeColon = text.section(u':', 0, 0);
    return cleaned(beforeColon.section(u'#', -1)).left(128);
}

QString errorMessage(const QJsonObject &body)
{
    for (const QStringView member : {u"Message", u"message", u"errorMessage"}) {
        const QString message = cleaned(body.value(member).toString());
        if (!message.isEmpty())
            return message;
    }
    return {};
}

// The header, or the body's members in their order: the first that leaves a name.
QString errorName(const HttpResponse &response, const QJsonObject &body)
{
    QString name = bareName(QString::fromUtf8(headerValue(response.headers, "x-amzn-ErrorType")));
    for (const QStringView member : {u"code", u"Code", u"__type"}) {
        if (name.isEmpty())
            name = bareName(body.value(member).toString());
    }
    return name;
}

// "Sunday, 22-Nov-26 09:30:00 GMT". Its two digits of a year mean the one in this century.
QDateTime rfc850Date(const QString &text)
{
    const QString afterWeekday = text.section(QStringLiteral(", "), 1);
    const QDateTime time =
        QLocale::c().toDateTime(afterWeekday, QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"));
    return QDateTime(time.date().addYears(100), time.time(), QTimeZone::utc());
}

// The three forms of RFC 9110, 5.6.7. Qt's reader of RFC 2822 knows offsets, but not "GMT".
std::optional<QDateTime> httpDate(const QByteArray &header)
{
    QString text = QString::fromLatin1(header).simplified();
    QDateTime time = rfc850Date(text);
    if (!time.isValid()) {
        if (text.endsWith(u" GMT"))
            text.replace(text.size() - 3, 3, QStringLiteral("+0000"));
        time = QDateTime::fromString(text, Qt::RFC2822Date);
    }
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const qlonglong seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber) // the bounds keep the sum of two such pauses within any integer
        return std::chrono::seconds(std::clamp(seconds, 0LL, 86'400LL));
    if (const auto date = httpDate(header))
        return std::chrono::seconds(std::clamp(now.secsTo(*date), qint64(0), qint64(86'400)));
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> amzRetryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const qlonglong milliseconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber || milliseconds < 0)
        return std::nullopt;
    return std::chrono::milliseconds(std::min(milliseconds, 86'400'000LL));
}

Kind kindOf(int status, const QString &name)
{
    if (status < 300) // no error of the API, and no proof of anything
        return Kind::UnexpectedReply;
    if (status < 400)
        return Kind::Redirected;
    const Kind kind = kindsByName().value(name, kindByStatus(status));
    // Who asks again for a room that the account has no place for gains nothing.
    return status == 429 && kind != Kind::QuotaReached ? Kind::Throttled : kind;
}

bool mayHaveBeenDone(const Failure &failure)
{
    // What stands between us and the service may have passed the request on.
    const bool isGateways = failure.httpStatus == 502 || failure.httpStatus == 504;
    return failure.httpStatus < 300
        || (isGateways
            && (failure.kind == Kind::ServiceUnavailable || failure.kind == Kind::ServiceFailure));
}

bool dependsOnTheClock(Kind kind)
{
    return kind == Kind::SignatureRefused || kind == Kind::CredentialsExpired;
}

} // namespace

QString awsRequestId(const HttpResponse &response)
{
    for (const QByteArrayView name : {"x-amzn-RequestId", "x-amz-request-id"}) {
        const QString id = cleaned(QString::fromLatin1(headerValue(response.headers, name)));
        if (!id.isEmpty())
            return id.left(256);
    }
    return {};
}

Failure awsFailure(const HttpResponse &response, const QDateTime &now)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonObject nested = body.value(u"Error").toObject(); // as the query protocol has it
    const auto date = httpDate(headerValue(response.headers, "Date"));

    Failure failure;
    failure.httpStatus = response.status;
    failure.requestId = awsRequestId(response);
    failure.code = errorName(response, body);
    if (failure.code.isEmpty())
        failure.code = errorName({}, nested);
    failure.message = errorMessage(body);
    if (failure.message.isEmpty())
        failure.message = errorMessage(nested);
    failure.retryAfter =
        retryAfter(headerValue(response.headers, "Retry-After"), date.value_or(now));
    failure.amzRetryAfter = amzRetryAfter(headerValue(response.headers, "x-amz-retry-after"));
    if (date)
        failure.clockSkew = std::chrono::seconds(now.secsTo(*date));

    failure.kind = kindOf(response.status, failure.code);
    if (failure.kind == Kind::Redirected) {
        failure.detail = cleaned(QString::fromUtf8(headerValue(response.headers, "Location")));
    } else if (dependsOnTheClock(failure.kind) && failure.clockSkew
               && std::chrono::abs(*failure.clockSkew) > LargestSkew) {
        failure.kind = Kind::ClockSkewed;
    }
    failure.outcomeUnknown = mayHaveBeenDone(failure);
    return failure;
}

Failure withoutSecrets(Failure failure, const Credentials &credentials)
{
    for (const Secret *secret : {&credentials.secretAccessKey, &credentials.sessionToken}) {
        if (secret->isEmpty())
            continue;
        QString text = QString::fromUtf8(secret->view());
        for (QString *words : {&failure.message, &failure.code, &failure.detail})
            words->replace(text, QStringLiteral("(left out)"));
        wipe(text);
    }
    return failure;
}
