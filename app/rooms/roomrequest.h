// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/room.h"
#include "core/failure.h"

#include <QDateTime>
#include <QMetaType>
#include <QUuid>

#include <array>

enum class RoomState {
    Waiting, // on disk, and to be sent
    Sending,
    Created,
    Failed, // the service, or a rule, said no
    Unknown, // sent, and no proof of the outcome: to be asked again with the same token
    Cancelled,
};
inline constexpr std::array allStates{RoomState::Waiting, RoomState::Sending, RoomState::Created,
                                      RoomState::Failed,  RoomState::Unknown, RoomState::Cancelled};

// One line of the journal: what was asked for, and what came of it.
struct RoomRequest
{
    qint64 id = 0; // the journal's row, from 1
    QUuid connection;
    NewRoom room; // with its token
    RoomState state = RoomState::Waiting;
    int attempts = 0; // requests that left this machine
    QDateTime requestedAt; // UTC
    QDateTime finishedAt; // UTC; invalid while Waiting or Sending
    Room created; // when Created
    QString requestId; // of the last reply
    // When Failed or Unknown; when Waiting, why the last attempt is to be made again.
    std::optional<Failure> failure;

    friend bool operator==(const RoomRequest &, const RoomRequest &) = default;
};

Q_DECLARE_METATYPE(RoomState)
Q_DECLARE_METATYPE(RoomRequest)
