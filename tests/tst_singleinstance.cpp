// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeLimit = 20'000;

// From a program of its own, as it were: the first one's event loop has to turn meanwhile.
bool handOver(const QString &dataFolder, const SingleInstance::Request &request)
{
    bool done = false;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { done = SingleInstance(dataFolder).handOver(request); }));
    other->start();
    return QTest::qWaitFor([&] { return other->isFinished(); }, TimeLimit) && done;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFirstOneFindsNobody();
    void aLaterOneHandsOver();
    void anotherFolderIsAnotherProgram();
    void whatAKilledOneLeftIsNoHindrance();
    void oneThatHangsKeepsNobody();
    void garbageAsksForNothing();

private:
    [[nodiscard]] QString socketPath() const
    {
        const QStringList found =
            QDir(m_runtime.path()).entryList({u"roomwright-*"_s}, QDir::System | QDir::Files);
        return found.isEmpty() ? QString() : m_runtime.filePath(found.constFirst());
    }

    QTemporaryDir m_runtime;
    QString m_data = u"/home/somebody/data"_s;
};

void TestSingleInstance::initTestCase()
{
    QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
}

void TestSingleInstance::theFirstOneFindsNobody()
{
    QVERIFY(!SingleInstance(m_data).handOver({}));
}

void TestSingleInstance::aLaterOneHandsOver()
{
    SingleInstance first(m_data);
    first.listen();
    SingleInstance::Request got;
    int count = 0;
    connect(&first, &SingleInstance::requested, this, [&](const SingleInstance::Request &request) {
        got = request;
        ++count;
    });
    QVERIFY(handOver(m_data, {{u"/tmp/räume\n.jsonl"_s}, "token-1"}));
    QCOMPARE(count, 1);
    QCOMPARE(got.files, QStringList{u"/tmp/räume\n.jsonl"_s});
    QCOMPARE(got.activationToken, QByteArray("token-1"));
    QVERIFY(handOver(m_data, {}));
    QCOMPARE(count, 2);
    QCOMPARE(got.files, QStringList());
    QCOMPARE(QFile::permissions(socketPath()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestSingleInstance::anotherFolderIsAnotherProgram()
{
    SingleInstance first(m_data);
    first.listen();
    QVERIFY(!handOver(u"/home/somebody/elsewhere"_s, {}));
}

void TestSingleInstance::whatAKilledOneLeftIsNoHindrance()
{
    {
        SingleInstance first(m_data);
        first.listen();
        // What is there after a kill: the file, and nobody who listens.
        const QString path = socketPath();
        QVERIFY(QFile::exists(path));
        QVERIFY(QFile::rename(path, path + u".left"_s));
    }
    const QStringList left =
        QDir(m_runtime.path()).entryList({u"*.left"_s}, QDir::System | QDir::Files);
    QCOMPARE(left.size(), 1);
    const QString from = m_runtime.filePath(left.constFirst());
    QVERIFY(QFile::rename(from, from.chopped(5)));
    QVERIFY(!SingleInstance(m_data).handOver({}));
    SingleInstance next(m_data);
    next.listen();
    QVERIFY(handOver(m_data, {}));
}

void TestSingleInstance::oneThatHangsKeepsNobody()
{
    QString name;
    {
        SingleInstance first(m_data);
        first.listen();
        name = socketPath();
    }
    QLocalServer hangs; // takes connections, as the system does for it, and never answers
    QVERIFY(hangs.listen(name));
    QVERIFY(!handOver(m_data, {}));
}

void TestSingleInstance::garbageAsksForNothing()
{
    SingleInstance first(m_data);
    first.listen();
    QList<SingleInstance::Request> got;
    connect(&first, &SingleInstance::requested, this,
            [&](const SingleInstance::Request &request) { got << request; });
    QLocalSocket other;
    other.connectToServer(socketPath());
    QVERIFY(other.waitForConnected());
    other.write(QByteArray(4 * 1024 * 1024, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QLocalSocket::UnconnectedState, TimeLimit);
    QVERIFY(got.isEmpty());
    QVERIFY(handOver(m_data, {}));
    QCOMPARE(got.size(), 1);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
