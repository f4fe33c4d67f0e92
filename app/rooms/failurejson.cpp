// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/failurejson.h"

#include <QJsonDocument>

#include <array>

namespace failurejson {

namespace {

using Kind = Failure::Kind;

struct KindName
{
    Kind kind;
    QLatin1StringView name;
};

constexpr auto KindNames = std::to_array<KindName>({
    {Kind::InvalidInput, QLatin1StringView("InvalidInput")},
    {Kind::InvalidEndpoint, QLatin1StringView("InvalidEndpoint")},
    {Kind::NoCredentials, QLatin1StringView("NoCredentials")},
    {Kind::ProfileMissing, QLatin1StringView("ProfileMissing")},
    {Kind::ProfileUnsupported, QLatin1StringView("ProfileUnsupported")},
    {Kind::ProfileSourceMissing, QLatin1StringView("ProfileSourceMissing")},
    {Kind::ProfileLoop, QLatin1StringView("ProfileLoop")},
    {Kind::MfaCodeMissing, QLatin1StringView("MfaCodeMissing")},
    {Kind::RoleRefused, QLatin1StringView("RoleRefused")},
    {Kind::MfaRefused, QLatin1StringView("MfaRefused")},
    {Kind::CredentialProcessFailed, QLatin1StringView("CredentialProcessFailed")},
    {Kind::KeychainSilent, QLatin1StringView("KeychainSilent")},
    {Kind::LocalServiceDown, QLatin1StringView("LocalServiceDown")},
    {Kind::TrustUnreadable, QLatin1StringView("TrustUnreadable")},
    {Kind::Cancelled, QLatin1StringView("Cancelled")},
    {Kind::HostNotFound, QLatin1StringView("HostNotFound")},
    {Kind::ConnectionRefused, QLatin1StringView("ConnectionRefused")},
    {Kind::ConnectionLost, QLatin1StringView("ConnectionLost")},
    {Kind::TimedOut, QLatin1StringView("TimedOut")},
    {Kind::CertificateNotTrusted, QLatin1StringView("CertificateNotTrusted")},
    {Kind::ProxyFailed, QLatin1StringView("ProxyFailed")},
    {Kind::NetworkDown, QLatin1StringView("NetworkDown")},
    {Kind::BadRequest, QLatin1StringView("BadRequest")},
    {Kind::QuotaReached, QLatin1StringView("QuotaReached")},
    {Kind::CredentialsRefused, QLatin1StringView("CredentialsRefused")},
    {Kind::SignatureRefused, QLatin1StringView("SignatureRefused")},
    {Kind::CredentialsExpired, QLatin1StringView("CredentialsExpired")},
    {Kind::ClockSkewed, QLatin1StringView("ClockSkewed")},
    {Kind::Forbidden, QLatin1StringView("Forbidden")},
    {Kind::AccountNotFound, QLatin1StringView("AccountNotFound")},
    {Kind::Conflict, QLatin1StringView("Conflict")},
    {Kind::Throttled, QLatin1StringView("Throttled")},
    {Kind::ServiceFailure, QLatin1StringView("ServiceFailure")},
    {Kind::ServiceUnavailable, QLatin1StringView("ServiceUnavailable")},
    {Kind::Redirected, QLatin1StringView("Redirected")},
    {Kind::UnexpectedReply, QLatin1StringView("UnexpectedReply")},
    {Kind::ReplyTooLarge, QLatin1StringView("ReplyTooLarge")},
    {Kind::ListRefused, QLatin1StringView("ListRefused")},
});

Kind kindOf(const QString &name)
{
    for (const KindName &entry : KindNames) {
        if (name == entry.name)
            return entry.kind;
    }
    return Kind::UnexpectedReply;
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

QString kindName(Kind kind)
{
    for (const KindName &entry : KindNames) {
        if (kind == entry.kind)
            return entry.name;
    }
    return {};
}

QJsonObject toJson(const Failure &failure)
{
    QJsonObject object{{QStringLiteral("kind"), kindName(failure.kind)}};
    if (failure.outcomeUnknown)
        object.insert(QStringLiteral("outcomeUnknown"), true);
    if (failure.httpStatus != 0)
        object.insert(QStringLiteral("httpStatus"), failure.httpStatus);
    insertText(object, QStringLiteral("code"), failure.code);
    insertText(object, QStringLiteral("message"), failure.message);
    insertText(object, QStringLiteral("requestId"), failure.requestId);
    insertText(object, QStringLiteral("detail"), failure.detail);
    if (failure.retryAfter)
        object.insert(QStringLiteral("retryAfterMs"), qint64(failure.retryAfter->count()));
    if (failure.clockSkew)
        object.insert(QStringLiteral("clockSkewSeconds"), qint64(failure.clockSkew->count()));
    return object;
}

Failure fromJson(const QJsonObject &object)
{
    Failure failure;
    failure.kind = kindOf(object.value(u"kind").toString());
    failure.outcomeUnknown = object.value(u"outcomeUnknown").toBool();
    failure.httpStatus = object.value(u"httpStatus").toInt();
    failure.code = object.value(u"code").toString();
    failure.message = object.value(u"message").toString();
    failure.requestId = object.value(u"requestId").toString();
    failure.detail = object.value(u"detail").toString();
    if (const QJsonValue value = object.value(u"retryAfterMs"); !value.isUndefined())
        failure.retryAfter = std::chrono::milliseconds(value.toInteger());
    if (const QJsonValue value = object.value(u"clockSkewSeconds"); !value.isUndefined())
        failure.clockSkew = std::chrono::seconds(value.toInteger());
    return failure;
}

QString toText(const std::optional<Failure> &failure)
{
    if (!failure)
        return {};
    return QString::fromUtf8(QJsonDocument(toJson(*failure)).toJson(QJsonDocument::Compact));
}

std::optional<Failure> fromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

} // namespace failurejson
