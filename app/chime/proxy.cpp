// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/proxy.h"

#include "chime/endpoint.h"

#include <QHostAddress>
#include <QProcessEnvironment>

#include <algorithm>

namespace {

constexpr int StandardHttpPort = 80;
constexpr int StandardSocksPort = 1080;

// Straight to the service, which is what "the application's proxy" means for this computer. Where
// Qt is told that there is no proxy, it reads replies that are not encrypted without a buffer: a
// system call for each byte of their headers.
QNetworkProxy toThisComputer()
{
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}

// Qt reports ProxyNotFoundError for a type that fits no request of ours. Told of none at all, it
// would go without.
QNetworkProxy unusable()
{
    return QNetworkProxy(QNetworkProxy::FtpCachingProxy);
}

QString variable(const QProcessEnvironment &environment, const QString &lowerCaseName)
{
    const QString value = environment.value(lowerCaseName).trimmed();
    return value.isEmpty() ? environment.value(lowerCaseName.toUpper()).trimmed() : value;
}

// "example.com", ".example.com", "192.0.2.7", "192.0.2.0/24", "[2001:db8::1]"; all with ":PORT"
// too, but the network.
bool covers(QString entry, const QUrl &url)
{
    if (entry == u"*")
        return true;
    const QHostAddress address(url.host());
    if (entry.contains(u'/'))
        return !address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(entry));

    const qsizetype colon = entry.lastIndexOf(u':');
    const bool isBareIpv6 = entry.count(u':') > 1 && !entry.startsWith(u'[');
    if (colon > entry.lastIndexOf(u']') && !isBareIpv6) {
        if (entry.sliced(colon + 1).toInt() != url.port(usesTls(url) ? 443 : 80))
            return false;
        entry.truncate(colon);
    }
    if (entry.startsWith(u'[') && entry.endsWith(u']'))
        entry = entry.sliced(1, entry.size() - 2);
    if (!address.isNull())
        return address == QHostAddress(entry);
    while (entry.startsWith(u'.') || entry.startsWith(u'*'))
        entry.remove(0, 1);
    const QString host = url.host();
    return !entry.isEmpty()
        && (host.compare(entry, Qt::CaseInsensitive) == 0
            || host.endsWith(QString(u'.' + entry), Qt::CaseInsensitive));
}

} // namespace

std::optional<QNetworkProxy> proxyFromUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains(u"://") ? trimmed : QString(u"http://" + trimmed),
                   QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5" || url.scheme() == u"socks5h";
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0
        || (!isSocks && url.scheme() != u"http"))
        return std::nullopt;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         url.host(),
                         quint16(url.port(isSocks ? StandardSocksPort : StandardHttpPort)),
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

std::optional<QNetworkProxy> proxyOfEnvironment(const QUrl &url,
                                                const QProcessEnvironment &environment)
{
    const QStringList exceptions = variable(environment, QStringLiteral("no_proxy")).split(u',');
    if (std::ranges::any_of(exceptions,
                            [&url](const QString &entry) { return covers(entry.trimmed(), url); }))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    QString text = variable(environment, url.scheme() + u"_proxy");
    if (text.isEmpty())
        text = variable(environment, QStringLiteral("all_proxy"));
    if (text.isEmpty())
        return std::nullopt;
    return proxyFromUrl(text).value_or(unusable());
}

ProxyRoute::ProxyRoute(Proxy proxy)
    : m_proxy(std::move(proxy))
{ }

void ProxyRoute::setCredentials(const QString &userName, const QString &password)
{
    m_userName = userName;
    m_password = password;
}

QList<QNetworkProxy> ProxyRoute::queryProxy(const QNetworkProxyQuery &query)
{
    return {proxyFor(query.url())};
}

QNetworkProxy ProxyRoute::proxyFor(const QUrl &url) const
{
    if (isLoopback(url))
        return toThisComputer();
    switch (m_proxy.mode) {
    case Proxy::Mode::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case Proxy::Mode::Manual: {
        QNetworkProxy proxy = proxyFromUrl(m_proxy.url).value_or(unusable());
        if (!m_userName.isEmpty()) {
            proxy.setUser(m_userName);
            proxy.setPassword(m_password);
        }
        return proxy;
    }
    case Proxy::Mode::System:
        break;
    }
    if (const auto named = proxyOfEnvironment(url, QProcessEnvironment::systemEnvironment()))
        return *named;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}
