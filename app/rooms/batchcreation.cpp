// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/batchcreation.h"

#include "rooms/batches.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"
#include "rooms/journalreader.h"

#include <QThread>

struct BatchCreation::Work
{
    Order order;
    BatchSource source;
    bool wasBegun = false;
    QList<qint64> unfinished; // rows of the batch that was begun
    std::optional<JournalError> error;

    void prepare(const QString &journalPath)
    {
        source =
            batchplan::sourceOf(order.name, order.list.hash, order.accountId, order.connection);
        if (!order.again && findBegun(journalPath))
            return;
        batchplan::giveTokens(order.list, order.accountId, order.again);
        batchplan::giveAccounts(order.list,
                                order.accountId.isEmpty() ? order.otherwise : order.accountId);
    }

    // True: there is nothing to be added.
    bool findBegun(const QString &journalPath)
    {
        const auto reader = JournalReader::open(journalPath);
        if (!reader) {
            error = reader.error();
            return true;
        }
        const auto batch = batchplan::begunBefore(*reader, source, order.list.rooms.size());
        if (!batch)
            return false;
        wasBegun = true;
        unfinished = batches::unfinished(*reader, batch->id);
        order.list = {};
        return true;
    }
};

BatchCreation::BatchCreation(Journal *journal, CreationQueue *queue, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_queue(queue)
{
    connect(journal, &Journal::added, this, [this](quint64 ticket, qint64, qint64 count) {
        if (ticket == m_ticket)
            Q_EMIT added(count);
    });
    connect(journal, &Journal::notAdded, this, [this](quint64 ticket, const JournalError &error) {
        if (ticket == m_ticket)
            Q_EMIT failed(error);
    });
}

BatchCreation::~BatchCreation()
{
    blockSignals(true);
    enqueue();
}

void BatchCreation::start(Order order)
{
    m_work = std::make_unique<Work>();
    m_work->order = std::move(order);
    m_thread.reset(
        QThread::create([work = m_work.get(), path = m_journal->path()] { work->prepare(path); }));
    connect(m_thread.get(), &QThread::finished, this, &BatchCreation::enqueue);
    m_thread->start();
}

void BatchCreation::enqueue()
{
    if (!m_work)
        return;
    m_thread->wait();
    const std::unique_ptr<Work> work = std::move(m_work);
    if (work->error) {
        Q_EMIT failed(*work->error);
    } else if (work->wasBegun) {
        m_queue->retry(work->unfinished);
        Q_EMIT goesOn(work->unfinished.size());
    } else {
        m_ticket = m_journal->add(work->order.connection, std::exchange(work->order.list.rooms, {}),
                                  work->source);
    }
}

#include "moc_batchcreation.cpp"
