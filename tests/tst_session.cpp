// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/application.h"
#include "session/clientoptions.h"
#include "testsupport/answer.h"
#include "testsupport/authority.h"
#include "testsupport/desk.h"
#include "testsupport/keypairs.h"
#include "testsupport/proxyprocess.h"
#include "testsupport/scriptedserver.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::function<void(Connection &)>)

namespace {

NewRoom roomIn(const QString &accountId)
{
    return {accountId, u"Räume"_s, {}};
}

// The result of a call, waited for.
CreateRoomResult resultOf(RoomClient *client, const NewRoom &room)
{
    QSignalSpy finished(client->createRoom(room), &RoomCall::finished);
    if (finished.isEmpty() && !finished.wait(20000))
        return {Unexpected<Failure>(Failure{}), {}, {}};
    return finished.at(0).at(0).value<CreateRoomResult>();
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsHaveNoOrganisation()
    {
        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(u"data"_s)));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.filePath(u"config"_s)));
        QCoreApplication::setOrganizationName(QString());
        setApplicationNames();
        const Paths paths = Paths::standard();
        QCOMPARE(paths.settings, home.filePath(u"config/roomwright/roomwright.ini"_s));
        QCOMPARE(paths.journal, home.filePath(u"data/roomwright/journal.sqlite"_s));
        QCOMPARE(paths.localService, home.filePath(u"data/roomwright/local-service.sqlite"_s));
        QVERIFY(QFileInfo(home.filePath(u"data/roomwright"_s)).isDir());
        QVERIFY(QFileInfo(home.filePath(u"config/roomwright"_s)).isDir());
    }

    void startsNothingByItself()
    {
        Desk desk;
        QSignalSpy ready(&desk.session, &Session::localServiceReady);
        desk.session.client(desk.addConnection(u"http://127.0.0.1:1"_s).id);
        QCoreApplication::processEvents();
        QVERIFY(ready.isEmpty());
        QVERIFY(!QFileInfo::exists(desk.paths.localService));
    }

    void createsInTheLocalService()
    {
        Desk desk;
        QSignalSpy ready(&desk.session, &Session::localServiceReady);
        desk.session.startLocalService();
        QVERIFY(ready.wait());
        const QString account = desk.session.localAccountId();
        QCOMPARE(ready.at(0).at(0).toString(), account);
        const auto result = resultOf(desk.session.client(desk.local()), roomIn(account));
        QVERIFY(result.room);
        QCOMPARE(result.room->name, u"Räume"_s);
        QCOMPARE(result.room->accountId, account);
    }

    // A call made before the database is open and the keys are read waits for both.
    void waitsForTheLocalService()
    {
        Desk desk;
        const auto result = resultOf(desk.session.client(desk.local()), roomIn(u"nobody"_s));
        QVERIFY(!result.room);
        QCOMPARE(result.room.error().kind, Failure::Kind::AccountNotFound);
    }

    void keepsTheLocalKeys()
    {
        Desk desk;
        resultOf(desk.session.client(desk.local()), roomIn(u"nobody"_s));
        SharedCredentials kept;
        desk.vault.readOrCreate(desk.local(), &desk.session,
                                [&kept](const SharedCredentials &pair) { kept = pair; });
        QTRY_VERIFY(kept);
        SharedCredentials given;
        desk.session.credentials(desk.local())(&desk.session, [&given](const auto &result) {
            given = result.value_or(SharedCredentials());
        });
        QTRY_VERIFY(given);
        QVERIFY(given->secretAccessKey == kept->secretAccessKey);
    }

    void localServiceDown()
    {
        Desk desk;
        desk.paths.localService = desk.folder.filePath(u"no/such/folder.sqlite"_s);
        Session session(desk.paths, &desk.connections, &desk.vault);
        QSignalSpy failed(&session, &Session::localServiceFailed);
        const auto result = resultOf(session.client(desk.local()), roomIn(u"nobody"_s));
        QVERIFY(!result.room);
        QCOMPARE(result.room.error().kind, Failure::Kind::LocalServiceDown);
        QVERIFY(!result.room.error().detail.isEmpty());
        QVERIFY(result.attempts.isEmpty());
        QCOMPARE(failed.count(), 1);

        // What was in the way is gone: the next call starts it anew.
        QVERIFY(QDir().mkpath(desk.folder.filePath(u"no/such"_s)));
        const auto again = resultOf(session.client(desk.local()), roomIn(u"nobody"_s));
        QVERIFY(!again.room);
        QCOMPARE(again.room.error().kind, Failure::Kind::AccountNotFound);
    }

    void unknownConnectionHasNoClient()
    {
        Desk desk;
        QCOMPARE(desk.session.client(QUuid::createUuid()), nullptr);
        const Connection connection = desk.addConnection(u"http://127.0.0.1:1"_s);
        QVERIFY(desk.session.client(connection.id));
        desk.connections.remove(connection.id);
        QCOMPARE(desk.session.client(connection.id), nullptr);
    }

    void badEndpoint_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("empty") << QString();
        QTest::newRow("not secure") << u"http://chime.example.com"_s;
        QTest::newRow("no URL") << u"::"_s;
    }
    void badEndpoint()
    {
        QFETCH(QString, endpoint);
        Desk desk;
        const Connection connection = desk.addConnection(endpoint);
        desk.saveKeys(connection.id);
        const auto result = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QVERIFY(!result.room);
        QCOMPARE(result.room.error().kind, Failure::Kind::InvalidEndpoint);
        QVERIFY(result.attempts.isEmpty());
    }

    void noCredentials()
    {
        Desk desk;
        const Connection connection = desk.addConnection(u"http://127.0.0.1:1"_s);
        const auto result = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QVERIFY(!result.room);
        QCOMPARE(result.room.error().kind, Failure::Kind::NoCredentials);
        QVERIFY(result.attempts.isEmpty());
    }

    void clientIsKeptUntilItsServiceChanges()
    {
        Desk desk;
        Connection connection = desk.addConnection(u"http://127.0.0.1:1"_s);
        const QPointer<RoomClient> client = desk.session.client(connection.id);
        QCOMPARE(desk.session.client(connection.id), client.data());

        connection.accountIds = {u"an account"_s};
        connection = desk.connections.save(connection);
        QCOMPARE(desk.session.client(connection.id), client.data());

        connection.endpoint = u"http://127.0.0.1:2"_s;
        desk.connections.save(connection);
        QCOMPARE(desk.session.client(connection.id)->endpoint().url.port(), 2);
        QTRY_VERIFY(!client);
    }

    void clientIsMadeAnewFor_data()
    {
        QTest::addColumn<std::function<void(Connection &)>>("change");
        using Change = std::function<void(Connection &)>;
        QTest::newRow("region") << Change([](Connection &c) { c.region = u"eu-west-1"_s; });
        QTest::newRow("CA file") << Change([](Connection &c) { c.caFile = u"/ca.pem"_s; });
        QTest::newRow("proxy") << Change(
            [](Connection &c) { c.proxy.mode = ProxyChoice::Mode::None; });
        QTest::newRow("proxy's user") << Change([](Connection &c) { c.proxy.userName = u"me"_s; });
        QTest::newRow("time limit") << Change([](Connection &c) { c.timeLimit = 5s; });
        QTest::newRow("attempts") << Change([](Connection &c) { c.attempts = 9; });
        QTest::newRow("source") << Change(
            [](Connection &c) { c.source = Connection::CredentialSource::Environment; });
    }
    void clientIsMadeAnewFor()
    {
        QFETCH(const std::function<void(Connection &)>, change);
        Desk desk;
        Connection connection = desk.addConnection(u"http://127.0.0.1:1"_s);
        const QPointer<RoomClient> client = desk.session.client(connection.id);
        connection.name = u"Another name"_s;
        connection = desk.connections.save(connection);
        QCOMPARE(desk.session.client(connection.id), client.data());
        change(connection);
        desk.connections.save(connection);
        QTRY_VERIFY(!client);
        QVERIFY(desk.session.client(connection.id));
    }

    void fileOfCertificates()
    {
        Desk desk;
        Connection connection = desk.addConnection(u"https://127.0.0.1:1"_s);
        connection.caFile = desk.folder.filePath(u"ca.pem"_s);
        connection = desk.connections.save(connection);
        desk.saveKeys(connection.id);
        const auto result = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QVERIFY(!result.room);
        QCOMPARE(result.room.error().kind, Failure::Kind::TrustUnreadable);
        QCOMPARE(result.room.error().detail, connection.caFile);
        QVERIFY(result.attempts.isEmpty());

        // It has been put there meanwhile.
        QVERIFY(QFile::copy(Authority(u"An authority"_s).file(), connection.caFile));
        const auto again = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QCOMPARE(again.room.error().kind, Failure::Kind::ConnectionRefused);
    }

    void patience_data()
    {
        QTest::addColumn<std::chrono::seconds>("timeLimit");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<std::chrono::seconds>("overall");
        QTest::newRow("short") << 1s << 1 << 120s; // never less than it is by itself
        QTest::newRow("usual") << 30s << 3 << 150s;
        QTest::newRow("long") << 600s << 10 << 6200s;
    }
    void patience()
    {
        QFETCH(const std::chrono::seconds, timeLimit);
        QFETCH(const int, attempts);
        QFETCH(const std::chrono::seconds, overall);
        Connection connection;
        connection.timeLimit = timeLimit;
        connection.attempts = attempts;
        const auto options = clientOptions(connection, {QUrl(u"http://127.0.0.1"_s)});
        QVERIFY(options);
        QCOMPARE(options->attemptTimeout, timeLimit);
        QCOMPARE(options->maxAttempts, attempts);
        QCOMPARE(options->overallTimeout, overall);
    }

    void proxyOfAConnection()
    {
        Connection connection;
        const Endpoint endpoint{QUrl(u"https://chime.example.com"_s)};
        QCOMPARE(clientOptions(connection, endpoint)->proxy.mode, Proxy::Mode::System);
        connection.proxy = {ProxyChoice::Mode::None, {}, {}};
        QCOMPARE(clientOptions(connection, endpoint)->proxy.mode, Proxy::Mode::None);
        connection.proxy = {ProxyChoice::Mode::Manual, u"http://p:1"_s, {}};
        QCOMPARE(clientOptions(connection, endpoint)->proxy,
                 (Proxy{Proxy::Mode::Manual, u"http://p:1"_s}));
    }

    void passwordOfTheProxy()
    {
        Desk desk;
        Connection connection = desk.addConnection(u"https://chime.example.com"_s);
        QVERIFY(!desk.session.proxyCredentials(connection));
        connection.proxy = {ProxyChoice::Mode::Manual, u"http://p:1"_s, {}};
        QVERIFY(!desk.session.proxyCredentials(connection));
        connection.proxy.userName = u"me"_s;
        const auto given = [&desk, &connection] {
            Answer<CredentialsResult> answer;
            desk.session.proxyCredentials(connection)(answer.context(), answer.callback());
            if (!QTest::qWaitFor([&answer] { return answer.isThere(); }) || !*answer)
                return QByteArray("none");
            return spelledOut(***answer);
        };
        QCOMPARE(given(), "me/"); // for the proxy to refuse

        Answer<CredentialVault::Saved> saved;
        desk.vault.save(Connections::proxyEntryId(connection.id), keyPair(u"old"_s, "pässword"),
                        saved.context(), saved.callback());
        QTRY_VERIFY(saved.isThere());
        QCOMPARE(given(), "me/pässword");
        QVERIFY(Connections::proxyEntryId(connection.id) != connection.id);
    }

    // To 0.0.0.0, which is this computer, too: its loopback is reached without a proxy.
    void createsThroughAProxy()
    {
        const Authority authority(u"A private authority"_s);
        ScriptedServer server({ScriptedServer::reply(201, ScriptedServer::roomBody("r1"))});
        server.encrypt(authority.issue(u"The service"_s, u"IP:0.0.0.0"_s));
        const ProxyProcess proxy(ProxyProcess::Kind::Http, u"me"_s, u"password"_s);
        Desk desk;
        Connection connection =
            desk.addConnection(u"https://0.0.0.0:%1"_s.arg(server.serverPort()));
        connection.caFile = authority.file();
        connection.proxy = {ProxyChoice::Mode::Manual, proxy.url(), u"me"_s};
        connection = desk.connections.save(connection);
        desk.saveKeys(connection.id);
        const auto without = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QVERIFY(!without.room);
        QCOMPARE(without.room.error().kind, Failure::Kind::ProxyFailed);

        Answer<CredentialVault::Saved> saved;
        desk.vault.save(Connections::proxyEntryId(connection.id), keyPair(u"me"_s, "password"),
                        saved.context(), saved.callback());
        QTRY_VERIFY(saved.isThere());
        const auto with = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QVERIFY(with.room);
        QCOMPARE(with.room->roomId, u"r1"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    // As roomwright connections add --replace does it beside an open window.
    void readsKeysAgainThatWereRefused()
    {
        ScriptedServer server(
            {ScriptedServer::reply(403, R"({"Code":"SignatureDoesNotMatch"})",
                                   {{"x-amzn-ErrorType", "SignatureDoesNotMatch"}}),
             ScriptedServer::reply(201, ScriptedServer::roomBody("r1"))});
        Desk desk;
        const Connection connection = desk.addConnection(server.url().toString());
        desk.saveKeys(connection.id);
        const auto refused = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QVERIFY(!refused.room);
        QCOMPARE(refused.room.error().kind, Failure::Kind::SignatureRefused);
        QCOMPARE(server.requests().size(), 1);

        desk.keychain.write(connection.id, keyPair(u"MENDED"_s, "other"), &desk.session,
                            [](const CredentialStore::DoneResult &) {});
        QVERIFY(resultOf(desk.session.client(connection.id), roomIn(u"a"_s)).room);
        QVERIFY(headerValue(server.requests().last().headers, "authorization").contains("MENDED/"));
    }

    // STS as well: with the connection's own certificates, through its proxy, whose password is
    // asked for in the keychain.
    void takesARoleThroughAProxy()
    {
        const Authority authority(u"A private authority"_s);
        ScriptedServer server(
            {ScriptedServer::reply(
                 200,
                 "<R><Credentials><AccessKeyId>ROLE</AccessKeyId><SecretAccessKey>S"
                 "</SecretAccessKey><SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z"
                 "</Expiration></Credentials></R>"),
             ScriptedServer::reply(201, ScriptedServer::roomBody("r1"))});
        server.encrypt(authority.issue(u"The service"_s, u"IP:0.0.0.0"_s));
        ProxyProcess proxy(ProxyProcess::Kind::Http, u"me"_s, u"password"_s);
        const QString url = u"https://0.0.0.0:%1"_s.arg(server.serverPort());
        Desk desk;
        QFile config(desk.folder.filePath(u"config"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[profile a]\nrole_arn=arn:role\nsource_profile=b\nendpoint_url="
                     + url.toUtf8()
                     + "\n[profile b]\naws_access_key_id=I\naws_secret_access_key=S\n");
        config.close();
        qputenv("AWS_CONFIG_FILE", QFile::encodeName(config.fileName()));
        qputenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
        const auto unset = qScopeGuard([] {
            qunsetenv("AWS_CONFIG_FILE");
            qunsetenv("AWS_SHARED_CREDENTIALS_FILE");
        });
        Connection connection = desk.addConnection(url);
        connection.source = Connection::CredentialSource::Profile;
        connection.profile = u"a"_s;
        connection.proxy = {ProxyChoice::Mode::Manual, proxy.url(), u"me"_s};
        connection = desk.connections.save(connection);
        Answer<CredentialVault::Saved> saved;
        desk.vault.save(Connections::proxyEntryId(connection.id), keyPair(u"me"_s, "password"),
                        saved.context(), saved.callback());
        QTRY_VERIFY(saved.isThere());

        const auto untrusted = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QVERIFY(!untrusted.room);
        QCOMPARE(untrusted.room.error().kind, Failure::Kind::CertificateNotTrusted);
        QVERIFY(server.requests().isEmpty());

        connection.caFile = authority.file();
        connection = desk.connections.save(connection);
        const auto with = resultOf(desk.session.client(connection.id), roomIn(u"a"_s));
        QVERIFY(with.room);
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(server.requests().first().body.startsWith("Action=AssumeRole"));
        QVERIFY(headerValue(server.requests().last().headers, "authorization").contains("ROLE/"));
        // Nothing went past the proxy: every connection to the service is one of its own.
        QTRY_COMPARE(proxy.log().count("Established connection to host"), server.connections());
    }

    // The call goes on with the endpoint that it began with, and its client lives as long.
    void callOutlivesItsConnection()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Desk desk;
        const Connection connection =
            desk.addConnection(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
        desk.saveKeys(connection.id);
        const QPointer<RoomClient> client = desk.session.client(connection.id);
        QSignalSpy finished(client->createRoom(roomIn(u"a"_s)), &RoomCall::finished);
        QTRY_VERIFY(server.hasPendingConnections());
        desk.connections.remove(connection.id);

        QTcpSocket *socket = server.nextPendingConnection();
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        const QByteArray body(R"({"Room":{"RoomId":"r1"}})");
        socket->write("HTTP/1.1 201 Created\r\nConnection: close\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(finished.wait());
        const auto result = finished.at(0).at(0).value<CreateRoomResult>();
        QVERIFY(result.room);
        QCOMPARE(result.room->roomId, u"r1"_s);
        QTRY_VERIFY(!client);
    }

    void endsWithACallInFlight()
    {
        QTcpServer server; // reads, and never answers
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto desk = std::make_unique<Desk>();
        const Connection connection =
            desk->addConnection(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
        desk->saveKeys(connection.id);
        const QPointer<RoomClient> client = desk->session.client(connection.id);
        client->createRoom(roomIn(u"a"_s));
        QTRY_VERIFY(server.hasPendingConnections());
        QTcpSocket *socket = server.nextPendingConnection();
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        desk.reset();
        QVERIFY(!client);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }

    void endsWhileTheLocalServiceStarts()
    {
        auto desk = std::make_unique<Desk>();
        const QPointer<RoomClient> client = desk->session.client(desk->local());
        client->createRoom(roomIn(u"a"_s));
        QCoreApplication::processEvents();
        desk.reset();
        QVERIFY(!client);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
