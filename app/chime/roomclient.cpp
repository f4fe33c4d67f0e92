// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomclient.h"

#include "chime/accountlistcall.h"
#include "chime/createroom.h"
#include "chime/pacegate.h"
#include "chime/roomlistcall.h"
#include "chime/roomrules.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace std::chrono_literals;

void RoomClientOptions::setPatience(std::chrono::milliseconds ofAttempt, int attempts)
{
    constexpr std::chrono::milliseconds longestPause = 20s;
    attemptTimeout = ofAttempt;
    maxAttempts = attempts;
    overallTimeout = std::max(overallTimeout, (attemptTimeout + longestPause) * maxAttempts);
}

RoomClient::RoomClient(Endpoint endpoint, CredentialsProvider credentials,
                       RoomClientOptions options, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_credentials(std::move(credentials))
    , m_options(std::move(options))
    , m_network(new QNetworkAccessManager(this))
    , m_proxyRoute(new ProxyRoute(m_options.proxy))
    , m_paceGate(new PaceGate(this))
    , m_signer(m_options.scope)
{
    m_network->setAutoDeleteReplies(false);
    m_network->setProxyFactory(m_proxyRoute); // which it takes over
}

RoomClient::~RoomClient()
{
    // Before the network manager, which takes the replies that they hold with it.
    qDeleteAll(findChildren<ServiceCall *>(Qt::FindDirectChildrenOnly));
}

RoomCall *RoomClient::createRoom(const NewRoom &room, int maxAttempts)
{
    return new RoomCall(this, room, maxAttempts > 0 ? maxAttempts : m_options.maxAttempts);
}

RoomListCall *RoomClient::listRooms(const QString &accountId,
                                    std::function<bool(const Room &)> wanted)
{
    return new RoomListCall(this, accountId, std::move(wanted), m_options.maxAttempts);
}

AccountListCall *RoomClient::listAccounts()
{
    return new AccountListCall(this, m_options.maxAttempts);
}

std::optional<double> RoomClient::pace() const
{
    return m_paceGate->limit();
}

RoomCall::RoomCall(RoomClient *client, NewRoom room, int maxAttempts)
    : ServiceCall(client, maxAttempts)
    , m_room(std::move(room))
{
    if (m_room.clientRequestToken.isEmpty())
        m_room.clientRequestToken = roomrules::newToken();
}

HttpRequest RoomCall::request() const
{
    return createroom::encode(m_room, client()->endpoint());
}

Expected<ServiceCall::Next, Failure> RoomCall::accept(const HttpResponse &response,
                                                      const QDateTime &now)
{
    const auto room = createroom::decode(response, now);
    if (!room)
        return Unexpected<Failure>(room.error());
    m_created = *room;
    return Next::End;
}

void RoomCall::finish(const std::optional<Failure> &failure)
{
    CreateRoomResult result{m_created, {}, attempts()};
    if (failure)
        result.room = Unexpected<Failure>(*failure);
    if (!attempts().isEmpty())
        result.requestId = attempts().last().requestId;
    Q_EMIT finished(result);
}

#include "moc_roomclient.cpp"
