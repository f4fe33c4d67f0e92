// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/sigv4.h"
#include "localservice/localservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUuid>

#include <functional>

// A local service of one's own, and a client that puts on the wire what it is told to, signed or
// not.
namespace serviceclient {

using namespace Qt::StringLiterals;

inline constexpr int TimeLimit = 20'000;
inline const QString KeyId = u"AKIDEXAMPLE"_s;
inline const QByteArray SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

inline SharedCredentials credentials(const QByteArray &secret = SecretKey,
                                     const QByteArray &sessionToken = {},
                                     const QString &keyId = KeyId)
{
    return std::make_shared<const Credentials>(
        Credentials{keyId, Secret(secret), Secret(sessionToken), {}});
}

inline QByteArray roomsOf(const QByteArray &account)
{
    return "/accounts/" + account + "/rooms";
}

// What came back, as bytes and as JSON.
struct Reply : HttpResponse
{
    QJsonObject json;
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return headerValue(headers, name);
    }
    [[nodiscard]] QString message() const { return json[u"Message"].toString(); }
};

inline QByteArray toBytes(const HttpRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        bytes += '?' + request.query;
    bytes += " HTTP/1.1\r\nHost: " + request.host
        + "\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    for (const HttpHeader &header : request.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "\r\n" + request.body;
}

// One connection; the service lives in another thread, so that waiting here is no trouble.
class Client
{
public:
    explicit Client(const QUrl &url)
    {
        m_socket.connectToHost(url.host(), quint16(url.port()));
        m_socket.waitForConnected(TimeLimit);
    }
    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    // Status 0: the connection ended first.
    Reply read(bool hasBody = true);
    void abort() { m_socket.abort(); }

private:
    bool readUntil(const std::function<bool()> &enough)
    {
        while (!enough()) {
            if (!m_socket.waitForReadyRead(TimeLimit))
                return false;
            m_read += m_socket.readAll();
        }
        return true;
    }
    QTcpSocket m_socket;
    QByteArray m_read;
};

inline Reply Client::read(bool hasBody)
{
    Reply reply;
    if (!readUntil([this] { return m_read.contains("\r\n\r\n"); }))
        return reply;
    const qsizetype end = m_read.indexOf("\r\n\r\n");
    QList<QByteArray> lines = m_read.first(end).split('\n');
    const int status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    m_read.remove(0, end + 4);
    const qsizetype size = hasBody ? reply.header("content-length").toLongLong() : 0;
    if (!readUntil([this, size] { return m_read.size() >= size; }))
        return reply;
    reply.body = m_read.first(size);
    m_read.remove(0, size);
    reply.json = QJsonDocument::fromJson(reply.body).object();
    reply.status = status;
    return reply;
}

// A running service, with its database open.
class Service
{
public:
    explicit Service(const LocalService::Options &options, bool withCredentials = true)
        : m_service(options)
    {
        QSignalSpy ready(&m_service, &LocalService::ready);
        if (withCredentials)
            m_service.setCredentials(credentials());
        if (m_service.start() && (ready.count() > 0 || ready.wait(TimeLimit)))
            m_accountId = ready.at(0).at(0).toString();
    }

    LocalService *operator->() { return &m_service; }
    [[nodiscard]] QString accountId() const { return m_accountId; }
    [[nodiscard]] QByteArray rooms() const { return roomsOf(m_accountId.toLatin1()); }
    [[nodiscard]] HttpRequest get(const QByteArray &path, const QByteArray &query = {}) const
    {
        return {"GET", "http", host(), path, query, {}, {}};
    }
    [[nodiscard]] HttpRequest post(const QByteArray &path, const QByteArray &body) const
    {
        return {"POST", "http", host(), path, {}, {{"Content-Type", "application/json"}}, body};
    }
    [[nodiscard]] HttpRequest create(const QString &name, const QString &token = {}) const
    {
        QJsonObject body{{u"Name"_s, name}};
        if (!token.isEmpty())
            body.insert(u"ClientRequestToken"_s, token);
        return post(rooms(), QJsonDocument(body).toJson());
    }
    static HttpRequest sign(const HttpRequest &request, qint64 seconds = 0)
    {
        return sigv4::Signer().sign(request, *credentials(),
                                    QDateTime::currentDateTimeUtc().addSecs(seconds));
    }
    Reply send(const HttpRequest &request)
    {
        Client client(m_service.url());
        client.write(toBytes(request));
        return client.read(request.method != "HEAD");
    }
    Reply ask(const HttpRequest &request) { return send(sign(request)); }
    qsizetype count() { return ask(get(rooms())).json[u"Rooms"].toArray().size(); }

private:
    [[nodiscard]] QByteArray host() const { return m_service.url().authority().toLatin1(); }
    LocalService m_service;
    QString m_accountId;
};

inline const LocalService::Options InMemory{u":memory:"_s, 0, 1500};

inline void verifyError(const Reply &reply, int status, const QByteArray &type, const QString &code)
{
    QCOMPARE(reply.header("x-amzn-ErrorType"), type);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.json[u"Code"].toString(), code);
    QVERIFY(!reply.message().isEmpty());
    QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(!QUuid::fromString(reply.header("x-amzn-RequestId")).isNull());
}

// Builds a request, signed or not.
using Build = std::function<HttpRequest(const Service &)>;

} // namespace serviceclient

Q_DECLARE_METATYPE(serviceclient::Build)
