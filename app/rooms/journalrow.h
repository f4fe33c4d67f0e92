// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/roomclient.h"
#include "rooms/roomrequest.h"

#include <QString>
#include <QVariant>

class QSqlQuery;

// A row of the journal taken for sending.
struct ClaimedRequest
{
    RoomRequest request; // Sending
    bool maybeDone = false; // it was sent before, without an answer
    QDateTime lastAskedAt; // UTC, before this time; invalid: never
};

// How values stand in the journal's tables.
namespace journalrow {

// What read() expects a query to select, in this order.
extern const QString Columns;
inline constexpr int ColumnCount = 17;
RoomRequest read(const QSqlQuery &query);

// What readAttempt() expects.
extern const QString AttemptColumns;
Attempt readAttempt(const QSqlQuery &query);

QVariant toValue(const QDateTime &time); // NULL where invalid
QVariant toValue(const QString &text); // NULL where empty
QDateTime toTime(const QVariant &value);

// Text as it is compared: without case and accents. "Café" and "CAFE" have the same key.
QString searchKey(const QString &text);
// What a search looks through, folded, in the order of the search table's columns.
QStringList searchText(const RoomRequest &request);

} // namespace journalrow
