// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonobjecttext.h"
#include "rooms/roomrequest.h"

#include <optional>

// A request and what came of it, in words for other programs. They are part of the program's
// outside, and not translated.
namespace requestjson {

QString stateName(RoomState state); // "Waiting"
std::optional<RoomState> stateOf(const QString &name); // without case

// The error's name: the service's, or where it gave none, what kind of failure it is.
QString errorCode(const Failure &failure);
QString errorMessage(const Failure &failure); // may be empty

// AccountId, ClientRequestToken, Name, Status; Room with the API's members where it is Created;
// Error with Code, Message, RequestId and HttpStatus where there is one. What is unknown is left
// out.
JsonObjectText toJson(const RoomRequest &request);

} // namespace requestjson
