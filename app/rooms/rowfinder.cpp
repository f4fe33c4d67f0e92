// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/rowfinder.h"

#include "rooms/journalrow.h"
#include "rooms/sqlrunner.h"

#include <algorithm>

namespace {

using Key = RowQuery::Key;

constexpr qsizetype IndexedLength = 3; // of the trigram index, in code points

// Every key but Asked has an index that holds just the rows with a value.
QString orderedStatement(Key key)
{
    switch (key) {
    case Key::Asked:
        return QStringLiteral("SELECT id FROM request ORDER BY id");
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

// All ids in one value: a million rows through the driver one by one take much longer.
RowIds selectIds(SqlRunner &sql, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery *query =
        sql.select(u"SELECT CAST(group_concat(id) AS BLOB) FROM (" + statement + u')', values);
    RowIds ids;
    if (!query)
        return ids;
    const QByteArray list = query->next() ? query->value(0).toByteArray() : QByteArray();
    query->finish();
    if (list.isEmpty())
        return ids;
    ids.reserve(static_cast<size_t>(list.count(',')) + 1);
    qint64 id = 0;
    for (const char character : list) {
        if (character == ',')
            ids.push_back(std::exchange(id, 0));
        else
            id = id * 10 + (character - '0');
    }
    ids.push_back(id);
    return ids;
}

void add(std::vector<bool> &set, const RowIds &ids)
{
    for (const qint64 id : ids) {
        if (static_cast<size_t>(id) < set.size())
            set[static_cast<size_t>(id)] = true;
    }
}

void intersect(std::vector<bool> &set, const std::vector<bool> &other)
{
    for (size_t i = 0; i < set.size(); ++i)
        set[i] = set[i] && other[i];
}

RowIds idsNotIndexed(SqlRunner &sql, const QString &key)
{
    static const QString statement =
        u"SELECT " + journalrow::Columns + u" FROM request WHERE indexed = 0";
    RowIds ids;
    QSqlQuery *query = sql.select(statement);
    while (query && query->next()) {
        const RoomRequest request = journalrow::read(*query);
        const QStringList texts = journalrow::searchText(request);
        if (std::any_of(texts.cbegin(), texts.cend(),
                        [&](const QString &text) { return text.contains(key); }))
            ids.push_back(request.id);
    }
    if (query)
        query->finish();
    return ids;
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
    std::vector<bool> shown(static_cast<size_t>(lastId) + 1, true);
    if (!query.states.isEmpty())
        keepStates(shown, query.states);
    if (!query.text.isEmpty())
        keepText(shown, query.text);

    const RowIds &all = ordered(query.key, lastId, stamp);
    RowIds ids;
    ids.reserve(all.size());
    const auto isShown = [&](qint64 id) {
        return static_cast<size_t>(id) < shown.size() && shown[static_cast<size_t>(id)];
    };
    if (query.order == Qt::AscendingOrder)
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(ids), isShown);
    else
        std::copy_if(all.crbegin(), all.crend(), std::back_inserter(ids), isShown);
    ids.shrink_to_fit();
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
    const RowIds withKey = key == Key::Asked ? RowIds() : idsWithKey(key);
    std::vector<bool> hasKey(static_cast<size_t>(lastId) + 1);
    add(hasKey, withKey);
    for (qint64 id = 1; id <= lastId; ++id) {
        if (!hasKey[static_cast<size_t>(id)])
            m_ordered.push_back(id);
    }
    m_ordered.insert(m_ordered.end(), withKey.cbegin(), withKey.cend());
    return m_ordered;
}

RowIds RowFinder::idsWithKey(Key key) const
{
    return selectIds(m_reader.sql(), orderedStatement(key));
}

void RowFinder::keepStates(std::vector<bool> &shown, const QList<RoomState> &states) const
{
    std::vector<bool> inState(shown.size());
    for (const RoomState state : states) {
        add(inState,
            selectIds(m_reader.sql(), QStringLiteral("SELECT id FROM request WHERE state = ?"),
                      {static_cast<int>(state)}));
    }
    intersect(shown, inState);
}

void RowFinder::keepText(std::vector<bool> &shown, const QString &text) const
{
    const QString key = journalrow::searchKey(text);
    std::vector<bool> matching(shown.size());
    if (key.toUcs4().size() < IndexedLength) {
        add(matching,
            selectIds(m_reader.sql(),
                      QStringLiteral("SELECT id FROM request WHERE instr(name_key, ?)"), {key}));
    } else {
        const QString phrase = u'"' + QString(key).replace(u'"', QLatin1String("\"\"")) + u'"';
        add(matching,
            selectIds(m_reader.sql(),
                      QStringLiteral("SELECT rowid AS id FROM search WHERE search MATCH ?"),
                      {phrase}));
        add(matching, idsNotIndexed(m_reader.sql(), key));
    }
    intersect(shown, matching);
}

RowFinderThread::RowFinderThread(QString path)
    : m_path(std::move(path))
{ }

void RowFinderThread::ask(const Question &question)
{
    m_latest = question.number;
    QMetaObject::invokeMethod(this, [this, question] { answer(question); });
}

void RowFinderThread::answer(const Question &question)
{
    if (question.number != m_latest)
        return;
    if (!m_finder) {
        auto reader = JournalReader::open(m_path);
        if (!reader) {
            Q_EMIT unreadable(question.number);
            return;
        }
        m_finder = std::make_unique<RowFinder>(std::move(*reader));
    }
    RowOrder order = m_finder->find(question.query, question.stamp);
    if (question.number != m_latest)
        return;
    RowChanges changes = rowChanges(question.shown, order);
    Q_EMIT answered({question.number, std::move(order), std::move(changes)});
}

#include "moc_rowfinder.cpp"
