// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diagnostics.h"
#include "session/diagnosticsreport.h"
#include "testsupport/answer.h"
#include "testsupport/journals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int WaitLimit = 30'000;
const auto Token = u"IQoJb3JpZ2luX2VjEXAMPLETOKEN/+aa=="_s;

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] Paths paths() const
    {
        return {m_folder.filePath(u"settings.ini"_s), m_folder.filePath(u"journal.sqlite"_s),
                m_folder.filePath(u"local.sqlite"_s)};
    }
    static Connection ours()
    {
        Connection connection;
        connection.id = QUuid(u"11111111-2222-3333-4444-555555555555"_s);
        connection.name = u"Ours"_s;
        connection.endpoint = u"https://user:hidden@rooms.example/path"_s; // edited by hand
        connection.accessKeyId = u"AKIDEXAMPLE1234"_s;
        return connection;
    }
    bool failWith(const QString &message)
    {
        Journal journal(paths().journal);
        if (!openAndWait(journal)
            || addAndWait(journal, {{u"acc"_s, u"Merger plans"_s, u"token-of-plans"_s}}, ours().id)
                == 0)
            return false;
        JournalOutcome outcome;
        outcome.request = claimAndWait(journal, 1, ours().id).value(0).request;
        outcome.request.state = RoomState::Failed;
        outcome.request.finishedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        outcome.request.requestId = u"request-1"_s;
        outcome.request.failure = Failure{};
        outcome.request.failure->code = u"SignatureDoesNotMatch"_s;
        outcome.request.failure->httpStatus = 403;
        outcome.request.failure->message = message;
        return recordAndWait(journal, outcome);
    }
    Diagnostics gathered()
    {
        Answer<Diagnostics> answer;
        gatherDiagnostics(paths(), {ours()}, u"here"_s, answer.context(), answer.callback());
        return QTest::qWaitFor([&] { return answer.isThere(); }, WaitLimit) ? *answer
                                                                            : Diagnostics();
    }
    static QString everything(const Diagnostics &diagnostics)
    {
        return diagnosticsreport::toText(diagnostics)
            + QString::fromUtf8(QJsonDocument(diagnosticsreport::toJson(diagnostics)).toJson());
    }

private Q_SLOTS:
    void init()
    {
        QTemporaryDir fresh;
        m_folder.swap(fresh);
    }

    void tellsWhatThereIs()
    {
        QVERIFY(failWith(u"It does not match."_s));
        const Diagnostics diagnostics = gathered();
        QCOMPARE(diagnostics.qtRunning, QString::fromLatin1(qVersion()));
        QVERIFY(!diagnostics.sqlite.isEmpty());
        QVERIFY(diagnostics.journal.size > 0);
        QCOMPARE(diagnostics.settings.size, -1);
        QCOMPARE(diagnostics.troubles.size(), 1);
        const QString text = diagnosticsreport::toText(diagnostics);
        for (const auto &part :
             {u"Window system: here\n"_s, u"settings.ini (not there)\n"_s, u"  Ours\n"_s,
              u"EndpointUrl: https://rooms.example/path\n"_s, u"AccessKeyId: ***********1234\n"_s,
              u"  2026-03-01T12:00:00.000Z\n"_s, u"Code: SignatureDoesNotMatch\n"_s,
              u"Connection: Ours\n"_s, u"HttpStatus: 403\n"_s, u"RequestId: request-1\n"_s,
              u"Message: It does not match.\n"_s, u"Name: Merger plans\n"_s,
              u"ClientRequestToken: token-of-plans\n"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        const QJsonObject json = diagnosticsreport::toJson(diagnostics);
        QCOMPARE(json.value("Failures"_L1)[0]["RequestId"_L1].toString(), u"request-1"_s);
        QCOMPARE(json.value("Connections"_L1)[0]["AccessKeyId"_L1].toString(),
                 u"***********1234"_s);
    }

    void leavesNamesOut()
    {
        QVERIFY(failWith(u"There is a room “MERGER PLANS” of token-of-plans."_s));
        const Diagnostics diagnostics = gathered();
        QVERIFY(everything(diagnostics).contains(u"Merger plans"_s));
        const QString redacted = everything(withoutNames(diagnostics));
        QVERIFY2(!redacted.contains(u"merger"_s, Qt::CaseInsensitive), qPrintable(redacted));
        QVERIFY2(!redacted.contains(u"token-of-plans"_s), qPrintable(redacted));
        QVERIFY(redacted.contains(u"Message: There is a room “(left out)” of (left out).\n"_s));
    }

    // As AWS explains a signature that is wrong, in the headers as they were received.
    void tellsNoCredentials_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("canonical request")
            << u"should have been\nx-amz-security-token:"_s + Token + u"\n\nhost"_s;
        QTest::newRow("header") << u"X-Amz-Security-Token: "_s + Token;
        QTest::newRow("JSON") << u"{\"X-Amz-Security-Token\": \""_s + Token + u"\"}"_s;
        QTest::newRow("scope") << u"Credential=AKIDEXAMPLE1234/20260301/us-east-1"_s;
        QTest::newRow("key ID") << u"The key AKIDEXAMPLE1234 is not known."_s;
        QTest::newRow("another's") << u"The key AKIAIOSFODNN7EXAMPLE is not known."_s;
    }
    void tellsNoCredentials()
    {
        QFETCH(QString, message);
        QVERIFY(failWith(message));
        const QString text = everything(gathered());
        for (const auto &secret :
             {Token, u"AKIDEXAMPLE1234"_s, u"AKIAIOSFODNN7EXAMPLE"_s, u"hidden"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }

    void standsWithoutAJournalOrWithADamagedOne()
    {
        QVERIFY(diagnosticsreport::toText(gathered()).contains(u"Last failures\n  none\n"_s));
        QFile journal(paths().journal);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("no database");
        journal.close();
        QVERIFY(diagnosticsreport::toText(gathered()).contains(u"The journal cannot be read: "_s));
        QCOMPARE(QFileInfo(paths().journal).size(), 11); // left alone
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
