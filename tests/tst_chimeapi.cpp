// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsupport/serviceclient.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace serviceclient;

// The API as its clients see it: over HTTP.
class TestChimeApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsGetsAndLists();
    void listsItsAccount();
    void filtersAccounts_data();
    void filtersAccounts();
    void refuses_data();
    void refuses();
    void honoursTokens();
    void keepsToItsQuota();
    void listsInPages();
};

void TestChimeApi::createsGetsAndLists()
{
    Service service(InMemory);
    const QString name = u" Zo\u00eb's \"\u4f1a\u8b70\" \U0001F600 "_s;
    const Reply created = service.ask(service.create(name));
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json.keys(), QStringList{u"Room"_s});
    const QJsonObject room = created.json[u"Room"].toObject();
    QCOMPARE(room[u"AccountId"].toString(), service.accountId());
    QCOMPARE(room[u"Name"].toString(), name);
    QCOMPARE(room[u"CreatedBy"].toString(), KeyId);
    QVERIFY(!QUuid(room[u"RoomId"].toString()).isNull());
    static const QRegularExpression timestamp(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    QVERIFY(timestamp.match(room[u"CreatedTimestamp"].toString()).hasMatch());
    QCOMPARE(room[u"UpdatedTimestamp"], room[u"CreatedTimestamp"]);

    const Reply found =
        service.ask(service.get(service.rooms() + '/' + room[u"RoomId"].toString().toLatin1()));
    QCOMPARE(found.status, 200);
    QCOMPARE(found.json, (QJsonObject{{u"Room"_s, room}}));
    const Reply listed = service.ask(service.get(service.rooms()));
    QCOMPARE(listed.status, 200);
    QCOMPARE(listed.json, (QJsonObject{{u"Rooms"_s, QJsonArray{room}}}));
    QCOMPARE(service.ask(service.get(service.rooms(), "member-id=nobody")).json,
             (QJsonObject{{u"Rooms"_s, QJsonArray()}}));
}

void TestChimeApi::listsItsAccount()
{
    Service service(InMemory);
    const Reply reply = service.ask(service.get("/accounts"));
    QCOMPARE(reply.status, 200);
    const QJsonArray accounts = reply.json[u"Accounts"].toArray();
    QCOMPARE(accounts.size(), 1);
    const QJsonObject account = accounts[0].toObject();
    QCOMPARE(account[u"AccountId"].toString(), service.accountId());
    QVERIFY(account[u"AccountType"].toString().startsWith(u"Enterprise"));
    QVERIFY(!account[u"Name"].toString().isEmpty());
    QCOMPARE(account[u"AwsAccountId"].toString().size(), 12);
    QVERIFY(!reply.json.contains(u"NextToken"));
}

void TestChimeApi::filtersAccounts_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("accounts");
    QTest::newRow("prefix of its name") << QByteArray("name=Local%20a") << 1;
    QTest::newRow("other name") << QByteArray("name=Other") << 0;
    QTest::newRow("no such user") << QByteArray("user-email=a%40example.com") << 0;
    QTest::newRow("most results") << QByteArray("max-results=200") << 1;
    QTest::newRow("empty token") << QByteArray("next-token=") << 1;
}

void TestChimeApi::filtersAccounts()
{
    QFETCH(QByteArray, query);
    QFETCH(int, accounts);
    Service service(InMemory);
    const Reply reply = service.ask(service.get("/accounts", query));
    QCOMPARE(reply.status, 200);
    QCOMPARE(int(reply.json[u"Accounts"].toArray().size()), accounts);
}

void TestChimeApi::refuses_data()
{
    QTest::addColumn<Build>("build");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says"); // part of the message

    const auto bad = [](const char *tag, const QString &says, const Build &build) {
        QTest::newRow(tag) << build << 400 << QByteArray("BadRequestException") << u"BadRequest"_s
                           << says;
    };
    const auto body = [&bad](const char *tag, const QString &says, const QByteArray &bytes) {
        bad(tag, says, [bytes](const Service &s) { return s.post(s.rooms(), bytes); });
    };
    body("no body", u"JSON"_s, "");
    body("not JSON", u"JSON"_s, "Name=Room");
    body("cut JSON", u"JSON"_s, R"({"Name": "Roo)");
    body("not UTF-8", u"JSON"_s, "{\"Name\": \"\xff\"}");
    body("an array", u"object"_s, R"(["Name"])");
    body("a string", u"JSON"_s, R"("Name")");
    body("no name", u"Name is required"_s, "{}");
    body("null name", u"Name is required"_s, R"({"Name": null})");
    body("empty name", u"Name is required"_s, R"({"Name": ""})");
    body("white space", u"Name must hold something"_s, R"({"Name": "   "})");
    body("Unicode white space", u"Name must hold something"_s, "{\"Name\": \"\xe2\x80\x83\"}");
    body("number as name", u"Name must be a string"_s, R"({"Name": 5})");
    body("object as name", u"Name must be a string"_s, R"({"Name": {}})");
    body("control character", u"U+0007 at position 2"_s, R"({"Name": "a\u0007"})");
    body("NUL", u"U+0000 at position 2"_s, R"({"Name": "a\u0000"})");
    body("lone surrogate", u"Name must be well-formed"_s, R"({"Name": "a\ud800"})");
    body("unknown member", u"Unknown member: 'Colour'"_s, R"({"Name": "a", "Colour": "red"})");
    body("member in lower case", u"Unknown member: 'name'"_s, R"({"Name": "a", "name": "b"})");
    body("token too short", u"2 to 64"_s, R"({"Name": "a", "ClientRequestToken": "t"})");
    body("empty token", u"2 to 64"_s, R"({"Name": "a", "ClientRequestToken": ""})");
    body("token too long", u"2 to 64"_s,
         R"({"Name": "a", "ClientRequestToken": ")" + QByteArray(65, 't') + R"("})");
    body("character in token", u"U+002F at position 3"_s,
         R"({"Name": "a", "ClientRequestToken": "to/ken"})");
    body("number as token", u"ClientRequestToken must be a string"_s,
         R"({"Name": "a", "ClientRequestToken": 12})");
    body("over 64 KiB", u"larger than 65536"_s,
         R"({"Name": ")" + QByteArray(65'536, 'a') + R"("})");

    const auto account = [&](const char *tag, const QByteArray &id, const QString &says) {
        bad(tag, says, [=](const Service &s) { return s.post(roomsOf(id), R"({"Name": "a"})"); });
    };
    account("no account", "", u"AccountId"_s);
    account("blank account", "%20", u"AccountId"_s);
    account("control character in account", "a%0Ab", u"AccountId"_s);
    bad("blank account, list", u"AccountId"_s,
        [=](const Service &s) { return s.get(roomsOf("%20")); });
    bad("blank room", u"RoomId"_s, [](const Service &s) { return s.get(s.rooms() + "/%20"); });
    bad("no room", u"RoomId"_s, [](const Service &s) { return s.get(s.rooms() + '/'); });

    for (const char *query :
         {"max-results=0", "max-results=100", "max-results=-1", "max-results=", "max-results=ten",
          "max-results=9999999999999", "next-token=made-up"}) {
        bad(query, QString::fromLatin1(query).section(u'=', 0, 0),
            [query](const Service &s) { return s.get(s.rooms(), query); });
    }
    const QByteArray longName = "name=" + QByteArray(101, 'a');
    for (const char *query : {"max-results=0", "max-results=201", "next-token=made-up",
                              "name=", "name=%20", longName.constData(), "user-email=nobody"}) {
        bad(qPrintable(u"accounts, "_s + QLatin1StringView(query)),
            QString::fromLatin1(query).section(u'=', 0, 0),
            [query = QByteArray(query)](const Service &s) { return s.get("/accounts", query); });
    }

    const auto other = [](const char *tag, int status, const QByteArray &type, const QString &code,
                          const Build &build) {
        QTest::newRow(tag) << build << status << type << code << QString();
    };
    const auto missing = [&](const char *tag, const Build &build) {
        other(tag, 404, "NotFoundException", u"NotFound"_s, build);
    };
    missing("unknown account, create",
            [=](const Service &s) { return s.post(roomsOf("nobody"), R"({"Name": "a"})"); });
    missing("unknown account, list", [=](const Service &s) { return s.get(roomsOf("nobody")); });
    missing("unknown account, get",
            [=](const Service &s) { return s.get(roomsOf("nobody") + "/r"); });
    missing("account in upper case", [=](const Service &s) {
        return s.get(roomsOf(s.accountId().toUpper().toLatin1() + '%' + "20"));
    });
    missing("account with a slash",
            [=](const Service &s) { return s.get(roomsOf("acc%20%2F%C3%BC")); });
    missing("unknown room", [](const Service &s) { return s.get(s.rooms() + "/nothing"); });

    const auto action = [&](const char *tag, const Build &build) {
        other(tag, 400, "InvalidAction", u"InvalidAction"_s, build);
    };
    action("root", [](const Service &s) { return s.get("/"); });
    action("unknown path", [](const Service &s) { return s.get("/users"); });
    action("too deep", [](const Service &s) { return s.get(s.rooms() + "/r/memberships"); });
    action("an operation of Chime that is not offered",
           [](const Service &s) { return s.post(s.rooms() + "/r", R"({"Name": "a"})"); });
    for (const char *method : {"DELETE", "PUT"}) {
        action(method, [method](const Service &s) {
            HttpRequest request = s.get(s.rooms());
            request.method = method;
            return request;
        });
    }
}

void TestChimeApi::refuses()
{
    QFETCH(Build, build);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QString, code);
    QFETCH(QString, says);
    Service service(InMemory);
    const Reply reply = service.ask(build(service));
    verifyError(reply, status, type, code);
    QVERIFY2(reply.message().contains(says), qPrintable(reply.message()));
    QCOMPARE(service.count(), 0);
    QCOMPARE(service.ask(service.create(u"a"_s)).status, 201);
}

void TestChimeApi::honoursTokens()
{
    Service service(InMemory);
    const Reply first = service.ask(service.create(u"a"_s, u"token-1"_s));
    QCOMPARE(first.status, 201);
    const Reply again = service.ask(service.create(u"a"_s, u"token-1"_s));
    QCOMPARE(again.status, 201);
    QCOMPARE(again.json, first.json);
    QVERIFY(again.header("x-amzn-RequestId") != first.header("x-amzn-RequestId"));
    verifyError(service.ask(service.create(u"b"_s, u"token-1"_s)), 400, "BadRequestException",
                u"BadRequest"_s);
    QCOMPARE(service.count(), 1);
}

void TestChimeApi::keepsToItsQuota()
{
    Service service({u":memory:"_s, 0, 2});
    QCOMPARE(service.ask(service.create(u"a"_s, u"token-1"_s)).status, 201);
    QCOMPARE(service.ask(service.create(u"b"_s)).status, 201);
    const Reply full = service.ask(service.create(u"c"_s));
    verifyError(full, 400, "ResourceLimitExceededException", u"ResourceLimitExceeded"_s);
    QCOMPARE(service.ask(service.create(u"a"_s, u"token-1"_s)).status, 201);
    QCOMPARE(service.count(), 2);
}

void TestChimeApi::listsInPages()
{
    Service service(InMemory);
    QStringList names;
    for (int i = 0; i < 100; ++i) {
        names.append(QString::number(i));
        QCOMPARE(service.ask(service.create(names.last())).status, 201);
    }
    const auto list = [&service](const QByteArray &query) {
        return service.ask(service.get(service.rooms(), query)).json;
    };
    const auto namesOf = [](const QJsonObject &page) {
        QStringList result;
        for (const auto &room : page[u"Rooms"].toArray())
            result.append(room[u"Name"].toString());
        return result;
    };
    const QJsonObject first = list({});
    QCOMPARE(namesOf(first), names.first(99));
    const QByteArray next = first[u"NextToken"].toString().toLatin1();
    QVERIFY(!next.isEmpty());
    const QJsonObject last = list("next-token=" + next + "&max-results=3");
    QCOMPARE(namesOf(last), names.sliced(99));
    QVERIFY(!last.contains(u"NextToken"));
    QCOMPARE(namesOf(list("max-results=3")), names.first(3));
}

QTEST_GUILESS_MAIN(TestChimeApi)
#include "tst_chimeapi.moc"
