// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomsrequest.h"

#include "aws/sigv4.h"

namespace {

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) // IPv6
        host = '[' + host + ']';
    const int standardPort = url.scheme() == u"https" ? 443 : 80;
    const int port = url.port(standardPort);
    if (port != standardPort)
        host += ':' + QByteArray::number(port);
    return host;
}

} // namespace

HttpRequest endpointRequest(const QByteArray &method, const Endpoint &endpoint)
{
    HttpRequest request;
    request.method = method;
    request.scheme = endpoint.url.scheme().toLatin1();
    request.host = hostOf(endpoint.url);
    request.path = endpoint.url.path(QUrl::FullyEncoded).toLatin1();
    return request;
}

HttpRequest accountsRequest(const QByteArray &method, const Endpoint &endpoint)
{
    HttpRequest request = endpointRequest(method, endpoint);
    request.path += "/accounts";
    return request;
}

HttpRequest roomsRequest(const QByteArray &method, const QString &accountId,
                         const Endpoint &endpoint)
{
    HttpRequest request = accountsRequest(method, endpoint);
    request.path += '/' + sigv4::percentEncoded(accountId.toUtf8()) + "/rooms";
    return request;
}
