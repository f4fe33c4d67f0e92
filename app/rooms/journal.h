// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/journaloperation.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

class JournalReader;
class JournalWriter;

// What was asked for and what came of it, in one SQLite file: the single truth about rooms. One
// process at a time has it open, as each takes what it finds unfinished for its own. Writing
// happens in a thread of its own and survives the end of the process from the signal on that
// reports it; reading happens in the caller's thread.
class Journal : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    explicit Journal(
        QString path, QObject *parent = nullptr,
        Clock now = [] { return QDateTime::currentDateTimeUtc(); });
    // Writes what there is; may wait for the disk.
    ~Journal() override;

    // opened() or failed() follows. What is asked of the journal before is done after.
    void open();
    [[nodiscard]] bool isOpen() const { return m_reader != nullptr; }
    [[nodiscard]] QString path() const { return m_path; }
    // Rows that an earlier run left unfinished, counted when the journal was opened.
    [[nodiscard]] qint64 earlierCount() const { return m_earlier; }

    // For rows, by their ids; null while not open. Used in this object's thread only.
    [[nodiscard]] JournalReader *reader() const { return m_reader.get(); }

    // Writing. Each returns at once; add() and change() return a ticket, by which added(),
    // notAdded() and changeDone() tell their ends apart. What is added at once is on disk as a
    // whole, with its batch, or not at all.
    quint64 add(const QUuid &connection, const QList<NewRoom> &rooms,
                const std::optional<BatchSource> &batch = {});
    quint64 change(JournalChange::Kind kind, const QList<qint64> &ids = {});
    // Outcomes that come within 20 ms share a transaction, unless `soon` or something else is asked
    // of the journal meanwhile.
    void record(const JournalOutcome &outcome, bool soon);
    // `count` more rows of a connection to send, oldest first, as soon as there are some: Sending
    // on disk before claimed() gives them.
    void claim(const QUuid &connection, int count);
    // This row, Waiting or to be asked again; claimed() gives it at once, or never.
    void claimRow(qint64 id);
    void withdrawClaims(const QUuid &connection);

Q_SIGNALS:
    void opened();
    void failed(const JournalError &error);
    void setAside(const QString &newName); // the file was corrupt; a new one was begun
    void earlierFound(qint64 count); // after opened()

    // From one transaction, in this order; the rows' ids are consecutive.
    void rowsAdded(qint64 firstId, qint64 count);
    void rowsChanged(const QList<qint64> &ids);
    void added(quint64 ticket, qint64 firstId, qint64 count);
    void changeDone(quint64 ticket, const QList<qint64> &changedIds);
    void claimed(const QList<ClaimedRequest> &requests);

    void notAdded(quint64 ticket, const JournalError &error);
    // Nothing can be written at present; outcomes are kept and tried again.
    void writeFailed(const JournalError &error);
    void writesAgain();

private:
    template<typename Work>
    void toWriter(Work work);
    void handOver();
    void onOpened(const JournalOpened &opened);
    void onCommitted(const JournalCommit &commit);
    void onWriteFailed(const JournalError &error, const QList<quint64> &notAdded);

    QString m_path;
    Clock m_now;
    QThread m_thread;
    JournalWriter *m_writer; // lives in m_thread
    QList<JournalOutcome> m_outcomes; // that the writer does not have yet
    QTimer m_groupTimer;
    std::unique_ptr<JournalReader> m_reader;
    quint64 m_lastTicket = 0;
    qint64 m_earlier = 0;
    bool m_isFailing = false;
};
