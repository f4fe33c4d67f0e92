// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/failurejson.h"
#include "rooms/journalfile.h"
#include "testsupport/journals.h"

#include <QDir>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>

using Kind = JournalChange::Kind;

namespace {

constexpr auto WriterArgument = "--write-forever";

QDateTime someTime()
{
    return QDateTime::fromString(u"2026-11-22T09:30:00.123Z", Qt::ISODateWithMs);
}

Failure timedOut()
{
    Failure failure;
    failure.kind = Failure::Kind::TimedOut;
    failure.outcomeUnknown = true;
    return failure;
}

Failure everythingSet()
{
    Failure failure;
    failure.kind = Failure::Kind::ClockSkewed;
    failure.outcomeUnknown = true;
    failure.httpStatus = 403;
    failure.code = QStringLiteral("SignatureDoesNotMatch");
    failure.message = QStringLiteral("Ünïcode \"quoted\"\nlines");
    failure.requestId = QStringLiteral("req-1");
    failure.detail = QStringLiteral("detail");
    failure.retryAfter = std::chrono::milliseconds(1500);
    failure.clockSkew = std::chrono::seconds(-700);
    return failure;
}

JournalOutcome outcomeOf(const ClaimedRequest &claimed, RoomState state)
{
    JournalOutcome outcome;
    outcome.request = claimed.request;
    outcome.request.state = state;
    outcome.request.attempts += 1;
    outcome.request.finishedAt = someTime();
    outcome.attempts = {{someTime(), std::chrono::milliseconds(12), 201, QStringLiteral("rq"), {}}};
    return outcome;
}

// Runs one statement on the file with a connection of its own; its first value.
QVariant onFile(const QString &path, const QString &statement)
{
    const QString name = QStringLiteral("on-file");
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(statement));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// The other process of killedWriterLosesNothing(): adds rooms, one after the other, and names each
// on standard output once it is said to be on disk.
int writeForever(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Journal journal(application.arguments().at(2));
    int number = 0;
    const auto addNext = [&] {
        journal.add({}, {newRoom(QStringLiteral("room %1").arg(number++))});
    };
    QObject::connect(&journal, &Journal::opened, &journal, addNext);
    QObject::connect(&journal, &Journal::added, &journal, [&](quint64, qint64 id) {
        std::printf("%lld\n", static_cast<long long>(id));
        std::fflush(stdout);
        addNext();
    });
    journal.open();
    return application.exec();
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keepsWhatWasAsked();
    void keepsEveryFieldOfAnOutcome();
    void readsEveryFailureBack_data();
    void readsEveryFailureBack();
    void reportsRowsOnceACommit();
    void outcomesShareATransaction();
    void claimsAreServedWhenRowsCome();
    void claimsOldestFirst();
    void withdrawnClaimsAreNotServed();
    void changes_data();
    void changes();
    void interruptedRowsAreUnknownAndHeld();
    void earlierRowsAreTakenOrDiscarded();
    void isOpenInOneProcessAtATime();
    void closingWritesWhatIsPending();
    void waitsForOpening();
    void newerFileIsLeftUntouched();
    void olderFileIsBroughtUpToDate();
    void corruptFileIsSetAside_data();
    void corruptFileIsSetAside();
    void unwritableFolderFails();
    void killedWriterLosesNothing();
    void holdsNoRowTwiceAfterManyChanges();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestJournal::cleanup()
{
    m_dir.reset();
}

void TestJournal::keepsWhatWasAsked()
{
    const QUuid connection = QUuid::createUuid();
    const NewRoom room{QStringLiteral("acc / ü"), QStringLiteral("Küche 🍳"),
                       QStringLiteral("tok-1")};
    {
        Journal journal(path(), nullptr, [] { return someTime(); });
        QVERIFY(openAndWait(journal));
        QCOMPARE(addAndWait(journal, {room}, connection), 1);
    }
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    const auto request = journal.reader()->request(1);
    QVERIFY(request);
    RoomRequest expected;
    expected.id = 1;
    expected.connection = connection;
    expected.room = room;
    expected.requestedAt = someTime();
    QCOMPARE(*request, expected);
    QVERIFY(!journal.reader()->request(2));
    QCOMPARE(journal.reader()->lastId(), 1);
}

void TestJournal::keepsEveryFieldOfAnOutcome()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QCOMPARE(addAndWait(journal, {newRoom(QStringLiteral("one"))}), 1);
    const auto claimed = claimAndWait(journal, 1);
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(journal.reader()->request(1)->state, RoomState::Sending);

    JournalOutcome outcome = outcomeOf(claimed.first(), RoomState::Created);
    outcome.request.attempts = 2;
    outcome.request.requestId = QStringLiteral("request-2");
    outcome.request.failure = everythingSet();
    outcome.request.created = {QStringLiteral("acc-1"), QStringLiteral("arn:creator"), someTime(),
                               QStringLiteral("one"),   QStringLiteral("room-id"),     someTime()};
    outcome.attempts.prepend(
        {someTime(), std::chrono::milliseconds(30'000), 0, QString(), timedOut()});
    QVERIFY(recordAndWait(journal, outcome));
    QCOMPARE(*journal.reader()->request(1), outcome.request);

    const QList<Attempt> attempts = journal.reader()->attempts(1);
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0].failure, std::optional(timedOut()));
    QCOMPARE(attempts[0].duration, std::chrono::milliseconds(30'000));
    QCOMPARE(attempts[1].httpStatus, 201);
    QCOMPARE(attempts[1].requestId, QStringLiteral("rq"));
    QCOMPARE(attempts[1].sentAt, someTime());
    QVERIFY(!attempts[1].failure);
}

void TestJournal::readsEveryFailureBack_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(Failure::Kind::ListRefused); ++kind) {
        const QString name = failurejson::kindName(static_cast<Failure::Kind>(kind));
        QVERIFY2(!name.isEmpty(), qPrintable(QString::number(kind)));
        QTest::newRow(qPrintable(name)) << kind;
    }
}

void TestJournal::readsEveryFailureBack()
{
    QFETCH(int, kind);
    Failure full = everythingSet();
    full.kind = static_cast<Failure::Kind>(kind);
    QCOMPARE(failurejson::fromText(failurejson::toText(full)), std::optional(full));
    Failure bare;
    bare.kind = full.kind;
    QCOMPARE(failurejson::fromText(failurejson::toText(bare)), std::optional(bare));
}

void TestJournal::reportsRowsOnceACommit()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QSignalSpy added(&journal, &Journal::rowsAdded);
    QSignalSpy each(&journal, &Journal::added);
    for (int i = 0; i < 20; ++i)
        journal.add({}, {newRoom(QString::number(i)), newRoom(u"b" + QString::number(i))});
    QTRY_COMPARE(each.count(), 20);
    qint64 rows = 0;
    for (const auto &signal : added) {
        QCOMPARE(signal.at(0).toLongLong(), rows + 1);
        rows += signal.at(1).toLongLong();
    }
    QCOMPARE(rows, 40);
    QVERIFY2(added.count() < 20, qPrintable(QString::number(added.count())));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(each.at(i).at(1).toLongLong(), 2 * i + 1);
}

void TestJournal::outcomesShareATransaction()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QList<NewRoom> rooms;
    for (int i = 0; i < 50; ++i)
        rooms << newRoom(QString::number(i));
    addAndWait(journal, rooms);
    const auto claimed = claimAndWait(journal, 50);
    QSignalSpy changed(&journal, &Journal::rowsChanged);
    for (const ClaimedRequest &each : claimed)
        journal.record(outcomeOf(each, RoomState::Created), false);
    qsizetype rows = 0;
    QTRY_COMPARE((rows = 0,
                  std::for_each(changed.cbegin(), changed.cend(),
                                [&](const auto &signal) {
                                    rows += signal.at(0).template value<QList<qint64>>().size();
                                }),
                  rows),
                 50);
    QVERIFY2(changed.count() <= 5, qPrintable(QString::number(changed.count())));
}

void TestJournal::claimsAreServedWhenRowsCome()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QList<ClaimedRequest> claimed;
    connect(&journal, &Journal::claimed, this,
            [&](const QList<ClaimedRequest> &some) { claimed += some; });
    journal.claim({}, 3);
    QSignalSpy added(&journal, &Journal::rowsAdded);
    QSignalSpy changed(&journal, &Journal::rowsChanged);
    addAndWait(journal, {newRoom(QStringLiteral("one")), newRoom(QStringLiteral("two"))});
    QTRY_COMPARE(claimed.size(), 2);
    // In the transaction that added them: one wait for the disk, not two.
    QCOMPARE(added.count(), 1);
    QCOMPARE(changed.count(), 0);
    addAndWait(journal, {newRoom(QStringLiteral("three")), newRoom(QStringLiteral("four"))});
    QTRY_COMPARE(claimed.size(), 3);
    QCOMPARE(claimed.last().request.room.name, QStringLiteral("three"));
    QCOMPARE(journal.reader()->request(4)->state, RoomState::Waiting);
}

void TestJournal::claimsOldestFirst()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QList<NewRoom> rooms;
    for (int i = 0; i < 9; ++i)
        rooms << newRoom(QString::number(i));
    addAndWait(journal, rooms);
    for (qint64 id = 1; id <= 9; id += 3) {
        const auto claimed = claimAndWait(journal, 3);
        QCOMPARE(claimed.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(claimed[i].request.id, id + i);
            QCOMPARE(claimed[i].request.state, RoomState::Sending);
            QVERIFY(!claimed[i].maybeDone);
            QVERIFY(!claimed[i].lastAskedAt.isValid());
        }
    }
}

void TestJournal::withdrawnClaimsAreNotServed()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    journal.claim({}, 5);
    journal.withdrawClaims({});
    addAndWait(journal, {newRoom(QStringLiteral("one"))});
    QCOMPARE(journal.reader()->request(1)->state, RoomState::Waiting);
}

void TestJournal::changes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<RoomState>("before");
    QTest::addColumn<bool>("maybeDone");
    QTest::addColumn<RoomState>("after");

    using enum RoomState;
    const auto row = [](const char *name, Kind kind, RoomState before, bool maybeDone,
                        RoomState after) {
        QTest::newRow(name) << kind << before << maybeDone << after;
    };
    row("cancel a waiting one", Kind::Cancel, Waiting, false, Cancelled);
    row("cancel one that was sent once", Kind::Cancel, Waiting, true, Unknown);
    row("cancel one taken, not sent", Kind::Cancel, Sending, false, Cancelled);
    row("cancel one that is made", Kind::Cancel, Created, false, Created);
    row("cancel one that failed", Kind::Cancel, Failed, false, Failed);
    row("cancel all: waiting", Kind::CancelWaiting, Waiting, false, Cancelled);
    row("cancel all: on its way", Kind::CancelWaiting, Sending, false, Sending);
    row("cancel all: failed", Kind::CancelWaiting, Failed, false, Failed);
    row("retry a failed one", Kind::Retry, Failed, false, Waiting);
    row("retry an unknown one", Kind::Retry, Unknown, true, Waiting);
    row("retry a cancelled one", Kind::Retry, Cancelled, false, Waiting);
    row("retry one that is made", Kind::Retry, Created, false, Created);
    row("retry one on its way", Kind::Retry, Sending, false, Sending);
    row("release", Kind::Release, Sending, false, Waiting);
    row("release one that is made", Kind::Release, Created, false, Created);
}

void TestJournal::changes()
{
    QFETCH(Kind, kind);
    QFETCH(RoomState, before);
    QFETCH(bool, maybeDone);
    QFETCH(RoomState, after);

    Journal journal(path());
    QVERIFY(openAndWait(journal));
    addAndWait(journal, {newRoom(QStringLiteral("one"))});
    if (before != RoomState::Waiting || maybeDone) {
        const auto claimed = claimAndWait(journal, 1);
        if (before != RoomState::Sending) {
            JournalOutcome outcome = outcomeOf(claimed.first(), before);
            outcome.maybeDone = maybeDone;
            QVERIFY(recordAndWait(journal, outcome));
        }
    }
    QCOMPARE(journal.reader()->request(1)->state, before);
    QSignalSpy done(&journal, &Journal::changeDone);
    QVERIFY(changeAndWait(journal, kind, {1}));
    QCOMPARE(done.first().at(1).value<QList<qint64>>(),
             before == after ? QList<qint64>() : QList<qint64>{1});
    const RoomRequest request = *journal.reader()->request(1);
    QCOMPARE(request.state, after);
    QCOMPARE(request.finishedAt.isValid(),
             after != RoomState::Waiting && after != RoomState::Sending);
    if (after == RoomState::Waiting) {
        const auto claimed = claimAndWait(journal, 1);
        QCOMPARE(claimed.size(), 1);
        QCOMPARE(claimed.first().maybeDone, maybeDone);
        QCOMPARE(claimed.first().request.room.clientRequestToken,
                 newRoom(QStringLiteral("one")).clientRequestToken);
    }
}

void TestJournal::interruptedRowsAreUnknownAndHeld()
{
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        QCOMPARE(journal.earlierCount(), 0);
        addAndWait(journal, {newRoom(QStringLiteral("taken")), newRoom(QStringLiteral("waiting"))});
        QCOMPARE(claimAndWait(journal, 1).size(), 1);
    }
    Journal journal(path());
    QSignalSpy earlier(&journal, &Journal::earlierFound);
    QVERIFY(openAndWait(journal));
    QCOMPARE(earlier.count(), 1);
    QCOMPARE(earlier.first().at(0).toLongLong(), 2);
    const RoomRequest taken = *journal.reader()->request(1);
    QCOMPARE(taken.state, RoomState::Unknown);
    QVERIFY(taken.failure && taken.failure->outcomeUnknown);
    QCOMPARE(journal.reader()->request(2)->state, RoomState::Waiting);

    // Held: only what is new is given out.
    journal.claim({}, 5);
    QSignalSpy claimed(&journal, &Journal::claimed);
    addAndWait(journal, {newRoom(QStringLiteral("new"))});
    QTRY_COMPARE(claimed.count(), 1);
    const auto given = claimed.first().at(0).value<QList<ClaimedRequest>>();
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().request.id, 3);
}

void TestJournal::earlierRowsAreTakenOrDiscarded()
{
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        addAndWait(journal, {newRoom(QStringLiteral("taken")), newRoom(QStringLiteral("waiting"))});
        claimAndWait(journal, 1);
    }
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        QVERIFY(changeAndWait(journal, Kind::TakeEarlier));
        const auto claimed = claimAndWait(journal, 2);
        QCOMPARE(claimed.size(), 2);
        QVERIFY(claimed[0].maybeDone);
        QVERIFY(claimed[0].lastAskedAt.isValid());
        QVERIFY(!claimed[1].maybeDone);
        QVERIFY(changeAndWait(journal, Kind::Release, {2}));
    }
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        QCOMPARE(journal.earlierCount(), 2);
        QVERIFY(changeAndWait(journal, Kind::DiscardEarlier));
        QCOMPARE(journal.reader()->request(1)->state, RoomState::Unknown);
        QCOMPARE(journal.reader()->request(2)->state, RoomState::Cancelled);
    }
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QCOMPARE(journal.earlierCount(), 0);
}

// Each would take the rows that the other has on their way for left behind.
void TestJournal::isOpenInOneProcessAtATime()
{
    auto first = std::make_unique<Journal>(path());
    QVERIFY(openAndWait(*first));
    addAndWait(*first, {newRoom(QStringLiteral("one"))});
    QCOMPARE(claimAndWait(*first, 1).size(), 1);

    Journal second(path());
    QSignalSpy failed(&second, &Journal::failed);
    QVERIFY(!openAndWait(second));
    const auto error = failed.first().at(0).value<JournalError>();
    QCOMPARE(error.kind, JournalError::Kind::InUse);
    QCOMPARE(first->reader()->request(1)->state, RoomState::Sending);

    first.reset();
    QVERIFY(openAndWait(second));
    QCOMPARE(second.earlierCount(), 1);
}

void TestJournal::closingWritesWhatIsPending()
{
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        addAndWait(journal, {newRoom(QStringLiteral("one"))});
        const auto claimed = claimAndWait(journal, 1);
        journal.record(outcomeOf(claimed.first(), RoomState::Created), false);
        journal.add({}, {newRoom(QStringLiteral("two"))});
    }
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QCOMPARE(journal.reader()->lastId(), 2);
    QCOMPARE(journal.reader()->request(1)->state, RoomState::Created);
}

void TestJournal::waitsForOpening()
{
    Journal journal(path());
    QSignalSpy added(&journal, &Journal::added);
    QSignalSpy notAdded(&journal, &Journal::notAdded);
    const quint64 ticket = journal.add({}, {newRoom(QStringLiteral("early"))});
    QVERIFY(!journal.isOpen());
    journal.open();
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(added.first().at(0).toULongLong(), ticket);
    QCOMPARE(notAdded.count(), 0);
}

void TestJournal::newerFileIsLeftUntouched()
{
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        addAndWait(journal, {newRoom(QStringLiteral("one"))});
    }
    onFile(path(), QStringLiteral("PRAGMA user_version = %1").arg(journalfile::SchemaVersion + 1));
    const QByteArray before = contentOf(path());
    const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
    {
        Journal journal(path());
        QSignalSpy failed(&journal, &Journal::failed);
        QSignalSpy notAdded(&journal, &Journal::notAdded);
        QVERIFY(!openAndWait(journal));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().at(0).value<JournalError>().kind, JournalError::Kind::TooNew);
        QVERIFY(!journal.isOpen());
        journal.add({}, {newRoom(QStringLiteral("two"))});
        QTRY_COMPARE(notAdded.count(), 1);
    }
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), files);
}

void TestJournal::olderFileIsBroughtUpToDate()
{
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        addAndWait(journal, {newRoom(QStringLiteral("from before"))});
    }
    // What the second version of the schema added.
    onFile(path(), QStringLiteral("DROP TABLE search"));
    onFile(path(), QStringLiteral("DROP INDEX request_not_indexed"));
    onFile(path(), QStringLiteral("PRAGMA user_version = 1"));

    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QCOMPARE(journal.reader()->request(1)->room.name, QStringLiteral("from before"));
    QCOMPARE(onFile(path(), QStringLiteral("PRAGMA user_version")).toInt(),
             journalfile::SchemaVersion);
    QCOMPARE(onFile(path(), QStringLiteral("SELECT count(*) FROM search")).toInt(), 0);
}

void TestJournal::corruptFileIsSetAside_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"text", "truncated", "page", "other program"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestJournal::corruptFileIsSetAside()
{
    QFETCH(QString, damage);
    if (damage == u"text") {
        QVERIFY(write(path(), QByteArray(5000, 'x')));
    } else if (damage == u"other program") {
        onFile(path(), QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
    } else {
        {
            Journal journal(path());
            QVERIFY(openAndWait(journal));
            QList<NewRoom> rooms;
            for (int i = 0; i < 2000; ++i)
                rooms << newRoom(QString::number(i));
            addAndWait(journal, rooms);
        }
        QByteArray content = contentOf(path());
        if (damage == u"truncated")
            content.truncate(content.size() / 2);
        else
            content.replace(content.size() / 2, 20'000, QByteArray(20'000, '\xa5'));
        QVERIFY(write(path(), content));
    }
    const QByteArray before = contentOf(path());

    Journal journal(path());
    QSignalSpy aside(&journal, &Journal::setAside);
    QVERIFY(openAndWait(journal));
    QCOMPARE(aside.count(), 1);
    const QString newName = aside.first().at(0).toString();
    QCOMPARE(contentOf(newName), before);
    QCOMPARE(journal.reader()->lastId(), 0);
    QCOMPARE(addAndWait(journal, {newRoom(QStringLiteral("anew"))}), 1);
}

void TestJournal::unwritableFolderFails()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a folder that nobody can write to");
#endif
    Journal journal(QStringLiteral("/proc/journal.sqlite"));
    QSignalSpy failed(&journal, &Journal::failed);
    QSignalSpy notAdded(&journal, &Journal::notAdded);
    const quint64 ticket = journal.add({}, {newRoom(QStringLiteral("one"))});
    QVERIFY(!openAndWait(journal));
    QCOMPARE(failed.first().at(0).value<JournalError>().kind, JournalError::Kind::CannotOpen);
    QTRY_COMPARE(notAdded.count(), 1);
    QCOMPARE(notAdded.first().at(0).toULongLong(), ticket);
}

void TestJournal::killedWriterLosesNothing()
{
    qint64 expected = 0;
    for (int round = 0; round < 5; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QString::fromLatin1(WriterArgument), path()});
        QVERIFY(writer.waitForStarted());
        QByteArray output;
        QTRY_VERIFY_WITH_TIMEOUT(
            (output += writer.readAllStandardOutput(), output.count('\n') >= 20 + 3 * round),
            30'000);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n'));
        expected = output.mid(output.lastIndexOf('\n') + 1).toLongLong();
        QVERIFY(expected > 0);

        Journal journal(path());
        QSignalSpy aside(&journal, &Journal::setAside);
        QVERIFY(openAndWait(journal));
        QCOMPARE(aside.count(), 0);
        QVERIFY2(journal.reader()->lastId() >= expected,
                 qPrintable(QString::number(journal.reader()->lastId())));
        QVERIFY(journal.reader()->request(expected));
    }
}

void TestJournal::holdsNoRowTwiceAfterManyChanges()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QSignalSpy changed(&journal, &Journal::rowsChanged);
    addAndWait(journal, {newRoom(QStringLiteral("one"))});
    changed.clear();
    QSignalSpy done(&journal, &Journal::changeDone);
    journal.change(Kind::Cancel, {1});
    journal.change(Kind::Retry, {1});
    journal.change(Kind::Cancel, {1});
    QTRY_COMPARE(done.count(), 3);
    for (const auto &signal : changed)
        QCOMPARE(signal.at(0).value<QList<qint64>>(), QList<qint64>{1});
    QCOMPARE(journal.reader()->request(1)->state, RoomState::Cancelled);
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], WriterArgument) == 0)
        return writeForever(argc, argv);
    QCoreApplication application(argc, argv);
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
