// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/roomrequest.h"
#include "rooms/rowfinder.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <functional>

class Journal;
struct Attempt;

// The journal as a table, newest first unless sorted otherwise: rooms created and errors met. Reads
// windows of rows; holds no second copy. Words come from outside, as this library has none.
// Sorting and searching happen in a thread of their own: the rows follow a little later, of a
// search the first ones before the rest, and isBusy() tells until all are there. Empty until the
// journal is open.
class RoomTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Status, Name, Account, RoomId, Created, Details, ColumnCount };
    enum Role {
        RequestIdRole = Qt::UserRole, // qint64: RoomRequest::id
        StateRole, // RoomState
        RequestRole, // RoomRequest
    };

    struct Words
    {
        std::function<QString(Column)> header;
        std::function<QString(RoomState)> state;
        std::function<QString(const Failure &)> failure; // one line
        std::function<QString(const QDateTime &)> time;
    };

    RoomTableModel(Journal *journal, Words words, QObject *parent = nullptr);
    ~RoomTableModel() override;

    // Without regard to case and accents, anywhere in name, account, room ID, request id and
    // messages; one or two characters in names only. Empty shows all.
    void setSearch(const QString &text);
    // The states to show; empty shows all.
    void setStates(const QList<RoomState> &states);
    [[nodiscard]] int rowOf(qint64 requestId) const; // -1: not shown
    [[nodiscard]] QList<Attempt> attempts(qint64 requestId) const; // in the order they were made

    [[nodiscard]] bool isBusy() const { return m_busy; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // -1: newest first
    void retranslate(); // the words have changed

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void begin();
    void onRowsAdded(qint64 firstId, qint64 count);
    void onRowsChanged(const QList<qint64> &ids);
    void tellChanged(const QList<qint64> &ids);
    void setQuery(const RowQuery &query);
    void ask();
    void onAnswered(const RowAnswer &answer);
    void apply(const RowAnswer &answer);
    void reorder(const RowOrder &order);
    void catchUp();
    void setBusy(bool busy);
    [[nodiscard]] bool isLive() const; // rows are put in as they come
    [[nodiscard]] const RoomRequest *request(int row) const;
    [[nodiscard]] QString text(const RoomRequest &request, Column column) const;

    Journal *m_journal;
    Words m_words;
    RowOrder m_order; // what is shown
    RowQuery m_query; // what is to be shown
    mutable QCache<qint64, RoomRequest> m_cache;
    qint64 m_lastId = 0; // of the journal
    quint64 m_stamp = 0; // counts the journal's changes
    quint64 m_question = 0; // the last one asked
    quint64 m_answer = 0; // the last one answered
    bool m_stale = false; // the journal changed since the last question
    bool m_busy = false;
    QThread m_thread;
    RowFinderThread *m_finder; // lives in m_thread
    QElapsedTimer m_sinceQuestion;
    QTimer m_refreshTimer;
};
