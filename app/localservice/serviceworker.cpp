// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/serviceworker.h"

#include "core/timestamp.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestBody = 64 * 1024;

// With what every reply carries, success or error.
HttpResponse finished(HttpResponse response, const HttpRequest &request, const QDateTime &now)
{
    response.headers.append({"Date", httpDateText(now)});
    response.headers.append(
        {"x-amzn-RequestId", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    if (request.method == "HEAD")
        response.body.clear();
    return response;
}

} // namespace

ServiceWorker::ServiceWorker(LocalService::Options options)
    : m_options(std::move(options))
{ }

ServiceWorker::~ServiceWorker()
{
    answerWaiting();
    if (m_server)
        m_server->close();
}

Expected<quint16, QString> ServiceWorker::listen(quint16 port)
{
    m_server =
        std::make_unique<HttpServer>([this](const HttpRequest &request, HttpServer::Client client) {
            take(request, std::move(client));
        });
    const quint16 chosen = m_server->listen(port);
    if (chosen == 0)
        return Unexpected(m_server->errorString());
    return chosen;
}

void ServiceWorker::openDatabase()
{
    auto store = RoomStore::open(m_options.database);
    using Kind = RoomStore::Error::Kind;
    if (!store
        && (store.error().kind == Kind::Corrupt
            || (store.error().kind == Kind::NotADatabase && m_options.isOwnFile))) {
        const QString newName = RoomStore::setAside(m_options.database);
        if (!newName.isEmpty()) {
            Q_EMIT databaseSetAside(newName);
            store = RoomStore::open(m_options.database);
        }
    }
    if (!store) {
        Q_EMIT failed(store.error().detail);
        return;
    }
    m_api.emplace(std::move(*store), m_options.roomQuota);
    Q_EMIT ready(m_api->account().accountId);
}

Expected<ChimeApi::Request, ApiError> ServiceWorker::admit(const HttpRequest &request,
                                                           const QDateTime &now)
{
    if (request.body.size() > LargestBody)
        return badRequest(u"The body is larger than %1 bytes."_s.arg(LargestBody));
    const auto sender = m_verifier.verify(request, now);
    if (!sender)
        return Unexpected(sender.error());
    if (!m_api) {
        return Unexpected(
            ApiError{ApiError::Name::ServiceUnavailableException, u"The database is not open."_s});
    }
    return ChimeApi::Request{request, *sender};
}

void ServiceWorker::take(const HttpRequest &request, HttpServer::Client client)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto admitted = admit(request, now);
    if (!admitted) {
        client.reply(finished(toResponse(admitted.error()), request, now));
        return;
    }
    m_waiting.push_back({std::move(*admitted), std::move(client)});
    // Answered together with what else arrives in this turn of the event loop: while a disk was
    // busy with the last ones, others have come. Without a disk that would only keep them waiting.
    if (m_options.database == RoomStore::InMemory)
        answerWaiting();
    else if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &ServiceWorker::answerWaiting, Qt::QueuedConnection);
}

void ServiceWorker::answerWaiting()
{
    std::vector<Waiting> waiting;
    waiting.swap(m_waiting);
    if (waiting.empty())
        return;
    QList<ChimeApi::Request> requests;
    for (const Waiting &one : waiting)
        requests.append(one.request);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<HttpResponse> replies = m_api->answer(requests, now);
    for (qsizetype i = 0; i < replies.size(); ++i)
        waiting[size_t(i)].client.reply(finished(replies[i], requests[i].http, now));
}

#include "moc_serviceworker.cpp"
