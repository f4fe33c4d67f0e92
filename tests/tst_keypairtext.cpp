// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keypairtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().toByteArray();
}

} // namespace

class TestKeyPairText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatJsonReads_data();
    void isWhatJsonReads();
    void readsWhatJsonWrites_data() { isWhatJsonReads_data(); }
    void readsWhatJsonWrites();
    void leavesTheSessionTokenOut();
    void readsOtherSpellings_data();
    void readsOtherSpellings();
    void refuses_data();
    void refuses();
    void refusesEveryCut();
};

void TestKeyPairText::isWhatJsonReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("AWS's example") << u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY+="_s;
    QTest::newRow("one character") << u"x"_s;
    QTest::newRow("quotes") << u"\"\\\"/"_s;
    QTest::newRow("white space") << u" \t\r\n"_s;
    QTest::newRow("two bytes") << u"\u0080\u07ff"_s;
    QTest::newRow("three bytes") << u"\u0800\uffff"_s;
    QTest::newRow("four bytes") << u"\U00010000\U0010FFFF"_s;
    QString control;
    for (char16_t c = 0; c < 0x21; ++c)
        control += QChar(c);
    QTest::newRow("control characters and NUL") << control;
    QTest::newRow("long") << QString(100'000, u'"');
}

void TestKeyPairText::isWhatJsonReads()
{
    QFETCH(QString, text);
    Credentials credentials;
    credentials.accessKeyId = text;
    credentials.secretAccessKey = Secret(QStringView(text));
    const Secret json = keyPairText(credentials);
    QVERIFY(!json.view().contains('\0'));
    const QJsonObject expected{{u"AccessKeyId"_s, text}, {u"SecretAccessKey"_s, text}};
    QCOMPARE(QJsonDocument::fromJson(bytesOf(json)).object(), expected);
}

void TestKeyPairText::readsWhatJsonWrites()
{
    QFETCH(QString, text);
    const QJsonObject object{{u"AccessKeyId"_s, text}, {u"SecretAccessKey"_s, text}};
    for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
        const auto credentials = keyPairFromText(QJsonDocument(object).toJson(format));
        QVERIFY(credentials);
        QCOMPARE(credentials->accessKeyId, text);
        QCOMPARE(bytesOf(credentials->secretAccessKey), text.toUtf8());
    }
}

void TestKeyPairText::leavesTheSessionTokenOut()
{
    Credentials credentials;
    credentials.accessKeyId = u"AKID"_s;
    credentials.secretAccessKey = Secret(QByteArrayView("key"));
    credentials.sessionToken = Secret(QByteArrayView("token"));
    QCOMPARE(bytesOf(keyPairText(credentials)),
             QByteArray(R"({"AccessKeyId":"AKID","SecretAccessKey":"key"})"));
}

void TestKeyPairText::readsOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("other order") << QByteArray(R"({"SecretAccessKey":"s","AccessKeyId":"A"})")
                                 << QByteArray("s");
    QTest::newRow("spaces") << QByteArray(
        " {\n\"AccessKeyId\" : \"A\" ,\t\"SecretAccessKey\":\"s\"}\r\n")
                            << QByteArray("s");
    QTest::newRow("a member of later")
        << QByteArray(R"({"Version":"2","AccessKeyId":"A","SecretAccessKey":"s"})")
        << QByteArray("s");
    QTest::newRow("escapes") << QByteArray(
        R"({"AccessKeyId":"A","SecretAccessKey":"\u0041\u00e9\uD83D\ude00\/\b"})")
                             << QByteArray("A\xc3\xa9\xf0\x9f\x98\x80/\b");
    QTest::newRow("last one counts")
        << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":"s","SecretAccessKey":"t"})")
        << QByteArray("t");
}

void TestKeyPairText::readsOtherSpellings()
{
    QFETCH(QByteArray, text);
    const auto credentials = keyPairFromText(text);
    QVERIFY(credentials);
    QCOMPARE(credentials->accessKeyId, u"A"_s);
    QTEST(bytesOf(credentials->secretAccessKey), "secret");
}

void TestKeyPairText::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a bare secret") << QByteArray("wJalrXUtnFEMI");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray(R"(["AccessKeyId","A"])");
    QTest::newRow("one member") << QByteArray(R"({"AccessKeyId":"A"})");
    QTest::newRow("empty secret") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":""})");
    QTest::newRow("number") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":1})");
    QTest::newRow("trailing comma") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":"s",})");
    QTest::newRow("more behind") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":"s"}x)");
    QTest::newRow("unknown escape") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":"\x"})");
    QTest::newRow("half a pair") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":"\ud83d"})");
    QTest::newRow("low first") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":"\ude00"})");
    QTest::newRow("no hex") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":"\u00g0"})");
    QTest::newRow("raw line break")
        << QByteArray("{\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"a\nb\"}");
}

void TestKeyPairText::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!keyPairFromText(text));
}

void TestKeyPairText::refusesEveryCut()
{
    const QByteArray whole = R"({"AccessKeyId":"A\u00e9","SecretAccessKey":"s\uD83D\ude00\""})";
    QVERIFY(keyPairFromText(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!keyPairFromText(whole.left(size)), whole.left(size).constData());
}

QTEST_GUILESS_MAIN(TestKeyPairText)
#include "tst_keypairtext.moc"
