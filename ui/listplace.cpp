// SPDX-License-Identifier: GPL-3.0-or-later
#include "listplace.h"

#include "rooms/roomtablemodel.h"

#include <QScrollBar>
#include <QTableView>

namespace {

constexpr qsizetype MostSelected = 1000; // that are looked up again; all others are let go

} // namespace

ListPlace::ListPlace(QTableView *table, RoomTableModel *model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_scrolled = m_table->verticalScrollBar()->value(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPlace::keep);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPlace::restore);
}

// The table scrolls by rows: the scroll bar's value is the first row that is seen.
void ListPlace::rowsInserted(int first, int last)
{
    const int top = m_table->verticalScrollBar()->value();
    if (top > 0 && first <= top)
        scrollToRow(top + last - first + 1);
}

void ListPlace::rowsRemoved(int first, int last)
{
    const int above = qBound(0, m_scrolled - first, last - first + 1);
    scrollToRow(m_scrolled - above);
}

void ListPlace::keep()
{
    const auto idOf = [](const QModelIndex &index) {
        return index.data(RoomTableModel::RequestIdRole).toLongLong();
    };
    const QModelIndex current = m_table->currentIndex();
    m_current = idOf(current);
    m_currentWasSeen = m_table->viewport()->rect().intersects(m_table->visualRect(current));
    const int top = m_table->verticalScrollBar()->value();
    m_top = top > 0 ? idOf(m_model->index(top, 0)) : 0;
    m_selected.clear();
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && m_selected.size() < MostSelected;
             ++row)
            m_selected += idOf(m_model->index(row, 0));
    }
}

void ListPlace::restore()
{
    QItemSelection selection;
    for (const qint64 id : std::as_const(m_selected)) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_table->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollToRow(qMax(0, m_model->rowOf(m_top)));
    const int row = m_model->rowOf(m_current);
    if (row < 0)
        return;
    const QModelIndex current = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (m_currentWasSeen)
        m_table->scrollTo(current);
}

void ListPlace::scrollToRow(int row)
{
    m_table->verticalScrollBar()->setValue(row);
}

#include "moc_listplace.cpp"
