// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "rooms/roomlines.h"

#include <vector>

namespace commandline {

// A list of rooms, read to its end.
struct RoomList
{
    QList<NewRoom> rooms; // tokens as in the list: maybe none
    std::vector<qint32> lines; // the number of each room's line
    QByteArray hash; // of the content
    qint64 badLines = 0;
    QStringList errors; // a sentence each, with the line's number; not more than can be read
    QStringList warnings; // hints of the rules, likewise
};

// `input` is a file's name, or "-" for standard input. The error is a sentence.
Expected<RoomList, QString> readRoomList(const QString &input, const roomlines::Options &options);

} // namespace commandline
