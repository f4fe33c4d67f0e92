// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomclient.h"
#include "chime/roomrules.h"
#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace quickclient;
using Server = ScriptedServer;
using Kind = Failure::Kind;

Q_DECLARE_METATYPE(QList<Server::Step>)

namespace {

const NewRoom Room1{QStringLiteral("acc /ü"), QStringLiteral("Operations"),
                    QStringLiteral("token-0001")};

Server::Step created()
{
    return Server::reply(201, Server::roomBody("room-1"), {{"x-amzn-RequestId", "rid-ok"}});
}

QByteArray truncatedCreated()
{
    return "HTTP/1.1 201 Created\r\nContent-Length: 500\r\nx-amzn-RequestId: rid-cut\r\n\r\n"
           "{\"Room\":{\"RoomId\":\"ro";
}

} // namespace

class TestRoomClient : public QObject
{
    Q_OBJECT

private:
    // The result of one call, with its one end checked.
    static CreateRoomResult resultOf(RoomCall *call)
    {
        QSignalSpy finished(call, &RoomCall::finished);
        if (!finished.wait(20'000)) {
            QTest::qFail("the call did not end", __FILE__, __LINE__);
            return {Unexpected<Failure>(Failure()), {}, {}};
        }
        const auto result = finished.first().first().value<CreateRoomResult>();
        QSignalSpy destroyed(call, &QObject::destroyed);
        destroyed.wait(5'000);
        if (finished.count() != 1)
            QTest::qFail("a call ends once", __FILE__, __LINE__);
        return result;
    }

private Q_SLOTS:
    void createsARoom();
    void sendsOnePostForEachAttempt_data();
    void sendsOnePostForEachAttempt();
    void endsInATypedFailure_data();
    void endsInATypedFailure();
    void keepsTheTokenAndSignsAnew();
    void makesATokenWhereThereIsNone();
    void leavesARedirectAlone();
    void keepsNoCookies();
    void cancelsAndSaysWhetherItMayBeDone();
    void cancelsBeforeAnythingIsSent();
    void refusesHeadersThatBreakTheRequest();
    void passesOnWhatTheCredentialsLack();
    void learnsTheServicesClock_data();
    void learnsTheServicesClock();
    void staysUnknownOnceItMayBeDone();
    void stopsAtTheOverallLimit();
    void saysWhenNobodyListens();
    void makesAsManyAttemptsAsAskedFor();
    void isPacedByThrottles();
    void holdsWhatTheServiceAskedToHold_data();
    void holdsWhatTheServiceAskedToHold();
    void endsWhileItIsHeld();
    void staysUnknownWhileItIsHeld();
};

void TestRoomClient::createsARoom()
{
    Server server({created()});
    RoomClient client({server.url()}, keys(), quick());
    const CreateRoomResult result = resultOf(client.createRoom(Room1));

    QVERIFY(result.room);
    QCOMPARE(result.room->roomId, QStringLiteral("room-1"));
    QCOMPARE(result.requestId, QStringLiteral("rid-ok"));
    QCOMPARE(result.attempts.size(), 1);
    QCOMPARE(result.attempts.first().httpStatus, 201);

    const HttpRequest &sent = server.requests().first();
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.path, "/accounts/acc%20%2F%C3%BC/rooms");
    QCOMPARE(headerValue(sent.headers, "content-type"), "application/json");
    QVERIFY(headerValue(sent.headers, "user-agent").startsWith("Roomwright/"));
    QCOMPARE(headerValue(sent.headers, "accept-language"), "en");
    QCOMPARE(headerValue(sent.headers, "amz-sdk-request"), "attempt=1; max=3");
    QCOMPARE(QJsonDocument::fromJson(sent.body).object(),
             (QJsonObject{{"Name", "Operations"}, {"ClientRequestToken", "token-0001"}}));
    const auto authorization =
        sigv4::parseAuthorization(headerValue(sent.headers, "authorization"));
    QVERIFY(authorization);
    QCOMPARE(authorization->signedHeaders,
             (QList<QByteArray>{"content-type", "host", "x-amz-date"}));
}

void TestRoomClient::sendsOnePostForEachAttempt_data()
{
    QTest::addColumn<QList<Server::Step>>("steps");
    QTest::addColumn<int>("posts");

    const auto error = [](int status, const char *code) {
        return Server::reply(status, "{}", {{"x-amzn-ErrorType", code}});
    };
    QTest::newRow("closed without an answer")
        << QList<Server::Step>{Server::close(), created()} << 2;
    QTest::newRow("closed twice") << QList<Server::Step>{Server::close(), Server::close(),
                                                         created()}
                                  << 3;
    QTest::newRow("reset") << QList<Server::Step>{Server::reset(), created()} << 2;
    QTest::newRow("201 cut off") << QList<Server::Step>{Server::rawThenClose(truncatedCreated()),
                                                        created()}
                                 << 2;
    QTest::newRow("201 with garbage")
        << QList<Server::Step>{Server::reply(201, "\x01\xff{{"), created()} << 2;
    QTest::newRow("201 with nothing")
        << QList<Server::Step>{Server::reply(201, ""), created()} << 2;
    QTest::newRow("429") << QList<Server::Step>{error(429, "ThrottledClientException"), created()}
                         << 2;
    QTest::newRow("throttle with 400")
        << QList<Server::Step>{error(400, "ThrottlingException"), created()} << 2;
    QTest::newRow("500") << QList<Server::Step>{error(500, "ServiceFailureException"), created()}
                         << 2;
    QTest::newRow("503, HTML") << QList<Server::Step>{
        Server::reply(503, "<html><b>Sorry</b></html>"),
        created()} << 2;
    QTest::newRow("504") << QList<Server::Step>{Server::reply(504, ""), created()} << 2;
    QTest::newRow("no HTTP") << QList<Server::Step>{Server::rawThenClose("SSH-2.0-x\r\n"),
                                                    created()}
                             << 2;
}

void TestRoomClient::sendsOnePostForEachAttempt()
{
    QFETCH(QList<Server::Step>, steps);
    QFETCH(int, posts);
    Server server(steps);
    RoomClient client({server.url()}, keys(), quick());
    const CreateRoomResult result = resultOf(client.createRoom(Room1));
    QVERIFY2(result.room, qPrintable(result.room ? QString() : result.room.error().code));
    QCOMPARE(server.requests().size(), posts);
    QCOMPARE(result.attempts.size(), posts);
    QVERIFY(result.attempts.first().failure);
    QVERIFY(!result.attempts.last().failure);
}

void TestRoomClient::endsInATypedFailure_data()
{
    QTest::addColumn<Server::Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<int>("posts");

    const auto named = [](const char *row, int status, const char *code, Kind kind, int posts) {
        QTest::newRow(row) << Server::reply(
            status, "{\"Message\":\"why\"}",
            {{"x-amzn-ErrorType", code}, {"x-amzn-RequestId", "rid-1"}})
                           << kind << false << posts;
    };
    named("BadRequest", 400, "BadRequestException", Kind::BadRequest, 1);
    named("quota", 400, "ResourceLimitExceededException", Kind::QuotaReached, 1);
    named("unauthorized", 401, "UnauthorizedClientException", Kind::CredentialsRefused, 1);
    named("forbidden", 403, "ForbiddenException", Kind::Forbidden, 1);
    named("not found", 404, "NotFoundException", Kind::AccountNotFound, 1);
    named("throttled", 429, "ThrottledClientException", Kind::Throttled, 2);
    named("failure", 500, "ServiceFailureException", Kind::ServiceFailure, 2);
    named("unavailable", 503, "ServiceUnavailableException", Kind::ServiceUnavailable, 2);
    named("expired", 403, "ExpiredTokenException", Kind::CredentialsExpired, 1);
    named("signature", 403, "SignatureDoesNotMatch", Kind::SignatureRefused, 1);
    named("conflict", 409, "ConflictException", Kind::Conflict, 1);

    const auto row = [](const char *name, const Server::Step &step, Kind kind, bool unknown,
                        int posts) { QTest::newRow(name) << step << kind << unknown << posts; };
    row("closed", Server::close(), Kind::ConnectionLost, true, 2);
    row("reset", Server::reset(), Kind::ConnectionLost, true, 2);
    row("hung", Server::hang(), Kind::TimedOut, true, 2);
    row("trickle", Server::trickle(), Kind::TimedOut, true, 2);
    row("endless", Server::endless(), Kind::ReplyTooLarge, true, 2);
    row("201 cut off", Server::rawThenClose(truncatedCreated()), Kind::ConnectionLost, true, 2);
    row("201, HTML", Server::reply(201, "<html>"), Kind::UnexpectedReply, true, 2);
    row("404, HTML", Server::reply(404, "<html>"), Kind::AccountNotFound, false, 1);
    row("418", Server::reply(418, "{}"), Kind::UnexpectedReply, false, 1);
    row("502", Server::reply(502, "{}"), Kind::ServiceUnavailable, true, 2);
    row("no HTTP", Server::rawThenClose("hello\r\n\r\n"), Kind::ConnectionLost, true, 2);
    row("400 cut off",
        Server::rawThenClose("HTTP/1.1 400 No\r\nContent-Length: 90\r\n"
                             "x-amzn-ErrorType: BadRequestException\r\n\r\n{"),
        Kind::BadRequest, false, 1);
}

void TestRoomClient::endsInATypedFailure()
{
    QFETCH(Server::Step, step);
    QFETCH(Kind, kind);
    QFETCH(bool, unknown);
    QFETCH(int, posts);
    Server server({step});
    RoomClientOptions options = quick(2);
    if (kind == Kind::TimedOut)
        options.attemptTimeout = 300ms;
    RoomClient client({server.url()}, keys(), options);
    const CreateRoomResult result = resultOf(client.createRoom(Room1));

    QVERIFY(!result.room);
    const Failure &failure = result.room.error();
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.outcomeUnknown, unknown);
    QCOMPARE(server.requests().size(), posts);
    QCOMPARE(result.attempts.size(), posts);
    if (failure.message == u"why")
        QCOMPARE(result.requestId, QStringLiteral("rid-1"));
}

void TestRoomClient::keepsTheTokenAndSignsAnew()
{
    Server server({Server::reply(500, ""), Server::reply(503, ""), created()});
    RoomClientOptions options = quick();
    QDateTime clock(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
    options.now = [&clock] { return clock = clock.addSecs(7); };
    RoomClient client({server.url()}, keys(), options);
    QVERIFY(resultOf(client.createRoom(Room1)).room);

    QSet<QByteArray> bodies, signatures, invocations;
    for (const HttpRequest &request : server.requests()) {
        bodies.insert(request.body);
        signatures.insert(headerValue(request.headers, "authorization"));
        invocations.insert(headerValue(request.headers, "amz-sdk-invocation-id"));
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(bodies.size(), 1);
    QCOMPARE(invocations.size(), 1);
    QCOMPARE(signatures.size(), 3);
}

void TestRoomClient::makesATokenWhereThereIsNone()
{
    Server server({Server::close(), created()});
    RoomClient client({server.url()}, keys(), quick());
    RoomCall *call = client.createRoom({QStringLiteral("acc"), QStringLiteral("Operations"), {}});
    const QString token = call->room().clientRequestToken;
    QVERIFY(roomrules::problems(call->room()).isEmpty());
    QVERIFY(resultOf(call).room);
    for (const HttpRequest &request : server.requests())
        QCOMPARE(QJsonDocument::fromJson(request.body)["ClientRequestToken"].toString(), token);
}

void TestRoomClient::leavesARedirectAlone()
{
    Server other({created()});
    Server server({Server::reply(307, "", {{"Location", other.url().toEncoded() + "/accounts"}})});
    RoomClient client({server.url()}, keys(), quick());
    const CreateRoomResult result = resultOf(client.createRoom(Room1));
    QCOMPARE(result.room.error().kind, Kind::Redirected);
    QVERIFY(result.room.error().detail.startsWith(other.url().toString()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestRoomClient::keepsNoCookies()
{
    Server server({Server::reply(201, Server::roomBody("r"), {{"Set-Cookie", "a=b; Path=/"}})});
    RoomClient client({server.url()}, keys(), quick());
    QVERIFY(resultOf(client.createRoom(Room1)).room);
    QVERIFY(resultOf(client.createRoom(Room1)).room);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(headerValue(server.requests().last().headers, "cookie").isEmpty());
}

void TestRoomClient::cancelsAndSaysWhetherItMayBeDone()
{
    Server server({Server::hang()});
    RoomClient client({server.url()}, keys(), quick());
    RoomCall *call = client.createRoom(Room1);
    QSignalSpy finished(call, &RoomCall::finished);
    QTRY_COMPARE(server.requests().size(), 1);
    call->cancel();
    QCOMPARE(finished.count(), 0); // never from within
    QVERIFY(finished.wait());
    const auto result = finished.first().first().value<CreateRoomResult>();
    QCOMPARE(result.room.error().kind, Kind::Cancelled);
    QVERIFY(result.room.error().outcomeUnknown);
}

void TestRoomClient::cancelsBeforeAnythingIsSent()
{
    Server server({created()});
    RoomClient client({server.url()}, keys(), quick());
    RoomCall *call = client.createRoom(Room1);
    call->cancel();
    call->cancel();
    const CreateRoomResult result = resultOf(call);
    QCOMPARE(result.room.error().kind, Kind::Cancelled);
    QVERIFY(!result.room.error().outcomeUnknown);
    QVERIFY(result.attempts.isEmpty());
    QCOMPARE(server.connections(), 0);
}

void TestRoomClient::refusesHeadersThatBreakTheRequest()
{
    Server server({created()});
    const CredentialsProvider hostile = [](QObject *, const auto &done) {
        done(std::make_shared<Credentials>(
            Credentials{QStringLiteral("AK\r\nX-Evil: 1"), Secret(QByteArrayView("s")), {}, {}}));
    };
    RoomClient client({server.url()}, hostile, quick());
    const CreateRoomResult result = resultOf(client.createRoom(Room1));
    QCOMPARE(result.room.error().kind, Kind::InvalidInput);
    QCOMPARE(server.connections(), 0);
}

void TestRoomClient::passesOnWhatTheCredentialsLack()
{
    Server server({created()});
    const CredentialsProvider none = [](QObject *, const auto &done) {
        done(Unexpected<Failure>(Failure{.kind = Kind::NoCredentials}));
    };
    RoomClient client({server.url()}, none, quick());
    const CreateRoomResult result = resultOf(client.createRoom(Room1));
    QCOMPARE(result.room.error().kind, Kind::NoCredentials);
    QVERIFY(result.attempts.isEmpty());
}

void TestRoomClient::learnsTheServicesClock_data()
{
    QTest::addColumn<int>("maxAttempts");
    QTest::newRow("among its attempts") << 3;
    QTest::newRow("with only one") << 1; // what is signed by another clock is another request
}

void TestRoomClient::learnsTheServicesClock()
{
    QFETCH(int, maxAttempts);
    // The service is an hour ahead of us.
    const QDateTime ours(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
    const QByteArray theirs = "Sun, 22 Nov 2026 10:30:00 GMT";
    Server server(
        {Server::reply(403, "{}",
                       {{"x-amzn-ErrorType", "InvalidSignatureException"}, {"Date", theirs}}),
         created()});
    RoomClientOptions options = quick(maxAttempts);
    options.now = [ours] { return ours; };
    RoomClient client({server.url()}, keys(), options);
    const CreateRoomResult result = resultOf(client.createRoom(Room1));
    QVERIFY(result.room);
    QCOMPARE(result.attempts.first().failure->kind, Kind::ClockSkewed);
    QCOMPARE(result.attempts.first().failure->clockSkew, std::chrono::seconds(3600));
    QCOMPARE(headerValue(server.requests().at(0).headers, "x-amz-date"), "20261122T093000Z");
    QCOMPARE(headerValue(server.requests().at(1).headers, "x-amz-date"), "20261122T103000Z");

    // And what is refused by the right clock is no matter of the clock.
    Server strict({Server::reply(
        403, "{}", {{"x-amzn-ErrorType", "InvalidSignatureException"}, {"Date", theirs}})});
    RoomClient refused({strict.url()}, keys(), options);
    const CreateRoomResult second = resultOf(refused.createRoom(Room1));
    QCOMPARE(second.room.error().kind, Kind::SignatureRefused);
    QCOMPARE(strict.requests().size(), 2);
}

void TestRoomClient::staysUnknownOnceItMayBeDone()
{
    Server refusing({Server::close(), Server::reply(403, "{}")});
    RoomClient client({refusing.url()}, keys(), quick());
    const CreateRoomResult refused = resultOf(client.createRoom(Room1));
    QCOMPARE(refused.room.error().kind, Kind::Forbidden);
    QVERIFY(refused.room.error().outcomeUnknown); // the first attempt may have made the room

    Server wrong({Server::close(), Server::reply(404, "{}")});
    RoomClient other({wrong.url()}, keys(), quick());
    QVERIFY(!resultOf(other.createRoom(Room1)).room.error().outcomeUnknown);
}

void TestRoomClient::stopsAtTheOverallLimit()
{
    Server server({Server::hang()});
    RoomClientOptions options = quick(1000);
    options.attemptTimeout = 100ms;
    options.overallTimeout = 350ms;
    RoomClient client({server.url()}, keys(), options);
    const CreateRoomResult result = resultOf(client.createRoom(Room1));
    QCOMPARE(result.room.error().kind, Kind::TimedOut);
    QVERIFY(result.attempts.size() >= 1);
    QVERIFY(result.attempts.size() < 10);
}

void TestRoomClient::saysWhenNobodyListens()
{
    QUrl url;
    {
        Server gone({created()});
        url = gone.url();
    }
    RoomClient client({url}, keys(), quick(2));
    const CreateRoomResult result = resultOf(client.createRoom(Room1));
    QCOMPARE(result.room.error().kind, Kind::ConnectionRefused);
    QVERIFY(!result.room.error().outcomeUnknown);
    QCOMPARE(result.attempts.size(), 2);
}

void TestRoomClient::makesAsManyAttemptsAsAskedFor()
{
    Server server({Server::reply(500, ""), Server::close(), created()});
    RoomClient client({server.url()}, keys(), quick());
    const CreateRoomResult one = resultOf(client.createRoom(Room1, 1));
    QCOMPARE(one.room.error().kind, Kind::ServiceFailure);
    QVERIFY(!one.room.error().outcomeUnknown);
    QCOMPARE(one.attempts.size(), 1);
    const CreateRoomResult lost = resultOf(client.createRoom(Room1, 1));
    QCOMPARE(lost.room.error().kind, Kind::ConnectionLost);
    QVERIFY(lost.room.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(headerValue(server.requests().first().headers, "amz-sdk-request"), "attempt=1; max=1");
    QVERIFY(resultOf(client.createRoom(Room1, 1)).room);
}

void TestRoomClient::isPacedByThrottles()
{
    Server server({created(), Server::reply(500, ""), Server::reply(429, ""), created()});
    RoomClient client({server.url()}, keys(), quick());
    QVERIFY(resultOf(client.createRoom(Room1)).room);
    QCOMPARE(resultOf(client.createRoom(Room1, 1)).room.error().kind, Kind::ServiceFailure);
    QVERIFY(!client.pace());
    QVERIFY(resultOf(client.createRoom(Room1)).room);
    QCOMPARE(server.requests().size(), 4);
    QVERIFY(client.pace());
    QVERIFY(*client.pace() >= 0.5);
    for (int i = 0; i < 5; ++i) // slower, but none is lost
        QVERIFY(resultOf(client.createRoom(Room1)).room);
}

void TestRoomClient::holdsWhatTheServiceAskedToHold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("held");
    QTest::newRow("429") << 429 << true;
    QTest::newRow("503") << 503 << true;
    QTest::newRow("500 speaks of its own call") << 500 << false;
}

// By one call for all that follow.
void TestRoomClient::holdsWhatTheServiceAskedToHold()
{
    QFETCH(const int, status);
    QFETCH(const bool, held);
    Server server({Server::reply(status, "", {{"Retry-After", "60"}}), created()});
    RoomClient client({server.url()}, keys(), quick());
    QVERIFY(!resultOf(client.createRoom(Room1, 1)).room);

    RoomCall *call = client.createRoom(Room1);
    if (!held) {
        QVERIFY(resultOf(call).room);
        return;
    }
    RoomClient another({server.url()}, keys(), quick()); // which was told nothing
    QVERIFY(resultOf(another.createRoom(Room1)).room);
    QCOMPARE(server.requests().size(), 2);
    call->cancel();
    const CreateRoomResult result = resultOf(call);
    QCOMPARE(result.room.error().kind, Kind::Cancelled);
    QVERIFY(!result.room.error().outcomeUnknown);
    QVERIFY(result.attempts.isEmpty());
}

void TestRoomClient::endsWhileItIsHeld()
{
    Server server({Server::reply(429, "", {{"Retry-After", "60"}}), created()});
    RoomClientOptions options = quick();
    options.overallTimeout = 200ms;
    RoomClient client({server.url()}, keys(), options);
    QCOMPARE(resultOf(client.createRoom(Room1)).room.error().kind, Kind::Throttled);
    const CreateRoomResult result = resultOf(client.createRoom(Room1));
    QCOMPARE(result.room.error().kind, Kind::TimedOut);
    QVERIFY(!result.room.error().outcomeUnknown);
    QVERIFY(result.attempts.isEmpty());
    QCOMPARE(server.requests().size(), 1);

    client.createRoom(Room1); // and a client that ends meanwhile takes it along
}

void TestRoomClient::staysUnknownWhileItIsHeld()
{
    // The first request is left without an answer until the second one's has come.
    QPointer<QTcpSocket> unanswered;
    Server server({[&unanswered](QTcpSocket *socket) { unanswered = socket; },
                   Server::reply(429, "", {{"Retry-After", "60"}})});
    RoomClientOptions options = quick();
    options.overallTimeout = 2s;
    RoomClient client({server.url()}, keys(), options);
    RoomCall *first = client.createRoom(Room1);
    QTRY_VERIFY(unanswered);
    QCOMPARE(resultOf(client.createRoom(Room1, 1)).room.error().kind, Kind::Throttled);
    unanswered->disconnectFromHost();
    const CreateRoomResult result = resultOf(first);
    QCOMPARE(result.room.error().kind, Kind::TimedOut);
    QVERIFY(result.room.error().outcomeUnknown);
    QCOMPARE(result.attempts.size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestRoomClient)
#include "tst_roomclient.moc"
