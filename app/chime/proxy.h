// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include <optional>

class QProcessEnvironment;

// How requests reach the service's host. A host that is this computer is always reached directly.
struct Proxy
{
    enum class Mode {
        System, // the environment's, see proxyOfEnvironment(); else the system's
        None,
        Manual,
    };

    Mode mode = Mode::System;
    QString url; // of Manual; where it is no proxyFromUrl(), requests fail: they never go around it

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

// "http://HOST:PORT" or "socks5://HOST:PORT", with user name and password where they are named; a
// bare "HOST:PORT" is the former, as everywhere. Nothing where it is none of these: TLS to the
// proxy itself is beyond Qt.
std::optional<QNetworkProxy> proxyFromUrl(const QString &text);

// What the environment has to say about a URL: NO_PROXY, then the variable of its scheme, then
// ALL_PROXY; in lower case before upper case. Nothing where it says nothing. A proxy that cannot be
// used is of a type that makes requests fail.
//
// Qt leaves it to libproxy, which knows no ALL_PROXY, and in NO_PROXY neither "*" nor
// "example.com" for the hosts below it.
std::optional<QNetworkProxy> proxyOfEnvironment(const QUrl &url,
                                                const QProcessEnvironment &environment);

// Finds the way for each request of a client.
class ProxyRoute : public QNetworkProxyFactory
{
public:
    explicit ProxyRoute(Proxy proxy);

    // For a Manual proxy that asks for them. The password is kept as Qt needs it, in a string.
    void setCredentials(const QString &userName, const QString &password);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;

    Proxy m_proxy;
    QString m_userName;
    QString m_password;
};
