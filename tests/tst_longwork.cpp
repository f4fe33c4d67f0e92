// SPDX-License-Identifier: GPL-3.0-or-later
#include "longwork.h"

#include "testsupport/journals.h"
#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

RoomRequest row(qint64 id, RoomState state)
{
    RoomRequest request;
    request.id = id;
    request.state = state;
    return request;
}

CreationQueue::Progress progress(qint64 done, qint64 total)
{
    return {.total = total, .done = done};
}

const std::optional<LongWork::Outcome> Nothing;

} // namespace

class tst_LongWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isLongByTime();
    void isLongByRooms();
    void startsAnewWhenIdle();
    void countsARoomAsItTurnedOut();
    void saysNothingOfWhatWasGivenUp();
    void seesAQueueEnd();
    void isSaidInWords_data();
    void isSaidInWords();
};

void tst_LongWork::isLongByTime()
{
    LongWork work;
    QCOMPARE(work.endedBy(progress(0, 1), 5s), Nothing);
    QCOMPARE(work.endedBy(progress(0, 1), 10s), Nothing);
    work.count(row(1, RoomState::Created));
    QCOMPARE(work.endedBy(progress(1, 1), 15s), (LongWork::Outcome{.created = 1}));
    QCOMPARE(work.endedBy(progress(1, 1), 16s), Nothing); // it is said once

    LongWork quick;
    QCOMPARE(quick.endedBy(progress(0, 1), 5s), Nothing);
    quick.count(row(1, RoomState::Created));
    QCOMPARE(quick.endedBy(progress(1, 1), 14'999ms), Nothing);
}

void tst_LongWork::isLongByRooms()
{
    for (const int rooms : {49, 50}) {
        LongWork work;
        QCOMPARE(work.endedBy(progress(0, rooms), 0s), Nothing);
        for (int id = 1; id <= rooms; ++id)
            work.count(row(id, RoomState::Created));
        const auto ended = work.endedBy(progress(rooms, rooms), 1s);
        QCOMPARE(ended, rooms == 50 ? std::optional(LongWork::Outcome{.created = 50}) : Nothing);
    }
    // So quick that no progress was seen before.
    LongWork work;
    for (int id = 1; id <= 60; ++id)
        work.count(row(id, RoomState::Created));
    QCOMPARE(work.endedBy(progress(60, 60), 1s), (LongWork::Outcome{.created = 60}));
}

void tst_LongWork::startsAnewWhenIdle()
{
    LongWork work;
    QCOMPARE(work.endedBy(progress(0, 1), 0s), Nothing);
    work.count(row(1, RoomState::Failed));
    QCOMPARE(work.endedBy(progress(1, 1), 1s), Nothing);
    QCOMPARE(work.endedBy(progress(0, 1), 100s), Nothing);
    work.count(row(2, RoomState::Created));
    QCOMPARE(work.endedBy(progress(1, 1), 101s), Nothing);
    QCOMPARE(work.endedBy(progress(0, 1), 200s), Nothing);
    work.count(row(3, RoomState::Created));
    QCOMPARE(work.endedBy(progress(1, 1), 210s), (LongWork::Outcome{.created = 1}));
}

void tst_LongWork::countsARoomAsItTurnedOut()
{
    LongWork work;
    QCOMPARE(work.endedBy(progress(0, 5), 0s), Nothing);
    work.count(row(1, RoomState::Unknown));
    work.count(row(2, RoomState::Unknown));
    work.count(row(3, RoomState::Failed));
    work.count(row(4, RoomState::Cancelled));
    work.count(row(5, RoomState::Created));
    work.count(row(1, RoomState::Created));
    QCOMPARE(work.endedBy(progress(5, 5), 60s),
             (LongWork::Outcome{.created = 2, .failed = 1, .unknown = 1}));
}

void tst_LongWork::saysNothingOfWhatWasGivenUp()
{
    LongWork work;
    QCOMPARE(work.endedBy(progress(0, 100), 0s), Nothing);
    QCOMPARE(work.endedBy(progress(100, 100), 60s), Nothing);
}

// All is counted before the queue says that it is idle.
void tst_LongWork::seesAQueueEnd()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    ScriptedServer server({ScriptedServer::reply(201, ScriptedServer::roomBody("room-1"))});
    RoomClient client({server.url()}, quickclient::keys(), quickclient::quick());
    CreationQueue queue(&journal, [&client](const QUuid &) { return &client; });
    QVERIFY(openAndWait(journal));
    LongWork work;
    QList<LongWork::Outcome> ended;
    connect(&queue, &CreationQueue::finished, this,
            [&](const RoomRequest &request) { work.count(request); });
    connect(&queue, &CreationQueue::progressChanged, this, [&] {
        if (const auto outcome = work.endedBy(queue.progress(), 0s))
            ended += *outcome;
    });
    constexpr int Rooms = 120;
    queue.pause(); // until it has all of them, or it might be idle before
    for (int i = 0; i < Rooms; ++i)
        queue.enqueue({}, newRoom(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(queue.progress().total, Rooms, 20'000);
    queue.resume();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(ended.first(), (LongWork::Outcome{.created = Rooms}));
}

void tst_LongWork::isSaidInWords_data()
{
    QTest::addColumn<LongWork::Outcome>("outcome");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << LongWork::Outcome{.created = 1} << u"The rooms are created"_s
                         << u"1 room created."_s;
    QTest::newRow("many") << LongWork::Outcome{.created = 50} << u"The rooms are created"_s
                          << u"50 rooms created."_s;
    QTest::newRow("mixed") << LongWork::Outcome{.created = 47, .failed = 2, .unknown = 1}
                           << u"Not all rooms could be created"_s
                           << u"47 rooms created. 2 rooms failed. 1 room may or may not exist."_s;
    QTest::newRow("unknown") << LongWork::Outcome{.unknown = 2}
                             << u"Not all rooms could be created"_s
                             << u"2 rooms may or may not exist."_s;
}

void tst_LongWork::isSaidInWords()
{
    QFETCH(const LongWork::Outcome, outcome);
    QTranslator english;
    QVERIFY(english.load(u":/i18n/roomwright_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&english));
    QTEST(LongWork::title(outcome), "title");
    QTEST(LongWork::text(outcome), "text");
}

QTEST_MAIN(tst_LongWork)
#include "tst_longwork.moc"
