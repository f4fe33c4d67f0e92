// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QTest>

#include <type_traits>

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsBytesAndText();
    void moves();
    void compares_data();
    void compares();
    void wipesSharedBuffers();
    void leavesLiteralsAlone();
};

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

void TestSecret::keepsBytesAndText()
{
    QCOMPARE(Secret(QByteArrayView("a\0b", 3)).view(), QByteArrayView("a\0b", 3));
    QCOMPARE(Secret(QStringView(u"gr\u00fc\u00df \U0001F511")).view().toByteArray(),
             QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x94\x91"));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QStringView()).isEmpty());
}

void TestSecret::moves()
{
    Secret a(QByteArrayView("wJalrXUtnFEMI"));
    Secret b(std::move(a));
    QVERIFY(a.isEmpty()); // NOLINT: what is left of a moved secret is the question
    QCOMPARE(b.view(), QByteArrayView("wJalrXUtnFEMI"));
    Secret c(QByteArrayView("another"));
    c = std::move(b);
    QVERIFY(b.isEmpty()); // NOLINT
    QCOMPARE(c.view(), QByteArrayView("wJalrXUtnFEMI"));
    QVERIFY(c.copy() == c);
}

void TestSecret::compares_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("first differs") << QByteArray("abc") << QByteArray("xbc") << false;
    QTest::newRow("last differs") << QByteArray("abc") << QByteArray("abx") << false;
    QTest::newRow("shorter") << QByteArray("ab") << QByteArray("abc") << false;
}

void TestSecret::compares()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QTEST(Secret(a) == Secret(b), "equal");
}

void TestSecret::wipesSharedBuffers()
{
    QByteArray bytes(40, 's');
    const QByteArray sharedBytes = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(sharedBytes, QByteArray(40, '\0'));

    QString text(40, u's');
    const QString sharedText = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(sharedText, QString(40, QChar(0)));
}

void TestSecret::leavesLiteralsAlone()
{
    QString literal = QStringLiteral("not a secret");
    wipe(literal);
    QVERIFY(literal.isEmpty());
    QByteArray raw = QByteArray::fromRawData("nor this", 8);
    wipe(raw);
    QVERIFY(raw.isEmpty());
    QString none;
    wipe(none);
    QVERIFY(none.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
