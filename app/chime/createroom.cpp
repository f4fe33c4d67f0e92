// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/createroom.h"

#include "aws/awserror.h"
#include "chime/roomsrequest.h"
#include "core/timestamp.h"

#include <QJsonDocument>

namespace createroom {
namespace {

// Null where the member is absent or no string.
QString text(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString();
}

void insert(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isNull())
        object.insert(name, value);
}

void insert(QJsonObject &object, const QString &name, const QDateTime &value)
{
    if (value.isValid())
        object.insert(name, timestampText(value));
}

} // namespace

HttpRequest encode(const NewRoom &room, const Endpoint &endpoint)
{
    QJsonObject body{{QStringLiteral("Name"), room.name}};
    if (!room.clientRequestToken.isEmpty())
        body.insert(QStringLiteral("ClientRequestToken"), room.clientRequestToken);

    HttpRequest request = roomsRequest("POST", room.accountId, endpoint);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Expected<Room, Failure> decode(const HttpResponse &response, const QDateTime &now)
{
    // The API's success is 201; a service that says 200 and shows the room has made it too.
    if (response.status >= 200 && response.status < 300) {
        const QJsonObject reply = QJsonDocument::fromJson(response.body).object();
        Room room = fromJson(reply.value(u"Room").toObject());
        if (!room.roomId.isEmpty())
            return room;
    }
    return Unexpected<Failure>(awsFailure(response, now));
}

QJsonObject toJson(const Room &room)
{
    QJsonObject object;
    insert(object, QStringLiteral("RoomId"), room.roomId);
    insert(object, QStringLiteral("Name"), room.name);
    insert(object, QStringLiteral("AccountId"), room.accountId);
    insert(object, QStringLiteral("CreatedBy"), room.createdBy);
    insert(object, QStringLiteral("CreatedTimestamp"), room.createdTimestamp);
    insert(object, QStringLiteral("UpdatedTimestamp"), room.updatedTimestamp);
    return object;
}

Room fromJson(const QJsonObject &object)
{
    return {
        .accountId = text(object.value(u"AccountId")),
        .createdBy = text(object.value(u"CreatedBy")),
        .createdTimestamp = timestampFromText(object.value(u"CreatedTimestamp").toString()),
        .name = text(object.value(u"Name")),
        .roomId = text(object.value(u"RoomId")),
        .updatedTimestamp = timestampFromText(object.value(u"UpdatedTimestamp").toString()),
    };
}

} // namespace createroom
