// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/singlecreation.h"

#include "testsupport/fulldisk.h"
#include "testsupport/journals.h"
#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace quickclient;
using Server = ScriptedServer;
using Kind = Failure::Kind;

Q_DECLARE_METATYPE(Server::Step)

namespace {

constexpr int TimeLimit = 30'000;

const NewRoom Operations{u"acc-1"_s, u"Operations"_s, u"token-1"_s};

Server::Step created()
{
    return Server::reply(201, Server::roomBody("room-1"));
}

// A row of an earlier run that was sent and never heard of.
JournalOutcome unanswered(const ClaimedRequest &claimed, const QDateTime &sentAt)
{
    JournalOutcome outcome{claimed.request, true, false, {{.sentAt = sentAt}}};
    outcome.request.state = RoomState::Unknown;
    outcome.request.attempts = 1;
    return outcome;
}

} // namespace

class TestSingleCreation : public QObject
{
    Q_OBJECT

private:
    // What one room that is asked for ends with.
    RoomRequest create(Journal *journal, const QUrl &url, const NewRoom &room = Operations)
    {
        RoomClient client({url}, keys(), quick(2));
        SingleCreation creation(journal, &client, {}, room);
        const QSignalSpy finished(&creation, &SingleCreation::finished);
        creation.start();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, TimeLimit))
            return {};
        return finished.first().at(0).value<RoomRequest>();
    }
    [[nodiscard]] QString path() const { return m_dir->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void cleanup() { m_dir.reset(); }

    void writesDownWhatCameOfIt_data()
    {
        QTest::addColumn<Server::Step>("step");
        QTest::addColumn<RoomState>("state");
        QTest::addColumn<int>("attempts");
        QTest::newRow("a room") << created() << RoomState::Created << 1;
        QTest::newRow("a refusal") << Server::reply(404, "{}") << RoomState::Failed << 1;
        // The user has heard of it, and may ask otherwise: nobody else is to ask again.
        QTest::newRow("no answer") << Server::close() << RoomState::Unknown << 2;
        QTest::newRow("a throttle") << Server::reply(429, "{}") << RoomState::Failed << 2;
    }
    void writesDownWhatCameOfIt()
    {
        QFETCH(Server::Step, step);
        QFETCH(RoomState, state);
        QFETCH(int, attempts);
        const Server server({step});
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        const RoomRequest request = create(&journal, server.url());
        QCOMPARE(request.state, state);
        QCOMPARE(request.attempts, attempts);
        QCOMPARE(server.requests().size(), attempts);
        QCOMPARE(journal.reader()->request(1), std::optional(request));
        QVERIFY(journal.reader()->waitingConnections().isEmpty());
    }

    void itIsOnDiskBeforeItIsSent()
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        std::optional<RoomRequest> seen;
        const Server server({[&](QTcpSocket *socket) {
            seen = journal.reader()->request(1);
            created()(socket);
        }});
        QCOMPARE(create(&journal, server.url()).state, RoomState::Created);
        QVERIFY(seen);
        QCOMPARE(seen->state, RoomState::Sending);
        QCOMPARE(seen->room, Operations);
    }

    void needsNoJournal()
    {
        const Server server({created()});
        const RoomRequest request = create(nullptr, server.url());
        QCOMPARE(request.state, RoomState::Created);
        QCOMPARE(request.created.roomId, u"room-1"_s);
    }

    // The same words are the same row, as long as there is no room for it; anything else is
    // another.
    void theSameWordsGoOn_data()
    {
        QTest::addColumn<NewRoom>("room");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("the same") << Operations << true;
        QTest::newRow("another token")
            << NewRoom{Operations.accountId, Operations.name, u"token-2"_s} << false;
        QTest::newRow("another name")
            << NewRoom{Operations.accountId, u"OPERATIONS"_s, Operations.clientRequestToken}
            << false;
        QTest::newRow("another account")
            << NewRoom{u"acc-2"_s, Operations.name, Operations.clientRequestToken} << false;
    }
    void theSameWordsGoOn()
    {
        QFETCH(NewRoom, room);
        QFETCH(bool, goesOn);
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        const Server server({Server::reply(400, "{}"), created()});
        QCOMPARE(create(&journal, server.url()).state, RoomState::Failed);
        QCOMPARE(create(&journal, server.url(), room).state, RoomState::Created);
        QCOMPARE(journal.reader()->lastId(), goesOn ? 1 : 2);

        QCOMPARE(create(&journal, server.url(), room).state, RoomState::Created);
        QCOMPARE(journal.reader()->lastId(), goesOn ? 2 : 3);
    }

    // No service promises to remember a token for ever.
    void anOldTokenIsNotUsedBlindly()
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        QCOMPARE(addAndWait(journal, {Operations}), 1);
        const ClaimedRequest claimed = claimAndWait(journal, 1).value(0);
        const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
        QVERIFY(recordAndWait(journal, unanswered(claimed, longAgo)));

        const Server server({Server::reply(
            200, R"({"Rooms":[{"RoomId":"room-0","Name":"Operations","AccountId":"acc-1"}]})")});
        const RoomRequest request = create(&journal, server.url());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().method, "GET"_ba);
        QCOMPARE(request.id, 1);
        QCOMPARE(request.created.roomId, u"room-0"_s);
    }

    void cancelledBeforeItIsSent()
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        const Server server({created()});
        RoomClient client({server.url()}, keys(), quick());
        SingleCreation creation(&journal, &client, {}, Operations);
        QSignalSpy finished(&creation, &SingleCreation::finished);
        creation.start();
        creation.cancel();
        QVERIFY(finished.wait(TimeLimit));
        QCOMPARE(finished.first().at(0).value<RoomRequest>().state, RoomState::Cancelled);
        QCOMPARE(journal.reader()->request(1)->state, RoomState::Cancelled);
        QVERIFY(server.requests().isEmpty());
    }

    void cancelledOnItsWay()
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        const Server server({Server::hang()});
        RoomClient client({server.url()}, keys(), quick());
        SingleCreation creation(&journal, &client, {}, Operations);
        QSignalSpy finished(&creation, &SingleCreation::finished);
        creation.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, TimeLimit);
        creation.cancel();
        QVERIFY(finished.wait(TimeLimit));
        const auto request = finished.first().at(0).value<RoomRequest>();
        QCOMPARE(request.state, RoomState::Unknown);
        QCOMPARE(request.failure->kind, Kind::Cancelled);
        QCOMPARE(journal.reader()->request(1)->state, RoomState::Unknown);
    }

    void nothingIsSentWithoutADisk()
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        const Server server({created()});
        RoomClient client({server.url()}, keys(), quick());
        SingleCreation creation(&journal, &client, {}, Operations);
        QSignalSpy notWritten(&creation, &SingleCreation::notWritten);
        const QSignalSpy finished(&creation, &SingleCreation::finished);
        const FullDisk full(QFileInfo(path() + u"-wal").size());
        creation.start();
        QVERIFY(notWritten.wait(TimeLimit));
        QVERIFY(finished.isEmpty());
        QVERIFY(server.requests().isEmpty());
    }

    // What came of it is told all the same, and asked again by a later run.
    void outcomeThatCannotBeWritten()
    {
        std::optional<FullDisk> full;
        const Server server({[&](QTcpSocket *socket) {
            full.emplace(QFileInfo(path() + u"-wal").size());
            created()(socket);
        }});
        RoomClient client({server.url()}, keys(), quick());
        {
            Journal journal(path());
            QVERIFY(openAndWait(journal));
            SingleCreation creation(&journal, &client, {}, Operations);
            const QSignalSpy notRecorded(&creation, &SingleCreation::notRecorded);
            QSignalSpy finished(&creation, &SingleCreation::finished);
            creation.start();
            QVERIFY(finished.wait(TimeLimit));
            QCOMPARE(notRecorded.count(), 1);
            QCOMPARE(finished.first().at(0).value<RoomRequest>().created.roomId, u"room-1"_s);
        }
        full.reset();
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        QCOMPARE(journal.earlierCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSingleCreation)
#include "tst_singlecreation.moc"
