// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/createroom.h"

#include "aws/awserror.h"
#include "chime/roomsrequest.h"
#include "core/jsonobjecttext.h"
#include "core/timestamp.h"

#include <QJsonDocument>

namespace createroom {
namespace {

// Null where the member is absent or no string.
QString text(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString();
}

void insert(JsonObjectText &object, QByteArrayView name, const QString &value)
{
    if (!value.isNull())
        object.insertText(name, value);
}

} // namespace

HttpRequest encode(const NewRoom &room, const Endpoint &endpoint)
{
    JsonObjectText body;
    if (!room.clientRequestToken.isEmpty())
        body.insertText("ClientRequestToken", room.clientRequestToken);
    body.insertText("Name", room.name);

    HttpRequest request = roomsRequest("POST", room.accountId, endpoint);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body.text();
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

QByteArray toJson(const Room &room)
{
    JsonObjectText object;
    insert(object, "AccountId", room.accountId);
    insert(object, "CreatedBy", room.createdBy);
    insert(object, "CreatedTimestamp", timestampText(room.createdTimestamp));
    insert(object, "Name", room.name);
    insert(object, "RoomId", room.roomId);
    insert(object, "UpdatedTimestamp", timestampText(room.updatedTimestamp));
    return object.text();
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
