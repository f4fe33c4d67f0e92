// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/pacer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>

using namespace std::chrono_literals;
using Time = Pacer::Time;

namespace {

constexpr int InFlight = 6;
constexpr Time Latency = 10ms;
constexpr Time Duration = 120s;

// Requests a second that a service allows.
using Allowance = std::function<double(Time)>;

Allowance steady(double perSecond)
{
    return [perSecond](Time) { return perSecond; };
}

double upAndDown(Time now)
{
    if (now < 40s)
        return 50;
    return now < 80s ? 20 : 100;
}

// Says whether a request that arrives now is taken; called once a millisecond at least.
using Service = std::function<bool(Time now, bool request)>;

Service tokenBucket(const Allowance &allowance, double burst)
{
    return [=, tokens = burst](Time now, bool request) mutable {
        if (!request) {
            tokens = std::min(burst, tokens + allowance(now) / 1000);
            return false;
        }
        if (tokens < 1)
            return false;
        tokens -= 1;
        return true;
    };
}

Service windowsOfASecond(const Allowance &allowance)
{
    return [=, window = std::chrono::seconds(-1), used = 0](Time now, bool request) mutable {
        const auto current = std::chrono::floor<std::chrono::seconds>(now);
        if (current != window)
            used = 0;
        window = current;
        if (!request || used + 1 > allowance(now))
            return false;
        ++used;
        return true;
    };
}

struct Outcome
{
    double allowed = 0;
    int taken = 0;
    int refused = 0;
    QList<double> limits; // each second's; 0: none

    [[nodiscard]] double goodput() const { return taken / allowed; }
    [[nodiscard]] double refusedShare() const { return double(refused) / (taken + refused); }
};

// A client that always has more to ask, with as many requests under way as it may.
Outcome simulate(const Allowance &allowance, const Service &service)
{
    struct Request
    {
        Time sentAt;
        bool taken = false;
    };
    Pacer pacer;
    std::deque<Request> underWay;
    Outcome outcome;
    for (Time now = 0ms; now < Duration; ++now) {
        outcome.allowed += allowance(now) / 1000;
        service(now, false);
        for (Request &request : underWay) {
            if (now - request.sentAt == Latency / 2)
                request.taken = service(now, true);
        }
        while (!underWay.empty() && now - underWay.front().sentAt == Latency) {
            const Request request = underWay.front();
            underWay.pop_front();
            ++(request.taken ? outcome.taken : outcome.refused);
            pacer.answered(request.sentAt, !request.taken, now);
        }
        while (underWay.size() < InFlight && pacer.readyAt(now) <= now) {
            pacer.sent(now);
            underWay.push_back({now});
        }
        if (now % 1s == 0ms)
            outcome.limits.append(pacer.limit().value_or(0));
    }
    return outcome;
}

// Sends and answers one request after another, for as long, whenever the pacer lets them.
void ask(Pacer &pacer, Time &now, Time duration, bool throttled, Time pause = 0ms)
{
    const Time end = now + duration;
    for (;;) {
        now = std::max(now, pacer.readyAt(now));
        if (now >= end)
            return;
        const Time sentAt = now;
        pacer.sent(sentAt);
        now += Latency;
        pacer.answered(sentAt, throttled, now);
        now += pause;
    }
}

} // namespace

Q_DECLARE_METATYPE(Allowance)

class TestPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesWhatTheServiceAllows_data();
    void usesWhatTheServiceAllows();
    void findsAnotherLimit();
    void hasNoLimitBeforeTheFirstThrottle();
    void beginsWhereNothingWasTakenYet();
    void fallsToSevenTenths();
    void cutsOnceForABurst();
    void cutsAgainForWhatWasSentLater();
    void neverFallsBelowTheFloor();
    void comesBackAfterTheFloor();
    void staysWithinTwiceTheMeasuredRate();
    void leavesIdleTimeOut();
    void letsNoBurstPassAfterAPause();
    void losesNothingToALateTimer();
    void holds();
};

void TestPacer::usesWhatTheServiceAllows_data()
{
    QTest::addColumn<Allowance>("allowance");
    QTest::addColumn<double>("burst"); // 0: windows
    for (const double perSecond : {5., 20., 50., 100., 500.}) {
        QTest::addRow("%g/s, token bucket", perSecond) << steady(perSecond) << 10.;
        QTest::addRow("%g/s, windows", perSecond) << steady(perSecond) << 0.;
    }
    QTest::newRow("50/s, a burst of 5") << steady(50) << 5.;
    QTest::newRow("50/s, a burst of 50") << steady(50) << 50.;
    QTest::newRow("50, 20 and 100/s, token bucket") << Allowance(upAndDown) << 10.;
    QTest::newRow("50, 20 and 100/s, windows") << Allowance(upAndDown) << 0.;
}

void TestPacer::usesWhatTheServiceAllows()
{
    QFETCH(const Allowance, allowance);
    QFETCH(const double, burst);
    const Outcome outcome = simulate(
        allowance, burst > 0 ? tokenBucket(allowance, burst) : windowsOfASecond(allowance));
    const QString said = QStringLiteral("%1 % of what is allowed, %2 % refused")
                             .arg(100 * outcome.goodput(), 0, 'f', 1)
                             .arg(100 * outcome.refusedShare(), 0, 'f', 2);
    QVERIFY2(outcome.goodput() >= 0.9, qPrintable(said));
    QVERIFY2(outcome.refusedShare() <= 0.05, qPrintable(said));
    QVERIFY(outcome.refused > 0); // or nothing was learned
}

void TestPacer::findsAnotherLimit()
{
    const Outcome outcome = simulate(upAndDown, tokenBucket(upAndDown, 10));
    const auto between = [&outcome](int from, int to) {
        const auto first = outcome.limits.begin();
        double sum = 0;
        for (auto i = first + from; i < first + to; ++i)
            sum += *i;
        return sum / (to - from);
    };
    const double high = between(20, 40);
    QVERIFY2(high > 45 && high < 60, qPrintable(QString::number(high)));
    const double low = between(45, 80);
    QVERIFY2(low > 18 && low < 25, qPrintable(QString::number(low)));
    const double higher = between(95, 120);
    QVERIFY2(higher > 90 && higher < 120, qPrintable(QString::number(higher)));
}

void TestPacer::hasNoLimitBeforeTheFirstThrottle()
{
    Pacer pacer;
    for (Time now = 0ms; now < 1s; ++now) {
        for (int i = 0; i < 10; ++i) {
            QVERIFY(pacer.readyAt(now) <= now);
            pacer.sent(now);
            pacer.answered(now, false, now);
        }
    }
    QVERIFY(!pacer.limit());
}

// The service was busy before we came.
void TestPacer::beginsWhereNothingWasTakenYet()
{
    Pacer pacer;
    Time now = 0ms;
    for (int i = 0; i < InFlight; ++i)
        pacer.sent(now);
    for (int i = 0; i < InFlight; ++i)
        pacer.answered(now, true, now + Latency);
    QVERIFY(pacer.readyAt(now) <= 500ms);
    now += Latency;
    ask(pacer, now, 10s, false, 10ms);
    QVERIFY2(*pacer.limit() > 50, qPrintable(QString::number(*pacer.limit())));
}

void TestPacer::fallsToSevenTenths()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms); // 50 a second
    pacer.sent(now);
    pacer.answered(now, true, now + Latency);
    QVERIFY(pacer.limit());
    QVERIFY2(std::abs(*pacer.limit() - 35) < 1, qPrintable(QString::number(*pacer.limit())));
}

void TestPacer::cutsOnceForABurst()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms);
    for (int i = 0; i < InFlight; ++i)
        pacer.sent(now);
    pacer.answered(now, true, now + Latency);
    const auto limit = pacer.limit();
    QVERIFY(limit);
    for (int i = 1; i < InFlight; ++i)
        pacer.answered(now, true, now + Latency + Time(i));
    QCOMPARE(pacer.limit(), limit);
    // And what was taken of those sent before says nothing about the new rate.
    pacer.answered(now, false, now + 2s);
    QCOMPARE(pacer.limit(), limit);
}

void TestPacer::cutsAgainForWhatWasSentLater()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms);
    ask(pacer, now, 100ms, true);
    const double first = *pacer.limit();
    ask(pacer, now, 1s, false);
    QVERIFY(*pacer.limit() > first);
    const double before = *pacer.limit();
    ask(pacer, now, 50ms, true);
    QVERIFY(*pacer.limit() < before);
}

void TestPacer::neverFallsBelowTheFloor()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms);
    const Time start = now;
    int asked = 0;
    while (now < start + 10min) {
        now = std::max(now, pacer.readyAt(now));
        pacer.sent(now);
        pacer.answered(now, true, now);
        ++asked;
        QVERIFY(*pacer.limit() >= 0.5);
        QVERIFY(pacer.readyAt(now) - now <= 2s);
    }
    QCOMPARE(*pacer.limit(), 0.5);
    QVERIFY(asked >= 300 && asked < 320);
}

// A service that refused everything for long finds the client where it would have gone on.
void TestPacer::comesBackAfterTheFloor()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms);
    ask(pacer, now, 2min, true);
    QCOMPARE(*pacer.limit(), 0.5);
    ask(pacer, now, 10s, false);
    QVERIFY2(*pacer.limit() > 30, qPrintable(QString::number(*pacer.limit())));
}

void TestPacer::staysWithinTwiceTheMeasuredRate()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms);
    ask(pacer, now, 10ms, true);
    ask(pacer, now, 10min, false, 90ms); // 10 a second is all there is to do
    QVERIFY2(*pacer.limit() < 21, qPrintable(QString::number(*pacer.limit())));
    QVERIFY2(*pacer.limit() > 19, qPrintable(QString::number(*pacer.limit())));
}

void TestPacer::leavesIdleTimeOut()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms);
    ask(pacer, now, 10ms, true);
    ask(pacer, now, 5s, false, 10ms);
    const double before = *pacer.limit();
    ask(pacer, now, 1h, false, 1min);
    const double after = *pacer.limit();
    QVERIFY2(after > before / 2 && after < before * 3,
             qPrintable(QStringLiteral("%1, then %2").arg(before).arg(after)));
}

void TestPacer::letsNoBurstPassAfterAPause()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms);
    ask(pacer, now, 10ms, true);
    now += 1min;
    int atOnce = 0;
    while (pacer.readyAt(now) <= now) {
        pacer.sent(now);
        ++atOnce;
    }
    QVERIFY(atOnce >= 1 && atOnce <= 2);
}

void TestPacer::losesNothingToALateTimer()
{
    Pacer pacer;
    Time now = 0ms;
    ask(pacer, now, 10s, false, 10ms);
    pacer.sent(now);
    pacer.answered(now, true, now);
    const double limit = *pacer.limit();
    int sent = 0;
    for (const Time end = now + 10s; now < end; now = std::max(now, pacer.readyAt(now)) + 7ms) {
        pacer.sent(now);
        ++sent;
    }
    QVERIFY(std::abs(sent / 10. - limit) < 1);
}

void TestPacer::holds()
{
    Pacer pacer;
    pacer.holdUntil(5s);
    QCOMPARE(pacer.readyAt(1s), Time(5s));
    pacer.holdUntil(3s); // a shorter one does not end it
    QCOMPARE(pacer.readyAt(1s), Time(5s));
    QVERIFY(pacer.readyAt(5s) <= 5s);
    QVERIFY(!pacer.limit());

    pacer.sent(6s);
    pacer.answered(6s, true, 6s);
    QVERIFY(pacer.readyAt(6s) > 6s);
    pacer.holdUntil(60s);
    QCOMPARE(pacer.readyAt(6s), Time(60s));
    QVERIFY(pacer.readyAt(60s) <= 60s);
}

QTEST_APPLESS_MAIN(TestPacer)

#include "tst_pacer.moc"
