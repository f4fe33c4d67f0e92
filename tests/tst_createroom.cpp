// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/createroom.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Now({2026, 11, 22}, {9, 30}, QTimeZone::utc());

Room wholeRoom()
{
    return {.accountId = u"acc /ü"_s,
            .createdBy = u"arn:aws:iam::1:user/x"_s,
            .createdTimestamp = Now,
            .name = u"Größe \"🙂\" \\ /"_s,
            .roomId = u"room-1"_s,
            .updatedTimestamp = Now.addMSecs(7)};
}

QJsonObject objectOf(const Room &room)
{
    return QJsonDocument::fromJson(createroom::toJson(room)).object();
}

QByteArray reply(const QJsonObject &room)
{
    return QJsonDocument(QJsonObject{{u"Room"_s, room}}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestCreateRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void urlParts_data();
    void urlParts();
    void body_data();
    void body();
    void requestIsComplete();
    void decodesARoom_data();
    void decodesARoom();
    void decodesEveryMember();
    void everyMemberIsOptional_data();
    void everyMemberIsOptional();
    void aWrongTypeIsAbsence_data();
    void aWrongTypeIsAbsence();
    void unproven_data();
    void unproven();
    void errorsAreReadByAwsError();
    void timestamps_data();
    void timestamps();
    void unreadableTimestamps_data();
    void unreadableTimestamps();
    void jsonRoundTrip();
    void absentMembersAreLeftOut();
    void anyReplyIsARoomOrAFailure();
};

// Away from UTC, or what is read as local time would look right.
void TestCreateRoom::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void TestCreateRoom::urlParts_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const QString &endpoint, const QString &accountId, const char *scheme,
                        const char *host, const QByteArray &path) {
        QTest::newRow(qPrintable(endpoint + u' ' + accountId))
            << endpoint << accountId << QByteArray(scheme) << QByteArray(host) << path;
    };
    row("https://h.example", "a", "https", "h.example", "/accounts/a/rooms");
    row("https://h.example:443", "a", "https", "h.example", "/accounts/a/rooms");
    row("https://h.example:80", "a", "https", "h.example:80", "/accounts/a/rooms");
    row("http://localhost:80", "a", "http", "localhost", "/accounts/a/rooms");
    row("http://localhost:443", "a", "http", "localhost:443", "/accounts/a/rooms");
    row("http://[::1]:8080/", "a", "http", "[::1]:8080", "/accounts/a/rooms");
    row("https://[2001:db8::1]", "a", "https", "[2001:db8::1]", "/accounts/a/rooms");
    row("https://h.example/p/q/", "a", "https", "h.example", "/p/q/accounts/a/rooms");
    row(u"https://h.example/ü%2F"_s, "a", "https", "h.example", "/%C3%BC%2F/accounts/a/rooms");
    row(u"https://bücher.example"_s, "a", "https", "xn--bcher-kva.example", "/accounts/a/rooms");
    const auto account = [&row](const QString &accountId, const QByteArray &segment) {
        row("https://h.example", accountId, "https", "h.example",
            "/accounts/" + segment + "/rooms");
    };
    account(u"acc /ü"_s, "acc%20%2F%C3%BC");
    account("-._~azAZ09", "-._~azAZ09");
    account("!$&'()*+,;=:@", "%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40");
    account("a?b#c%2F[]", "a%3Fb%23c%252F%5B%5D");
    account("%2e%2e", "%252e%252e");
    account("../x", "..%2Fx");
    account(u"😀"_s, "%F0%9F%98%80");
    account("\"<>\\^`{|}", "%22%3C%3E%5C%5E%60%7B%7C%7D");
}

void TestCreateRoom::urlParts()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, accountId);
    const HttpRequest request =
        createroom::encode({accountId, u"n"_s, u"t-1"_s}, endpointFromText(endpoint));
    QTEST(request.scheme, "scheme");
    QTEST(request.host, "host");
    QTEST(request.path, "path");
}

void TestCreateRoom::body_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("both") << "n"
                          << "t-1" << QByteArray(R"({"ClientRequestToken":"t-1","Name":"n"})");
    QTest::newRow("no token") << "n"
                              << "" << QByteArray(R"({"Name":"n"})");
    QTest::newRow("quotes") << R"(a"b\c)"
                            << "" << QByteArray(R"({"Name":"a\"b\\c"})");
    QTest::newRow("Unicode as UTF-8") << u"Größe 😀"_s << ""
                                      << QByteArray("{\"Name\":\"Gr\xc3\xb6\xc3\x9f"
                                                    "e \xf0\x9f\x98\x80\"}");
    QTest::newRow("outer white space is the user's own") << " n "
                                                         << "" << QByteArray(R"({"Name":" n "})");
}

void TestCreateRoom::body()
{
    QFETCH(const QString, name);
    QFETCH(const QString, token);
    const HttpRequest request =
        createroom::encode({u"a"_s, name, token}, endpointFromText(u"https://h.example"_s));
    QTEST(request.body, "json");
}

void TestCreateRoom::requestIsComplete()
{
    const HttpRequest request =
        createroom::encode({u"a"_s, u"n"_s, {}}, endpointFromText(u"https://h.example"_s));
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.query, QByteArray());
    QCOMPARE(request.headers, (QList<HttpHeader>{{"Content-Type", "application/json"}}));
}

void TestCreateRoom::decodesARoom_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("Created, as documented") << 201;
    QTest::newRow("OK, with the room as proof") << 200;
}

void TestCreateRoom::decodesARoom()
{
    QFETCH(const int, status);
    const auto room = createroom::decode({status, {}, R"({"Room":{"RoomId":"r"},"x":[1]})"}, Now);
    QVERIFY(room.has_value());
    QCOMPARE(room->roomId, u"r"_s);
    QVERIFY(room->name.isNull());
    QVERIFY(!room->createdTimestamp.isValid());
}

void TestCreateRoom::decodesEveryMember()
{
    const auto room = createroom::decode(
        {201,
         {},
         R"({ "Room": {"AccountId":"a","CreatedBy":"b","CreatedTimestamp":"2026-11-22T09:30:00.000Z",
        "Name":"n \u00fc","RoomId":"r","UpdatedTimestamp":"2026-11-22T10:30:00+01:00","More":1}})"},
        Now);
    QVERIFY(room.has_value());
    QCOMPARE(*room, (Room{u"a"_s, u"b"_s, Now, u"n ü"_s, u"r"_s, Now}));
    QCOMPARE(room->updatedTimestamp.timeSpec(), Qt::UTC);
}

void TestCreateRoom::everyMemberIsOptional_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member :
         {"AccountId", "CreatedBy", "CreatedTimestamp", "Name", "RoomId", "UpdatedTimestamp"}) {
        QTest::newRow(member) << QString::fromLatin1(member);
    }
}

void TestCreateRoom::everyMemberIsOptional()
{
    QFETCH(const QString, member);
    QJsonObject object = objectOf(wholeRoom());
    object.remove(member);
    QCOMPARE(objectOf(createroom::fromJson(object)), object);
    // Only without its ID there is nothing to call the room by.
    const auto room = createroom::decode({201, {}, reply(object)}, Now);
    QCOMPARE(room.has_value(), member != u"RoomId");
}

void TestCreateRoom::aWrongTypeIsAbsence_data()
{
    everyMemberIsOptional_data();
}

void TestCreateRoom::aWrongTypeIsAbsence()
{
    QFETCH(const QString, member);
    for (const QJsonValue &wrong : {QJsonValue(5), QJsonValue(true), QJsonValue(QJsonValue::Null),
                                    QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject())}) {
        QJsonObject object = objectOf(wholeRoom());
        object.insert(member, wrong);
        const Room room = createroom::fromJson(object);
        object.remove(member);
        QCOMPARE(objectOf(room), object);
    }
}

void TestCreateRoom::unproven_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = reply(objectOf(wholeRoom()));
    const auto row = [](const char *title, int status, const QByteArray &body) {
        QTest::newRow(title) << status << body;
    };
    row("empty", 201, "");
    row("HTML", 201, "<html></html>");
    row("binary", 201, QByteArray("\x1f\x8b\x00\xff", 4));
    row("no object", 201, "[]");
    row("no Room", 201, "{}");
    row("Room is null", 201, R"({"Room":null})");
    row("Room is a string", 201, R"({"Room":"r"})");
    row("Room in lower case", 201, R"({"room":{"RoomId":"r"}})");
    row("no RoomId", 201, R"({"Room":{"Name":"n"}})");
    row("RoomId is empty", 201, R"({"Room":{"RoomId":""}})");
    row("RoomId is a number", 201, R"({"Room":{"RoomId":5}})");
    row("too deep", 201, QByteArray(5000, '['));
    row("more behind it", 201, whole + "x");
    row("200 without a room", 200, "{}");
    row("202", 202, "");
    row("204", 204, "");
    row("an error's name in a success", 200, R"({"__type":"InternalFailure"})");
    for (const qsizetype cut : {qsizetype(1), whole.size() / 2, whole.size() - 1})
        QTest::addRow("cut after %d bytes", int(cut)) << 201 << whole.left(cut);
}

void TestCreateRoom::unproven()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto room = createroom::decode({status, {{"x-amzn-RequestId", "rid"}}, body}, Now);
    QVERIFY(!room.has_value());
    QCOMPARE(room.error().kind, Failure::Kind::UnexpectedReply);
    QVERIFY(room.error().outcomeUnknown);
    QCOMPARE(room.error().httpStatus, status);
    QCOMPARE(room.error().requestId, u"rid"_s);
}

void TestCreateRoom::errorsAreReadByAwsError()
{
    const auto room = createroom::decode(
        {404, {{"x-amzn-ErrorType", "NotFoundException"}}, reply(objectOf(wholeRoom()))}, Now);
    QVERIFY(!room.has_value());
    QCOMPARE(room.error().kind, Failure::Kind::AccountNotFound);
    QVERIFY(!room.error().outcomeUnknown);
}

void TestCreateRoom::timestamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QFile file(QStringLiteral(TEST_DATA "/replies.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows =
        QJsonDocument::fromJson(file.readAll()).object()["timestamps"].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows) {
        const QString text = row[u"text"].toString();
        QTest::newRow(qPrintable(text)) << text << row[u"milliseconds"].toInteger();
    }
}

void TestCreateRoom::timestamps()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, milliseconds);
    const Room room = createroom::fromJson({{u"UpdatedTimestamp"_s, text}});
    QCOMPARE(room.updatedTimestamp.toMSecsSinceEpoch(), milliseconds);
    QCOMPARE(room.updatedTimestamp.timeSpec(), Qt::UTC);
}

void TestCreateRoom::unreadableTimestamps_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "now", "1795339800", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z",
          "2026-11-22T25:00:00Z", "2026-11-22T09:30:00.000ZZ", "22/11/2026",
          "2026-11-22T09:30:00+99:99", "T", "Z"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestCreateRoom::unreadableTimestamps()
{
    QFETCH(const QString, text);
    QVERIFY(!createroom::fromJson({{u"CreatedTimestamp"_s, text}}).createdTimestamp.isValid());
}

void TestCreateRoom::jsonRoundTrip()
{
    const QJsonObject object = objectOf(wholeRoom());
    QCOMPARE(object.value(u"CreatedTimestamp"), QJsonValue(u"2026-11-22T09:30:00.000Z"_s));
    QCOMPARE(object.value(u"UpdatedTimestamp"), QJsonValue(u"2026-11-22T09:30:00.007Z"_s));
    QCOMPARE(createroom::fromJson(object), wholeRoom());

    Room elsewhere = wholeRoom();
    elsewhere.createdTimestamp = Now.toOffsetFromUtc(3600);
    QCOMPARE(objectOf(elsewhere), object);
}

void TestCreateRoom::absentMembersAreLeftOut()
{
    QCOMPARE(createroom::toJson({}), "{}");
    QCOMPARE(createroom::fromJson({}), Room());
    // Empty is not absent.
    const QJsonObject object{{u"Name"_s, u""_s}};
    QCOMPARE(objectOf(createroom::fromJson(object)), object);
}

// A sound reply with bytes changed, cut and repeated by a fixed seed.
void TestCreateRoom::anyReplyIsARoomOrAFailure()
{
    const QByteArray whole = reply(objectOf(wholeRoom()));
    uint state = 42;
    const auto next = [&state](uint bound) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % bound;
    };
    int rooms = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray body = whole;
        for (uint j = next(4); j > 0; --j) {
            const qsizetype at = next(uint(body.size()));
            switch (next(3)) {
            case 0:
                body[at] = char(next(256));
                break;
            case 1:
                body.truncate(at + 1);
                break;
            default:
                body.insert(at, body.mid(at, next(8)));
                break;
            }
        }
        const int status = 200 + int(next(5));
        const auto room = createroom::decode({status, {}, body}, Now);
        if (room) {
            ++rooms;
            QVERIFY(!room->roomId.isEmpty());
        } else {
            QCOMPARE(room.error().kind, Failure::Kind::UnexpectedReply);
            QVERIFY(room.error().outcomeUnknown);
        }
    }
    QVERIFY(rooms > 1000 && rooms < 19'000);
}

QTEST_APPLESS_MAIN(TestCreateRoom)

#include "tst_createroom.moc"
