// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/listrooms.h"

#include "chime/createroom.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Now({2026, 11, 22}, {9, 30}, QTimeZone::utc());

Room roomNumber(int number)
{
    return {.accountId = u"acc"_s,
            .createdTimestamp = Now.addSecs(number),
            .name = u"Größe %1"_s.arg(number),
            .roomId = u"room-%1"_s.arg(number)};
}

} // namespace

class TestListRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsComplete();
    void query_data();
    void query();
    void decodesAPage();
    void everyMemberIsOptional_data();
    void everyMemberIsOptional();
    void unreadable_data();
    void unreadable();
    void errorsAreReadByAwsError_data();
    void errorsAreReadByAwsError();
    void anyReplyIsAPageOrAFailure();
};

void TestListRooms::requestIsComplete()
{
    const HttpRequest request =
        listrooms::encode(u"acc /ü"_s, {}, endpointFromText(u"https://h.example:8443/p"_s));
    QCOMPARE(request,
             (HttpRequest{"GET",
                          "https",
                          "h.example:8443",
                          "/p/accounts/acc%20%2F%C3%BC/rooms",
                          "max-results=99",
                          {},
                          {}}));
}

void TestListRooms::query_data()
{
    QTest::addColumn<QString>("nextToken");
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const QString &token, const QByteArray &encoded) {
        QTest::newRow(qPrintable(token)) << token << "max-results=99&next-token=" + encoded;
    };
    row(u"abc-._~"_s, "abc-._~");
    row(u"AQ+/=="_s, "AQ%2B%2F%3D%3D");
    row(u"a b&c=d#e?f%20"_s, "a%20b%26c%3Dd%23e%3Ff%2520");
    row(u"ü😀"_s, "%C3%BC%F0%9F%98%80");
}

void TestListRooms::query()
{
    QFETCH(const QString, nextToken);
    const HttpRequest request =
        listrooms::encode(u"a"_s, nextToken, endpointFromText(u"https://h.example"_s));
    QTEST(request.query, "query");
}

void TestListRooms::decodesAPage()
{
    QByteArrayList rooms;
    for (int i = 0; i < 99; ++i)
        rooms.append(createroom::toJson(roomNumber(i)));
    const QByteArray reply =
        R"({ "Rooms": [)" + rooms.join(",\n") + R"(], "NextToken": "t +", "More": 1})";
    const auto page = listrooms::decode({200, {}, reply}, Now);
    QVERIFY(page);
    QCOMPARE(page->nextToken, u"t +"_s);
    QCOMPARE(page->rooms.size(), 99);
    for (int i = 0; i < 99; ++i)
        QCOMPARE(page->rooms[i], roomNumber(i));
}

void TestListRooms::everyMemberIsOptional_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rooms");
    QTest::addColumn<QString>("nextToken");
    QTest::newRow("nothing") << QByteArray("{}") << 0 << QString();
    QTest::newRow("null") << QByteArray(R"({"Rooms":null,"NextToken":null})") << 0 << QString();
    QTest::newRow("no rooms") << QByteArray(R"({"Rooms":[],"NextToken":""})") << 0 << QString();
    QTest::newRow("no rooms, but more pages")
        << QByteArray(R"({"Rooms":[],"NextToken":"t"})") << 0 << u"t"_s;
    QTest::newRow("the last page") << QByteArray(R"({"Rooms":[{"RoomId":"r"}]})") << 1 << QString();
    QTest::newRow("a room of nothing") << QByteArray(R"({"Rooms":[{}]})") << 1 << QString();
    QTest::newRow("a room's wrong types")
        << QByteArray(R"({"Rooms":[{"Name":5,"CreatedTimestamp":"now"}]})") << 1 << QString();
}

void TestListRooms::everyMemberIsOptional()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, rooms);
    const auto page = listrooms::decode({200, {}, body}, Now);
    QVERIFY(page);
    QCOMPARE(page->rooms.size(), rooms);
    QTEST(page->nextToken, "nextToken");
}

void TestListRooms::unreadable_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *title, int status, const QByteArray &body) {
        QTest::newRow(title) << status << body;
    };
    row("empty", 200, "");
    row("HTML", 200, "<html></html>");
    row("binary", 200, QByteArray("\x1f\x8b\x00\xff", 4));
    row("no object", 200, "[]");
    row("Rooms is an object", 200, R"({"Rooms":{"RoomId":"r"}})");
    row("Rooms is a string", 200, R"({"Rooms":"r"})");
    row("a room is a string", 200, R"({"Rooms":[{"RoomId":"r"},"s"]})");
    row("a room is null", 200, R"({"Rooms":[null]})");
    row("NextToken is a number", 200, R"({"Rooms":[],"NextToken":5})");
    row("cut off", 200, R"({"Rooms":[{"RoomId":"r"})");
    row("more behind it", 200, R"({"Rooms":[]}x)");
    row("204", 204, "");
}

void TestListRooms::unreadable()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto page = listrooms::decode({status, {{"x-amzn-RequestId", "rid"}}, body}, Now);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Failure::Kind::UnexpectedReply);
    QVERIFY(!page.error().outcomeUnknown);
    QCOMPARE(page.error().httpStatus, status);
    QCOMPARE(page.error().requestId, u"rid"_s);
}

void TestListRooms::errorsAreReadByAwsError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::newRow("404") << 404 << Failure::Kind::AccountNotFound;
    QTest::newRow("429") << 429 << Failure::Kind::Throttled;
    QTest::newRow("502") << 502 << Failure::Kind::ServiceUnavailable;
    QTest::newRow("504") << 504 << Failure::Kind::ServiceUnavailable;
    QTest::newRow("301") << 301 << Failure::Kind::Redirected;
}

void TestListRooms::errorsAreReadByAwsError()
{
    QFETCH(const int, status);
    const auto page = listrooms::decode({status, {}, R"({"Rooms":[]})"}, Now);
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
    QVERIFY(!page.error().outcomeUnknown);
}

// A sound reply cut anywhere, and with a byte changed by a fixed seed.
void TestListRooms::anyReplyIsAPageOrAFailure()
{
    const QByteArray whole =
        R"({"Rooms":[)" + createroom::toJson(roomNumber(1)) + R"(],"NextToken":"t"})";
    uint state = 42;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY(!listrooms::decode({200, {}, whole.left(size)}, Now));
        for (int i = 0; i < 50; ++i) {
            state = state * 1664525 + 1013904223;
            QByteArray changed = whole;
            changed[size] = char(state >> 24);
            const auto page = listrooms::decode({200, {}, changed}, Now);
            QVERIFY(page || page.error().kind == Failure::Kind::UnexpectedReply);
            QVERIFY(page || !page.error().outcomeUnknown);
        }
    }
}

QTEST_APPLESS_MAIN(TestListRooms)

#include "tst_listrooms.moc"
