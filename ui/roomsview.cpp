// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomsview.h"

#include "emptystate.h"
#include "failuretext.h"
#include "filterbar.h"
#include "grid.h"
#include "listplace.h"
#include "roomdetails.h"
#include "rooms/roomtablemodel.h"
#include "statusdelegate.h"
#include "symbolicicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

const QList<RoomState> retryable{RoomState::Failed, RoomState::Unknown, RoomState::Cancelled};
const QList<RoomState> cancellable{RoomState::Waiting, RoomState::Sending};

RoomRequest requestAt(const QModelIndex &index)
{
    return index.data(RoomTableModel::RequestRole).value<RoomRequest>();
}

QAction *action(QObject *parent, const QString &text, const QString &icon)
{
    auto *made = new QAction(symbolicIcon(icon), text, parent);
    made->setEnabled(false);
    return made;
}

} // namespace

RoomsView::RoomsView(std::function<QString(const QUuid &)> connectionName, QWidget *parent)
    : QWidget(parent)
    , m_connectionName(std::move(connectionName))
    , m_filter(new FilterBar(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView)
    , m_empty(new EmptyState(m_table->viewport()))
    , m_details(new RoomDetails)
{
    buildTable();
    m_splitter->setObjectName(QStringLiteral("detailsSplitter"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_details->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::Unit, grid::Wide, grid::Wide, grid::Wide);
    layout->setSpacing(grid::Unit);
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);

    buildActions();
    connect(m_filter, &FilterBar::changed, this, &RoomsView::filterChanged);
    connect(m_details, &RoomDetails::retry, this, [this](qint64 id) { Q_EMIT retry({id}); });
    connect(m_details, &RoomDetails::cancel, this, [this](qint64 id) { Q_EMIT cancel({id}); });
}

void RoomsView::buildTable()
{
    m_table->setObjectName(QStringLiteral("rooms"));
    m_table->setAccessibleName(tr("Rooms"));
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(RoomTableModel::Status, new StatusDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMinimumHeight(15 * grid::Unit);

    QHeaderView *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(m_table->fontMetrics().height() + grid::Wide - grid::Half);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setStretchLastSection(true);
    columns->setHighlightSections(false);
    columns->setSectionsMovable(true);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setSortIndicatorClearable(true);
    columns->setSortIndicator(-1, Qt::DescendingOrder);

    auto *over = new QVBoxLayout(m_table->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_empty);
    m_empty->hide();
}

void RoomsView::buildActions()
{
    m_copy = action(this, tr("&Copy"), QStringLiteral("copy"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyRoomId = action(this, tr("Copy room &ID"), QStringLiteral("copy"));
    m_retry = action(this, tr("Re&try"), QStringLiteral("retry"));
    m_cancel = action(this, tr("Ca&ncel"), QStringLiteral("close"));
    m_table->addActions({m_copy, m_copyRoomId, m_retry, m_cancel});

    connect(m_copy, &QAction::triggered, this, &RoomsView::copyRows);
    connect(m_copyRoomId, &QAction::triggered, this, &RoomsView::copyRoomIds);
    connect(m_retry, &QAction::triggered, this, [this] { Q_EMIT retry(selectedIn(retryable)); });
    connect(m_cancel, &QAction::triggered, this,
            [this] { Q_EMIT cancel(selectedIn(cancellable)); });
}

void RoomsView::setModel(RoomTableModel *model)
{
    m_model = model;
    m_unavailable.clear();
    m_table->setModel(model);
    new ListPlace(m_table, model, this);
    applyFilter();
    m_table->setSortingEnabled(true);
    joinModel();
    restoreColumns(m_columns);
    restoreCurrent();
}

void RoomsView::setUnavailable(const QString &reason)
{
    m_unavailable = reason;
    refreshEmptyState();
}

void RoomsView::joinModel()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &RoomsView::restoreCurrent);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RoomsView::restoreCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RoomsView::restoreCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RoomsView::restoreCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RoomsView::dataChanged);
    connect(m_model, &RoomTableModel::busyChanged, this, &RoomsView::refreshEmptyState);
    // The selection of a row may come before or after its being current.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RoomsView::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        currentChanged();
        refreshActions();
    });
}

void RoomsView::reveal(qint64 id)
{
    m_current = id;
    restoreCurrent();
}

RoomFilter RoomsView::filter() const
{
    return m_filter->filter();
}

void RoomsView::setFilter(const RoomFilter &filter)
{
    m_filter->setFilter(filter);
}

void RoomsView::focusSearch()
{
    m_filter->focusSearch();
}

void RoomsView::filterChanged()
{
    if (m_model != nullptr)
        applyFilter();
    refreshEmptyState();
    if (!filter().isActive())
        Q_EMIT allShown();
}

void RoomsView::applyFilter()
{
    const auto [search, state] = filter();
    m_model->setStates(state ? QList{*state} : QList<RoomState>());
    m_model->setSearch(search);
}

void RoomsView::currentChanged()
{
    // Where a row leaves the list, its neighbour becomes the current one, which nobody chose.
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_table->selectionModel()->isRowSelected(current.row()))
        return;
    const RoomRequest request = requestAt(current);
    m_current = request.id;
    m_details->setRequest(request, m_connectionName(request.connection),
                          m_model->attempts(request.id));
    refreshDetails();
}

// Of a row that is not in the list nothing new is heard, so that its details would grow old.
void RoomsView::refreshDetails()
{
    m_details->setVisible(m_current != 0 && m_details->request().id == m_current
                          && m_model->rowOf(m_current) >= 0);
}

// A change of the list must not lose the row that the user is at.
void RoomsView::restoreCurrent()
{
    refreshEmptyState();
    const int row = m_current == 0 || m_model == nullptr ? -1 : m_model->rowOf(m_current);
    if (row < 0 || row == m_table->currentIndex().row()) {
        refreshDetails();
        refreshActions();
        return;
    }
    const QModelIndex index = m_model->index(row, RoomTableModel::Status);
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void RoomsView::dataChanged(const QModelIndex &first, const QModelIndex &last)
{
    const int row = m_table->currentIndex().row();
    if (row >= first.row() && row <= last.row())
        currentChanged();
    refreshActions();
}

void RoomsView::refreshEmptyState()
{
    const bool isEmpty = m_model != nullptr && !m_model->isBusy() && m_model->rowCount() == 0;
    const bool isShown = isEmpty || !m_unavailable.isEmpty();
    if (isShown)
        writeEmptyState();
    m_empty->setVisible(isShown);
    m_table->setAccessibleDescription(isShown ? m_empty->words() : QString());
}

void RoomsView::writeEmptyState()
{
    const auto state = filter().state;
    if (!m_unavailable.isEmpty()) {
        m_empty->setWords(QStringLiteral("error"), tr("The list cannot be shown"), m_unavailable);
    } else if (!filter().isActive()) {
        m_empty->setWords(QStringLiteral("room"), tr("No rooms yet"),
                          tr("Type a room name and press Enter. Every room, and every problem "
                             "on the way, is listed here."));
    } else if (!state) {
        m_empty->setWords(QStringLiteral("search"), tr("Nothing found"),
                          tr("No room, account, ID or message holds what you search for."));
    } else {
        const QString word = FailureText::word(*state);
        m_empty->setWords(
            QStringLiteral("search"), tr("Nothing found"),
            filter().search.isEmpty()
                ? tr("No room has the status “%1”.").arg(word)
                : tr("No room of the status “%1” holds what you search for.").arg(word));
    }
}

void RoomsView::refreshActions()
{
    constexpr qsizetype Enough = 200; // to decide what a menu offers
    const QList<RoomRequest> rows = selected(Enough);
    const auto any = [&rows](auto &&test) { return std::any_of(rows.cbegin(), rows.cend(), test); };
    m_copy->setEnabled(!rows.isEmpty());
    m_copyRoomId->setEnabled(any([](const RoomRequest &r) { return !r.created.roomId.isEmpty(); }));
    m_retry->setEnabled(any([](const RoomRequest &r) { return retryable.contains(r.state); }));
    m_cancel->setEnabled(any([](const RoomRequest &r) { return cancellable.contains(r.state); }));
}

void RoomsView::copyRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < RoomTableModel::ColumnCount; ++visual) {
            const int column = m_table->horizontalHeader()->logicalIndex(visual);
            cells += row.siblingAtColumn(column).data().toString().simplified();
        }
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RoomsView::copyRoomIds() const
{
    QStringList ids;
    for (const RoomRequest &request : selected()) {
        if (!request.created.roomId.isEmpty())
            ids += request.created.roomId;
    }
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

QList<RoomRequest> RoomsView::selected(qsizetype limit) const
{
    QList<RoomRequest> requests;
    if (m_model == nullptr)
        return requests;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (requests.size() == limit)
                return requests;
            requests += requestAt(m_model->index(row, RoomTableModel::Status));
        }
    }
    return requests;
}

QList<qint64> RoomsView::selectedIn(const QList<RoomState> &states) const
{
    QList<qint64> ids;
    for (const RoomRequest &request : selected()) {
        if (states.contains(request.state))
            ids += request.id;
    }
    return ids;
}

QByteArray RoomsView::columnState() const
{
    return m_model == nullptr ? m_columns : m_table->horizontalHeader()->saveState();
}

void RoomsView::restoreColumns(const QByteArray &state)
{
    m_columns = state;
    if (m_model == nullptr)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    if (header->restoreState(state) && header->count() == RoomTableModel::ColumnCount)
        return;
    // Wide enough for any state and time; IDs are told apart by their beginnings.
    const QFontMetrics metrics = m_table->fontMetrics();
    const QDateTime longTime(QDate(2028, 12, 28), QTime(22, 58, 58));
    int widestState = 0;
    for (const RoomState each : allStates)
        widestState = qMax(widestState, metrics.horizontalAdvance(FailureText::word(each)));
    header->resizeSection(RoomTableModel::Status, widestState + grid::Icon + grid::Gap);
    header->resizeSection(RoomTableModel::Name, 24 * metrics.averageCharWidth());
    header->resizeSection(RoomTableModel::Account, 13 * metrics.averageCharWidth());
    header->resizeSection(RoomTableModel::RoomId, 13 * metrics.averageCharWidth());
    header->resizeSection(RoomTableModel::Created,
                          metrics.horizontalAdvance(FailureText::time(longTime)) + grid::Wide);
    header->resizeSection(RoomTableModel::Details, 0); // takes the room that is left
    for (int column = 0; column < header->count(); ++column) {
        header->resizeSection(column,
                              qMax(header->sectionSize(column), header->sectionSizeHint(column)));
    }
}

#include "moc_roomsview.cpp"
