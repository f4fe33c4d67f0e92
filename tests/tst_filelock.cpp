// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filelock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileLock::Outcome;

namespace {

constexpr auto TakerArgument = "--take-forever";

// The other process of aKilledProcessHoldsNothing(): takes the lock and lets go of it, and says so.
int takeForever(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    FileLock lock(QCoreApplication::arguments().at(2));
    while (lock.take(0ms) == Outcome::Taken) {
        std::puts("taken");
        std::fflush(stdout);
        lock.release();
    }
    return 1;
}

} // namespace

class TestFileLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isHeldOnce();
    void isPatient();
    void aKilledProcessHoldsNothing();
    void failsWhereNothingCanBeWritten();

private:
    QString path() const { return m_dir.filePath(QStringLiteral("lock")); }

    QTemporaryDir m_dir;
};

void TestFileLock::isHeldOnce()
{
    FileLock first(path());
    QCOMPARE(first.take(0ms), Outcome::Taken);
    FileLock second(path());
    QCOMPARE(second.take(0ms), Outcome::Held);
    second.release(); // was never its own
    QCOMPARE(second.take(0ms), Outcome::Held);
    first.release();
    QCOMPARE(second.take(0ms), Outcome::Taken);
    // Beside a journal in a folder, there is one file of it, and nothing in it.
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList{u"lock"_s});
    QCOMPARE(QFileInfo(path()).size(), 0);
}

void TestFileLock::isPatient()
{
    FileLock first(path());
    QCOMPARE(first.take(0ms), Outcome::Taken);
    Outcome outcome = Outcome::Failed;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        FileLock second(path());
        outcome = second.take(30s);
    }));
    other->start();
    first.release();
    QVERIFY(other->wait());
    QCOMPARE(outcome, Outcome::Taken);
}

void TestFileLock::aKilledProcessHoldsNothing()
{
    for (int round = 0; round < 20; ++round) {
        QProcess taker;
        taker.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(TakerArgument), path()});
        QVERIFY(taker.waitForStarted());
        // Anywhere between taking and releasing, each time somewhere else.
        QVERIFY(taker.waitForReadyRead(30'000));
        taker.kill();
        QVERIFY(taker.waitForFinished());
        QCOMPARE(taker.exitStatus(), QProcess::CrashExit);
        FileLock lock(path());
        QCOMPARE(lock.take(0ms), Outcome::Taken);
    }
}

void TestFileLock::failsWhereNothingCanBeWritten()
{
    FileLock nowhere(m_dir.filePath(QStringLiteral("no such folder/lock")));
    QCOMPARE(nowhere.take(0ms), Outcome::Failed);

    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    FileLock garbage(path());
    QCOMPARE(garbage.take(0ms), Outcome::Failed);
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], TakerArgument) == 0)
        return takeForever(argc, argv);
    const QCoreApplication application(argc, argv);
    TestFileLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filelock.moc"
