// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/batchfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Trouble = BatchFile::Trouble;

class TestBatchFile : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"list.jsonl"_s); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void countsWhatItReads()
    {
        write("{\"Name\":\"a\",\"AccountId\":\"x\"}\n"
              "{\"Name\":\"b\"}\n"
              "nothing\n"
              "{\"Name\":1,\"AccountId\":2}\n"
              "{\"Name\":\"c \",\"AccountId\":\"y\",\"ClientRequestToken\":\"token\"}\n"
              "{\"Name\":\"d\",\"AccountId\":\"x\"}\n");
        BatchFile file(path());
        QSignalSpy finished(&file, &BatchFile::finished);
        file.read();
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait());
        QCOMPARE(file.progress(), 1.0);
        const BatchFile::Result result = file.take();
        QVERIFY(result);
        QCOMPARE(result->list.rooms.size(), 4);
        QCOMPARE(result->list.lines, (std::vector<qint32>{1, 2, 5, 6}));
        QCOMPARE(result->list.badLines, 2);
        QCOMPARE(result->errorCount, 3);
        QCOMPARE(result->hintCount, 1);
        QCOMPARE(result->withoutAccount, 1);
        QCOMPARE(result->accounts.size(), 2);
        QCOMPARE(result->accounts.at(0).id, u"x"_s);
        QCOMPARE(result->accounts.at(0).rooms, 2);
        QCOMPARE(result->accounts.at(1).rooms, 1);
    }

    void aFileThatChangesIsNone_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("grows") << (qint64(1) << 28) + 1;
        QTest::newRow("is cut") << qint64(0);
    }
    void aFileThatChangesIsNone()
    {
        QFETCH(qint64, size);
        QFile changing(path());
        QVERIFY(changing.open(QIODevice::WriteOnly));
        QVERIFY(changing.resize(qint64(1) << 28)); // a hole: no disk is needed
        BatchFile file(path());
        QSignalSpy finished(&file, &BatchFile::finished);
        file.read();
        QTRY_VERIFY(file.progress() > 0);
        QVERIFY(changing.resize(size));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        const BatchFile::Result result = file.take();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Trouble::Kind::Changed);
    }
};

QTEST_GUILESS_MAIN(TestBatchFile)
#include "tst_batchfile.moc"
