// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/listpage.h"
#include "chime/room.h"
#include "chime/servicecall.h"

#include <functional>

// The rooms that were wanted, in the service's order. A failure of any page is the whole list's.
using ListRoomsResult = Expected<QList<Room>, Failure>;
Q_DECLARE_METATYPE(ListRoomsResult)

// One ListRooms on its way, through all its pages. Each page is a request with attempts and limits
// of its own. Pages that lead in a circle or do not end are an UnexpectedReply.
class RoomListCall : public ServiceCall
{
    Q_OBJECT
Q_SIGNALS:
    void finished(const ListRoomsResult &result);

protected:
    [[nodiscard]] HttpRequest request() const override;
    Expected<Next, Failure> accept(const HttpResponse &response, const QDateTime &now) override;
    void finish(const std::optional<Failure> &failure) override;

private:
    friend class RoomClient;
    RoomListCall(RoomClient *client, QString accountId, std::function<bool(const Room &)> wanted,
                 int maxAttempts);

    QString m_accountId;
    std::function<bool(const Room &)> m_wanted;
    PageTrail m_trail;
    QList<Room> m_rooms;
};
