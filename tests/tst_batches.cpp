// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/batches.h"
#include "testsupport/fulldisk.h"
#include "testsupport/journals.h"

#include <QTemporaryDir>

using Kind = JournalChange::Kind;

namespace {

QList<NewRoom> rooms(int count)
{
    QList<NewRoom> list;
    for (int i = 0; i < count; ++i)
        list << newRoom(QStringLiteral("room %1").arg(i));
    return list;
}

const QUuid Connection = QUuid::fromString(u"0b5f2a64-3b7e-4a39-8f0e-6f2d1c9b7a55");
const BatchSource Source{QStringLiteral("rooms.jsonl"), QStringLiteral("fingerprint-1")};

bool addBatch(Journal &journal, int count, const BatchSource &source = Source)
{
    QSignalSpy added(&journal, &Journal::added);
    journal.add(Connection, rooms(count), source);
    return QTest::qWaitFor([&] { return added.count() > 0; }, 20'000);
}

bool finish(Journal &journal, const ClaimedRequest &claimed, RoomState state,
            bool maybeDone = false)
{
    JournalOutcome outcome;
    outcome.request = claimed.request;
    outcome.request.state = state;
    outcome.request.finishedAt = QDateTime::currentDateTimeUtc();
    outcome.maybeDone = maybeDone;
    return recordAndWait(journal, outcome);
}

} // namespace

class TestBatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void isWrittenWithItsRows();
    void newestOfAFingerprintIsFound();
    void countsByState();
    void unfinishedRowsAreAskedForAgain();
    void heldRowsAreTakenOneByOne();
    void earlierRowsOfABatch();
    void refusedAddLeavesNoBatch();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestBatches::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestBatches::cleanup()
{
    m_dir.reset();
}

void TestBatches::isWrittenWithItsRows()
{
    const QDateTime now = QDateTime::fromString(u"2026-11-22T09:30:00.123Z", Qt::ISODateWithMs);
    Journal journal(path(), nullptr, [now] { return now; });
    QVERIFY(openAndWait(journal));
    addAndWait(journal, rooms(2));
    QVERIFY(addBatch(journal, 3));
    addAndWait(journal, rooms(1));

    const QList<Batch> all = batches::all(*journal.reader());
    QCOMPARE(all.size(), 1);
    const Batch &batch = all.first();
    QCOMPARE(batch.source.name, Source.name);
    QCOMPARE(batch.source.fingerprint, Source.fingerprint);
    QCOMPARE(batch.createdAt, now);
    QCOMPARE(batch.total, 3);
    QCOMPARE(batch.firstId, 3);
    QCOMPARE(batch.count(RoomState::Waiting), 3);
    QCOMPARE(batches::unfinished(*journal.reader(), batch.id), (QList<qint64>{3, 4, 5}));
}

void TestBatches::newestOfAFingerprintIsFound()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QVERIFY(!batches::newest(*journal.reader(), Source.fingerprint));
    QVERIFY(addBatch(journal, 1));
    QVERIFY(addBatch(journal, 2));
    QVERIFY(addBatch(journal, 3, {QStringLiteral("other"), QStringLiteral("fingerprint-2")}));
    const auto newest = batches::newest(*journal.reader(), Source.fingerprint);
    QVERIFY(newest);
    QCOMPARE(newest->total, 2);
    QCOMPARE(batches::find(*journal.reader(), newest->id)->firstId, newest->firstId);
    QVERIFY(!batches::find(*journal.reader(), 99));
    const QList<Batch> all = batches::all(*journal.reader());
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.first().total, 3);
}

void TestBatches::countsByState()
{
    using enum RoomState;
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QVERIFY(addBatch(journal, 6));
    const auto claimed = claimAndWait(journal, 5, Connection);
    QVERIFY(finish(journal, claimed[0], Created));
    QVERIFY(finish(journal, claimed[1], Failed));
    QVERIFY(finish(journal, claimed[2], Unknown, true));
    QVERIFY(changeAndWait(journal, Kind::Cancel, {claimed[3].request.id}));
    const auto batch = batches::newest(*journal.reader(), Source.fingerprint);
    for (const RoomState state : {Waiting, Sending, Created, Failed, Unknown, Cancelled})
        QCOMPARE(batch->count(state), 1);
    QCOMPARE(batches::countSending(*journal.reader()), 1);
}

// Not those that are made, and not those on their way.
void TestBatches::unfinishedRowsAreAskedForAgain()
{
    using enum RoomState;
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QVERIFY(addBatch(journal, 6));
    const auto claimed = claimAndWait(journal, 5, Connection);
    QVERIFY(finish(journal, claimed[0], Created));
    QVERIFY(finish(journal, claimed[1], Failed));
    QVERIFY(finish(journal, claimed[2], Unknown, true));
    QVERIFY(changeAndWait(journal, Kind::Cancel, {4}));
    const QList<qint64> ids = batches::unfinished(*journal.reader(), 1);
    QCOMPARE(ids, (QList<qint64>{2, 3, 4, 6}));
    QVERIFY(changeAndWait(journal, Kind::Retry, ids));
    const auto again = claimAndWait(journal, 4, Connection);
    QCOMPARE(again.size(), 4);
    QCOMPARE(again[0].request.id, 2);
    QCOMPARE(again[1].request.room, claimed[2].request.room);
    QVERIFY(again[1].maybeDone);
}

void TestBatches::heldRowsAreTakenOneByOne()
{
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        QVERIFY(addBatch(journal, 3));
        claimAndWait(journal, 1, Connection);
    }
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QSignalSpy done(&journal, &Journal::changeDone);
    QVERIFY(changeAndWait(journal, Kind::Retry, {1, 2}));
    QCOMPARE(done.first().at(1).value<QList<qint64>>(), (QList<qint64>{1, 2}));
    // Taken once, they are in their turn already.
    QVERIFY(changeAndWait(journal, Kind::Retry, {2}));
    QCOMPARE(done.last().at(1).value<QList<qint64>>(), QList<qint64>());
    const auto claimed = claimAndWait(journal, 2, Connection);
    QCOMPARE(claimed.size(), 2);
    QVERIFY(claimed[0].maybeDone);
    QCOMPARE(batches::earlierRows(*journal.reader()).size(), 1);
}

void TestBatches::earlierRowsOfABatch()
{
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        addAndWait(journal, rooms(1), Connection);
        QVERIFY(addBatch(journal, 2));
        claimAndWait(journal, 2, Connection);
        QVERIFY(batches::earlierRows(*journal.reader()).isEmpty());
    }
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QCOMPARE(batches::earlierRows(*journal.reader()).size(), 3);
    const auto rows = batches::earlierRows(*journal.reader(), 1);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].id, 2);
    QVERIFY(rows[0].maybeDone);
    QVERIFY(!rows[1].maybeDone);
    QCOMPARE(rows[0].connection, Connection);
    QVERIFY(batches::earlierRows(*journal.reader(), 2).isEmpty());
}

void TestBatches::refusedAddLeavesNoBatch()
{
#ifdef Q_OS_UNIX
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QSignalSpy notAdded(&journal, &Journal::notAdded);
    {
        const FullDisk full(QFileInfo(path() + u"-wal").size() + 8192);
        journal.add({}, rooms(2000), Source);
        QTRY_COMPARE(notAdded.count(), 1);
    }
    QVERIFY(batches::all(*journal.reader()).isEmpty());
    QVERIFY(addBatch(journal, 1));
    QCOMPARE(batches::all(*journal.reader()).size(), 1);
#endif
}

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
