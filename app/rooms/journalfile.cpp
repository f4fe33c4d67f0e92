// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/journalfile.h"

#include "core/setaside.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

#include <array>

namespace journalfile {

namespace {

using Kind = JournalError::Kind;

// "RwJn", which tells our files from other programs' databases.
constexpr int ApplicationId = 0x52774a6e;
constexpr qsizetype HeaderSize = 100;
// Reading more than this at every start would be felt; a damaged page in a larger file is found
// when it is read.
constexpr qint64 LargestToCheck = 64 * 1024 * 1024;

// What leads from one version of the schema to the next: element n from version n to n + 1.
// Never change one that was released; append another.
const std::array<QStringList, SchemaVersion> Migrations = {
    QStringList{
        QStringLiteral("CREATE TABLE batch ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " name TEXT NOT NULL,"
                       " fingerprint TEXT NOT NULL," // of the source's content
                       " created_at INTEGER NOT NULL," // all times: ms since 1970, UTC
                       " total INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX batch_fingerprint ON batch (fingerprint)"),
        // AUTOINCREMENT: an id is never given twice, and ids follow the order of asking.
        QStringLiteral("CREATE TABLE request ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " batch INTEGER REFERENCES batch (id),"
                       " connection TEXT NOT NULL,"
                       " account TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " name_key TEXT NOT NULL," // folded: for sorting and searching
                       " token TEXT NOT NULL,"
                       " requested_at INTEGER NOT NULL,"
                       " state INTEGER NOT NULL," // RoomState
                       " held INTEGER NOT NULL DEFAULT 0," // left by an earlier run, not released
                       " maybe_done INTEGER NOT NULL DEFAULT 0," // sent once without an answer
                       " ask_again INTEGER NOT NULL DEFAULT 0," // Waiting or Unknown: after a pause
                       " indexed INTEGER NOT NULL DEFAULT 0," // stands in the search index
                       " attempts INTEGER NOT NULL DEFAULT 0,"
                       " claimed_at INTEGER," // when it was last taken for sending
                       " asked_at INTEGER," // when it was last sent, as far as is known
                       " finished_at INTEGER,"
                       " room_id TEXT,"
                       " room_account TEXT,"
                       " room_name TEXT,"
                       " created_by TEXT,"
                       " created_at INTEGER,"
                       " updated_at INTEGER,"
                       " request_id TEXT,"
                       " failure TEXT)"), // JSON
        QStringLiteral("CREATE TABLE attempt ("
                       " request INTEGER NOT NULL REFERENCES request (id),"
                       " number INTEGER NOT NULL," // from 1
                       " sent_at INTEGER NOT NULL,"
                       " duration INTEGER NOT NULL," // ms
                       " http_status INTEGER NOT NULL,"
                       " request_id TEXT,"
                       " failure TEXT,"
                       " PRIMARY KEY (request, number)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX request_state ON request (state)"),
        QStringLiteral("CREATE INDEX request_next ON request (connection, id)"
                       " WHERE state = 0 AND held = 0 AND ask_again = 0"),
        QStringLiteral("CREATE INDEX request_held ON request (id) WHERE held = 1"),
        QStringLiteral("CREATE INDEX request_name ON request (name_key)"),
        QStringLiteral("CREATE INDEX request_account ON request (account)"),
        QStringLiteral("CREATE INDEX request_room ON request (room_id) WHERE room_id IS NOT NULL"),
        QStringLiteral("CREATE INDEX request_created ON request (created_at)"
                       " WHERE created_at IS NOT NULL"),
        QStringLiteral("CREATE INDEX request_failure ON request (failure)"
                       " WHERE failure IS NOT NULL"),
        QStringLiteral("CREATE INDEX request_batch ON request (batch, state)"
                       " WHERE batch IS NOT NULL"),
    },
    QStringList{
        // With a copy of the text: to take a row out of it needs its old text, and how text is
        // folded changes with Unicode.
        QStringLiteral("CREATE VIRTUAL TABLE search USING fts5 ("
                       "name, account, room, request, failure, tokenize='trigram', columnsize=0)"),
        QStringLiteral("CREATE INDEX request_not_indexed ON request (state) WHERE indexed = 0"),
    },
};

Kind kindOf(const QSqlError &error, Kind otherwise)
{
    // SQLite's result codes: 11 SQLITE_CORRUPT, 26 SQLITE_NOTADB; the low byte of extended ones.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26 ? Kind::Corrupt : otherwise;
}

JournalError errorOf(const QSqlError &error, Kind otherwise)
{
    return {kindOf(error, otherwise), error.databaseText()};
}

// Runs one statement; its first value, or why there is none.
Expected<QVariant, JournalError> run(const QSqlDatabase &database, const QString &statement,
                                     Kind otherwise)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return Unexpected<JournalError>(errorOf(query.lastError(), otherwise));
    return query.next() ? query.value(0) : QVariant();
}

// Looks at the file without SQLite, which would write to it: a hot WAL is folded in on closing.
std::optional<JournalError> headerProblem(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return JournalError{Kind::CannotOpen, file.errorString()};
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView("SQLite format 3", 16)))
        return JournalError{Kind::Corrupt, QStringLiteral("file is not a database")};
    const auto version = qFromBigEndian<qint32>(header.constData() + 60);
    const auto applicationId = qFromBigEndian<qint32>(header.constData() + 68);
    if (applicationId == ApplicationId && version > SchemaVersion)
        return JournalError{Kind::TooNew, QString::number(version)};
    return {};
}

std::optional<JournalError> migrate(const QSqlDatabase &database, int from)
{
    QStringList statements{QStringLiteral("BEGIN IMMEDIATE")};
    for (int version = from; version < SchemaVersion; ++version)
        statements += Migrations[static_cast<size_t>(version)];
    statements << QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(SchemaVersion)
               << QStringLiteral("COMMIT");
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = run(database, statement, Kind::CannotWrite); !done) {
            run(database, QStringLiteral("ROLLBACK"), Kind::CannotWrite);
            return done.error();
        }
    }
    return {};
}

std::optional<JournalError> checkHealth(const QSqlDatabase &database, const QString &path)
{
    if (QFile(path).size() > LargestToCheck)
        return {};
    const auto answer = run(database, QStringLiteral("PRAGMA quick_check(1)"), Kind::CannotOpen);
    if (!answer)
        return answer.error();
    if (answer->toString() != u"ok")
        return JournalError{Kind::Corrupt, answer->toString()};
    return {};
}

// The schema's version of a file that is ours or empty.
Expected<int, JournalError> versionOf(const QSqlDatabase &database)
{
    const auto version = run(database, QStringLiteral("PRAGMA user_version"), Kind::CannotOpen);
    if (!version)
        return Unexpected<JournalError>(version.error());
    const auto tables =
        run(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"), Kind::CannotOpen);
    if (!tables)
        return Unexpected<JournalError>(tables.error());
    if (tables->toInt() == 0 && version->toInt() == 0)
        return 0;
    const auto id = run(database, QStringLiteral("PRAGMA application_id"), Kind::CannotOpen);
    if (!id)
        return Unexpected<JournalError>(id.error());
    if (id->toInt() != ApplicationId || version->toInt() < 1) {
        return Unexpected<JournalError>(
            {Kind::Corrupt, QStringLiteral("the database of another program")});
    }
    if (version->toInt() > SchemaVersion)
        return Unexpected<JournalError>({Kind::TooNew, version->toString()});
    return version->toInt();
}

std::optional<JournalError> prepareForWriting(const QSqlDatabase &database, const QString &path)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (const auto problem = checkHealth(database, path))
        return problem;
    for (const QString &pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA wal_autocheckpoint = 2000"),
          QStringLiteral("PRAGMA journal_size_limit = 16777216"),
          QStringLiteral("PRAGMA cache_size = -16384")}) {
        if (const auto done = run(database, pragma, Kind::CannotOpen); !done)
            return done.error();
    }
    if (*version < SchemaVersion)
        return migrate(database, *version);
    // A file or folder that cannot be written is found out now rather than at the first room.
    for (const QString &statement : {QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("COMMIT")}) {
        if (const auto done = run(database, statement, Kind::CannotWrite); !done)
            return done.error();
    }
    return {};
}

QSqlDatabase connectionTo(const QString &path, const QString &name, const QString &options)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(options);
    return database;
}

} // namespace

Expected<QSqlDatabase, JournalError> openForWriting(const QString &path,
                                                    const QString &connectionName)
{
    if (const auto problem = headerProblem(path))
        return Unexpected<JournalError>(*problem);
    QSqlDatabase database =
        connectionTo(path, connectionName, QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database.open())
        return Unexpected<JournalError>(errorOf(database.lastError(), Kind::CannotOpen));
    if (const auto problem = prepareForWriting(database, path))
        return Unexpected<JournalError>(*problem);
    return database;
}

Expected<QSqlDatabase, JournalError> openForReading(const QString &path,
                                                    const QString &connectionName)
{
    if (const auto problem = headerProblem(path))
        return Unexpected<JournalError>(*problem);
    QSqlDatabase database =
        connectionTo(path, connectionName, QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!database.open())
        return Unexpected<JournalError>(errorOf(database.lastError(), Kind::CannotOpen));
    // Not QSQLITE_OPEN_READONLY, with which the last connection could not fold the WAL in.
    const auto done = run(database, QStringLiteral("PRAGMA query_only = ON"), Kind::CannotOpen);
    if (!done)
        return Unexpected<JournalError>(done.error());
    return database;
}

QString moveAside(const QString &path)
{
    return setAside(path, {QStringLiteral("-wal"), QStringLiteral("-shm")});
}

} // namespace journalfile
