// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "rooms/batchplan.h"
#include "rooms/roomlines.h"

namespace commandline {

// What was read, and what is to be said of it.
struct RoomList : batchplan::RoomList
{
    QStringList errors; // a sentence each, with the line's number; not more than can be read
    QStringList warnings; // hints of the rules, likewise
};

// `input` is a file's name, or "-" for standard input. The error is a sentence.
Expected<RoomList, QString> readRoomList(const QString &input, const roomlines::Options &options);

} // namespace commandline
