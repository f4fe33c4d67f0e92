// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/roomstore.h"

#include "core/setaside.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <array>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Error = RoomStore::Error;
using Kind = Error::Kind;

constexpr int SchemaVersion = 1;
constexpr int ApplicationId = 0x526d7772; // "Rmwr" in SQLite's header: the file is ours
constexpr auto LockPatience = 5s; // with another process

constexpr std::array Schema{
    "CREATE TABLE account (id INTEGER PRIMARY KEY CHECK (id = 1), account_id TEXT NOT NULL,"
    " name TEXT NOT NULL, created INTEGER NOT NULL)",
    // AUTOINCREMENT: a page token never points at a later room that took a removed one's number.
    "CREATE TABLE room (number INTEGER PRIMARY KEY AUTOINCREMENT, room_id TEXT NOT NULL UNIQUE,"
    " name TEXT NOT NULL, token TEXT UNIQUE, created_by TEXT NOT NULL, created INTEGER NOT NULL,"
    " updated INTEGER NOT NULL)",
};

Error errorOf(const QSqlError &error, Kind otherwise)
{
    constexpr int Corrupt = 11; // SQLITE_CORRUPT
    constexpr int NotADatabase = 26; // SQLITE_NOTADB
    const int code = error.nativeErrorCode().toInt() & 0xff; // without SQLite's extension
    const Kind kind = code == NotADatabase ? Kind::NotADatabase
        : code == Corrupt                  ? Kind::Corrupt
                                           : otherwise;
    return {kind, error.databaseText()};
}

QDateTime timestamp(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

// The rows that a page begins after; bound to the store, so that another's token is not taken.
QString pageToken(const QString &accountId, qint64 number)
{
    const QByteArray digits = QByteArray::number(number);
    const QByteArray bound = accountId.toUtf8() + ' ' + digits;
    const QByteArray check = QCryptographicHash::hash(bound, QCryptographicHash::Sha256).first(9);
    const QByteArray token = digits + ' ' + check;
    return QString::fromLatin1(
        token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<qint64> numberOf(const QString &token, const QString &accountId)
{
    const QByteArray bytes = QByteArray::fromBase64(token.toUtf8(), QByteArray::Base64UrlEncoding);
    const qint64 number = bytes.first(std::max<qsizetype>(bytes.indexOf(' '), 0)).toLongLong();
    if (number <= 0 || pageToken(accountId, number) != token)
        return {};
    return number;
}

} // namespace

// The connection and its prepared statements; the order of the members is that of their needs.
struct RoomStore::Database
{
    // Gives Qt's registry the name back when everything that uses the connection is gone.
    struct ConnectionName
    {
        QString name = QUuid::createUuid().toString();
        ConnectionName() = default;
        Q_DISABLE_COPY_MOVE(ConnectionName)
        ~ConnectionName() { QSqlDatabase::removeDatabase(name); }
    };

    ConnectionName connection;
    QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.name);
    Account account;
    QSqlQuery begin{sql}, commit{sql}, rollback{sql};
    QSqlQuery byToken{sql}, byRoomId{sql}, count{sql}, insert{sql}, page{sql};

    std::optional<Error> open(const QString &path);
    Expected<Creation, Error> create(const Order &order, const QDateTime &now, int quota);
    [[nodiscard]] Room room(const QSqlQuery &row) const;

private:
    std::optional<Error> run(const QString &statement, Kind otherwise = Kind::CannotOpen);
    Expected<QVariant, Error> value(const QString &statement);
    std::optional<Error> check();
    std::optional<Error> setWal();
    std::optional<Error> fill();
    std::optional<Error> prepare();
};

std::optional<Error> RoomStore::Database::run(const QString &statement, Kind otherwise)
{
    QSqlQuery query(sql);
    if (!query.exec(statement))
        return errorOf(query.lastError(), otherwise);
    return {};
}

Expected<QVariant, Error> RoomStore::Database::value(const QString &statement)
{
    QSqlQuery query(sql);
    if (!query.exec(statement) || !query.next())
        return Unexpected(errorOf(query.lastError(), Kind::CannotOpen));
    return query.value(0);
}

std::optional<Error> RoomStore::Database::open(const QString &path)
{
    sql.setDatabaseName(path);
    sql.setConnectOptions(
        u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(std::chrono::milliseconds(LockPatience).count()));
    if (!sql.open())
        return errorOf(sql.lastError(), Kind::CannotOpen);
    if (auto error = check())
        return error;
    // The two that make "on disk when the call returns" true, and quick.
    if (auto error = setWal())
        return error;
    if (auto error = run(u"PRAGMA synchronous=FULL"_s))
        return error;
    if (auto error = run(u"BEGIN IMMEDIATE"_s))
        return error;
    if (auto error = fill()) {
        run(u"ROLLBACK"_s);
        return error;
    }
    if (auto error = run(u"COMMIT"_s))
        return error;
    return prepare();
}

// SQLite does not wait for other processes here, as it does elsewhere.
std::optional<Error> RoomStore::Database::setWal()
{
    const QDeadlineTimer limit(LockPatience);
    for (;;) {
        auto error = run(u"PRAGMA journal_mode=WAL"_s);
        if (!error || limit.hasExpired())
            return error;
        if (auto other = run(u"BEGIN IMMEDIATE"_s)) // waits
            return other;
        run(u"ROLLBACK"_s);
    }
}

// Reads only: what is not ours, or newer than this program, stays as it is.
std::optional<Error> RoomStore::Database::check()
{
    const auto health = value(u"PRAGMA quick_check(1)"_s);
    if (!health)
        return health.error();
    if (health->toString() != u"ok")
        return Error{Kind::Corrupt, health->toString()};
    const auto objects = value(u"SELECT count(*) FROM sqlite_master"_s);
    const auto application = value(u"PRAGMA application_id"_s);
    const auto version = value(u"PRAGMA user_version"_s);
    for (const auto &result : {objects, application, version}) {
        if (!result)
            return result.error();
    }
    if (objects->toInt() == 0)
        return {};
    if (application->toInt() != ApplicationId)
        return Error{Kind::CannotOpen, u"the database belongs to another program"_s};
    if (version->toInt() > SchemaVersion) {
        return Error{Kind::TooNew,
                     u"schema %1 is newer than %2"_s.arg(version->toInt()).arg(SchemaVersion)};
    }
    return {};
}

std::optional<Error> RoomStore::Database::fill()
{
    const auto objects = value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects)
        return objects.error();
    if (objects->toInt() == 0) {
        for (const char *statement : Schema) {
            if (auto error = run(QString::fromLatin1(statement)))
                return error;
        }
        for (const QString &statement : {u"PRAGMA application_id=%1"_s.arg(ApplicationId),
                                         u"PRAGMA user_version=%1"_s.arg(SchemaVersion)}) {
            if (auto error = run(statement))
                return error;
        }
        QSqlQuery make(sql);
        make.prepare(u"INSERT INTO account VALUES (1, ?, 'Local account', ?)"_s);
        make.addBindValue(QUuid::createUuid().toString(QUuid::WithoutBraces));
        make.addBindValue(QDateTime::currentMSecsSinceEpoch());
        if (!make.exec())
            return errorOf(make.lastError(), Kind::CannotOpen);
    }
    QSqlQuery read(u"SELECT account_id, name, created FROM account"_s, sql);
    if (!read.next()) {
        return read.lastError().isValid() ? errorOf(read.lastError(), Kind::CannotOpen)
                                          : Error{Kind::Corrupt, u"the account is missing"_s};
    }
    account = {read.value(0).toString(), read.value(1).toString(), timestamp(read.value(2))};
    return {};
}

std::optional<Error> RoomStore::Database::prepare()
{
    const QString columns =
        u"SELECT number, room_id, name, created_by, created, updated FROM room "_s;
    const std::pair<QSqlQuery *, QString> statements[] = {
        // IMMEDIATE: from the first look at the token on, nobody else writes.
        {&begin, u"BEGIN IMMEDIATE"_s},
        {&commit, u"COMMIT"_s},
        {&rollback, u"ROLLBACK"_s},
        {&byToken, columns + u"WHERE token = ?"},
        {&byRoomId, columns + u"WHERE room_id = ?"},
        {&count, u"SELECT count(*) FROM (SELECT 1 FROM room LIMIT ?)"_s},
        {&insert,
         u"INSERT INTO room (room_id, name, token, created_by, created, updated)"
         " VALUES (?, ?, ?, ?, ?, ?)"_s},
        {&page, columns + u"WHERE number > ? ORDER BY number LIMIT ?"},
    };
    for (const auto &[query, text] : statements) {
        query->setForwardOnly(true);
        if (!query->prepare(text))
            return errorOf(query->lastError(), Kind::CannotOpen);
    }
    return {};
}

Room RoomStore::Database::room(const QSqlQuery &row) const
{
    Room room;
    room.accountId = account.accountId;
    room.roomId = row.value(1).toString();
    room.name = row.value(2).toString();
    room.createdBy = row.value(3).toString();
    room.createdTimestamp = timestamp(row.value(4));
    room.updatedTimestamp = timestamp(row.value(5));
    return room;
}

// Within a transaction, which the caller ends.
Expected<RoomStore::Creation, Error> RoomStore::Database::create(const Order &order,
                                                                 const QDateTime &now, int quota)
{
    using Outcome = Creation::Outcome;
    const QString &token = order.room.clientRequestToken;
    if (!token.isEmpty()) {
        byToken.bindValue(0, token);
        if (!byToken.exec())
            return Unexpected(errorOf(byToken.lastError(), Kind::Failed));
        const bool known = byToken.next();
        const Room made = known ? room(byToken) : Room();
        byToken.finish();
        if (known && made.name != order.room.name)
            return Creation{Outcome::TokenUsedForOtherName, {}};
        if (known)
            return Creation{Outcome::Repeated, made};
    }
    if (quota > 0) {
        count.bindValue(0, quota);
        if (!count.exec() || !count.next())
            return Unexpected(errorOf(count.lastError(), Kind::Failed));
        const bool full = count.value(0).toInt() >= quota;
        count.finish();
        if (full)
            return Creation{Outcome::QuotaReached, {}};
    }
    const QDateTime time = now.toUTC();
    const Room made{account.accountId,
                    order.createdBy,
                    time,
                    order.room.name,
                    QUuid::createUuid().toString(QUuid::WithoutBraces),
                    time};
    insert.bindValue(0, made.roomId);
    insert.bindValue(1, made.name);
    insert.bindValue(2, token.isEmpty() ? QVariant() : QVariant(token));
    insert.bindValue(3, made.createdBy);
    insert.bindValue(4, time.toMSecsSinceEpoch());
    insert.bindValue(5, time.toMSecsSinceEpoch());
    if (!insert.exec())
        return Unexpected(errorOf(insert.lastError(), Kind::Failed));
    return Creation{Outcome::Created, made};
}

RoomStore::RoomStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{ }

RoomStore::RoomStore(RoomStore &&) noexcept = default;
RoomStore &RoomStore::operator=(RoomStore &&) noexcept = default;
RoomStore::~RoomStore() = default;

Expected<RoomStore, Error> RoomStore::open(const QString &path)
{
    auto database = std::make_unique<Database>();
    if (auto error = database->open(path))
        return Unexpected(*error);
    return RoomStore(std::move(database));
}

QString RoomStore::setAside(const QString &path)
{
    // The companions hold changes to the file that has gone; SQLite would play them into the new.
    return ::setAside(path, {u"-wal"_s, u"-shm"_s});
}

RoomStore::Account RoomStore::account() const
{
    return m_database->account;
}

Expected<QList<RoomStore::Creation>, Error> RoomStore::create(const QList<Order> &orders,
                                                              const QDateTime &now, int quota)
{
    if (orders.isEmpty())
        return QList<Creation>();
    Database &db = *m_database;
    if (!db.begin.exec())
        return Unexpected(errorOf(db.begin.lastError(), Kind::Failed));
    QList<Creation> creations;
    for (const Order &order : orders) {
        const auto creation = db.create(order, now, quota);
        if (!creation) {
            db.rollback.exec();
            return Unexpected(creation.error());
        }
        creations.append(*creation);
    }
    if (!db.commit.exec()) {
        const Error error = errorOf(db.commit.lastError(), Kind::Failed);
        db.rollback.exec();
        return Unexpected(error);
    }
    return creations;
}

Expected<std::optional<Room>, Error> RoomStore::find(const QString &roomId) const
{
    QSqlQuery &query = m_database->byRoomId;
    query.bindValue(0, roomId);
    if (!query.exec())
        return Unexpected(errorOf(query.lastError(), Kind::Failed));
    std::optional<Room> room;
    if (query.next())
        room = m_database->room(query);
    query.finish();
    return room;
}

Expected<std::optional<RoomStore::Page>, Error> RoomStore::list(int maxResults,
                                                                const QString &token) const
{
    const QString &accountId = m_database->account.accountId;
    const auto after = token.isEmpty() ? std::optional<qint64>(0) : numberOf(token, accountId);
    if (!after)
        return std::optional<Page>();
    QSqlQuery &query = m_database->page;
    query.bindValue(0, *after);
    query.bindValue(1, maxResults + 1); // one more tells whether there is a next page
    if (!query.exec())
        return Unexpected(errorOf(query.lastError(), Kind::Failed));
    Page page;
    qint64 last = 0;
    while (query.next()) {
        if (page.rooms.size() == maxResults) {
            page.nextToken = pageToken(accountId, last);
            break;
        }
        page.rooms.append(m_database->room(query));
        last = query.value(0).toLongLong();
    }
    query.finish();
    return page;
}
