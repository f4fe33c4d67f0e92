// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/batchplan.h"

#include "rooms/batches.h"

#include <QCryptographicHash>

namespace batchplan {

void giveTokens(RoomList &list, const QString &accountId, bool again)
{
    // Never change this.
    static const QUuid space = QUuid::fromString(u"a3a2f6c1-8a55-4a2b-b8a4-2f0c7c1d9e57");
    const QUuid listSpace = again
        ? QUuid::createUuid()
        : QUuid::createUuidV5(space, list.hash.toHex() + '\n' + accountId.toUtf8());
    for (qsizetype i = 0; i < list.rooms.size(); ++i) {
        QString &token = list.rooms[i].clientRequestToken;
        if (token.isEmpty())
            token = QUuid::createUuidV5(listSpace, QByteArray::number(list.lines[size_t(i)]))
                        .toString(QUuid::WithoutBraces);
    }
}

void giveAccounts(RoomList &list, const QString &accountId)
{
    for (NewRoom &room : list.rooms) {
        if (room.accountId.isEmpty())
            room.accountId = accountId;
    }
}

BatchSource sourceOf(const QString &name, const QByteArray &hash, const QString &accountId,
                     const QUuid &connection)
{
    const QByteArray asked =
        hash.toHex() + '\n' + connection.toByteArray() + '\n' + accountId.toUtf8();
    const QByteArray print = QCryptographicHash::hash(asked, QCryptographicHash::Sha256);
    return {name, QString::fromLatin1(print.toHex())};
}

std::optional<Batch> begunBefore(const JournalReader &reader, const BatchSource &source,
                                 qint64 count)
{
    std::optional<Batch> batch = batches::newest(reader, source.fingerprint);
    if (batch && batch->total != count)
        batch.reset();
    return batch;
}

} // namespace batchplan
