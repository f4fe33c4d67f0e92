// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/journal.h"

#include "rooms/journalreader.h"
#include "rooms/journalwriter.h"

using namespace std::chrono_literals;

namespace {

constexpr auto GroupTime = 20ms;

} // namespace

Journal::Journal(QString path, QObject *parent, Clock now)
    : QObject(parent)
    , m_path(std::move(path))
    , m_now(std::move(now))
    , m_writer(new JournalWriter(m_path, m_now))
{
    m_writer->moveToThread(&m_thread);
    connect(m_writer, &JournalWriter::opened, this, &Journal::onOpened);
    connect(m_writer, &JournalWriter::failed, this, &Journal::failed);
    connect(m_writer, &JournalWriter::committed, this, &Journal::onCommitted);
    connect(m_writer, &JournalWriter::writeFailed, this, &Journal::onWriteFailed);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_groupTimer.setSingleShot(true);
    connect(&m_groupTimer, &QTimer::timeout, this, &Journal::handOver);
}

Journal::~Journal()
{
    if (m_thread.isRunning()) {
        handOver();
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer] { writer->close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_writer;
    }
}

void Journal::open()
{
    m_thread.start();
    toWriter([](JournalWriter *writer) { writer->open(); });
}

// In the order in which it is asked for.
template<typename Work>
void Journal::toWriter(Work work)
{
    handOver();
    QMetaObject::invokeMethod(m_writer,
                              [writer = m_writer, work = std::move(work)] { work(writer); });
}

// Every way to another thread wakes it: outcomes go together.
void Journal::handOver()
{
    m_groupTimer.stop();
    if (m_outcomes.isEmpty())
        return;
    QMetaObject::invokeMethod(m_writer,
                              [writer = m_writer, outcomes = std::exchange(m_outcomes, {})] {
                                  writer->record(outcomes);
                              });
}

quint64 Journal::add(const QUuid &connection, const QList<NewRoom> &rooms,
                     const std::optional<BatchSource> &batch)
{
    toWriter([add = JournalAdd{++m_lastTicket, connection, rooms, m_now(), batch}](
                 JournalWriter *writer) { writer->add(add); });
    return m_lastTicket;
}

quint64 Journal::change(JournalChange::Kind kind, const QList<qint64> &ids)
{
    toWriter([change = JournalChange{++m_lastTicket, kind, ids, m_now()}](JournalWriter *writer) {
        writer->change(change);
    });
    return m_lastTicket;
}

void Journal::record(const JournalOutcome &outcome, bool soon)
{
    m_outcomes << outcome;
    if (soon)
        handOver();
    else if (!m_groupTimer.isActive())
        m_groupTimer.start(GroupTime);
}

void Journal::claim(const QUuid &connection, int count)
{
    toWriter([connection, count](JournalWriter *writer) { writer->claim(connection, count); });
}

void Journal::claimRow(qint64 id)
{
    toWriter([id](JournalWriter *writer) { writer->claimRow(id); });
}

void Journal::withdrawClaims(const QUuid &connection)
{
    toWriter([connection](JournalWriter *writer) { writer->withdrawClaims(connection); });
}

void Journal::onOpened(const JournalOpened &opened)
{
    auto reader = JournalReader::open(m_path);
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    m_reader = std::make_unique<JournalReader>(std::move(*reader));
    m_earlier = opened.earlier;
    if (!opened.setAsideAs.isEmpty())
        Q_EMIT setAside(opened.setAsideAs);
    Q_EMIT this->opened();
    if (opened.earlier > 0)
        Q_EMIT earlierFound(opened.earlier);
}

void Journal::onCommitted(const JournalCommit &commit)
{
    if (std::exchange(m_isFailing, false))
        Q_EMIT writesAgain();
    if (!commit.added.isEmpty()) {
        qint64 count = 0;
        for (const JournalCommit::Added &added : commit.added)
            count += added.count;
        Q_EMIT rowsAdded(commit.added.first().firstId, count);
    }
    if (!commit.changed.isEmpty())
        Q_EMIT rowsChanged(commit.changed);
    for (const JournalCommit::Added &added : commit.added)
        Q_EMIT this->added(added.ticket, added.firstId, added.count);
    for (const JournalCommit::Changed &change : commit.changes)
        Q_EMIT changeDone(change.ticket, change.ids);
    if (!commit.claimed.isEmpty())
        Q_EMIT claimed(commit.claimed);
}

void Journal::onWriteFailed(const JournalError &error, const QList<quint64> &notAdded)
{
    for (const quint64 ticket : notAdded)
        Q_EMIT this->notAdded(ticket, error);
    if (!std::exchange(m_isFailing, true) && isOpen())
        Q_EMIT writeFailed(error);
}

#include "moc_journal.cpp"
