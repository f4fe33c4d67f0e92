// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localservice/chimeapi.h"
#include "localservice/httpserver.h"
#include "localservice/localservice.h"
#include "localservice/requestverifier.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

// The part of the local service that lives in its thread: sockets, database, replies.
class ServiceWorker : public QObject
{
    Q_OBJECT
public:
    explicit ServiceWorker(LocalService::Options options);
    ~ServiceWorker() override; // answers what it has begun

    // The port, or the system's words for why there is none. 0: any free one.
    Expected<quint16, QString> listen(quint16 port);
    void openDatabase();
    // Its setCredentials() may be called from other threads.
    RequestVerifier &verifier() { return m_verifier; }

Q_SIGNALS:
    void ready(const QString &accountId);
    void databaseSetAside(const QString &newName);
    void failed(const QString &reason);

private:
    struct Waiting
    {
        ChimeApi::Request request;
        HttpServer::Client client;
    };
    void take(const HttpRequest &request, HttpServer::Client client);
    void answerWaiting();
    Expected<ChimeApi::Request, ApiError> admit(const HttpRequest &request, const QDateTime &now);

    LocalService::Options m_options;
    RequestVerifier m_verifier;
    std::optional<ChimeApi> m_api; // none until the database is open
    std::vector<Waiting> m_waiting; // for the end of this turn of the event loop
    std::unique_ptr<HttpServer> m_server; // made by listen(), in the thread that it lives in
};
