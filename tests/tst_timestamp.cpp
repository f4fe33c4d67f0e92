// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatQtMakesOfIt_data();
    void isWhatQtMakesOfIt();
    void isEmptyWithoutATime();
    void comesBack();
    void isTheDateOfHttp_data();
    void isTheDateOfHttp();
};

void TestTimestamp::isWhatQtMakesOfIt_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("epoch") << qint64(0);
    QTest::newRow("now") << qint64(1'790'000'000'123);
    QTest::newRow("before the epoch") << qint64(-1);
    QTest::newRow("leap day") << qint64(1'709'210'096'007);
    QTest::newRow("last moment of a year") << qint64(1'735'689'599'999);
    QTest::newRow("year 1") << qint64(-62'135'596'800'000);
    QTest::newRow("last of four digits") << qint64(253'402'300'799'999);
    QTest::newRow("five digits") << qint64(253'402'300'800'000);
    QTest::newRow("before Christ") << qint64(-70'000'000'000'000);
}

void TestTimestamp::isWhatQtMakesOfIt()
{
    QFETCH(qint64, milliseconds);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    QCOMPARE(timestampText(time), time.toString(Qt::ISODateWithMs));
    const QDateTime elsewhere = time.toTimeZone(QTimeZone(5 * 3600));
    QCOMPARE(timestampText(elsewhere), time.toString(Qt::ISODateWithMs));
}

void TestTimestamp::isEmptyWithoutATime()
{
    QCOMPARE(timestampText(QDateTime()), QString());
}

void TestTimestamp::isTheDateOfHttp_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("RFC 9110") << qint64(784'111'777) << "Sun, 06 Nov 1994 08:49:37 GMT"_ba;
    QTest::newRow("epoch") << qint64(0) << "Thu, 01 Jan 1970 00:00:00 GMT"_ba;
    QTest::newRow("before it") << qint64(-1) << "Wed, 31 Dec 1969 23:59:59 GMT"_ba;
    QTest::newRow("leap day") << qint64(1'709'210'096) << "Thu, 29 Feb 2024 12:34:56 GMT"_ba;
    QTest::newRow("last second of a year")
        << qint64(1'735'689'599) << "Tue, 31 Dec 2024 23:59:59 GMT"_ba;
}

void TestTimestamp::isTheDateOfHttp()
{
    QFETCH(qint64, seconds);
    QTEST(httpDateText(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)), "text");
}

void TestTimestamp::comesBack()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    QCOMPARE(timestampFromText(timestampText(time)), time);
    QCOMPARE(timestampFromText(u"2026-02-20T10:00:00"_s),
             QDateTime(QDate(2026, 2, 20), QTime(10, 0), QTimeZone::utc()));
    QVERIFY(!timestampFromText(u"yesterday"_s).isValid());
}

QTEST_GUILESS_MAIN(TestTimestamp)

#include "tst_timestamp.moc"
