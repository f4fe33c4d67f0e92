// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/httpserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QMetaEnum>
#include <QTcpServer>

namespace {

HttpRequest fromQt(const QHttpServerRequest &request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto headers = request.headers().toListOfPairs();
#else
    const auto headers = request.headers();
#endif
    const QUrl url = request.url();
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    HttpRequest result;
    result.method = QByteArray(methods.valueToKey(int(request.method()))).toUpper();
    result.scheme = "http";
    result.path = url.path(QUrl::FullyEncoded).toLatin1();
    result.query = url.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : headers)
        result.headers.append({name, value});
    result.host = headerValue(result.headers, "host");
    result.body = request.body();
    return result;
}

QHttpServerResponse toQt(const HttpResponse &response)
{
    // Without a type Qt would guess one, which takes longer than all the rest of a request.
    QHttpServerResponse result(headerValue(response.headers, "content-type"), response.body,
                               QHttpServerResponse::StatusCode(response.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const HttpHeader &header : response.headers)
        headers.append(header.name, header.value);
    result.setHeaders(std::move(headers));
#else
    result.clearHeaders();
    for (const HttpHeader &header : response.headers)
        result.addHeader(header.name, header.value);
#endif
    return result;
}

} // namespace

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

HttpServer::Client::Client(const QHttpServerRequest &, Sender sender)
    : m_responder(std::move(sender))
{ }

void HttpServer::Client::reply(const HttpResponse &response)
{
    m_responder.sendResponse(toQt(response));
}

#else

HttpServer::Client::Client(const QHttpServerRequest &request, Sender sender)
    : m_request(&request)
    , m_socket(sender)
{ }

void HttpServer::Client::reply(const HttpResponse &response)
{
    if (!m_socket)
        return;
    toQt(response).write(makeResponder(*m_request, m_socket));
    m_socket->flush(); // not after the replies to come have been thought of
}

#endif

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{ }

quint16 HttpServer::listen(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port)) {
        m_errorString = server->errorString();
        return 0;
    }
    const quint16 chosen = server->serverPort();
    static_cast<void>(bind(server.release())); // returns something from 6.8 on
    return chosen;
}

void HttpServer::close()
{
    for (QTcpServer *server : servers())
        server->close();
    // Below a server or, from Qt 6.5 on, below what Qt keeps for each connection.
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->flush();
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, Sender sender)
{
    m_handler(fromQt(request), Client(request, sender));
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, MissingSender)
{
    Q_UNREACHABLE(); // handleRequest() takes everything
}

#include "moc_httpserver.cpp"
