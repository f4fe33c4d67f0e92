// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>

// An HTTP server on a free port of 127.0.0.1 that answers as a test tells it, well or badly.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    // What to do with a request that has arrived whole.
    using Step = std::function<void(QTcpSocket *)>;

    // A step a request; the last one serves all that follow.
    explicit ScriptedServer(QList<Step> steps, QObject *parent = nullptr);

    // Speaks TLS from now on.
    void encrypt(const QSslConfiguration &configuration);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    static Step reply(int status, const QByteArray &body, const QList<HttpHeader> &headers = {});
    static Step raw(const QByteArray &bytes); // and nothing more; the connection stays open
    static Step rawThenClose(const QByteArray &bytes);
    static Step close(); // without an answer
    static Step reset(); // the same, with RST
    static Step hang();
    static Step endless(); // a body that never ends
    static Step trickle(); // a byte of the body every 20 ms

    static QByteArray roomBody(const QByteArray &roomId);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket);

    QList<Step> m_steps;
    QList<HttpRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::optional<QSslConfiguration> m_ssl;
    int m_connections = 0;
};
