// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/retrypolicy.h"

#include <QTest>

using namespace std::chrono_literals;
using Kind = Failure::Kind;
using Milliseconds = std::chrono::milliseconds;

namespace {

Failure failureOf(Kind kind)
{
    return {.kind = kind};
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryable_data();
    void retryable();
    void delay_data();
    void delay();
    void askedFor_data();
    void askedFor();
    void quotaEndsAndComesBack();
    void throttlesCostLess();
    void aSuccessGivesBackOne();
    void quotaIsNeverMoreThanFull();
};

void TestRetryPolicy::retryable_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("expected");
    const QList<Kind> passing{Kind::ConnectionRefused, Kind::ConnectionLost, Kind::TimedOut,
                              Kind::NetworkDown,       Kind::Throttled,      Kind::ServiceFailure,
                              Kind::ServiceUnavailable};
    for (int i = 0; i <= int(Kind::ListRefused); ++i)
        QTest::addRow("%d", i) << Kind(i) << passing.contains(Kind(i));
}

void TestRetryPolicy::retryable()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, expected);
    QCOMPARE(isRetryable(failureOf(kind)), expected);
}

void TestRetryPolicy::delay_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("retry");
    QTest::addColumn<double>("random");
    QTest::addColumn<Milliseconds>("expected");
    const auto row = [](Kind kind, int retry, double random, Milliseconds expected) {
        QTest::addRow("kind %d, retry %d, random %g", int(kind), retry, random)
            << kind << retry << random << expected;
    };
    row(Kind::ServiceFailure, 0, 0.5, 25ms);
    row(Kind::ServiceFailure, 0, 0.0, 0ms);
    row(Kind::ServiceFailure, 0, 0.999, 49ms);
    row(Kind::ServiceFailure, 1, 0.5, 50ms);
    row(Kind::TimedOut, 4, 0.5, 400ms);
    row(Kind::ConnectionLost, 8, 0.5, 6400ms);
    row(Kind::ServiceUnavailable, 9, 0.5, 10s); // 25.6 s are cut to 20 s
    row(Kind::ServiceUnavailable, 1000, 0.5, 10s);
    row(Kind::Throttled, 0, 0.5, 500ms);
    row(Kind::Throttled, 1, 0.5, 1s);
    row(Kind::Throttled, 4, 0.5, 8s);
    row(Kind::Throttled, 5, 0.5, 10s);
    row(Kind::Throttled, std::numeric_limits<int>::max(), 0.5, 10s);
    row(Kind::Throttled, -1, 0.5, 500ms);
}

void TestRetryPolicy::delay()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, retry);
    QFETCH(const double, random);
    QFETCH(const Milliseconds, expected);
    QCOMPARE(delayBeforeRetry(retry, failureOf(kind), random), expected);
}

void TestRetryPolicy::askedFor_data()
{
    using Asked = std::optional<Milliseconds>;
    QTest::addColumn<Asked>("retryAfter");
    QTest::addColumn<Asked>("amzRetryAfter");
    QTest::addColumn<Milliseconds>("expected");
    const auto row = [](const char *title, Asked plain, Asked amz, Milliseconds expected) {
        QTest::newRow(title) << plain << amz << expected;
    };
    // The computed delay is 8 s.
    row("neither", {}, {}, 8s);
    row("Retry-After, longer", 30s, {}, 30s);
    row("Retry-After, shorter", 3s, {}, 8s);
    row("Retry-After, at once", 0s, {}, 8s);
    row("Retry-After, a minute", 60s, {}, 60s);
    row("Retry-After, more than a minute", 3600s, {}, 60s);
    row("x-amz-retry-after, longer", {}, 9500ms, 9500ms);
    row("x-amz-retry-after, shorter", {}, 100ms, 8s);
    row("x-amz-retry-after, 5 s longer", {}, 13s, 13s);
    row("x-amz-retry-after, more", {}, 14s, 13s);
    row("both", 10s, 12s, 12s);
    row("both, the other way", 20s, 12s, 20s);
}

void TestRetryPolicy::askedFor()
{
    using Asked = std::optional<Milliseconds>;
    QFETCH(const Asked, retryAfter);
    QFETCH(const Asked, amzRetryAfter);
    QFETCH(const Milliseconds, expected);
    Failure failure = failureOf(Kind::Throttled);
    failure.retryAfter = retryAfter;
    failure.amzRetryAfter = amzRetryAfter;
    QCOMPARE(delayBeforeRetry(4, failure, 0.5), expected);
}

void TestRetryPolicy::quotaEndsAndComesBack()
{
    const Failure failure = failureOf(Kind::ServiceFailure);
    RetryQuota quota;
    QCOMPARE(quota.left(), 500);
    for (int i = 0; i < 35; ++i)
        QVERIFY(quota.take(failure));
    QCOMPARE(quota.left(), 10);
    QVERIFY(!quota.take(failure));
    QCOMPARE(quota.left(), 10);
    quota.giveBack(RetryQuota::cost(failure));
    QCOMPARE(quota.left(), 24);
    QVERIFY(quota.take(failure));
}

void TestRetryPolicy::throttlesCostLess()
{
    const Failure throttle = failureOf(Kind::Throttled);
    QCOMPARE(RetryQuota::cost(throttle), 5);
    QCOMPARE(RetryQuota::cost(failureOf(Kind::TimedOut)), 14);
    RetryQuota quota;
    for (int i = 0; i < 100; ++i)
        QVERIFY(quota.take(throttle));
    QCOMPARE(quota.left(), 0);
    QVERIFY(!quota.take(throttle));
}

void TestRetryPolicy::aSuccessGivesBackOne()
{
    RetryQuota quota;
    QVERIFY(quota.take(failureOf(Kind::ServiceFailure)));
    quota.giveBack(0);
    QCOMPARE(quota.left(), 487);
}

void TestRetryPolicy::quotaIsNeverMoreThanFull()
{
    RetryQuota quota;
    quota.giveBack(14);
    QCOMPARE(quota.left(), 500);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)

#include "tst_retrypolicy.moc"
