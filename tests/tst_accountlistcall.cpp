// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/accountlistcall.h"

#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"
#include "testsupport/serviceclient.h"

using namespace Qt::StringLiterals;
using namespace quickclient;
using Server = ScriptedServer;
using Kind = Failure::Kind;

namespace {

Server::Step page(const QStringList &ids, const QString &nextToken = {})
{
    QJsonArray accounts;
    for (const QString &id : ids)
        accounts.append(QJsonObject{{u"AccountId"_s, id}, {u"Name"_s, QString(u"Nämé " + id)}});
    QJsonObject reply{{u"Accounts"_s, accounts}};
    if (!nextToken.isEmpty())
        reply.insert(u"NextToken"_s, nextToken);
    return Server::reply(200, QJsonDocument(reply).toJson());
}

ListAccountsResult resultOf(AccountListCall *call)
{
    QSignalSpy finished(call, &AccountListCall::finished);
    if (!finished.wait(60'000)) {
        QTest::qFail("the call did not end", __FILE__, __LINE__);
        return Unexpected<Failure>(Failure());
    }
    return finished.first().first().value<ListAccountsResult>();
}

} // namespace

class TestAccountListCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePages();
    void everyMemberIsOptional();
    void endsInATypedFailure_data();
    void endsInATypedFailure();
    void endsWhereThePagesDoNot();
    void listsTheLocalService();
};

void TestAccountListCall::followsThePages()
{
    Server server({page({u"1"_s, u"2"_s}, u"to/2 ü"_s), Server::reply(503, ""), page({u"3"_s})});
    RoomClient client({server.url().resolved(QUrl(u"/p"_s))}, keys(), quick());
    const ListAccountsResult result = resultOf(client.listAccounts());
    QVERIFY(result);
    QCOMPARE(*result,
             (QList<Account>{{u"1"_s, u"Nämé 1"_s}, {u"2"_s, u"Nämé 2"_s}, {u"3"_s, u"Nämé 3"_s}}));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(0).method, "GET");
    QCOMPARE(server.requests().at(0).path, "/p/accounts?max-results=200");
    QCOMPARE(server.requests().at(2).path,
             "/p/accounts?max-results=200&next-token=to%2F2%20%C3%BC");
    QVERIFY(
        sigv4::parseAuthorization(headerValue(server.requests().at(2).headers, "authorization")));
}

void TestAccountListCall::everyMemberIsOptional()
{
    Server server({Server::reply(200, R"({"Accounts":[{},{"AccountId":null,"Name":"n"}]})"),
                   Server::reply(200, "{}")});
    RoomClient client({server.url()}, keys(), quick());
    const ListAccountsResult result = resultOf(client.listAccounts());
    QVERIFY(result);
    QCOMPARE(*result, (QList<Account>{{}, {QString(), u"n"_s}}));
    QCOMPARE(resultOf(client.listAccounts()).value(), QList<Account>());
}

void TestAccountListCall::endsInATypedFailure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << Kind::Forbidden;
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << Kind::UnexpectedReply;
    QTest::newRow("no list") << 200 << QByteArray(R"({"Accounts":5})") << Kind::UnexpectedReply;
    QTest::newRow("no objects") << 200 << QByteArray(R"({"Accounts":[5]})")
                                << Kind::UnexpectedReply;
    QTest::newRow("no token") << 200 << QByteArray(R"({"NextToken":5})") << Kind::UnexpectedReply;
}

void TestAccountListCall::endsInATypedFailure()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    Server server({Server::reply(status, body)});
    RoomClient client({server.url()}, keys(), quick(1));
    const ListAccountsResult result = resultOf(client.listAccounts());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().outcomeUnknown);
}

void TestAccountListCall::endsWhereThePagesDoNot()
{
    Server server({page({u"1"_s}, u"2"_s), page({u"2"_s}, u"1"_s), page({u"3"_s}, u"2"_s)});
    RoomClient client({server.url()}, keys(), quick(1));
    const ListAccountsResult result = resultOf(client.listAccounts());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::UnexpectedReply);
    QCOMPARE(server.requests().size(), 3);
}

void TestAccountListCall::listsTheLocalService()
{
    serviceclient::Service service(serviceclient::InMemory);
    const CredentialsProvider credentials = [](QObject *, const auto &done) {
        done(serviceclient::credentials());
    };
    RoomClient client({service->url()}, credentials, quick());
    const ListAccountsResult result = resultOf(client.listAccounts());
    QVERIFY(result);
    QCOMPARE(result->size(), 1);
    QCOMPARE(result->first().accountId, service.accountId());
    QVERIFY(!result->first().name.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountListCall)

#include "tst_accountlistcall.moc"
