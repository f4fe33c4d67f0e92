// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/roomclient.h"
#include "chime/roomlistcall.h"
#include "rooms/journalrow.h"

#include <QObject>
#include <QPointer>

#include <functional>

// Asks a service for the room of one row, once. A row that went unanswered more than ten minutes
// ago is looked for in the account's list of rooms first, by its name and the time of its making,
// as no service promises how long it remembers tokens: asked for again it might be made twice.
class RoomQuestion : public QObject
{
    Q_OBJECT
public:
    enum class Heard { No, Yes }; // anything from the service, or from the network on the way there

    // `isOthers` tells whether a room is known to be another row's. A null client: there is none.
    // `maxAttempts` is as for RoomClient::createRoom().
    RoomQuestion(RoomClient *client, ClaimedRequest claimed, int maxAttempts,
                 std::function<bool(const QString &roomId)> isOthers, const QDateTime &now,
                 QObject *parent);

    [[nodiscard]] const ClaimedRequest &claimed() const { return m_claimed; }
    void cancel();

Q_SIGNALS:
    // The one end; emitted once, never from within the constructor or cancel(). A client that goes
    // away meanwhile takes its call along; the outcome is unknown then.
    void finished(const CreateRoomResult &result, RoomQuestion::Heard heard);

private:
    void ask();
    void lookFor();
    void watch(ServiceCall *call);
    void onLookedFor(const ListRoomsResult &result);
    void conclude(const CreateRoomResult &result, Heard heard);

    QPointer<RoomClient> m_client;
    ClaimedRequest m_claimed;
    int m_maxAttempts;
    std::function<bool(const QString &)> m_isOthers;
    QPointer<ServiceCall> m_call;
};
