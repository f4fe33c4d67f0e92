// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/roomtablemodel.h"

#include "rooms/journal.h"
#include "rooms/journalreader.h"

#include <QHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int PageRows = 64; // read at once
constexpr int CachedRows = 4096;
// A list that is sorted or filtered follows the journal at this distance, so that it does not keep
// the processor busy while thousands of rooms are made.
constexpr auto RefreshTime = 150ms;
constexpr int RefreshShare = 3; // times as long as the last answer took

RowQuery::Key keyOf(int column)
{
    using Key = RowQuery::Key;
    switch (column) {
    case RoomTableModel::Status:
        return Key::State;
    case RoomTableModel::Name:
        return Key::Name;
    case RoomTableModel::Account:
        return Key::Account;
    case RoomTableModel::RoomId:
        return Key::RoomId;
    case RoomTableModel::Created:
        return Key::Created;
    case RoomTableModel::Details:
        return Key::Failure;
    default:
        return Key::Asked;
    }
}

} // namespace

RoomTableModel::RoomTableModel(Journal *journal, Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_words(std::move(words))
    , m_cache(CachedRows)
    , m_finder(new RowFinderThread(journal->path()))
{
    m_finder->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("rowfinder"));
    connect(&m_thread, &QThread::finished, m_finder, &QObject::deleteLater);
    connect(m_finder, &RowFinderThread::answered, this, &RoomTableModel::onAnswered);
    connect(m_finder, &RowFinderThread::unreadable, this, [this] { setBusy(false); });
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &RoomTableModel::ask);
    connect(journal, &Journal::opened, this, &RoomTableModel::begin);
    connect(journal, &Journal::rowsAdded, this, &RoomTableModel::onRowsAdded);
    connect(journal, &Journal::rowsChanged, this, &RoomTableModel::onRowsChanged);
    if (journal->isOpen())
        begin();
}

RoomTableModel::~RoomTableModel()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_finder;
    }
}

void RoomTableModel::begin()
{
    m_lastId = m_journal->reader()->lastId();
    m_thread.start();
    m_finder->prepare();
    if (!m_query.isNewestFirst()) {
        ask();
        return;
    }
    beginResetModel();
    m_order = RowOrder::newestFirst(m_lastId);
    endResetModel();
}

bool RoomTableModel::isLive() const
{
    return m_order.isNewestFirst() && m_query.isNewestFirst() && m_answer == m_question;
}

void RoomTableModel::onRowsAdded(qint64 firstId, qint64 count)
{
    m_lastId = std::max(m_lastId, firstId + count - 1);
    ++m_stamp;
    catchUp();
}

void RoomTableModel::onRowsChanged(const QList<qint64> &ids)
{
    ++m_stamp;
    for (const qint64 id : ids)
        m_cache.remove(id);
    tellChanged(ids);
    catchUp();
}

// Shows what the journal has beyond what is shown.
void RoomTableModel::catchUp()
{
    if (!isLive()) {
        m_stale = true;
        if (m_answer == m_question && !m_refreshTimer.isActive())
            m_refreshTimer.start(RefreshTime);
        return;
    }
    const int more = static_cast<int>(m_lastId) - m_order.count();
    if (more <= 0)
        return;
    beginInsertRows({}, 0, more - 1);
    m_order = RowOrder::newestFirst(m_lastId);
    endInsertRows();
}

// One signal that spans the rows: views repaint what can be seen of it.
void RoomTableModel::tellChanged(const QList<qint64> &ids)
{
    int first = m_order.count();
    int last = -1;
    const auto include = [&](int row) {
        first = std::min(first, row);
        last = std::max(last, row);
    };
    if (m_order.isNewestFirst()) {
        for (const qint64 id : ids) {
            if (const int row = m_order.rowOf(id); row >= 0)
                include(row);
        }
    } else {
        std::vector<bool> changed(static_cast<size_t>(m_lastId) + 1);
        for (const qint64 id : ids)
            changed[static_cast<size_t>(id)] = true;
        for (int row = 0; row < m_order.count(); ++row) {
            if (changed[static_cast<size_t>(m_order.idAt(row))])
                include(row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void RoomTableModel::setSearch(const QString &text)
{
    RowQuery query = m_query;
    query.text = text;
    setQuery(query);
}

void RoomTableModel::setStates(const QList<RoomState> &states)
{
    RowQuery query = m_query;
    query.states = states;
    setQuery(query);
}

void RoomTableModel::sort(int column, Qt::SortOrder order)
{
    RowQuery query = m_query;
    query.key = keyOf(column);
    query.order = query.key == RowQuery::Key::Asked ? Qt::DescendingOrder : order;
    setQuery(query);
}

void RoomTableModel::setQuery(const RowQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    if (m_journal->isOpen())
        ask();
}

void RoomTableModel::ask()
{
    m_refreshTimer.stop();
    m_stale = false;
    m_sinceQuestion.start();
    m_finder->ask({++m_question, m_query, m_stamp, m_order});
    setBusy(true);
}

void RoomTableModel::onAnswered(const RowAnswer &answer)
{
    if (answer.number != m_question)
        return;
    apply(answer);
    if (!answer.isComplete)
        return;
    m_answer = answer.number;
    setBusy(false);
    if (isLive()) {
        catchUp();
    } else if (m_stale) {
        const std::chrono::milliseconds took(m_sinceQuestion.elapsed());
        m_refreshTimer.start(std::max<std::chrono::milliseconds>(RefreshTime, took * RefreshShare));
    }
}

void RoomTableModel::apply(const RowAnswer &answer)
{
    if (answer.changes.tooMany) {
        beginResetModel();
        m_order = answer.order;
        endResetModel();
        return;
    }
    for (const RowRun &run : answer.changes.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        RowIds ids = std::move(m_order).ids();
        ids.erase(ids.begin() + run.first, ids.begin() + run.first + run.count);
        m_order = RowOrder::of(std::move(ids));
        endRemoveRows();
    }
    if (answer.changes.inserted.empty()) {
        if (answer.changes.reordered)
            reorder(answer.order);
        m_order = answer.order;
        return;
    }
    const RowIds all = answer.order.ids();
    if (answer.changes.reordered) {
        RowIds stay = all;
        for (auto run = answer.changes.inserted.crbegin(); run != answer.changes.inserted.crend();
             ++run)
            stay.erase(stay.begin() + run->first, stay.begin() + run->first + run->count);
        reorder(RowOrder::of(std::move(stay)));
    }
    for (const RowRun &run : answer.changes.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        RowIds ids = std::move(m_order).ids();
        ids.reserve(all.size());
        ids.insert(ids.begin() + run.first, all.begin() + run.first,
                   all.begin() + run.first + run.count);
        m_order = RowOrder::of(std::move(ids));
        endInsertRows();
    }
    m_order = answer.order;
}

// What is selected or current stays so, wherever its row goes.
void RoomTableModel::reorder(const RowOrder &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &index : before)
        rows.insert(m_order.idAt(index.row()), -1);
    for (int row = 0; row < order.count() && !rows.isEmpty(); ++row) {
        if (const auto found = rows.find(order.idAt(row)); found != rows.end())
            *found = row;
    }
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(rows.value(m_order.idAt(old.row())), old.column());
    m_order = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RoomTableModel::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

int RoomTableModel::rowOf(qint64 requestId) const
{
    return m_order.rowOf(requestId);
}

QList<Attempt> RoomTableModel::attempts(qint64 requestId) const
{
    return m_journal->isOpen() ? m_journal->reader()->attempts(requestId) : QList<Attempt>();
}

int RoomTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.count();
}

int RoomTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// From the cache, which is filled a page at a time. Null: it cannot be read at present.
const RoomRequest *RoomTableModel::request(int row) const
{
    const qint64 id = m_order.idAt(row);
    if (const RoomRequest *known = m_cache.object(id))
        return known;
    QList<qint64> missing;
    const int begin = row - row % PageRows;
    for (int i = begin; i < std::min(begin + PageRows, m_order.count()); ++i) {
        if (!m_cache.contains(m_order.idAt(i)))
            missing << m_order.idAt(i);
    }
    for (const RoomRequest &request : m_journal->reader()->requests(missing))
        m_cache.insert(request.id, new RoomRequest(request));
    return m_cache.object(id);
}

QString RoomTableModel::text(const RoomRequest &request, Column column) const
{
    switch (column) {
    case Status:
        return m_words.state(request.state);
    case Name:
        return request.room.name;
    case Account:
        return request.room.accountId;
    case RoomId:
        return request.created.roomId;
    case Created:
        return request.created.createdTimestamp.isValid()
            ? m_words.time(request.created.createdTimestamp)
            : QString();
    case Details:
        return request.failure ? m_words.failure(*request.failure) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RoomTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == RequestIdRole)
        return m_order.idAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != StateRole
        && role != RequestRole)
        return {};
    const RoomRequest *shown = request(index.row());
    if (!shown)
        return {};
    if (role == StateRole)
        return QVariant::fromValue(shown->state);
    if (role == RequestRole)
        return QVariant::fromValue(*shown);
    return text(*shown, static_cast<Column>(index.column()));
}

QVariant RoomTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (isColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return m_words.header(static_cast<Column>(section));
    return {};
}

void RoomTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

#include "moc_roomtablemodel.cpp"
