// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/rowfinder.h"

#include "rooms/journalrow.h"
#include "rooms/sqlrunner.h"

#include <QRandomGenerator>
#include <QStringBuilder>

#include <algorithm>
#include <future>

namespace {

using Key = RowQuery::Key;

constexpr qsizetype IndexedLength = 3; // of the trigram index, in code points

// What is found first: as many rows as no screen shows, among as many as a few milliseconds allow.
constexpr int FirstRows = 200;
constexpr qint64 FirstLooked = 5'000;

// Every key has an index that holds just the rows with a value.
QString orderedStatement(Key key)
{
    switch (key) {
    case Key::Asked: // by the ids alone
        break;
    case Key::State:
        return QStringLiteral("SELECT id FROM request ORDER BY state, id");
    case Key::Name:
        return QStringLiteral("SELECT id FROM request ORDER BY name_key, id");
    case Key::Account:
        return QStringLiteral("SELECT id FROM request ORDER BY account, id");
    case Key::RoomId:
        return QStringLiteral(
            "SELECT id FROM request WHERE room_id IS NOT NULL ORDER BY room_id, id");
    case Key::Created:
        return QStringLiteral(
            "SELECT id FROM request WHERE created_at IS NOT NULL ORDER BY created_at, id");
    case Key::Failure:
        return QStringLiteral(
            "SELECT id FROM request WHERE failure IS NOT NULL ORDER BY failure, id");
    }
    return {};
}

struct Selection
{
    QString statement; // gives ids, in a column of that name
    QVariantList values = {};
};

// All ids in one value: a million rows through the driver one by one take much longer.
template<typename Function>
void forEachId(SqlRunner &sql, const Selection &selection, Function function)
{
    QSqlQuery *query =
        sql.select(u"SELECT CAST(group_concat(id) AS BLOB) FROM (" % selection.statement % u')',
                   selection.values);
    if (!query)
        return;
    const QByteArray list = query->next() ? query->value(0).toByteArray() : QByteArray();
    query->finish();
    if (list.isEmpty())
        return;
    qint64 id = 0;
    for (const char character : list) {
        if (character == ',')
            function(std::exchange(id, 0));
        else
            id = id * 10 + (character - '0');
    }
    function(id);
}

void mark(QBitArray &set, qint64 id)
{
    if (id < set.size())
        set.setBit(id);
}

void mark(QBitArray &set, SqlRunner &sql, const Selection &selection)
{
    forEachId(sql, selection, [&](qint64 id) { mark(set, id); });
}

// The other one in a thread of its own: what looks through a million rows takes half the time so.
// It would not where SQLite allocates much, as it does in its search index: it does so one at a
// time.
void markBoth(QBitArray &set, const JournalReader &reader, const Selection &one,
              const Selection &other)
{
    auto elsewhere = std::async(std::launch::async, [&, size = set.size()] {
        QBitArray others;
        if (const auto second = JournalReader::open(reader.path())) {
            others.resize(size);
            mark(others, second->sql(), other);
        }
        return others;
    });
    mark(set, reader.sql(), one);
    const QBitArray others = elsewhere.get();
    if (others.isEmpty())
        mark(set, reader.sql(), other);
    else
        set |= others;
}

// A name that about half of the names come before.
QString middleName(SqlRunner &sql, qint64 lastId)
{
    constexpr int Samples = 64;
    QRandomGenerator random; // the same ones each time
    QStringList names;
    for (int i = 0; i < Samples; ++i) {
        QSqlQuery *query = sql.select(QStringLiteral("SELECT name_key FROM request WHERE id = ?"),
                                      {1 + random.bounded(lastId)});
        if (query && query->next())
            names << query->value(0).toString();
        if (query)
            query->finish();
    }
    std::sort(names.begin(), names.end());
    return names.value(names.size() / 2);
}

// Of what contains `text`, for LIKE with the escape character '!'.
QString pattern(QString text)
{
    for (const char16_t special : {u'!', u'%', u'_'}) // the escape character first
        text.replace(QChar(special), QString(u'!') + QChar(special));
    return u'%' % text % u'%';
}

bool isIndexed(const QString &key)
{
    return key.toUcs4().size() >= IndexedLength;
}

// For the index: all of it, as it stands.
QString phrase(QString key)
{
    return u'"' % key.replace(u'"', QLatin1String("\"\"")) % u'"';
}

// For a key that is shorter than what the index holds.
void markByName(QBitArray &set, const JournalReader &reader, const QString &key)
{
    if (set.size() < 2) // an empty journal: ids begin at 1
        return;
    const QString start = QStringLiteral("SELECT id FROM request WHERE name_key LIKE ? ESCAPE '!'");
    const QString middle = middleName(reader.sql(), set.size() - 1);
    markBoth(set, reader, {start % u" AND name_key < ?", {pattern(key), middle}},
             {start % u" AND name_key >= ?", {pattern(key), middle}});
}

void markByIndex(QBitArray &set, SqlRunner &sql, const QString &key)
{
    mark(set, sql,
         {QStringLiteral("SELECT rowid AS id FROM search WHERE search MATCH ?"), {phrase(key)}});
}

void markNotIndexed(QBitArray &set, SqlRunner &sql, const QString &key)
{
    static const QString statement =
        u"SELECT " + journalrow::Columns + u" FROM request WHERE indexed = 0";
    QSqlQuery *query = sql.select(statement);
    while (query && query->next()) {
        const RoomRequest request = journalrow::read(*query);
        const QStringList texts = journalrow::searchText(request);
        if (std::any_of(texts.cbegin(), texts.cend(),
                        [&](const QString &text) { return text.contains(key); }))
            mark(set, request.id);
    }
    if (query)
        query->finish();
}

} // namespace

RowFinder::RowFinder(JournalReader reader)
    : m_reader(std::move(reader))
{ }

RowOrder RowFinder::find(const RowQuery &query, quint64 stamp)
{
    // One state of the journal for all that follows.
    m_reader.sql().run(QStringLiteral("BEGIN"));
    RowOrder order = findNow(query, stamp);
    m_reader.sql().run(QStringLiteral("COMMIT"));
    return order;
}

RowOrder RowFinder::findNow(const RowQuery &query, quint64 stamp)
{
    const qint64 lastId = m_reader.lastId();
    if (query.isNewestFirst())
        return RowOrder::newestFirst(lastId);
    if (hasNone(query, stamp))
        return RowOrder::of({});
    QBitArray shown(lastId + 1, true);
    if (!query.states.isEmpty())
        keepStates(shown, query.states);
    if (!query.text.isEmpty())
        keepText(shown, query.text);

    RowIds ids;
    ids.reserve(static_cast<size_t>(shown.count(true)));
    const auto show = [&](qint64 id) {
        if (id < shown.size() && shown.testBit(id))
            ids.push_back(id);
    };
    if (query.key == Key::Asked) { // the order of the ids
        for (qint64 id = lastId; id >= 1; --id)
            show(id);
    } else {
        const RowIds &all = ordered(query.key, lastId, stamp);
        if (query.order == Qt::AscendingOrder)
            std::for_each(all.cbegin(), all.cend(), show);
        else
            std::for_each(all.crbegin(), all.crend(), show);
    }
    if (ids.empty()) {
        m_none = query;
        m_noneStamp = stamp;
    }
    return RowOrder::of(std::move(ids));
}

// Where a text is nowhere, a longer one is not either; but the index holds more than names.
bool RowFinder::hasNone(const RowQuery &query, quint64 stamp) const
{
    return m_none && m_noneStamp == stamp && m_none->states == query.states
        && query.text.contains(m_none->text)
        && isIndexed(journalrow::searchKey(m_none->text))
        == isIndexed(journalrow::searchKey(query.text));
}

std::optional<RowOrder> RowFinder::findFirst(const RowQuery &query)
{
    if (query.key != Key::Asked || query.text.isEmpty() || !query.states.isEmpty())
        return {};
    const QString key = journalrow::searchKey(query.text);
    Selection selection;
    if (isIndexed(key)) {
        // What is not indexed yet may be newer than what is.
        selection = {QStringLiteral("SELECT rowid AS id FROM search WHERE search MATCH ? AND NOT "
                                    "EXISTS (SELECT 1 FROM request WHERE indexed = 0) "
                                    "ORDER BY rowid DESC LIMIT ?"),
                     {phrase(key), FirstRows}};
    } else {
        selection = {
            QStringLiteral("SELECT id FROM request WHERE id > ? AND name_key LIKE ? ESCAPE "
                           "'!' ORDER BY id DESC LIMIT ?"),
            {m_reader.lastId() - FirstLooked, pattern(key), FirstRows}};
    }
    RowIds ids;
    forEachId(m_reader.sql(), selection, [&](qint64 id) { ids.push_back(id); });
    if (ids.size() < FirstRows)
        return {};
    return RowOrder::of(std::move(ids));
}

const RowIds &RowFinder::ordered(Key key, qint64 lastId, quint64 stamp)
{
    if (key == m_key && stamp == m_stamp && lastId == m_lastId)
        return m_ordered;
    m_key = key;
    m_stamp = stamp;
    m_lastId = lastId;
    m_ordered.clear();
    m_ordered.reserve(static_cast<size_t>(lastId));
    QBitArray hasKey(lastId + 1);
    forEachId(m_reader.sql(), {orderedStatement(key)}, [&](qint64 id) {
        m_ordered.push_back(id);
        mark(hasKey, id);
    });
    const auto withKey = static_cast<std::ptrdiff_t>(m_ordered.size());
    for (qint64 id = 1; id <= lastId; ++id) {
        if (!hasKey.testBit(id))
            m_ordered.push_back(id);
    }
    std::rotate(m_ordered.begin(), m_ordered.begin() + withKey, m_ordered.end());
    return m_ordered;
}

void RowFinder::keepStates(QBitArray &shown, const QList<RoomState> &states) const
{
    QBitArray inState(shown.size());
    for (const RoomState state : states) {
        mark(inState, m_reader.sql(),
             {QStringLiteral("SELECT id FROM request WHERE state = ?"), {static_cast<int>(state)}});
    }
    shown &= inState;
}

void RowFinder::keepText(QBitArray &shown, const QString &text) const
{
    const QString key = journalrow::searchKey(text);
    QBitArray matching(shown.size());
    if (isIndexed(key)) {
        markByIndex(matching, m_reader.sql(), key);
        markNotIndexed(matching, m_reader.sql(), key);
    } else {
        markByName(matching, m_reader, key);
    }
    shown &= matching;
}

RowFinderThread::RowFinderThread(QString path)
    : m_path(std::move(path))
{ }

void RowFinderThread::prepare()
{
    QMetaObject::invokeMethod(this, [this] { open(); });
}

bool RowFinderThread::open()
{
    if (!m_finder) {
        if (auto reader = JournalReader::open(m_path))
            m_finder = std::make_unique<RowFinder>(std::move(*reader));
    }
    return m_finder != nullptr;
}

void RowFinderThread::ask(const Question &question)
{
    m_latest = question.number;
    QMetaObject::invokeMethod(this, [this, question] { answer(question); });
}

void RowFinderThread::answer(const Question &question)
{
    if (question.number != m_latest)
        return;
    if (!open()) {
        Q_EMIT unreadable(question.number);
        return;
    }
    RowOrder shown = question.shown;
    const auto tell = [&](const RowOrder &order, bool isComplete) {
        if (question.number != m_latest)
            return false;
        Q_EMIT answered({question.number, order, rowChanges(shown, order), isComplete});
        shown = order;
        return true;
    };
    // Rows that are shown already, and are only looked at again, all stay.
    if (question.query != m_answered) {
        const std::optional<RowOrder> first = m_finder->findFirst(question.query);
        if (first && !tell(*first, false))
            return;
    }
    if (tell(m_finder->find(question.query, question.stamp), true))
        m_answered = question.query;
}

#include "moc_rowfinder.cpp"
