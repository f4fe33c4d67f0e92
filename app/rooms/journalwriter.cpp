// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/journalwriter.h"

#include "rooms/failurejson.h"
#include "rooms/journalfile.h"
#include "rooms/searchindex.h"

#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;
using journalrow::toValue;

namespace {

constexpr auto RetryTime = 2s; // after a full disk
constexpr auto QuietTime = 200ms; // before the search index is brought up to date
constexpr int IndexBatch = 400; // rows; some 20 ms

// The statement of a change. Every one gives the ids of the rows that it changed.
QString statementOf(JournalChange::Kind kind)
{
    using Kind = JournalChange::Kind;
    // What was sent once cannot be called cancelled.
    static const QString cancelled =
        QStringLiteral("UPDATE request SET state = CASE maybe_done WHEN 1 THEN 4 ELSE 5 END,"
                       " held = 0, ask_again = 0, finished_at = ?");
    static const QString waiting =
        QStringLiteral("UPDATE request SET state = 0, held = 0, ask_again = 0, indexed = 0,"
                       " finished_at = NULL, request_id = NULL, failure = NULL");
    switch (kind) {
    case Kind::Cancel:
        return cancelled
            + u" WHERE id = ?"
              u" AND (state IN (0, 1) OR (state = 4 AND ask_again = 1)) RETURNING id";
    case Kind::CancelWaiting:
        return cancelled
            + u" WHERE state = 0 OR (state = 4 AND ask_again = 1)"
              u" RETURNING id";
    case Kind::Retry:
        return waiting
            + u" WHERE id = ? AND (state IN (3, 4, 5)"
              u" OR (state = 0 AND (ask_again = 1 OR held = 1))) RETURNING id";
    case Kind::Release:
        return waiting + u" WHERE id = ? AND state = 1 RETURNING id";
    case Kind::TakeEarlier:
        return waiting + u" WHERE held = 1 RETURNING id";
    case Kind::DiscardEarlier:
        return cancelled + u" WHERE held = 1 RETURNING id";
    }
    return {};
}

bool hasTime(JournalChange::Kind kind)
{
    using Kind = JournalChange::Kind;
    return kind == Kind::Cancel || kind == Kind::CancelWaiting || kind == Kind::DiscardEarlier;
}

bool isAboutIds(JournalChange::Kind kind)
{
    using Kind = JournalChange::Kind;
    return kind == Kind::Cancel || kind == Kind::Retry || kind == Kind::Release;
}

// The end of the program was the end of the connection.
Failure interrupted()
{
    Failure failure;
    failure.kind = Failure::Kind::ConnectionLost;
    failure.outcomeUnknown = true;
    return failure;
}

bool isAdded(qint64 id, const JournalCommit &commit)
{
    return std::any_of(commit.added.cbegin(), commit.added.cend(),
                       [id](const JournalCommit::Added &added) {
                           return id >= added.firstId && id < added.firstId + added.count;
                       });
}

void keepEachOnce(JournalCommit &commit)
{
    QSet<qint64> seen;
    commit.changed.removeIf([&](qint64 id) {
        const auto before = seen.size();
        seen.insert(id);
        return seen.size() == before || isAdded(id, commit);
    });
}

} // namespace

JournalWriter::JournalWriter(QString path, std::function<QDateTime()> now)
    : m_path(std::move(path))
    , m_now(std::move(now))
    , m_lock(m_path + QStringLiteral("-lock"))
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_commitTimer(this)
    , m_indexTimer(this)
{
    m_commitTimer.setSingleShot(true);
    m_indexTimer.setSingleShot(true);
    connect(&m_commitTimer, &QTimer::timeout, this, &JournalWriter::commit);
    connect(&m_indexTimer, &QTimer::timeout, this, &JournalWriter::indexSome);
}

JournalWriter::~JournalWriter()
{
    close();
}

void JournalWriter::open()
{
    JournalOpened result;
    if (!lockFile() || !openFile(result)) {
        m_sql.reset();
        m_hasFailed = true;
        QSqlDatabase::removeDatabase(m_connectionName);
        m_lock.release();
        Q_EMIT failed(m_error);
        giveUp();
        return;
    }
    Q_EMIT opened(result);
    m_indexTimer.start(QuietTime);
    commit();
}

bool JournalWriter::lockFile()
{
    switch (m_lock.take(0ms)) {
    case FileLock::Outcome::Taken:
        return true;
    case FileLock::Outcome::Held:
        m_error = {JournalError::Kind::InUse, {}};
        break;
    case FileLock::Outcome::Failed:
        m_error = {JournalError::Kind::CannotOpen,
                   QStringLiteral("the folder cannot be written to, or the disk is full")};
        break;
    }
    return false;
}

bool JournalWriter::openFile(JournalOpened &result)
{
    if (!openDatabase()) {
        QSqlDatabase::removeDatabase(m_connectionName);
        if (m_error.kind != JournalError::Kind::Corrupt)
            return false;
        result.setAsideAs = journalfile::moveAside(m_path);
        if (result.setAsideAs.isEmpty() || !openDatabase())
            return false;
    }
    if (!holdEarlier(result)) {
        m_error = m_sql->error();
        m_sql->run(QStringLiteral("ROLLBACK"));
        return false;
    }
    return true;
}

bool JournalWriter::openDatabase()
{
    auto database = journalfile::openForWriting(m_path, m_connectionName);
    if (!database) {
        m_error = database.error();
        return false;
    }
    m_sql = std::make_unique<SqlRunner>(*database);
    return true;
}

bool JournalWriter::holdEarlier(JournalOpened &result)
{
    if (!m_sql->run(QStringLiteral("BEGIN IMMEDIATE"))
        || !m_sql->run(QStringLiteral("UPDATE request SET state = 4, maybe_done = 1, ask_again = 1,"
                                      " asked_at = claimed_at, finished_at = claimed_at,"
                                      " failure = ? WHERE state = 1"),
                       {failurejson::toText(interrupted())})
        || !m_sql->run(QStringLiteral("UPDATE request SET held = 1 WHERE held = 0"
                                      " AND (state = 0 OR (state = 4 AND ask_again = 1))"))
        || !m_sql->run(QStringLiteral("COMMIT")))
        return false;
    QSqlQuery *query =
        m_sql->select(QStringLiteral("SELECT (SELECT count(*) FROM request WHERE held = 1),"
                                     " (SELECT max(id) FROM request)"));
    if (!query)
        return false;
    query->next();
    result.earlier = query->value(0).toLongLong();
    result.lastId = query->value(1).toLongLong();
    query->finish();
    return true;
}

void JournalWriter::add(const JournalAdd &add)
{
    later(add);
}

void JournalWriter::record(const QList<JournalOutcome> &outcomes)
{
    for (const JournalOutcome &outcome : outcomes)
        later(outcome);
}

void JournalWriter::change(const JournalChange &change)
{
    later(change);
}

void JournalWriter::claim(const QUuid &connection, int count)
{
    m_wanted[connection] += count;
    m_commitTimer.start(0ms);
}

void JournalWriter::claimRow(qint64 id)
{
    m_wantedRows << id;
    m_commitTimer.start(0ms);
}

void JournalWriter::withdrawClaims(const QUuid &connection)
{
    m_wanted.remove(connection);
}

void JournalWriter::later(Operation operation)
{
    m_pending.push_back(std::move(operation));
    m_indexTimer.stop();
    m_commitTimer.start(0ms);
}

void JournalWriter::commit()
{
    m_commitTimer.stop();
    if (!m_sql) {
        if (m_hasFailed)
            giveUp();
        return; // before it is open, everything waits
    }
    if (m_pending.empty() && m_wanted.isEmpty() && m_wantedRows.isEmpty())
        return;
    JournalCommit result;
    if (!transact(result)) {
        m_error = m_sql->error();
        m_sql->run(QStringLiteral("ROLLBACK"));
        return giveUp();
    }
    m_pending.clear();
    for (const ClaimedRequest &claimed : std::as_const(result.claimed)) {
        const auto wanted = m_wanted.find(claimed.request.connection);
        if (wanted != m_wanted.end() && !m_wantedRows.contains(claimed.request.id)
            && --*wanted == 0)
            m_wanted.erase(wanted);
    }
    m_wantedRows.clear();
    keepEachOnce(result);
    m_indexTimer.start(QuietTime);
    if (!result.added.isEmpty() || !result.changed.isEmpty() || !result.claimed.isEmpty()
        || !result.changes.isEmpty())
        Q_EMIT committed(result);
}

bool JournalWriter::transact(JournalCommit &commit)
{
    return m_sql->run(QStringLiteral("BEGIN IMMEDIATE")) && applyPending(commit)
        && takeClaims(commit) && m_sql->run(QStringLiteral("COMMIT"));
}

bool JournalWriter::applyPending(JournalCommit &commit)
{
    for (const Operation &operation : m_pending) {
        if (!std::visit([&](const auto &any) { return apply(any, commit); }, operation))
            return false;
    }
    return true;
}

bool JournalWriter::apply(const JournalAdd &add, JournalCommit &commit)
{
    JournalCommit::Added added{add.ticket, 0, add.rooms.size()};
    const QString connection = add.connection.toString(QUuid::WithoutBraces);
    QVariant batch;
    if (add.batch && !addBatch(add, batch))
        return false;
    for (const NewRoom &room : add.rooms) {
        QSqlQuery *query = m_sql->select(
            QStringLiteral("INSERT INTO request"
                           " (batch, connection, account, name, name_key, token, requested_at,"
                           " state) VALUES (?, ?, ?, ?, ?, ?, ?, 0)"),
            {batch, connection, room.accountId, room.name, journalrow::searchKey(room.name),
             room.clientRequestToken, toValue(add.requestedAt)});
        if (!query)
            return false;
        if (added.firstId == 0)
            added.firstId = query->lastInsertId().toLongLong();
        query->finish();
    }
    commit.added << added;
    return true;
}

bool JournalWriter::addBatch(const JournalAdd &add, QVariant &id)
{
    QSqlQuery *query = m_sql->select(
        QStringLiteral("INSERT INTO batch (name, fingerprint, created_at, total)"
                       " VALUES (?, ?, ?, ?)"),
        {add.batch->name, add.batch->fingerprint, toValue(add.requestedAt), add.rooms.size()});
    if (!query)
        return false;
    id = query->lastInsertId();
    query->finish();
    return true;
}

bool JournalWriter::apply(const JournalOutcome &outcome, JournalCommit &commit)
{
    const RoomRequest &request = outcome.request;
    int number = request.attempts - static_cast<int>(outcome.attempts.size());
    for (const Attempt &attempt : outcome.attempts) {
        if (!m_sql->run(QStringLiteral("INSERT OR REPLACE INTO attempt (request, number, sent_at,"
                                       " duration, http_status, request_id, failure)"
                                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
                        {request.id, ++number, toValue(attempt.sentAt),
                         qint64(attempt.duration.count()), attempt.httpStatus,
                         toValue(attempt.requestId),
                         toValue(failurejson::toText(attempt.failure))}))
            return false;
    }
    const QVariant askedAt =
        outcome.attempts.isEmpty() ? QVariant() : toValue(outcome.attempts.last().sentAt);
    const Room &room = request.created;
    commit.changed << request.id;
    return m_sql->run(
        QStringLiteral("UPDATE request SET state = ?, maybe_done = ?, ask_again = ?, attempts = ?,"
                       " asked_at = coalesce(?, asked_at), finished_at = ?, room_id = ?,"
                       " room_account = ?, room_name = ?, created_by = ?, created_at = ?,"
                       " updated_at = ?, request_id = ?, failure = ? WHERE id = ?"),
        {static_cast<int>(request.state), outcome.maybeDone, outcome.askAgain, request.attempts,
         askedAt, toValue(request.finishedAt), toValue(room.roomId), toValue(room.accountId),
         toValue(room.name), toValue(room.createdBy), toValue(room.createdTimestamp),
         toValue(room.updatedTimestamp), toValue(request.requestId),
         toValue(failurejson::toText(request.failure)), request.id});
}

bool JournalWriter::apply(const JournalChange &change, JournalCommit &commit)
{
    const QString statement = statementOf(change.kind);
    QVariantList values;
    if (hasTime(change.kind))
        values << toValue(change.at);
    JournalCommit::Changed changed{change.ticket, {}};
    const bool hasIds = isAboutIds(change.kind);
    if (change.kind == JournalChange::Kind::TakeEarlier && !searchindex::takeOutHeld(*m_sql))
        return false;
    if (!hasIds && !changeRows(statement, values, changed.ids))
        return false;
    for (const qint64 id : hasIds ? change.ids : QList<qint64>()) {
        if (change.kind == JournalChange::Kind::Retry && !searchindex::takeOut(*m_sql, id))
            return false;
        if (!changeRows(statement, values + QVariantList{id}, changed.ids))
            return false;
    }
    commit.changed += changed.ids;
    commit.changes << changed;
    return true;
}

bool JournalWriter::changeRows(const QString &statement, const QVariantList &values,
                               QList<qint64> &ids)
{
    QSqlQuery *query = m_sql->select(statement, values);
    if (!query)
        return false;
    while (query->next())
        ids << query->value(0).toLongLong();
    query->finish();
    return true;
}

bool JournalWriter::takeClaims(JournalCommit &commit)
{
    static const QString start =
        u"SELECT " + journalrow::Columns + u", maybe_done, asked_at FROM request WHERE ";
    for (const qint64 id : std::as_const(m_wantedRows)) {
        if (!claimThose(start
                            + u"id = ? AND held = 0"
                              u" AND (state = 0 OR (state = 4 AND ask_again = 1))",
                        {id}, commit))
            return false;
    }
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        if (!claimThose(start
                            + u"connection = ? AND state = 0 AND held = 0 AND ask_again = 0"
                              u" ORDER BY id LIMIT ?",
                        {wanted.key().toString(QUuid::WithoutBraces), wanted.value()}, commit))
            return false;
    }
    return true;
}

bool JournalWriter::claimThose(const QString &statement, const QVariantList &values,
                               JournalCommit &commit)
{
    const qsizetype before = commit.claimed.size();
    QSqlQuery *query = m_sql->select(statement, values);
    if (!query)
        return false;
    while (query->next()) {
        ClaimedRequest claimed{journalrow::read(*query),
                               query->value(journalrow::ColumnCount).toBool(),
                               journalrow::toTime(query->value(journalrow::ColumnCount + 1))};
        claimed.request.state = RoomState::Sending;
        commit.claimed << claimed;
        commit.changed << claimed.request.id;
    }
    query->finish();
    const QVariant now = toValue(m_now());
    return std::all_of(commit.claimed.cbegin() + before, commit.claimed.cend(),
                       [&](const ClaimedRequest &claimed) {
                           return m_sql->run(
                               QStringLiteral("UPDATE request SET state = 1, ask_again = 0,"
                                              " claimed_at = ? WHERE id = ?"),
                               {now, claimed.request.id});
                       });
}

// Who asked for rooms hears that they were not written, and may ask again. What came of rooms that
// were sent is kept until it can be written.
void JournalWriter::giveUp()
{
    QList<quint64> notAdded;
    std::erase_if(m_pending, [&](const Operation &operation) {
        const auto *add = std::get_if<JournalAdd>(&operation);
        if (add)
            notAdded << add->ticket;
        return add != nullptr;
    });
    if (m_sql)
        m_commitTimer.start(RetryTime);
    Q_EMIT writeFailed(m_error, notAdded);
}

void JournalWriter::indexSome()
{
    const bool begun = m_sql && m_sql->run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return;
    const int count = searchindex::indexSome(*m_sql, IndexBatch);
    if (count <= 0 || !m_sql->run(QStringLiteral("COMMIT"))) {
        m_sql->run(QStringLiteral("ROLLBACK"));
        return; // an index behind the journal is slower, not wrong
    }
    // The queue of events comes first.
    m_indexTimer.start(count < IndexBatch ? QuietTime : 0ms);
}

void JournalWriter::close()
{
    if (!m_sql)
        return;
    m_wanted.clear();
    m_wantedRows.clear();
    commit();
    m_commitTimer.stop();
    m_indexTimer.stop();
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_lock.release();
}

#include "moc_journalwriter.cpp"
