// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/journalreader.h"

#include "rooms/journalfile.h"
#include "rooms/journalrow.h"
#include "rooms/sqlrunner.h"

Expected<JournalReader, JournalError> JournalReader::open(const QString &path)
{
    JournalReader reader;
    reader.m_path = path;
    reader.m_connectionName = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto database = journalfile::openForReading(path, reader.m_connectionName);
    if (!database)
        return Unexpected<JournalError>(database.error());
    reader.m_sql = std::make_unique<SqlRunner>(*database);
    return reader;
}

JournalReader::JournalReader(JournalReader &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_connectionName(std::exchange(other.m_connectionName, {}))
    , m_sql(std::move(other.m_sql))
{ }

JournalReader::~JournalReader()
{
    m_sql.reset();
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(m_connectionName);
}

qint64 JournalReader::lastId() const
{
    QSqlQuery *query = m_sql->select(QStringLiteral("SELECT max(id) FROM request"));
    const qint64 id = query && query->next() ? query->value(0).toLongLong() : 0;
    if (query)
        query->finish();
    return id;
}

std::optional<RoomRequest> JournalReader::request(qint64 id) const
{
    const QList<RoomRequest> found = requests({id});
    if (found.isEmpty())
        return {};
    return found.first();
}

QList<RoomRequest> JournalReader::requests(const QList<qint64> &ids) const
{
    static const QString statement =
        u"SELECT " + journalrow::Columns + u" FROM request WHERE id = ?";
    QList<RoomRequest> found;
    found.reserve(ids.size());
    for (const qint64 id : ids) {
        QSqlQuery *query = m_sql->select(statement, {id});
        if (!query)
            continue;
        if (query->next())
            found << journalrow::read(*query);
        query->finish();
    }
    return found;
}

std::optional<qint64> JournalReader::unfinished(const QUuid &connection, const NewRoom &room) const
{
    QSqlQuery *query = m_sql->select(
        QStringLiteral("SELECT id FROM request WHERE name_key = ? AND name = ? AND account = ?"
                       " AND token = ? AND connection = ? AND +state IN (0, 3, 4, 5)"
                       " ORDER BY id DESC LIMIT 1"),
        {journalrow::searchKey(room.name), room.name, room.accountId, room.clientRequestToken,
         connection.toString(QUuid::WithoutBraces)});
    std::optional<qint64> id;
    if (query && query->next())
        id = query->value(0).toLongLong();
    if (query)
        query->finish();
    return id;
}

bool JournalReader::isKnownRoom(const QString &roomId) const
{
    QSqlQuery *query =
        m_sql->select(QStringLiteral("SELECT 1 FROM request WHERE room_id = ?"), {roomId});
    const bool isKnown = query && query->next();
    if (query)
        query->finish();
    return isKnown;
}

QList<Attempt> JournalReader::attempts(qint64 id) const
{
    static const QString statement = u"SELECT " + journalrow::AttemptColumns
        + u" FROM attempt WHERE request = ? ORDER BY number";
    QList<Attempt> attempts;
    QSqlQuery *query = m_sql->select(statement, {id});
    while (query && query->next())
        attempts << journalrow::readAttempt(*query);
    if (query)
        query->finish();
    return attempts;
}

QList<QUuid> JournalReader::waitingConnections() const
{
    QList<QUuid> connections;
    QString last = QLatin1String(""); // and not null, which nothing is greater than
    while (true) { // from one to the next by the index: there are few, each with many rows
        QSqlQuery *query = m_sql->select(
            // SQLite would rather go through all that wait, and sort them.
            QStringLiteral("SELECT connection FROM request INDEXED BY request_next"
                           " WHERE state = 0 AND held = 0 AND ask_again = 0 AND connection > ?"
                           " ORDER BY connection LIMIT 1"),
            {last});
        const bool isThere = query && query->next();
        if (isThere) {
            last = query->value(0).toString();
            connections << QUuid::fromString(last);
        }
        if (query)
            query->finish();
        if (!isThere)
            return connections;
    }
}

bool JournalReader::isAnyWaiting(const QUuid &connection) const
{
    QSqlQuery *query = m_sql->select(
        QStringLiteral("SELECT 1 FROM request WHERE connection = ? AND state = 0 AND held = 0"
                       " AND ask_again = 0 LIMIT 1"),
        {connection.toString(QUuid::WithoutBraces)});
    const bool isAny = query && query->next();
    if (query)
        query->finish();
    return isAny;
}
