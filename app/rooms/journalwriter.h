// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filelock.h"
#include "rooms/journaloperation.h"
#include "rooms/sqlrunner.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

// The journal's one connection that writes; lives in the journal's thread.
class JournalWriter : public QObject
{
    Q_OBJECT
public:
    JournalWriter(QString path, std::function<QDateTime()> now);
    ~JournalWriter() override;

    void open();
    void add(const JournalAdd &add);
    // Outcomes wait up to 50 ms for company unless `soon`.
    void record(const QList<JournalOutcome> &outcomes);
    void change(const JournalChange &change);
    // Asks for `count` more rows of a connection to send; given as soon as there are some.
    void claim(const QUuid &connection, int count);
    void claimRow(qint64 id); // this one, Waiting or to be asked again
    void withdrawClaims(const QUuid &connection);
    void close(); // writes what there is

Q_SIGNALS:
    void opened(const JournalOpened &opened);
    void failed(const JournalError &error);
    void committed(const JournalCommit &commit);
    // Nothing was written. The rows of these tickets are dropped; everything else is kept and
    // tried again.
    void writeFailed(const JournalError &error, const QList<quint64> &notAdded);

private:
    using Operation = std::variant<JournalAdd, JournalOutcome, JournalChange>;

    bool lockFile();
    bool openFile(JournalOpened &result);
    bool openDatabase();
    bool holdEarlier(JournalOpened &result);
    void later(Operation operation);
    void commit();
    bool transact(JournalCommit &commit);
    bool applyPending(JournalCommit &commit);
    bool apply(const JournalAdd &add, JournalCommit &commit);
    bool addBatch(const JournalAdd &add, QVariant &id);
    bool apply(const JournalOutcome &outcome, JournalCommit &commit);
    bool apply(const JournalChange &change, JournalCommit &commit);
    bool changeRows(const QString &statement, const QVariantList &values, QList<qint64> &ids);
    bool takeClaims(JournalCommit &commit);
    bool claimThose(const QString &statement, const QVariantList &values, JournalCommit &commit);
    void giveUp();
    void indexSome();

    QString m_path;
    std::function<QDateTime()> m_now;
    FileLock m_lock; // held while open
    QString m_connectionName;
    std::unique_ptr<SqlRunner> m_sql; // null while not open
    bool m_hasFailed = false; // to open
    JournalError m_error; // the last one
    std::vector<Operation> m_pending;
    QHash<QUuid, int> m_wanted; // claims not served yet, by connection
    QList<qint64> m_wantedRows;
    QTimer m_commitTimer;
    QTimer m_indexTimer;
};
