// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

ScriptedServer::ScriptedServer(QList<Step> steps, QObject *parent)
    : QTcpServer(parent)
    , m_steps(std::move(steps))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QObject::destroyed, this,
                    [this, socket] { m_buffers.remove(socket); });
        }
    });
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("no port on 127.0.0.1");
}

void ScriptedServer::encrypt(const QSslConfiguration &configuration)
{
    m_ssl = configuration;
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    if (!m_ssl) {
        QTcpServer::incomingConnection(handle);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_ssl);
    socket->setSocketDescriptor(handle);
    socket->startServerEncryption();
    addPendingConnection(socket);
}

QUrl ScriptedServer::url() const
{
    return QUrl(
        (m_ssl ? QStringLiteral("https://127.0.0.1:%1") : QStringLiteral("http://127.0.0.1:%1"))
            .arg(serverPort()));
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = buffer.first(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    HttpRequest request;
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype size = headerValue(request.headers, "content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + size)
        return;
    request.host = headerValue(request.headers, "host");
    request.body = buffer.sliced(headEnd + 4, size);
    buffer.remove(0, headEnd + 4 + size);
    m_requests.append(request);
    m_steps.at(qMin(m_requests.size(), m_steps.size()) - 1)(socket);
}

ScriptedServer::Step ScriptedServer::reply(int status, const QByteArray &body,
                                           const QList<HttpHeader> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const HttpHeader &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return raw(bytes);
}

ScriptedServer::Step ScriptedServer::raw(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket) { socket->write(bytes); };
}

ScriptedServer::Step ScriptedServer::rawThenClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

ScriptedServer::Step ScriptedServer::close()
{
    return [](QTcpSocket *socket) { socket->disconnectFromHost(); };
}

ScriptedServer::Step ScriptedServer::reset()
{
    return [](QTcpSocket *socket) {
        const linger now{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
    };
}

ScriptedServer::Step ScriptedServer::hang()
{
    return [](QTcpSocket *) {};
}

ScriptedServer::Step ScriptedServer::endless()
{
    return [](QTcpSocket *socket) {
        const QByteArray chunk(64 * 1024, 'x');
        socket->write("HTTP/1.1 201 Created\r\nContent-Length: 999999999999\r\n\r\n" + chunk);
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, chunk] {
            if (socket->bytesToWrite() < chunk.size())
                socket->write(chunk);
        });
    };
}

ScriptedServer::Step ScriptedServer::trickle()
{
    return [](QTcpSocket *socket) {
        socket->write("HTTP/1.1 201 Created\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(20);
    };
}

QByteArray ScriptedServer::roomBody(const QByteArray &roomId)
{
    return "{\"Room\":{\"RoomId\":\"" + roomId
        + "\",\"Name\":\"Operations\",\"AccountId\":\"acc\","
          "\"CreatedTimestamp\":\"2026-11-22T09:30:00.000Z\"}}";
}

#include "moc_scriptedserver.cpp"
