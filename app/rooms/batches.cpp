// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/batches.h"

#include "rooms/journalreader.h"
#include "rooms/journalrow.h"
#include "rooms/sqlrunner.h"

namespace batches {

namespace {

const QString Columns =
    QStringLiteral("SELECT id, name, fingerprint, created_at, total FROM batch");

QList<Batch> read(const JournalReader &reader, const QString &statement, const QVariantList &values)
{
    QList<Batch> found;
    QSqlQuery *query = reader.sql().select(statement, values);
    while (query && query->next()) {
        Batch batch;
        batch.id = query->value(0).toLongLong();
        batch.source = {query->value(1).toString(), query->value(2).toString()};
        batch.createdAt = journalrow::toTime(query->value(3));
        batch.total = query->value(4).toLongLong();
        found << batch;
    }
    if (query)
        query->finish();
    return found;
}

Batch counted(const JournalReader &reader, Batch batch)
{
    QSqlQuery *query =
        reader.sql().select(QStringLiteral("SELECT state, count(*), min(id) FROM request"
                                           " WHERE batch = ? GROUP BY state"),
                            {batch.id});
    while (query && query->next()) {
        const auto state = static_cast<size_t>(query->value(0).toInt());
        if (state < batch.counts.size())
            batch.counts[state] = query->value(1).toLongLong();
        const qint64 first = query->value(2).toLongLong();
        batch.firstId = batch.firstId == 0 ? first : std::min(batch.firstId, first);
    }
    if (query)
        query->finish();
    return batch;
}

std::optional<Batch> first(const JournalReader &reader, const QList<Batch> &found)
{
    if (found.isEmpty())
        return {};
    return counted(reader, found.first());
}

} // namespace

std::optional<Batch> find(const JournalReader &reader, qint64 id)
{
    return first(reader, read(reader, Columns + u" WHERE id = ?", {id}));
}

std::optional<Batch> newest(const JournalReader &reader, const QString &fingerprint)
{
    return first(
        reader,
        read(reader, Columns + u" WHERE fingerprint = ? ORDER BY id DESC LIMIT 1", {fingerprint}));
}

QList<Batch> all(const JournalReader &reader)
{
    QList<Batch> found = read(reader, Columns + u" ORDER BY id DESC", {});
    for (Batch &batch : found)
        batch = counted(reader, batch);
    return found;
}

QList<qint64> unfinished(const JournalReader &reader, qint64 batch)
{
    QList<qint64> ids;
    QSqlQuery *query = reader.sql().select(
        QStringLiteral("SELECT id FROM request WHERE batch = ? AND state IN (0, 3, 4, 5)"
                       " ORDER BY id"),
        {batch});
    while (query && query->next())
        ids << query->value(0).toLongLong();
    if (query)
        query->finish();
    return ids;
}

QList<EarlierRow> earlierRows(const JournalReader &reader, std::optional<qint64> batch)
{
    const QString statement = QStringLiteral(
        "SELECT id, connection, maybe_done FROM request WHERE held = 1%1 ORDER BY id");
    QList<EarlierRow> rows;
    QSqlQuery *query = batch ? reader.sql().select(statement.arg(u" AND batch = ?"), {*batch})
                             : reader.sql().select(statement.arg(QString()));
    while (query && query->next())
        rows << EarlierRow{query->value(0).toLongLong(),
                           QUuid::fromString(query->value(1).toString()), query->value(2).toBool()};
    if (query)
        query->finish();
    return rows;
}

qint64 countSending(const JournalReader &reader)
{
    QSqlQuery *query =
        reader.sql().select(QStringLiteral("SELECT count(*) FROM request WHERE state = 1"));
    const qint64 count = query && query->next() ? query->value(0).toLongLong() : 0;
    if (query)
        query->finish();
    return count;
}

} // namespace batches
