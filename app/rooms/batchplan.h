// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/batch.h"

#include <optional>
#include <vector>

class JournalReader;

// How a list of rooms becomes a batch of the journal. The same list, asked for in the same way, is
// the same batch with the same tokens, whoever reads it, and whenever: it makes no room twice.
namespace batchplan {

// A list, read to its end.
struct RoomList
{
    QList<NewRoom> rooms; // accounts and tokens as in the list: maybe none
    std::vector<qint32> lines; // the number of each room's line
    QByteArray hash; // of the content
    qint64 badLines = 0;
};

// In what follows, `accountId` is the account that was named for lines that name none; it may be
// empty.

// Tokens for rooms without one. Fresh ones where the rooms are to be made `again`; else the same
// as ever, even without the journal.
void giveTokens(RoomList &list, const QString &accountId, bool again);

// For rooms that still have none.
void giveAccounts(RoomList &list, const QString &accountId);

// `name` is for people.
BatchSource sourceOf(const QString &name, const QByteArray &hash, const QString &accountId,
                     const QUuid &connection);

// The newest batch that was made of this list, of `count` rooms. One of another number was read by
// other rules, in another version of the program, and is none.
std::optional<Batch> begunBefore(const JournalReader &reader, const BatchSource &source,
                                 qint64 count);

} // namespace batchplan
