// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonobjecttext.h"
#include "rooms/roomrequest.h"

#include <functional>
#include <optional>

class JournalReader;
class QIODevice;

// The journal's rows for other programs, one after the other: a million take no more memory than
// one. What is written meanwhile is not among them.
namespace journalexport {

struct Selection
{
    QList<RoomState> states; // empty: all
    std::optional<qint64> batch;
    Qt::SortOrder order = Qt::AscendingOrder; // of asking
    std::optional<qint64> limit;
};

struct Row
{
    RoomRequest request;
    qint64 batch = 0; // 0: none
    bool earlier = false; // left by an earlier run, and not taken or discarded yet
    bool maybeDone = false; // sent once without an answer
    bool askAgain = false; // Unknown, and to be asked again by itself
    QDateTime claimedAt; // when it was last taken for sending
    QDateTime askedAt; // when it was last sent, as far as is known
};

// Until `take` returns false. False: the journal could not be read to the end.
bool forEach(const JournalReader &reader, const Selection &selection,
             const std::function<bool(const Row &)> &take);

// What requestjson tells, with everything else that the journal has. Times are ISO 8601, UTC.
JsonObjectText toJson(const Row &row);

// RFC 4180, UTF-8, a line of names first. Text that a spreadsheet would take for a formula is
// preceded by an apostrophe, and control characters are left out: exactly as it was, text is in
// JSON only. False: the journal could not be read to the end, or the device said no.
bool writeCsv(const JournalReader &reader, const Selection &selection, QIODevice &device);
// An array, an object a line. False as above.
bool writeJson(const JournalReader &reader, const Selection &selection, QIODevice &device);

// A text as a field of CSV.
QString csvField(const QString &text);

} // namespace journalexport
