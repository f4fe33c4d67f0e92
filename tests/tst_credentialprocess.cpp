// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = CredentialProcess::Error::Kind;

class TestCredentialProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void output_data();
    void output();
    void wipesItsOutput();
    void runs();
    void fails_data();
    void fails();
    void timesOut();
    void diesWithItsOwner();

private:
    static CredentialProcess::Result resultOf(CredentialProcess &process, const QString &command,
                                              std::chrono::milliseconds limit = 20s)
    {
        CredentialProcess::Result result = Unexpected<CredentialProcess::Error>({});
        bool came = false;
        const QObject here; // ends the connection
        connect(&process, &CredentialProcess::finished, &here, [&](const auto &outcome) {
            result = outcome;
            came = true;
        });
        process.start(command, limit);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(came, 30'000); }();
        return result;
    }
};

void TestCredentialProcess::words_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << u"  "_s << QStringList();
    QTest::newRow("plain") << u"a b  c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("double") << u"a \"b c\"d"_s << QStringList{u"a"_s, u"b cd"_s};
    QTest::newRow("single") << u"a 'b \\ \" c'"_s << QStringList{u"a"_s, u"b \\ \" c"_s};
    QTest::newRow("empty words") << u"a '' \"\""_s << QStringList{u"a"_s, u""_s, u""_s};
    QTest::newRow("escaped space") << u"a\\ b c"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("escapes in quotes") << uR"("a\"b\\c\d")"_s << QStringList{uR"(a"b\c\d)"_s};
    QTest::newRow("nothing is expanded")
        << u"$HOME * ~ `x` ;|&>"_s << QStringList{u"$HOME"_s, u"*"_s, u"~"_s, u"`x`"_s, u";|&>"_s};
}

void TestCredentialProcess::words()
{
    QFETCH(QString, command);
    QFETCH(QStringList, words);
    QCOMPARE(CredentialProcess::words(command), words);
    QVERIFY(!CredentialProcess::words(command + u" 'open"));
    QVERIFY(!CredentialProcess::words(command + u" \"open"));
    QVERIFY(!CredentialProcess::words(command + u" \\"));
}

void TestCredentialProcess::output_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<bool>("usable");
    QTest::newRow("keys") << QByteArray(R"({"Version":1,"AccessKeyId":"I","SecretAccessKey":"S"})")
                          << true;
    QTest::newRow("all") << QByteArray(
        R"({"Version":1,"AccessKeyId":"I","SecretAccessKey":"S","SessionToken":"T",
            "Expiration":"2099-01-01T00:00:00Z","More":1})")
                         << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("keys: I S") << false;
    QTest::newRow("no version") << QByteArray(R"({"AccessKeyId":"I","SecretAccessKey":"S"})")
                                << false;
    QTest::newRow("no secret") << QByteArray(R"({"Version":1,"AccessKeyId":"I"})") << false;
    QTest::newRow("no ID") << QByteArray(R"({"Version":1,"SecretAccessKey":"S"})") << false;
    QTest::newRow("line end in the ID")
        << QByteArray(R"({"Version":1,"AccessKeyId":"I\nX: y","SecretAccessKey":"S"})") << false;
    QTest::newRow("end is no time") << QByteArray(
        R"({"Version":1,"AccessKeyId":"I","SecretAccessKey":"S","Expiration":"soon"})")
                                    << false;
    QTest::newRow("huge") << QByteArray(R"({"Version":1,"AccessKeyId":"I","SecretAccessKey":"S")")
            + QByteArray(100'000, ' ')
            + "}" << false;
}

void TestCredentialProcess::output()
{
    QFETCH(QByteArray, output);
    QFETCH(bool, usable);
    const auto result = CredentialProcess::credentialsFrom(output);
    QCOMPARE(result.has_value(), usable);
    if (usable) {
        QCOMPARE((*result)->accessKeyId, u"I"_s);
        QVERIFY((*result)->secretAccessKey == Secret(QByteArrayView("S")));
    } else {
        QCOMPARE(result.error().kind, Kind::UnusableOutput);
    }
}

void TestCredentialProcess::wipesItsOutput()
{
    QByteArray output = R"({"Version":1,"AccessKeyId":"I","SecretAccessKey":"S"})";
    output.detach();
    QVERIFY(CredentialProcess::credentialsFrom(output));
    QVERIFY(output.isEmpty());
}

void TestCredentialProcess::runs()
{
    CredentialProcess process;
    const auto result = resultOf(
        process,
        uR"(echo '{"Version":1,"AccessKeyId":"I","SecretAccessKey":"S","SessionToken":"T",)"
        uR"("Expiration":"2099-01-01T00:00:00Z"}')"_s);
    QVERIFY(result);
    QVERIFY((*result)->sessionToken == Secret(QByteArrayView("T")));
    QCOMPARE((*result)->expiration, QDateTime(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC));
}

void TestCredentialProcess::fails_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("empty") << u""_s << Kind::NoCommand;
    QTest::newRow("open quote") << u"echo 'x"_s << Kind::NoCommand;
    QTest::newRow("no program") << u"/nowhere/program"_s << Kind::NotStarted;
    QTest::newRow("exit code") << u"ls /nowhere"_s << Kind::Failed;
    QTest::newRow("killed") << u"sh -c 'kill -9 $$'"_s << Kind::Failed;
    QTest::newRow("other output") << u"echo hello"_s << Kind::UnusableOutput;
}

void TestCredentialProcess::fails()
{
    QFETCH(QString, command);
    QFETCH(Kind, kind);
    CredentialProcess process;
    const auto result = resultOf(process, command);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    if (command.contains(u"ls"_s))
        QVERIFY(result.error().detail.contains(u"/nowhere"_s));
    // It can be started again.
    QCOMPARE(resultOf(process, u"echo hello"_s).error().kind, Kind::UnusableOutput);
}

void TestCredentialProcess::timesOut()
{
    CredentialProcess process;
    QCOMPARE(resultOf(process, u"sleep 600"_s, 50ms).error().kind, Kind::TimedOut);
}

void TestCredentialProcess::diesWithItsOwner()
{
    auto process = std::make_unique<CredentialProcess>();
    QSignalSpy finished(process.get(), &CredentialProcess::finished);
    process->start(u"sleep 600"_s, 20s);
    process.reset();
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TestCredentialProcess)

#include "tst_credentialprocess.moc"
