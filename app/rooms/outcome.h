// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/journaloperation.h"

// What a finished call means for its row of the journal. Pure.
namespace outcome {

// True where the account, its credentials or the connection is at fault: every other room of the
// same connection would fail likewise.
bool concernsAllRooms(Failure::Kind kind);

// How often a row may be answered with a fault of the service before it counts as the row's own.
inline constexpr int MostFaults = 30;

// The row after the call. Once a request went unanswered, only a room, or a refusal that the
// service would not give had it made the room, ends the uncertainty; else the row is Unknown, and
// is to be asked again by itself unless the user cancelled it. What passes by itself leaves the row
// Waiting: after a throttle for its next turn, else to be asked again by itself.
JournalOutcome afterCall(const ClaimedRequest &claimed, const CreateRoomResult &result,
                         const QDateTime &now);

// The same where the user has given up on what is not done by now: what would be asked again by
// itself is not.
JournalOutcome afterLastCall(const ClaimedRequest &claimed, const CreateRoomResult &result,
                             const QDateTime &now);

// The same where nothing is asked again by itself, and the failure is what the user hears: what
// would be Waiting is Failed.
JournalOutcome afterOnlyCall(const ClaimedRequest &claimed, const CreateRoomResult &result,
                             const QDateTime &now);

// The same for a failure that is not the row's own: it waits for its turn again.
JournalOutcome putBack(const ClaimedRequest &claimed, const CreateRoomResult &result);

} // namespace outcome
