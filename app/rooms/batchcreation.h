// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/batchplan.h"
#include "rooms/journalerror.h"

#include <QObject>

#include <memory>

class CreationQueue;
class Journal;
class QThread;

// Makes a batch of a list, or goes on with the one that was made of it before. What takes long is
// done in a thread of its own. One of the signals follows, later; then this is done with. What was
// started is on its way to the disk when this is destroyed.
class BatchCreation : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        QString name; // of the list, for people
        batchplan::RoomList list;
        QString accountId; // that was named for rooms without one; maybe none
        QString otherwise; // the account of those where none was named
        QUuid connection;
        bool again = false; // see batchplan::giveTokens()
    };

    // The journal is open. Neither is owned; both outlive this.
    BatchCreation(Journal *journal, CreationQueue *queue, QObject *parent = nullptr);
    ~BatchCreation() override;

    void start(Order order); // once

Q_SIGNALS:
    void added(qint64 count); // rooms, on disk
    void goesOn(qint64 count); // with what is left of an earlier batch
    void failed(const JournalError &error); // nothing was written, and nothing is sent

private:
    struct Work;
    void enqueue();

    Journal *m_journal;
    CreationQueue *m_queue;
    std::unique_ptr<Work> m_work; // the thread's while that runs; null: none, or handed over
    std::unique_ptr<QThread> m_thread;
    quint64 m_ticket = 0;
};
