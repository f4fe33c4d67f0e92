// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"

#include <QAbstractHttpServer>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>

#include <functional>

// Qt's HTTP server without its router, which matches decoded paths: an account ID may hold a '/'.
// Here Qt's messages become this project's, and all that Qt changed between 6.4 and 6.8 is told
// apart.
class HttpServer : public QAbstractHttpServer
{
    Q_OBJECT

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Sender = QHttpServerResponder &;
    using MissingSender = QHttpServerResponder &;
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    using Sender = QHttpServerResponder &;
    using MissingSender = QHttpServerResponder &&;
#else
    using Sender = QTcpSocket *;
    using MissingSender = QTcpSocket *;
#endif

public:
    // Whoever waits for a reply. May be gone when it comes.
    class Client
    {
    public:
        void reply(const HttpResponse &response);

    private:
        friend class HttpServer;
        Client(const QHttpServerRequest &request, Sender sender);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QHttpServerResponder m_responder;
#else
        const QHttpServerRequest *m_request; // lives as long as the socket
        QPointer<QTcpSocket> m_socket;
#endif
    };
    // Gets every request, whatever its method and path; replies now or later. The path is as it was
    // sent, except that Qt decodes what needs no encoding.
    using Handler = std::function<void(const HttpRequest &request, Client client)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    // On 127.0.0.1. The port, or 0: errorString() has the system's words.
    quint16 listen(quint16 port);
    [[nodiscard]] QString errorString() const
    {
        return m_errorString;
    }
    // Takes no more connections, and hands to the system what waits to be sent.
    void close();

protected:
    bool handleRequest(const QHttpServerRequest &request, Sender sender) override;
    void missingHandler(const QHttpServerRequest &request, MissingSender sender) override;

private:
    Handler m_handler;
    QString m_errorString;
};
