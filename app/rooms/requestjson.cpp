// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/requestjson.h"

#include "chime/createroom.h"
#include "rooms/failurejson.h"

namespace requestjson {

namespace {

QByteArray toJson(const Failure &failure)
{
    JsonObjectText error;
    error.insertText("Code", errorCode(failure));
    error.insertText("Message", errorMessage(failure));
    if (!failure.requestId.isEmpty())
        error.insertText("RequestId", failure.requestId);
    if (failure.httpStatus != 0)
        error.insertNumber("HttpStatus", failure.httpStatus);
    return error.text();
}

} // namespace

QString stateName(RoomState state)
{
    switch (state) {
    case RoomState::Waiting:
        return QStringLiteral("Waiting");
    case RoomState::Sending:
        return QStringLiteral("Sending");
    case RoomState::Created:
        return QStringLiteral("Created");
    case RoomState::Failed:
        return QStringLiteral("Failed");
    case RoomState::Unknown:
        return QStringLiteral("Unknown");
    case RoomState::Cancelled:
        return QStringLiteral("Cancelled");
    }
    return {};
}

std::optional<RoomState> stateOf(const QString &name)
{
    for (const RoomState state : allStates) {
        if (stateName(state).compare(name, Qt::CaseInsensitive) == 0)
            return state;
    }
    return {};
}

QString errorCode(const Failure &failure)
{
    return failure.code.isEmpty() ? failurejson::kindName(failure.kind) : failure.code;
}

QString errorMessage(const Failure &failure)
{
    return failure.message.isEmpty() ? failure.detail : failure.message;
}

JsonObjectText toJson(const RoomRequest &request)
{
    JsonObjectText object;
    object.insertText("AccountId", request.room.accountId);
    object.insertText("ClientRequestToken", request.room.clientRequestToken);
    object.insertText("Name", request.room.name);
    object.insertText("Status", stateName(request.state));
    if (request.state == RoomState::Created)
        object.insertJson("Room", createroom::toJson(request.created));
    if (request.failure)
        object.insertJson("Error", toJson(*request.failure));
    return object;
}

} // namespace requestjson
