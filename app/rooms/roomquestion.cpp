// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/roomquestion.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

// How long services can be trusted to remember a token.
constexpr std::chrono::milliseconds TokenMemory = 10min;
// How far the service's clock and ours may be apart.
constexpr std::chrono::seconds ClockTolerance = 1h;

bool isOld(const ClaimedRequest &claimed, const QDateTime &now)
{
    if (!claimed.maybeDone)
        return false;
    if (!claimed.lastAskedAt.isValid())
        return true;
    // A clock that was set back is no proof that little time has passed.
    const std::chrono::milliseconds age(claimed.lastAskedAt.msecsTo(now));
    return age > TokenMemory || age < -1min;
}

// Whether a room may be what came of a row.
bool mayBe(const Room &room, const ClaimedRequest &claimed)
{
    if (room.roomId.isEmpty() || room.name != claimed.request.room.name)
        return false;
    const QDateTime &made = room.createdTimestamp;
    const QDateTime &requested = claimed.request.requestedAt;
    const QDateTime &asked = claimed.lastAskedAt;
    if (!made.isValid() || !asked.isValid())
        return true;
    // In this order, unless the clock was set back meanwhile.
    return made >= std::min(requested, asked).addSecs(-ClockTolerance.count())
        && made <= std::max(requested, asked).addSecs(ClockTolerance.count());
}

// Whether a refusal to list the rooms would say something else about the room that is asked for.
bool isOfTheList(Failure::Kind kind)
{
    using Kind = Failure::Kind;
    return kind == Kind::Forbidden || kind == Kind::BadRequest || kind == Kind::AccountNotFound;
}

CreateRoomResult nothingSent(Failure failure)
{
    return {Unexpected<Failure>(std::move(failure)), {}, {}};
}

} // namespace

RoomQuestion::RoomQuestion(RoomClient *client, ClaimedRequest claimed, int maxAttempts,
                           std::function<bool(const QString &)> isOthers, const QDateTime &now,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_claimed(std::move(claimed))
    , m_maxAttempts(maxAttempts)
    , m_isOthers(std::move(isOthers))
{
    if (isOld(m_claimed, now))
        lookFor();
    else
        ask();
}

void RoomQuestion::cancel()
{
    if (m_call)
        m_call->cancel();
}

void RoomQuestion::ask()
{
    RoomCall *call =
        m_client ? m_client->createRoom(m_claimed.request.room, m_maxAttempts) : nullptr;
    watch(call);
    if (call) {
        connect(call, &RoomCall::finished, this, [this](const CreateRoomResult &result) {
            conclude(result, result.attempts.isEmpty() ? Heard::No : Heard::Yes);
        });
    }
}

void RoomQuestion::lookFor()
{
    RoomListCall *call = m_client ? m_client->listRooms(m_claimed.request.room.accountId,
                                                        [claimed = m_claimed](const Room &room) {
                                                            return mayBe(room, claimed);
                                                        })
                                  : nullptr;
    watch(call);
    if (call)
        connect(call, &RoomListCall::finished, this, &RoomQuestion::onLookedFor);
}

void RoomQuestion::watch(ServiceCall *call)
{
    m_call = call;
    if (!call) {
        QMetaObject::invokeMethod(
            this,
            [this] { conclude(nothingSent({.kind = Failure::Kind::InvalidEndpoint}), Heard::No); },
            Qt::QueuedConnection);
        return;
    }
    connect(call, &QObject::destroyed, this, [this] {
        conclude(nothingSent({.kind = Failure::Kind::ConnectionLost, .outcomeUnknown = true}),
                 Heard::No);
    });
}

void RoomQuestion::onLookedFor(const ListRoomsResult &result)
{
    if (!result) {
        Failure failure = result.error();
        if (isOfTheList(failure.kind))
            failure.kind = Failure::Kind::ListRefused;
        conclude(nothingSent(failure), Heard::Yes);
        return;
    }
    for (const Room &room : *result) {
        if (!m_isOthers(room.roomId)) {
            conclude({room, {}, {}}, Heard::Yes);
            return;
        }
    }
    disconnect(m_call, nullptr, this, nullptr);
    ask();
}

void RoomQuestion::conclude(const CreateRoomResult &result, Heard heard)
{
    if (m_call)
        disconnect(m_call, nullptr, this, nullptr);
    Q_EMIT finished(result, heard);
}

#include "moc_roomquestion.cpp"
