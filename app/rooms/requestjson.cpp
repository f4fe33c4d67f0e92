// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/requestjson.h"

#include "chime/createroom.h"
#include "rooms/failurejson.h"

namespace requestjson {

namespace {

QJsonObject toJson(const Failure &failure)
{
    QJsonObject error{{QStringLiteral("Code"), errorCode(failure)},
                      {QStringLiteral("Message"), errorMessage(failure)}};
    if (!failure.requestId.isEmpty())
        error.insert(QStringLiteral("RequestId"), failure.requestId);
    if (failure.httpStatus != 0)
        error.insert(QStringLiteral("HttpStatus"), failure.httpStatus);
    return error;
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
    for (const RoomState state : AllStates) {
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

QJsonObject toJson(const RoomRequest &request)
{
    QJsonObject object{{QStringLiteral("AccountId"), request.room.accountId},
                       {QStringLiteral("Name"), request.room.name},
                       {QStringLiteral("ClientRequestToken"), request.room.clientRequestToken},
                       {QStringLiteral("Status"), stateName(request.state)}};
    if (request.state == RoomState::Created)
        object.insert(QStringLiteral("Room"), createroom::toJson(request.created));
    if (request.failure)
        object.insert(QStringLiteral("Error"), toJson(*request.failure));
    return object;
}

} // namespace requestjson
