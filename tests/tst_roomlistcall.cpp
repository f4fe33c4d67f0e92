// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomlistcall.h"

#include "chime/roomclient.h"
#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"
#include "testsupport/serviceclient.h"

using namespace Qt::StringLiterals;
using namespace quickclient;
using namespace std::chrono_literals;
using Server = ScriptedServer;
using Kind = Failure::Kind;

Q_DECLARE_METATYPE(QList<Server::Step>)

namespace {

const QString Account = u"acc /ü"_s;

Server::Step page(const QList<int> &numbers, const QString &nextToken = {})
{
    QJsonArray rooms;
    for (const int number : numbers)
        rooms.append(QJsonObject{{u"RoomId"_s, u"room-%1"_s.arg(number)}});
    QJsonObject reply{{u"Rooms"_s, rooms}};
    if (!nextToken.isEmpty())
        reply.insert(u"NextToken"_s, nextToken);
    return Server::reply(200, QJsonDocument(reply).toJson());
}

QStringList idsOf(const QList<Room> &rooms)
{
    QStringList ids;
    for (const Room &room : rooms)
        ids.append(room.roomId);
    return ids;
}

} // namespace

class TestRoomListCall : public QObject
{
    Q_OBJECT

private:
    // The result of one call, with its one end checked.
    static ListRoomsResult resultOf(RoomListCall *call)
    {
        QSignalSpy finished(call, &RoomListCall::finished);
        if (!finished.wait(60'000)) {
            QTest::qFail("the call did not end", __FILE__, __LINE__);
            return Unexpected<Failure>(Failure());
        }
        const auto result = finished.first().first().value<ListRoomsResult>();
        QSignalSpy destroyed(call, &QObject::destroyed);
        destroyed.wait(5'000);
        if (finished.count() != 1)
            QTest::qFail("a call ends once", __FILE__, __LINE__);
        return result;
    }

private Q_SLOTS:
    void followsThePages();
    void keepsWhatIsWanted();
    void asksAgainWhereThatHelps_data();
    void asksAgainWhereThatHelps();
    void eachPageHasItsOwnAttempts();
    void endsInATypedFailure_data();
    void endsInATypedFailure();
    void endsWhereThePagesDoNot();
    void cancelsOnTheWay();
    void cancelsBeforeAnythingIsSent();
    void isPacedLikeEveryCall();
    void listsTheLocalService();
};

void TestRoomListCall::followsThePages()
{
    Server server({page({1, 2}, u"to/page+2 ü"_s), page({}, u"3"_s), page({3})});
    RoomClient client({server.url()}, keys(), quick());
    const ListRoomsResult result = resultOf(client.listRooms(Account));
    QVERIFY(result);
    QCOMPARE(idsOf(*result), (QStringList{"room-1", "room-2", "room-3"}));

    const QByteArray path = "/accounts/acc%20%2F%C3%BC/rooms?max-results=99";
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(0).path, path);
    QCOMPARE(server.requests().at(1).path, path + "&next-token=to%2Fpage%2B2%20%C3%BC");
    QCOMPARE(server.requests().at(2).path, path + "&next-token=3");
    QSet<QByteArray> invocations;
    for (const HttpRequest &request : server.requests()) {
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.body, QByteArray());
        QVERIFY(sigv4::parseAuthorization(headerValue(request.headers, "authorization")));
        QCOMPARE(headerValue(request.headers, "amz-sdk-request"), "attempt=1; max=3");
        invocations.insert(headerValue(request.headers, "amz-sdk-invocation-id"));
    }
    QCOMPARE(invocations.size(), 3);
}

void TestRoomListCall::keepsWhatIsWanted()
{
    Server server({page({1, 2, 3}, u"2"_s), page({2, 4})});
    RoomClient client({server.url()}, keys(), quick());
    const ListRoomsResult result = resultOf(
        client.listRooms(Account, [](const Room &room) { return room.roomId == u"room-2"; }));
    QVERIFY(result);
    QCOMPARE(idsOf(*result), (QStringList{"room-2", "room-2"}));
}

void TestRoomListCall::asksAgainWhereThatHelps_data()
{
    QTest::addColumn<Server::Step>("step");
    QTest::newRow("500") << Server::reply(500, "");
    QTest::newRow("502") << Server::reply(502, "<html>");
    QTest::newRow("429") << Server::reply(429, "");
    QTest::newRow("closed") << Server::close();
    QTest::newRow("reset") << Server::reset();
    QTest::newRow("cut off") << Server::rawThenClose(
        "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"Rooms\":[");
}

void TestRoomListCall::asksAgainWhereThatHelps()
{
    QFETCH(const Server::Step, step);
    Server server({page({1}, u"2"_s), step, page({2})});
    RoomClient client({server.url()}, keys(), quick());
    const ListRoomsResult result = resultOf(client.listRooms(Account));
    QVERIFY(result);
    QCOMPARE(idsOf(*result), (QStringList{"room-1", "room-2"}));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(1).path, server.requests().at(2).path);
}

void TestRoomListCall::eachPageHasItsOwnAttempts()
{
    const Server::Step failure = Server::reply(503, "");
    Server server({failure, page({1}, u"2"_s), failure, page({2}, u"3"_s), failure, page({3})});
    RoomClient client({server.url()}, keys(), quick(2));
    const ListRoomsResult result = resultOf(client.listRooms(Account));
    QVERIFY(result);
    QCOMPARE(result->size(), 3);
    QCOMPARE(headerValue(server.requests().last().headers, "amz-sdk-request"), "attempt=2; max=2");
}

void TestRoomListCall::endsInATypedFailure_data()
{
    QTest::addColumn<Server::Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *title, const Server::Step &step, Kind kind, int requests) {
        QTest::newRow(title) << step << kind << requests;
    };
    row("not found", Server::reply(404, "{}"), Kind::AccountNotFound, 1);
    row("forbidden", Server::reply(403, "{}"), Kind::Forbidden, 1);
    row("redirected", Server::reply(302, "", {{"Location", "http://h.example"}}), Kind::Redirected,
        1);
    row("HTML", Server::reply(200, "<html>"), Kind::UnexpectedReply, 1);
    row("nothing", Server::reply(200, ""), Kind::UnexpectedReply, 1);
    row("no list", Server::reply(200, R"({"Rooms":5})"), Kind::UnexpectedReply, 1);
    row("no HTTP", Server::rawThenClose("SSH-2.0-x\r\n"), Kind::ConnectionLost, 2);
    row("failing", Server::reply(500, ""), Kind::ServiceFailure, 2);
    row("unreachable", Server::reply(504, ""), Kind::ServiceUnavailable, 2);
    row("closed", Server::close(), Kind::ConnectionLost, 2);
    row("hung", Server::hang(), Kind::TimedOut, 2);
    row("endless", Server::endless(), Kind::ReplyTooLarge, 1);
}

// On the second page, after which nothing is left of the first; and never with a doubt, as nothing
// was to be done.
void TestRoomListCall::endsInATypedFailure()
{
    QFETCH(const Server::Step, step);
    QFETCH(const Kind, kind);
    QFETCH(const int, requests);
    Server server({page({1}, u"2"_s), step});
    RoomClientOptions options = quick(2);
    if (kind == Kind::TimedOut)
        options.attemptTimeout = 300ms;
    RoomClient client({server.url()}, keys(), options);
    const ListRoomsResult result = resultOf(client.listRooms(Account));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 1 + requests);
}

void TestRoomListCall::endsWhereThePagesDoNot()
{
    Server circle({page({1}, u"a"_s), page({2}, u"b"_s), page({3}, u"a"_s)});
    RoomClient client({circle.url()}, keys(), quick());
    const ListRoomsResult result = resultOf(client.listRooms(Account));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::UnexpectedReply);
    QCOMPARE(circle.requests().size(), 3);

    int pages = 0;
    Server endless({[&pages](QTcpSocket *socket) { page({}, QString::number(++pages))(socket); }});
    RoomClient other({endless.url()}, keys(), quick());
    const ListRoomsResult never = resultOf(other.listRooms(Account));
    QVERIFY(!never);
    QCOMPARE(never.error().kind, Kind::UnexpectedReply);
    QCOMPARE(pages, 10'000);
}

void TestRoomListCall::cancelsOnTheWay()
{
    Server server({page({1}, u"2"_s), Server::hang()});
    RoomClient client({server.url()}, keys(), quick());
    RoomListCall *call = client.listRooms(Account);
    QSignalSpy finished(call, &RoomListCall::finished);
    QTRY_COMPARE(server.requests().size(), 2);
    call->cancel();
    call->cancel();
    QCOMPARE(finished.count(), 0); // never from within
    QVERIFY(finished.wait());
    const auto result = finished.first().first().value<ListRoomsResult>();
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QVERIFY(!result.error().outcomeUnknown);
}

void TestRoomListCall::cancelsBeforeAnythingIsSent()
{
    Server server({page({1})});
    RoomClient client({server.url()}, keys(), quick());
    RoomListCall *call = client.listRooms(Account);
    call->cancel();
    QCOMPARE(resultOf(call).error().kind, Kind::Cancelled);
    QCOMPARE(server.connections(), 0);
}

void TestRoomListCall::isPacedLikeEveryCall()
{
    Server server({page({1}, u"2"_s), Server::reply(429, "", {{"Retry-After", "60"}}), page({2})});
    RoomClient client({server.url()}, keys(), quick(1));
    QCOMPARE(resultOf(client.listRooms(Account)).error().kind, Kind::Throttled);
    QVERIFY(client.pace());
    RoomListCall *call = client.listRooms(Account);
    RoomClient another({server.url()}, keys(), quick()); // which was told nothing
    QVERIFY(resultOf(another.listRooms(Account)));
    QCOMPARE(server.requests().size(), 3);
    call->cancel();
    QCOMPARE(resultOf(call).error().kind, Kind::Cancelled);
}

void TestRoomListCall::listsTheLocalService()
{
    serviceclient::Service service(serviceclient::InMemory);
    QStringList names;
    for (int i = 0; i < 250; ++i) {
        names.append(u"Räume %1"_s.arg(i));
        QCOMPARE(service.ask(service.create(names.last())).status, 201);
    }
    const CredentialsProvider credentials = [](QObject *, const auto &done) {
        done(serviceclient::credentials());
    };
    RoomClient client({service->url()}, credentials, quick());
    const ListRoomsResult all = resultOf(client.listRooms(service.accountId()));
    QVERIFY(all);
    QStringList listed;
    QSet<QString> ids;
    for (const Room &room : *all) {
        listed.append(room.name);
        ids.insert(room.roomId);
    }
    listed.sort();
    names.sort();
    QCOMPARE(listed, names);
    QCOMPARE(ids.size(), 250);

    const ListRoomsResult one = resultOf(client.listRooms(
        service.accountId(), [](const Room &room) { return room.name == u"Räume 249"; }));
    QVERIFY(one);
    QCOMPARE(one->size(), 1);
    QVERIFY(one->first().createdTimestamp.isValid());

    QCOMPARE(resultOf(client.listRooms(u"nobody"_s)).error().kind, Kind::AccountNotFound);
}

QTEST_GUILESS_MAIN(TestRoomListCall)

#include "tst_roomlistcall.moc"
