// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/localservice.h"
#include "rooms/creationqueue.h"
#include "rooms/outcome.h"
#include "testsupport/journals.h"
#include "testsupport/keypairs.h"
#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

#include <atomic>

using namespace std::chrono_literals;
using namespace quickclient;
using Server = ScriptedServer;

namespace {

constexpr int TimeLimit = 30'000;

CreationQueue::Options patient()
{
    CreationQueue::Options options;
    options.firstAskAgain = 10ms;
    options.longestAskAgain = 40ms;
    return options;
}

Server::Step created()
{
    return Server::reply(201, Server::roomBody("room-1"));
}

Server::Step refused(int status, const char *code)
{
    return Server::reply(status, "{\"Message\":\"no\"}", {{"x-amzn-ErrorType", code}});
}

QString tokenOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object().value(u"ClientRequestToken").toString();
}

// A journal, a queue and a client of one server.
struct Bench
{
    explicit Bench(const QUrl &url, const QString &path, CredentialsProvider credentials = keys(),
                   const Journal::Clock &now = QDateTime::currentDateTimeUtc)
        : journal(path, nullptr, now)
        , client({url}, std::move(credentials), by(now, quick(1)))
        , queue(
              &journal, [this](const QUuid &) { return hasClient ? &client : nullptr; },
              by(now, patient()))
        , enqueued(&queue, &CreationQueue::enqueued)
        , finished(&queue, &CreationQueue::finished)
        , earlier(&queue, &CreationQueue::earlierFound)
    { }
    ~Bench() = default;
    Q_DISABLE_COPY_MOVE(Bench)

    template<typename Options>
    static Options by(const Journal::Clock &now, Options options)
    {
        options.now = now;
        return options;
    }
    void enqueue(int count)
    {
        for (int i = 0; i < count; ++i)
            queue.enqueue({}, {QStringLiteral("acc-1"), QStringLiteral("room %1").arg(i), {}});
    }
    [[nodiscard]] RoomState state(qint64 id) const { return journal.reader()->request(id)->state; }
    [[nodiscard]] int count(RoomState state) const
    {
        int count = 0;
        for (qint64 id = 1; id <= journal.reader()->lastId(); ++id)
            count += this->state(id) == state ? 1 : 0;
        return count;
    }

    bool hasClient = true;
    Journal journal;
    RoomClient client;
    CreationQueue queue;
    QSignalSpy enqueued;
    QSignalSpy finished;
    QSignalSpy earlier;
};

} // namespace

class TestCreationQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void decides_data();
    void decides();
    void createsARoom();
    void createsManyInTheLocalService();
    void theClockMayJump_data();
    void theClockMayJump();
    void oneConnectionDoesNotHoldUpAnother();
    void keepsSixInFlight();
    void showsWhatTheServiceSaid();
    void asksAgainUntilItIsKnown();
    void throttledRowsWait();
    void faultsPass();
    void faultsWithoutEndAreTheRowsOwn();
    void waitsForAServiceThatIsDown();
    void otherConnectionsGoOn();
    void cancelsWhatWaitsForTheService();
    void unknownStaysUnknownWhenCredentialsFail();
    void pausesForTheAccount_data();
    void pausesForTheAccount();
    void aSingleRowFailsForTheAccount();
    void failsWithoutAConnection();
    void cancelsWhatWaits();
    void cancelsWhatIsOnItsWay();
    void cancelsTheRest();
    void retriesWithTheSameToken();
    void pausesAndResumes();
    void earlierRowsAreHeldUntilResumed();
    void earlierRowsAreDiscarded();
    void lostClientIsAskedAgain();
    void refusesWithoutADisk();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCreationQueue::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestCreationQueue::cleanup()
{
    m_dir.reset();
}

void TestCreationQueue::decides_data()
{
    QTest::addColumn<bool>("maybeDone");
    QTest::addColumn<int>("kind"); // -1: a room
    QTest::addColumn<bool>("outcomeUnknown");
    QTest::addColumn<RoomState>("state");
    QTest::addColumn<bool>("askAgain");

    using Kind = Failure::Kind;
    using enum RoomState;
    const auto row = [](const char *name, bool maybeDone, int kind, bool unknown, RoomState state,
                        bool askAgain) {
        QTest::newRow(name) << maybeDone << kind << unknown << state << askAgain;
    };
    row("made", false, -1, false, Created, false);
    row("made at last", true, -1, false, Created, false);
    row("refused", false, int(Kind::BadRequest), false, Failed, false);
    row("timed out", false, int(Kind::TimedOut), true, Unknown, true);
    row("garbage", false, int(Kind::UnexpectedReply), true, Unknown, true);
    row("no host", false, int(Kind::HostNotFound), false, Waiting, true);
    row("no answer to a connection", false, int(Kind::ConnectionRefused), false, Waiting, true);
    row("fault", false, int(Kind::ServiceFailure), false, Waiting, true);
    row("throttled", false, int(Kind::Throttled), false, Waiting, false);
    row("no host, after a time-out", true, int(Kind::HostNotFound), false, Unknown, true);
    row("throttled, after a time-out", true, int(Kind::Throttled), false, Unknown, true);
    row("refused, after a time-out", true, int(Kind::BadRequest), false, Failed, false);
    row("no account, after a time-out", true, int(Kind::AccountNotFound), false, Failed, false);
    row("quota, after a time-out", true, int(Kind::QuotaReached), false, Unknown, false);
    row("forbidden, after a time-out", true, int(Kind::Forbidden), false, Unknown, false);
    row("cancelled before it was sent", false, int(Kind::Cancelled), false, Cancelled, false);
    row("cancelled on its way", false, int(Kind::Cancelled), true, Unknown, false);
    row("cancelled after a time-out", true, int(Kind::Cancelled), false, Unknown, false);
}

void TestCreationQueue::decides()
{
    QFETCH(bool, maybeDone);
    QFETCH(int, kind);
    QFETCH(bool, outcomeUnknown);
    QFETCH(RoomState, state);
    QFETCH(bool, askAgain);

    ClaimedRequest claimed;
    claimed.request.id = 7;
    claimed.request.attempts = 2;
    claimed.maybeDone = maybeDone;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Room room;
    room.roomId = QStringLiteral("made");
    Failure failure;
    failure.kind = static_cast<Failure::Kind>(std::max(kind, 0));
    failure.outcomeUnknown = outcomeUnknown;
    const CreateRoomResult result{kind < 0 ? Expected<Room, Failure>(room)
                                           : Unexpected<Failure>(failure),
                                  QStringLiteral("rid"),
                                  {Attempt()}};

    const JournalOutcome outcome = outcome::afterCall(claimed, result, now);
    QCOMPARE(outcome.request.id, 7);
    QCOMPARE(outcome.request.state, state);
    QCOMPARE(outcome.request.attempts, 3);
    QCOMPARE(outcome.request.finishedAt, state == RoomState::Waiting ? QDateTime() : now);
    QCOMPARE(outcome.request.requestId, QStringLiteral("rid"));
    QCOMPARE(outcome.maybeDone, state == RoomState::Unknown);
    QCOMPARE(outcome.askAgain, askAgain);
    QCOMPARE(outcome.request.failure.has_value(),
             state != RoomState::Created && state != RoomState::Cancelled);
    QCOMPARE(outcome.request.created.roomId, kind < 0 ? QStringLiteral("made") : QString());
}

void TestCreationQueue::createsARoom()
{
    Server server({created()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.queue.enqueue({}, {QStringLiteral("acc-1"), QStringLiteral("Operations"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    QCOMPARE(bench.enqueued.count(), 1);
    const auto request = bench.finished.first().at(0).value<RoomRequest>();
    QCOMPARE(request.state, RoomState::Created);
    QCOMPARE(request.created.roomId, QStringLiteral("room-1"));
    QCOMPARE(request.attempts, 1);
    QVERIFY(!request.room.clientRequestToken.isEmpty());
    QCOMPARE(*bench.journal.reader()->request(1), request);
    QCOMPARE(bench.journal.reader()->attempts(1).size(), 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(tokenOf(server.requests().first()), request.room.clientRequestToken);
    QVERIFY(bench.queue.progress().isIdle());
    QCOMPARE(bench.queue.progress().total, 1);
}

void TestCreationQueue::createsManyInTheLocalService()
{
    LocalService service({.database = QStringLiteral(":memory:"), .roomQuota = 0});
    QSignalSpy ready(&service, &LocalService::ready);
    QVERIFY(service.start());
    service.setCredentials(keyPair(QStringLiteral("AKIDEXAMPLE"), "secret"));
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, TimeLimit);
    Bench bench(service.url(), path());
    QVERIFY(openAndWait(bench.journal));
    constexpr int Count = 300;
    for (int i = 0; i < Count; ++i) {
        bench.queue.enqueue({},
                            {ready.first().at(0).toString(), QStringLiteral("room %1").arg(i), {}});
    }
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), Count, TimeLimit);
    QCOMPARE(bench.count(RoomState::Created), Count);
    QSet<QString> rooms;
    for (qint64 id = 1; id <= Count; ++id)
        rooms << bench.journal.reader()->request(id)->created.roomId;
    QCOMPARE(rooms.size(), Count);
    QVERIFY(bench.queue.progress().isIdle());
}

void TestCreationQueue::theClockMayJump_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("an hour on") << 3600;
    QTest::newRow("an hour back") << -3600;
}

void TestCreationQueue::theClockMayJump()
{
    QFETCH(int, seconds);
    LocalService service({.database = QStringLiteral(":memory:"), .roomQuota = 0});
    QSignalSpy ready(&service, &LocalService::ready);
    QVERIFY(service.start());
    service.setCredentials(keyPair(QStringLiteral("AKIDEXAMPLE"), "secret"));
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, TimeLimit);
    std::atomic<int> skew = 0; // the journal asks in its thread
    Bench bench(service.url(), path(), keys(),
                [&skew] { return QDateTime::currentDateTimeUtc().addSecs(skew); });
    QVERIFY(openAndWait(bench.journal));
    connect(&bench.queue, &CreationQueue::finished, this, [&] { skew = seconds; });
    constexpr int Count = 60;
    for (int i = 0; i < Count; ++i) {
        bench.queue.enqueue({},
                            {ready.first().at(0).toString(), QStringLiteral("room %1").arg(i), {}});
    }
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), Count, TimeLimit);
    QCOMPARE(bench.count(RoomState::Created), Count);
    QVERIFY(!bench.queue.progress().trouble);
    QSet<QString> rooms;
    bool skewWasSeen = false;
    for (qint64 id = 1; id <= Count; ++id) {
        rooms << bench.journal.reader()->request(id)->created.roomId;
        for (const Attempt &attempt : bench.journal.reader()->attempts(id))
            skewWasSeen = skewWasSeen
                || (attempt.failure && attempt.failure->kind == Failure::Kind::ClockSkewed);
    }
    QCOMPARE(rooms.size(), Count);
    QVERIFY(skewWasSeen);
}

void TestCreationQueue::oneConnectionDoesNotHoldUpAnother()
{
    Server hanging({Server::hang()});
    Server server({created()});
    const QUuid elsewhere = QUuid::createUuid();
    Journal journal(path());
    RoomClient silent({hanging.url()}, keys(), quick(1));
    RoomClient working({server.url()}, keys(), quick(1));
    CreationQueue queue(
        &journal,
        [&](const QUuid &connection) { return connection == elsewhere ? &working : &silent; },
        patient());
    QSignalSpy finished(&queue, &CreationQueue::finished);
    QVERIFY(openAndWait(journal));
    for (int i = 0; i < 20; ++i)
        queue.enqueue({}, {QStringLiteral("acc-1"), QStringLiteral("waits"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(hanging.requests().size(), 6, TimeLimit);
    queue.enqueue(elsewhere, {QStringLiteral("acc-1"), QStringLiteral("goes on"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, TimeLimit);
    QCOMPARE(finished.first().at(0).value<RoomRequest>().room.name, QStringLiteral("goes on"));
}

void TestCreationQueue::keepsSixInFlight()
{
    Server server({Server::hang()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(20);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 6, TimeLimit);
    QTRY_COMPARE_WITH_TIMEOUT(bench.enqueued.count(), 20, TimeLimit);
    QCOMPARE(bench.count(RoomState::Sending), 6);
    QCOMPARE(bench.count(RoomState::Waiting), 14);
    QCOMPARE(server.requests().size(), 6);
}

void TestCreationQueue::showsWhatTheServiceSaid()
{
    Server server({refused(400, "BadRequestException")});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    const auto request = *bench.journal.reader()->request(1);
    QCOMPARE(request.state, RoomState::Failed);
    QCOMPARE(request.failure->kind, Failure::Kind::BadRequest);
    QCOMPARE(request.failure->message, QStringLiteral("no"));
    QVERIFY(!bench.queue.progress().paused);
}

void TestCreationQueue::asksAgainUntilItIsKnown()
{
    Server server({Server::close(), Server::reset(), Server::rawThenClose("HTTP/1.1 201 Cre"),
                   Server::close(), created()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 2, TimeLimit);
    // Said once that it is unknown, and then that it is made.
    QCOMPARE(bench.finished[0].at(0).value<RoomRequest>().state, RoomState::Unknown);
    QCOMPARE(bench.finished[1].at(0).value<RoomRequest>().state, RoomState::Created);
    QCOMPARE(server.requests().size(), 5);
    for (const HttpRequest &request : server.requests())
        QCOMPARE(tokenOf(request), tokenOf(server.requests().first()));
    QCOMPARE(bench.journal.reader()->request(1)->attempts, 5);
    QCOMPARE(bench.journal.reader()->attempts(1).size(), 5);
    QVERIFY(bench.queue.progress().isIdle());
    QCOMPARE(bench.queue.progress().total, 1);
}

void TestCreationQueue::throttledRowsWait()
{
    QList<Server::Step> steps(5, refused(429, "ThrottledClientException"));
    steps << created();
    Server server(steps);
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(20);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 20, TimeLimit);
    QCOMPARE(bench.count(RoomState::Created), 20);
    QVERIFY(bench.queue.progress().isIdle());
}

void TestCreationQueue::faultsPass()
{
    QList<Server::Step> steps(25, refused(500, "ServiceFailureException"));
    steps << created();
    Server server(steps);
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(20);
    QTRY_VERIFY_WITH_TIMEOUT(bench.queue.progress().trouble, TimeLimit);
    QCOMPARE(bench.queue.progress().trouble->because.kind, Failure::Kind::ServiceFailure);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 20, TimeLimit);
    QCOMPARE(bench.count(RoomState::Created), 20);
    QVERIFY(bench.queue.progress().isIdle());
    QVERIFY(!bench.queue.progress().trouble);
}

void TestCreationQueue::faultsWithoutEndAreTheRowsOwn()
{
    Server server({refused(500, "ServiceFailureException")});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    QCOMPARE(bench.state(1), RoomState::Failed);
    QCOMPARE(bench.journal.reader()->request(1)->attempts, outcome::MostFaults);
}

void TestCreationQueue::waitsForAServiceThatIsDown()
{
    Server server({created()});
    const quint16 port = server.serverPort();
    const QUrl url = server.url();
    server.QTcpServer::close();
    Bench bench(url, path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(20);
    QTRY_VERIFY_WITH_TIMEOUT(bench.queue.progress().trouble, TimeLimit);
    QCOMPARE(bench.queue.progress().trouble->because.kind, Failure::Kind::ConnectionRefused);
    QTRY_COMPARE_WITH_TIMEOUT(bench.enqueued.count(), 20, TimeLimit);
    QVERIFY(server.listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 20, TimeLimit);
    QCOMPARE(bench.count(RoomState::Created), 20);
    QCOMPARE(server.requests().size(), 20);
    QVERIFY(!bench.queue.progress().trouble);
}

void TestCreationQueue::otherConnectionsGoOn()
{
    Server dead({created()});
    const QUrl nowhere = dead.url();
    dead.QTcpServer::close();
    Server server({created()});
    const QUuid elsewhere = QUuid::createUuid();
    Journal journal(path());
    RoomClient broken({nowhere}, keys(), quick(1));
    RoomClient working({server.url()}, keys(), quick(1));
    CreationQueue queue(
        &journal,
        [&](const QUuid &connection) { return connection == elsewhere ? &working : &broken; },
        patient());
    QSignalSpy finished(&queue, &CreationQueue::finished);
    QVERIFY(openAndWait(journal));
    for (int i = 0; i < 40; ++i)
        queue.enqueue({}, {QStringLiteral("acc-1"), QStringLiteral("lost"), {}});
    for (int i = 0; i < 10; ++i)
        queue.enqueue(elsewhere, {QStringLiteral("acc-1"), QStringLiteral("found"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 10, TimeLimit);
    QVERIFY(queue.progress().trouble);
    QCOMPARE(queue.progress().done, 10);
    QCOMPARE(queue.progress().total, 50);
}

void TestCreationQueue::cancelsWhatWaitsForTheService()
{
    Server server({created()});
    const QUrl url = server.url();
    server.QTcpServer::close();
    Bench bench(url, path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(10);
    QTRY_VERIFY_WITH_TIMEOUT(bench.queue.progress().trouble, TimeLimit);
    bench.queue.cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(bench.queue.progress().isIdle(), TimeLimit);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(RoomState::Cancelled), 10, TimeLimit);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.queue.progress().trouble, TimeLimit);
}

void TestCreationQueue::unknownStaysUnknownWhenCredentialsFail()
{
    Server server({Server::close(), refused(403, "AccessDeniedException")});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.queue.progress().total == 1 && bench.queue.progress().isIdle(),
                             TimeLimit);
    QTRY_COMPARE(bench.finished.count(), 2);
    QCOMPARE(bench.state(1), RoomState::Unknown);
    QCOMPARE(bench.journal.reader()->request(1)->failure->kind, Failure::Kind::Forbidden);
}

void TestCreationQueue::pausesForTheAccount_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Failure::Kind>("kind");
    using Kind = Failure::Kind;
    QTest::newRow("refused") << 401 << QByteArray("UnauthorizedClientException")
                             << Kind::CredentialsRefused;
    QTest::newRow("forbidden") << 403 << QByteArray("ForbiddenException") << Kind::Forbidden;
    QTest::newRow("expired") << 403 << QByteArray("ExpiredTokenException")
                             << Kind::CredentialsExpired;
    QTest::newRow("signature") << 403 << QByteArray("SignatureDoesNotMatch")
                               << Kind::SignatureRefused;
    QTest::newRow("quota") << 400 << QByteArray("ResourceLimitExceededException")
                           << Kind::QuotaReached;
}

void TestCreationQueue::pausesForTheAccount()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(Failure::Kind, kind);
    QList<Server::Step> steps(6, refused(status, code.constData()));
    steps << created();
    Server server(steps);
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.queue.pause();
    bench.enqueue(20);
    QTRY_COMPARE_WITH_TIMEOUT(bench.enqueued.count(), 20, TimeLimit);
    bench.queue.resume();
    QTRY_VERIFY_WITH_TIMEOUT(bench.queue.progress().trouble, TimeLimit);
    QCOMPARE(bench.queue.progress().trouble->because.kind, kind);
    QVERIFY(bench.queue.progress().trouble->needsUser);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(RoomState::Waiting), 20, TimeLimit);
    QCOMPARE(server.requests().size(), 6);
    QCOMPARE(bench.finished.count(), 0);
    QCOMPARE(bench.queue.progress().done, 0);
    // The list says what happened to those that were sent.
    QCOMPARE(bench.journal.reader()->request(1)->failure->kind, kind);
    // What goes by another connection is not held up.
    bench.queue.enqueue(QUuid::createUuid(),
                        {QStringLiteral("acc-1"), QStringLiteral("other"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    QCOMPARE(bench.state(21), RoomState::Created);
    bench.finished.clear();

    bench.queue.resume();
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 20, TimeLimit);
    QCOMPARE(bench.count(RoomState::Created), 21);
    QCOMPARE(bench.journal.reader()->attempts(1).size(), 2);
}

void TestCreationQueue::aSingleRowFailsForTheAccount()
{
    Server server({refused(403, "ForbiddenException")});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    QCOMPARE(bench.state(1), RoomState::Failed);
    QCOMPARE(bench.journal.reader()->request(1)->failure->kind, Failure::Kind::Forbidden);
    QVERIFY(!bench.queue.progress().paused);
}

void TestCreationQueue::failsWithoutAConnection()
{
    Server server({created()});
    Bench bench(server.url(), path());
    bench.hasClient = false;
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    QCOMPARE(bench.state(1), RoomState::Failed);
    QCOMPARE(bench.journal.reader()->request(1)->failure->kind, Failure::Kind::InvalidEndpoint);
    QCOMPARE(server.requests().size(), 0);
}

void TestCreationQueue::cancelsWhatWaits()
{
    Server server({Server::hang()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(8);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 6, TimeLimit);
    QTRY_COMPARE_WITH_TIMEOUT(bench.enqueued.count(), 8, TimeLimit);
    bench.queue.cancel(8);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    QCOMPARE(bench.finished.first().at(0).value<RoomRequest>().id, 8);
    QCOMPARE(bench.state(8), RoomState::Cancelled);
    QCOMPARE(bench.state(7), RoomState::Waiting);
    QCOMPARE(bench.queue.progress().done, 1);
}

void TestCreationQueue::cancelsWhatIsOnItsWay()
{
    Server server({Server::hang()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, TimeLimit);
    bench.queue.cancel(1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    QCOMPARE(bench.state(1), RoomState::Unknown);
    // The user said no: it is not asked again.
    QVERIFY(bench.queue.progress().isIdle());
}

void TestCreationQueue::cancelsTheRest()
{
    Server server({Server::hang()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(30);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 6, TimeLimit);
    QTRY_COMPARE_WITH_TIMEOUT(bench.enqueued.count(), 30, TimeLimit);
    bench.queue.cancelAll();
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(RoomState::Cancelled), 24, TimeLimit);
    QCOMPARE(bench.count(RoomState::Sending), 6);
    QTRY_COMPARE(bench.queue.progress().done, 24);
    QCOMPARE(bench.queue.progress().total, 30);
    QCOMPARE(server.requests().size(), 6);
}

void TestCreationQueue::retriesWithTheSameToken()
{
    Server server({refused(400, "BadRequestException"), created()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    bench.queue.retry({1});
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 2, TimeLimit);
    QCOMPARE(bench.state(1), RoomState::Created);
    QCOMPARE(tokenOf(server.requests()[0]), tokenOf(server.requests()[1]));
    QCOMPARE(bench.journal.reader()->request(1)->attempts, 2);
    QVERIFY(bench.queue.progress().isIdle());
    // What is made cannot be made again.
    bench.queue.retry({1});
    QSignalSpy done(&bench.journal, &Journal::changeDone);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(bench.state(1), RoomState::Created);
    QCOMPARE(server.requests().size(), 2);
}

void TestCreationQueue::pausesAndResumes()
{
    Server server({created()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.queue.pause();
    QVERIFY(bench.queue.progress().paused);
    QVERIFY(!bench.queue.progress().trouble);
    bench.enqueue(10);
    QTRY_COMPARE_WITH_TIMEOUT(bench.enqueued.count(), 10, TimeLimit);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(RoomState::Waiting), 10, TimeLimit);
    QCOMPARE(server.requests().size(), 0);
    bench.queue.resume();
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 10, TimeLimit);
    QCOMPARE(bench.count(RoomState::Created), 10);
}

void TestCreationQueue::earlierRowsAreHeldUntilResumed()
{
    Server hanging({Server::hang()});
    QString token;
    {
        Bench bench(hanging.url(), path());
        QVERIFY(openAndWait(bench.journal));
        bench.enqueue(8);
        QTRY_COMPARE_WITH_TIMEOUT(bench.enqueued.count(), 8, TimeLimit);
        QTRY_COMPARE_WITH_TIMEOUT(hanging.requests().size(), 6, TimeLimit);
    }
    Server server({created()});
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    QTRY_COMPARE(bench.earlier.count(), 1);
    QCOMPARE(bench.earlier.first().at(0).toLongLong(), 8);
    // New rooms do not wait for the answer.
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 1, TimeLimit);
    QCOMPARE(bench.state(9), RoomState::Created);
    QCOMPARE(bench.count(RoomState::Unknown), 6);
    QCOMPARE(bench.count(RoomState::Waiting), 2);

    bench.queue.resumeEarlier();
    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.count(), 9, TimeLimit);
    QCOMPARE(bench.count(RoomState::Created), 9);
    QSet<QString> before;
    QSet<QString> after;
    for (const HttpRequest &request : hanging.requests())
        before << tokenOf(request);
    for (const HttpRequest &request : server.requests())
        after << tokenOf(request);
    QVERIFY(after.contains(before));
}

void TestCreationQueue::earlierRowsAreDiscarded()
{
    Server server({Server::hang()});
    {
        Bench bench(server.url(), path());
        QVERIFY(openAndWait(bench.journal));
        bench.enqueue(8);
        QTRY_COMPARE_WITH_TIMEOUT(bench.enqueued.count(), 8, TimeLimit);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 6, TimeLimit);
    }
    Bench bench(server.url(), path());
    QVERIFY(openAndWait(bench.journal));
    bench.queue.discardEarlier();
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(RoomState::Cancelled), 2, TimeLimit);
    QCOMPARE(bench.count(RoomState::Unknown), 6);
    QCOMPARE(server.requests().size(), 6);
}

void TestCreationQueue::lostClientIsAskedAgain()
{
    Server server({Server::hang(), created()});
    Journal journal(path());
    auto first = std::make_unique<RoomClient>(Endpoint{server.url()}, keys(), quick(1));
    RoomClient second(Endpoint{server.url()}, keys(), quick(1));
    CreationQueue queue(
        &journal, [&](const QUuid &) { return first ? first.get() : &second; }, patient());
    QSignalSpy finished(&queue, &CreationQueue::finished);
    QVERIFY(openAndWait(journal));
    queue.enqueue({}, {QStringLiteral("acc-1"), QStringLiteral("one"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, TimeLimit);
    first.reset();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, TimeLimit);
    QCOMPARE(finished[0].at(0).value<RoomRequest>().state, RoomState::Unknown);
    QCOMPARE(finished[1].at(0).value<RoomRequest>().state, RoomState::Created);
}

void TestCreationQueue::refusesWithoutADisk()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a folder that nobody can write to");
#endif
    Server server({created()});
    Bench bench(server.url(), QStringLiteral("/proc/journal.sqlite"));
    QSignalSpy notEnqueued(&bench.queue, &CreationQueue::notEnqueued);
    QVERIFY(!openAndWait(bench.journal));
    bench.enqueue(1);
    QTRY_COMPARE_WITH_TIMEOUT(notEnqueued.count(), 1, TimeLimit);
    QCOMPARE(notEnqueued.first().at(0).value<NewRoom>().name, QStringLiteral("room 0"));
    QVERIFY(!notEnqueued.first().at(1).toString().isEmpty());
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(bench.queue.progress().isIdle());
}

QTEST_GUILESS_MAIN(TestCreationQueue)

#include "tst_creationqueue.moc"
