// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"
#include "chime/endpoint.h"
#include "chime/room.h"
#include "core/expected.h"
#include "core/failure.h"

#include <QJsonObject>

// The operation CreateRoom as bytes; nothing here knows of a network.
namespace createroom {

// An unsigned request. The token is sent where there is one.
HttpRequest encode(const NewRoom &room, const Endpoint &endpoint);

// A success (the API's is 201) with a Room that names at least a RoomId is a room. Without one it
// is outcomeUnknown, as the room may exist; everything else is awsFailure() too.
Expected<Room, Failure> decode(const HttpResponse &response, const QDateTime &now);

// A Room as the API writes it; absent members are left out.
QByteArray toJson(const Room &room);
Room fromJson(const QJsonObject &object);

} // namespace createroom
