// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/endpoint.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace {

// Longer than any server reads a request line; QUrl takes its time over such a text.
constexpr qsizetype LongestText = 8000;
constexpr qsizetype LongestHost = 253; // DNS

QUrl parsed(const QString &text)
{
    return QUrl(text.trimmed(), QUrl::StrictMode);
}

bool isUsableHost(const QString &host)
{
    // A zone, as in fe80::1%eth0, means something on one machine only and cannot be sent.
    return !host.isEmpty() && host.size() <= LongestHost && !host.contains(u'%');
}

} // namespace

std::optional<EndpointProblem> endpointProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return EndpointProblem::Empty;
    if (text.size() > LongestText || !text.isValidUtf16())
        return EndpointProblem::NotAUrl;
    const QUrl url = parsed(text);
    if (!url.isValid() || url.isRelative())
        return EndpointProblem::NotAUrl;
    const QString scheme = url.scheme(); // in lower case
    if (scheme != u"https" && scheme != u"http")
        return EndpointProblem::NotHttp;
    if (!isUsableHost(url.host()) || url.port() == 0)
        return EndpointProblem::NotAUrl;
    if (url.authority().contains(u'@')) // an empty one too
        return EndpointProblem::HasUserInfo;
    if (url.hasQuery() || url.hasFragment())
        return EndpointProblem::HasQueryOrFragment;
    if (scheme == u"http" && !isLoopback(url))
        return EndpointProblem::NotSecure;
    return std::nullopt;
}

Endpoint endpointFromText(const QString &text)
{
    // Without dot segments and empty ones: these are folded on the way or by who verifies the
    // signature, and not by all alike.
    QUrl url = parsed(text).adjusted(QUrl::NormalizePathSegments);
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    url.setPath(segments.isEmpty() ? QString() : QString(u'/' + segments.join(u'/')),
                QUrl::StrictMode);
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1);
    return {url};
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool usesTls(const QUrl &url)
{
    return url.scheme() == u"https";
}

bool isEndedService(const QUrl &url)
{
    // What the documentation names, and what SDKs resolve for each region, FIPS and dual stack.
    // The Chime SDK's services (meetings-chime., …) go on.
    static const QRegularExpression host(
        QStringLiteral("\\A(service\\.chime\\.aws\\.amazon\\.com"
                       "|chime(-fips)?\\.[a-z]{2}(-[a-z]+)+-[0-9]+\\.(amazonaws\\.com(\\.cn)?|"
                       "api\\.aws))\\.?\\z"));
    return host.match(url.host()).hasMatch();
}
