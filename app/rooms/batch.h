// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/roomrequest.h"

#include <array>

// Where the rooms of a batch come from.
struct BatchSource
{
    QString name; // for people: a file's name
    QString fingerprint; // the same for the same content, asked for in the same way
};

// Rooms that were asked for at once. Their rows have consecutive ids.
struct Batch
{
    qint64 id = 0; // from 1
    BatchSource source;
    QDateTime createdAt; // UTC
    qint64 total = 0;
    qint64 firstId = 0; // of its rows
    std::array<qint64, 6> counts{}; // by RoomState

    [[nodiscard]] qint64 count(RoomState state) const { return counts[static_cast<size_t>(state)]; }
};
