// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/recovery.h"

#include <QTest>

using namespace std::chrono_literals;
using Kind = Failure::Kind;

namespace {

const QUuid here(QStringLiteral("{00000000-0000-0000-0000-000000000001}"));
const QUuid there(QStringLiteral("{00000000-0000-0000-0000-000000000002}"));

Failure failure(Kind kind)
{
    Failure failure;
    failure.kind = kind;
    return failure;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausesDouble();
    void rowsAreTakenOnceAndOldestFirst();
    void settledRowsAreNotAskedAgain();
    void outagesBegin_data();
    void outagesBegin();
    void anyAnswerEndsARun();
    void oneRowLooksWhetherTheServiceIsBack();
    void probesAreSentLessAndLess();
    void whatWasOnItsWayDoesNotPutProbesOff();
    void theEndOfAnOutageMakesItsRowsDue();
    void otherConnectionsGoOn();
    void anOutageThatNobodyWaitsForIsForgotten();
    void aProbeThatIsNotSentIsChosenAnew();
    void hastenLooksAtOnce();
};

void TestRecovery::pausesDouble()
{
    Recovery recovery(1s, 5s);
    Recovery::Time now = 100s;
    for (const auto pause : {1s, 2s, 4s, 5s, 5s}) {
        recovery.plan(1, here, now);
        QCOMPARE(*recovery.nextDue(), now + pause);
        QVERIFY(recovery.takeDue(now + pause - 1ms).again.isEmpty());
        now += pause;
        QCOMPARE(recovery.takeDue(now).again, QList<qint64>{1});
    }
}

void TestRecovery::rowsAreTakenOnceAndOldestFirst()
{
    Recovery recovery(1s, 60s);
    for (const qint64 id : {7, 3, 5})
        recovery.plan(id, here, 0s);
    QCOMPARE(recovery.takeDue(1s).again, (QList<qint64>{3, 5, 7}));
    QVERIFY(recovery.takeDue(100s).again.isEmpty());
    QVERIFY(!recovery.nextDue());
    QVERIFY(recovery.isPlanned(3)); // it is being asked for
}

void TestRecovery::settledRowsAreNotAskedAgain()
{
    Recovery recovery(1s, 60s);
    recovery.plan(1, here, 0s);
    recovery.settle(1);
    QVERIFY(!recovery.isPlanned(1));
    QVERIFY(recovery.takeDue(100s).again.isEmpty());
}

void TestRecovery::outagesBegin_data()
{
    QTest::addColumn<Failure::Kind>("kind");
    QTest::addColumn<int>("answers"); // that it takes; 0: it never does
    QTest::newRow("no host") << Kind::HostNotFound << 1;
    QTest::newRow("refused") << Kind::ConnectionRefused << 1;
    QTest::newRow("no network") << Kind::NetworkDown << 1;
    QTest::newRow("lost") << Kind::ConnectionLost << 3;
    QTest::newRow("silent") << Kind::TimedOut << 3;
    QTest::newRow("fault") << Kind::ServiceFailure << 3;
    QTest::newRow("unavailable") << Kind::ServiceUnavailable << 3;
    QTest::newRow("throttled") << Kind::Throttled << 0;
    QTest::newRow("bad request") << Kind::BadRequest << 0;
    QTest::newRow("garbage") << Kind::UnexpectedReply << 0;
}

void TestRecovery::outagesBegin()
{
    QFETCH(Failure::Kind, kind);
    QFETCH(int, answers);
    Recovery recovery(1s, 60s);
    for (int i = 1; i <= 10; ++i) {
        const bool changed = recovery.answered(here, i, failure(kind), 0s);
        QCOMPARE(changed, i == answers);
        QCOMPARE(recovery.withheld().contains(here), answers > 0 && i >= answers);
    }
    QCOMPARE(recovery.trouble().has_value(), answers > 0);
    if (answers > 0)
        QCOMPARE(recovery.trouble()->because.kind, kind);
}

void TestRecovery::anyAnswerEndsARun()
{
    Recovery recovery(1s, 60s);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!recovery.answered(here, 1, failure(Kind::ServiceFailure), 0s));
        QVERIFY(!recovery.answered(here, 1, failure(Kind::ServiceFailure), 0s));
        QVERIFY(!recovery.answered(here, 2, failure(Kind::BadRequest), 0s));
    }
    QVERIFY(recovery.withheld().isEmpty());
}

void TestRecovery::oneRowLooksWhetherTheServiceIsBack()
{
    Recovery recovery(1s, 60s);
    for (const qint64 id : {2, 1, 3}) {
        recovery.answered(here, id, failure(Kind::ConnectionRefused), 0s);
        recovery.plan(id, here, 0s);
    }
    QCOMPARE(*recovery.nextDue(), Recovery::Time(1s));
    const Recovery::Due due = recovery.takeDue(1s);
    QCOMPARE(due.probes, QList<qint64>{1});
    QVERIFY(due.again.isEmpty());
    QVERIFY(!recovery.trouble()->nextProbe);
    const Recovery::Due none = recovery.takeDue(1000s); // while it is on its way
    QVERIFY(none.probes.isEmpty());
    QVERIFY(none.again.isEmpty());
    QVERIFY(!recovery.nextDue());
}

void TestRecovery::probesAreSentLessAndLess()
{
    Recovery recovery(1s, 10s);
    Recovery::Time now = 0s;
    recovery.answered(here, 1, failure(Kind::HostNotFound), now);
    recovery.plan(1, here, now);
    for (const auto pause : {1s, 2s, 4s, 8s, 10s, 10s}) {
        QVERIFY(recovery.takeDue(now + pause - 1ms).probes.isEmpty());
        now += pause;
        QCOMPARE(recovery.takeDue(now).probes, QList<qint64>{1});
        QVERIFY(!recovery.answered(here, 1, failure(Kind::HostNotFound), now));
        recovery.plan(1, here, now);
    }
}

void TestRecovery::whatWasOnItsWayDoesNotPutProbesOff()
{
    Recovery recovery(1s, 60s);
    for (qint64 id = 1; id <= 6; ++id)
        recovery.answered(here, id, failure(Kind::ConnectionRefused), 0s);
    QCOMPARE(*recovery.trouble()->nextProbe, Recovery::Time(1s));
}

void TestRecovery::theEndOfAnOutageMakesItsRowsDue()
{
    Recovery recovery(1s, 60s);
    for (qint64 id = 1; id <= 3; ++id) {
        recovery.answered(here, id, failure(Kind::ConnectionRefused), 0s);
        recovery.plan(id, here, 0s);
        recovery.plan(id, here, 0s); // with a longer pause
    }
    QCOMPARE(recovery.takeDue(1s).probes, QList<qint64>{1});
    QVERIFY(recovery.answered(here, 1, {}, 1s));
    recovery.settle(1);
    QVERIFY(recovery.withheld().isEmpty());
    QVERIFY(!recovery.trouble());
    QCOMPARE(recovery.takeDue(1s).again, (QList<qint64>{2, 3}));
}

void TestRecovery::otherConnectionsGoOn()
{
    Recovery recovery(1s, 60s);
    recovery.answered(here, 1, failure(Kind::ConnectionRefused), 0s);
    recovery.plan(1, here, 0s);
    recovery.plan(2, there, 0s);
    QCOMPARE(recovery.withheld(), QSet<QUuid>{here});
    const Recovery::Due due = recovery.takeDue(1s);
    QCOMPARE(due.probes, QList<qint64>{1});
    QCOMPARE(due.again, QList<qint64>{2});
}

void TestRecovery::anOutageThatNobodyWaitsForIsForgotten()
{
    Recovery recovery(1s, 60s);
    recovery.answered(here, 1, failure(Kind::ConnectionRefused), 0s);
    recovery.plan(1, here, 0s);
    recovery.settle(1); // cancelled
    QVERIFY(recovery.takeDue(1s).probes.isEmpty());
    QVERIFY(recovery.withheld().isEmpty());
}

void TestRecovery::aProbeThatIsNotSentIsChosenAnew()
{
    Recovery recovery(1s, 60s);
    recovery.answered(here, 1, failure(Kind::ConnectionRefused), 0s);
    recovery.plan(1, here, 0s);
    QCOMPARE(recovery.takeDue(1s).probes, QList<qint64>{1});
    QCOMPARE(recovery.probes(), QList<qint64>{1});
    recovery.putBack(1, 1s);
    QVERIFY(recovery.probes().isEmpty());
    QCOMPARE(recovery.takeDue(1s).probes, QList<qint64>{1});
}

void TestRecovery::hastenLooksAtOnce()
{
    Recovery recovery(10s, 60s);
    recovery.answered(here, 1, failure(Kind::ConnectionRefused), 0s);
    recovery.plan(1, here, 0s);
    QVERIFY(recovery.takeDue(1s).probes.isEmpty());
    recovery.hasten(1s);
    QCOMPARE(recovery.takeDue(1s).probes, QList<qint64>{1});
}

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
