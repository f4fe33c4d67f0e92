// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/searchindex.h"

#include "rooms/journalrow.h"
#include "rooms/sqlrunner.h"

namespace searchindex {

namespace {

bool indexRow(SqlRunner &sql, const RoomRequest &request)
{
    QVariantList values{request.id};
    for (const QString &text : journalrow::searchText(request))
        values << journalrow::toValue(text);
    return sql.run(QStringLiteral("INSERT OR REPLACE INTO search"
                                  " (rowid, name, account, room, request, failure)"
                                  " VALUES (?, ?, ?, ?, ?, ?)"),
                   values)
        && sql.run(QStringLiteral("UPDATE request SET indexed = 1 WHERE id = ?"), {request.id});
}

} // namespace

int indexSome(SqlRunner &sql, int count)
{
    static const QString statement = u"SELECT " + journalrow::Columns
        + u" FROM request WHERE indexed = 0 AND state >= 2 LIMIT ?";
    QSqlQuery *query = sql.select(statement, {count});
    if (!query)
        return -1;
    QList<RoomRequest> requests;
    while (query->next())
        requests << journalrow::read(*query);
    query->finish();
    for (const RoomRequest &request : std::as_const(requests)) {
        if (!indexRow(sql, request))
            return -1;
    }
    return static_cast<int>(requests.size());
}

bool takeOut(SqlRunner &sql, qint64 id)
{
    return sql.run(QStringLiteral("DELETE FROM search WHERE rowid ="
                                  " (SELECT id FROM request WHERE id = ? AND indexed = 1)"),
                   {id});
}

bool takeOutHeld(SqlRunner &sql)
{
    return sql.run(QStringLiteral("DELETE FROM search WHERE rowid IN"
                                  " (SELECT id FROM request WHERE held = 1 AND indexed = 1)"));
}

} // namespace searchindex
