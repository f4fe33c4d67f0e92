// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterbar.h"
#include "rooms/roomrequest.h"

#include <QList>
#include <QWidget>

class QAction;
class QSplitter;
class QTableView;
class EmptyState;
class RoomDetails;
class RoomTableModel;

// The list of rooms with its search and filter, the details of the selected one beneath.
class RoomsView : public QWidget
{
    Q_OBJECT
public:
    // `connectionName` tells the name of a row's connection.
    explicit RoomsView(std::function<QString(const QUuid &)> connectionName,
                       QWidget *parent = nullptr);

    // Once. Not owned; outlives the view.
    void setModel(RoomTableModel *model);
    // Why there is no model, as a sentence.
    void setUnavailable(const QString &reason);

    // Makes the row the current one as soon as it is in the list.
    void reveal(qint64 id);
    [[nodiscard]] qint64 current() const { return m_current; } // 0: none

    [[nodiscard]] RoomFilter filter() const;
    void setFilter(const RoomFilter &filter);

    // For menus; enabled as the selection has it.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *copyRoomIdAction() const { return m_copyRoomId; }
    [[nodiscard]] QAction *retryAction() const { return m_retry; }
    [[nodiscard]] QAction *cancelAction() const { return m_cancel; }

    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

public Q_SLOTS:
    void focusSearch();

Q_SIGNALS:
    void retry(const QList<qint64> &ids);
    void cancel(const QList<qint64> &ids);
    void allShown(); // no search, no filter any more

private:
    void buildTable();
    void buildActions();
    void joinModel();
    void filterChanged();
    void applyFilter();
    void currentChanged();
    void refreshDetails();
    void restoreCurrent();
    void dataChanged(const QModelIndex &first, const QModelIndex &last);
    void refreshEmptyState();
    void writeEmptyState();
    void refreshActions();
    void copyRows() const;
    void copyRoomIds() const;
    [[nodiscard]] QList<RoomRequest> selected(qsizetype limit = -1) const;
    [[nodiscard]] QList<qint64> selectedIn(const QList<RoomState> &states) const;

    std::function<QString(const QUuid &)> m_connectionName;
    RoomTableModel *m_model = nullptr;
    qint64 m_current = 0; // RoomRequest::id of the current row
    QByteArray m_columns; // to restore when there is a model
    QString m_unavailable;

    FilterBar *m_filter;
    QSplitter *m_splitter;
    QTableView *m_table;
    EmptyState *m_empty;
    RoomDetails *m_details;
    QAction *m_copy = nullptr;
    QAction *m_copyRoomId = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_cancel = nullptr;
};
