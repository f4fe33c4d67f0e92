// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/roomquestion.h"

#include "rooms/outcome.h"
#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quickclient;
using Server = ScriptedServer;
using Kind = Failure::Kind;

Q_DECLARE_METATYPE(Server::Step)

namespace {

constexpr int TimeLimit = 30'000;

const QDateTime Requested = QDateTime::fromString(u"2026-02-01T10:00:00Z"_s, Qt::ISODate);
const QDateTime Asked = Requested.addSecs(60);

// A room that was asked for at Asked, and never heard of.
ClaimedRequest unanswered()
{
    ClaimedRequest claimed;
    claimed.request.id = 7;
    claimed.request.room = {u"acc-1"_s, u"Operations"_s, u"token-1"_s};
    claimed.request.requestedAt = Requested;
    claimed.maybeDone = true;
    claimed.lastAskedAt = Asked;
    return claimed;
}

QJsonObject room(const QString &id, const QDateTime &made, const QString &name = u"Operations"_s)
{
    QJsonObject room{{u"RoomId"_s, id}, {u"Name"_s, name}, {u"AccountId"_s, u"acc-1"_s}};
    if (made.isValid())
        room.insert(u"CreatedTimestamp"_s, made.toString(Qt::ISODateWithMs));
    return room;
}

Server::Step list(const QJsonArray &rooms)
{
    return Server::reply(200, QJsonDocument(QJsonObject{{u"Rooms"_s, rooms}}).toJson());
}

Server::Step refusal(int status, const QByteArray &code)
{
    return Server::reply(status, R"({"Message":"no"})", {{"x-amzn-ErrorType", code}});
}

bool isNobodys(const QString & /*roomId*/)
{
    return false;
}

QList<QByteArray> methods(const Server &server)
{
    QList<QByteArray> methods;
    for (const HttpRequest &request : server.requests())
        methods << request.method;
    return methods;
}

} // namespace

class TestRoomQuestion : public QObject
{
    Q_OBJECT

private:
    // What one question ends with, in `m_result` and `m_heard`.
    void ask(RoomClient *client, const ClaimedRequest &claimed, const QDateTime &now,
             const std::function<bool(const QString &)> &isOthers = isNobodys)
    {
        RoomQuestion question(client, claimed, 1, isOthers, now, nullptr);
        await(question);
    }
    void await(const RoomQuestion &question)
    {
        QSignalSpy finished(&question, &RoomQuestion::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, TimeLimit);
        m_result = finished.first().at(0).value<CreateRoomResult>();
        m_heard = finished.first().at(1).value<RoomQuestion::Heard>();
    }

    CreateRoomResult m_result{Unexpected<Failure>(Failure()), {}, {}};
    RoomQuestion::Heard m_heard = RoomQuestion::Heard::No;

private Q_SLOTS:
    void looksFirst_data();
    void looksFirst();
    void findsTheRoom_data();
    void findsTheRoom();
    void findsItThoughTheClockWasSetBack();
    void asksWithTheSameTokenWhereItIsNotFound();
    void takesNoRoomOfAnotherRow();
    void withoutAListItIsNotKnown_data();
    void withoutAListItIsNotKnown();
    void theListPassesOnWhatConcernsAll();
    void cancelsWhileItLooks();
    void needsAClient();
    void outlivesItsClient_data();
    void outlivesItsClient();
};

void TestRoomQuestion::looksFirst_data()
{
    QTest::addColumn<bool>("maybeDone");
    QTest::addColumn<QDateTime>("lastAsked");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("looks");

    QTest::newRow("never sent") << false << QDateTime() << Asked.addDays(1) << false;
    QTest::newRow("refused a day ago") << false << Asked << Asked.addDays(1) << false;
    QTest::newRow("nine minutes ago") << true << Asked << Asked.addSecs(9 * 60) << false;
    QTest::newRow("eleven minutes ago") << true << Asked << Asked.addSecs(11 * 60) << true;
    QTest::newRow("nobody knows when") << true << QDateTime() << Asked << true;
    QTest::newRow("clock a little back") << true << Asked << Asked.addSecs(-2) << false;
    QTest::newRow("clock an hour back") << true << Asked << Asked.addSecs(-3600) << true;
}

void TestRoomQuestion::looksFirst()
{
    QFETCH(bool, maybeDone);
    QFETCH(QDateTime, lastAsked);
    QFETCH(QDateTime, now);
    QFETCH(bool, looks);
    QList<Server::Step> steps{Server::reply(201, Server::roomBody("made"))};
    QList<QByteArray> expected{"POST"};
    if (looks) {
        steps.prepend(list({}));
        expected.prepend("GET");
    }
    Server server(steps);
    RoomClient client({server.url()}, keys(), quick());
    ClaimedRequest claimed = unanswered();
    claimed.maybeDone = maybeDone;
    claimed.lastAskedAt = lastAsked;
    ask(&client, claimed, now);
    QVERIFY(m_result.room);
    QCOMPARE(m_result.room->roomId, u"made"_s);
    QCOMPARE(m_heard, RoomQuestion::Heard::Yes);
    QCOMPARE(methods(server), expected);
}

void TestRoomQuestion::findsTheRoom_data()
{
    QTest::addColumn<QJsonObject>("listed");
    QTest::addColumn<bool>("isIt");

    QTest::newRow("made when asked") << room(u"r"_s, Asked.addSecs(1)) << true;
    QTest::newRow("by a clock that is fast") << room(u"r"_s, Asked.addSecs(50 * 60)) << true;
    QTest::newRow("by a clock that is slow") << room(u"r"_s, Requested.addSecs(-50 * 60)) << true;
    QTest::newRow("without a time") << room(u"r"_s, {}) << true;
    QTest::newRow("long before") << room(u"r"_s, Requested.addDays(-1)) << false;
    QTest::newRow("long after") << room(u"r"_s, Asked.addDays(1)) << false;
    QTest::newRow("of another name") << room(u"r"_s, Asked, u"operations"_s) << false;
    QTest::newRow("without an ID") << room({}, Asked) << false;
}

void TestRoomQuestion::findsTheRoom()
{
    QFETCH(QJsonObject, listed);
    QFETCH(bool, isIt);
    Server server({list({room(u"another"_s, Asked, u"Night shift"_s), listed}),
                   Server::reply(201, Server::roomBody("made"))});
    RoomClient client({server.url()}, keys(), quick());
    ask(&client, unanswered(), Asked.addDays(2));
    QVERIFY(m_result.room);
    QCOMPARE(m_result.room->roomId, isIt ? u"r"_s : u"made"_s);
    QCOMPARE(server.requests().size(), isIt ? 1 : 2);
}

void TestRoomQuestion::findsItThoughTheClockWasSetBack()
{
    Server server({list({room(u"r"_s, Requested)}), Server::close()});
    RoomClient client({server.url()}, keys(), quick());
    ClaimedRequest claimed = unanswered();
    claimed.lastAskedAt = Requested.addSecs(-3 * 3600);
    ask(&client, claimed, Asked);
    QVERIFY(m_result.room);
    QCOMPARE(m_result.room->roomId, u"r"_s);
}

void TestRoomQuestion::asksWithTheSameTokenWhereItIsNotFound()
{
    Server server({list({}), Server::reply(201, Server::roomBody("made"))});
    RoomClient client({server.url()}, keys(), quick());
    ask(&client, unanswered(), Asked.addDays(1));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(QJsonDocument::fromJson(server.requests().at(1).body).object(),
             (QJsonObject{{u"Name"_s, u"Operations"_s}, {u"ClientRequestToken"_s, u"token-1"_s}}));
}

void TestRoomQuestion::takesNoRoomOfAnotherRow()
{
    Server server({list({room(u"one"_s, Asked), room(u"two"_s, Asked)}),
                   list({room(u"one"_s, Asked), room(u"two"_s, Asked)}),
                   Server::reply(201, Server::roomBody("made"))});
    RoomClient client({server.url()}, keys(), quick());
    ask(&client, unanswered(), Asked.addDays(1),
        [](const QString &roomId) { return roomId == u"one"; });
    QVERIFY(m_result.room);
    QCOMPARE(m_result.room->roomId, u"two"_s);
    ask(&client, unanswered(), Asked.addDays(1), [](const QString &) { return true; });
    QVERIFY(m_result.room);
    QCOMPARE(m_result.room->roomId, u"made"_s);
}

void TestRoomQuestion::withoutAListItIsNotKnown_data()
{
    QTest::addColumn<Server::Step>("step");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("forbidden") << refusal(403, "AccessDeniedException") << Kind::ListRefused;
    QTest::newRow("not understood") << refusal(400, "BadRequestException") << Kind::ListRefused;
    QTest::newRow("not there") << Server::reply(404, "<html>") << Kind::ListRefused;
    QTest::newRow("garbage") << Server::reply(200, "<html>") << Kind::UnexpectedReply;
    QTest::newRow("cut off") << Server::close() << Kind::ConnectionLost;
}

void TestRoomQuestion::withoutAListItIsNotKnown()
{
    QFETCH(Server::Step, step);
    QFETCH(Kind, kind);
    Server server({step});
    RoomClient client({server.url()}, keys(), quick());
    const ClaimedRequest claimed = unanswered();
    ask(&client, claimed, Asked.addDays(1));
    QVERIFY(!m_result.room);
    QCOMPARE(m_result.room.error().kind, kind);
    const JournalOutcome outcome = outcome::afterCall(claimed, m_result, Asked.addDays(1));
    QCOMPARE(outcome.request.state, RoomState::Unknown);
    QVERIFY(outcome.askAgain);
    QVERIFY(!methods(server).contains("POST"));
}

void TestRoomQuestion::theListPassesOnWhatConcernsAll()
{
    Server server({refusal(403, "InvalidSignatureException")});
    RoomClient client({server.url()}, keys(), quick());
    ask(&client, unanswered(), Asked.addDays(1));
    QVERIFY(!m_result.room);
    QVERIFY(outcome::concernsAllRooms(m_result.room.error().kind));
}

void TestRoomQuestion::cancelsWhileItLooks()
{
    Server server({Server::hang()});
    RoomClient client({server.url()}, keys(), quick());
    RoomQuestion question(&client, unanswered(), 1, isNobodys, Asked.addDays(1), nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, TimeLimit);
    question.cancel();
    await(question);
    QVERIFY(!m_result.room);
    QCOMPARE(m_result.room.error().kind, Kind::Cancelled);
    const JournalOutcome outcome =
        outcome::afterCall(question.claimed(), m_result, Asked.addDays(1));
    QCOMPARE(outcome.request.state, RoomState::Unknown);
    QVERIFY(!outcome.askAgain);
}

void TestRoomQuestion::needsAClient()
{
    ask(nullptr, unanswered(), Asked);
    QVERIFY(!m_result.room);
    QCOMPARE(m_result.room.error().kind, Kind::InvalidEndpoint);
    QCOMPARE(m_heard, RoomQuestion::Heard::No);
}

void TestRoomQuestion::outlivesItsClient_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("asking") << Asked;
    QTest::newRow("looking") << Asked.addDays(1);
}

void TestRoomQuestion::outlivesItsClient()
{
    QFETCH(QDateTime, now);
    Server server({Server::hang()});
    auto client = std::make_unique<RoomClient>(Endpoint{server.url()}, keys(), quick());
    RoomQuestion question(client.get(), unanswered(), 1, isNobodys, now, nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, TimeLimit);
    QSignalSpy finished(&question, &RoomQuestion::finished);
    client.reset();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, TimeLimit);
    const auto result = finished.first().at(0).value<CreateRoomResult>();
    QVERIFY(!result.room);
    QVERIFY(result.room.error().outcomeUnknown);
    QCOMPARE(finished.first().at(1).value<RoomQuestion::Heard>(), RoomQuestion::Heard::No);
}

QTEST_GUILESS_MAIN(TestRoomQuestion)
#include "tst_roomquestion.moc"
