// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/roomstore.h"
#include "testsupport/fulldisk.h"
#include "testsupport/serviceclient.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace serviceclient;

class TestLocalService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReplyNamesItself();
    void keepsRoomsAndTokensOverARestart();
    void setsACorruptFileAside();
    void leavesAnotherFileAlone();
    void leavesANewerFileAlone();
    void saysThatThePortIsTaken();
    void answersPipelinedRequestsInOrder();
    void answersHeadWithoutABody();
    void outlivesItsClients();
    void answersWhatItHasBegun();
    void goesOnAfterAFullDisk();
};

void TestLocalService::everyReplyNamesItself()
{
    Service service(InMemory);
    static const QRegularExpression date(
        u"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"_s);
    QSet<QByteArray> ids;
    for (const HttpRequest &request :
         {service.get("/accounts"), service.get("/nothing"), service.get("/accounts")}) {
        const Reply reply = service.ask(request);
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(date.match(QString::fromLatin1(reply.header("Date"))).hasMatch());
        ids.insert(QUuid::fromString(reply.header("x-amzn-RequestId")).toByteArray());
    }
    QCOMPARE(ids.size(), 3);
    QVERIFY(!ids.contains(QUuid().toByteArray()));
}

void TestLocalService::keepsRoomsAndTokensOverARestart()
{
    QTemporaryDir folder;
    const LocalService::Options options{folder.filePath(u"rooms.sqlite"_s), 0, 0};
    QString accountId;
    QJsonObject made;
    {
        Service service(options);
        accountId = service.accountId();
        made = service.ask(service.create(u"a"_s, u"token-1"_s)).json;
    }
    Service service(options);
    QVERIFY(!accountId.isEmpty());
    QCOMPARE(service.accountId(), accountId);
    QCOMPARE(service.count(), 1);
    QCOMPARE(service.ask(service.create(u"a"_s, u"token-1"_s)).json, made);
    QCOMPARE(service.ask(service.create(u"b"_s, u"token-1"_s)).status, 400);
    QCOMPARE(service.count(), 1);
}

void TestLocalService::setsACorruptFileAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rooms.sqlite"_s);
    const QByteArray text = QByteArray("not a database ").repeated(500);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();

    LocalService service({path, 0, 0, true});
    QSignalSpy ready(&service, &LocalService::ready);
    QSignalSpy setAside(&service, &LocalService::databaseSetAside);
    QVERIFY(service.start());
    QVERIFY(ready.wait(TimeLimit));
    QCOMPARE(setAside.count(), 1);
    QFile kept(setAside.at(0).at(0).toString());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), text);
    QVERIFY(RoomStore::open(path));
}

// A file that the user named may be anything but what this program expects.
void TestLocalService::leavesAnotherFileAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.txt"_s);
    const QByteArray text = QByteArray("not a database ").repeated(500);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(text);
    file.flush();

    LocalService service({path, 0, 0});
    QSignalSpy failed(&service, &LocalService::failed);
    QVERIFY(service.start());
    QVERIFY(failed.wait(TimeLimit));
    QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    file.seek(0);
    QCOMPARE(file.readAll(), text);
    QCOMPARE(QDir(folder.path()).entryList({u"notes*"_s}, QDir::Files).size(), 1);
}

void TestLocalService::leavesANewerFileAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rooms.sqlite"_s);
    QVERIFY(RoomStore::open(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(60); // user_version, in SQLite's header
    file.write(QByteArray::fromHex("000000ff"));
    file.close();

    LocalService service({path, 0, 0});
    service.setCredentials(credentials());
    QSignalSpy failed(&service, &LocalService::failed);
    QSignalSpy setAside(&service, &LocalService::databaseSetAside);
    QVERIFY(service.start());
    QVERIFY(failed.wait(TimeLimit));
    QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    QCOMPARE(setAside.count(), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"rooms.sqlite"_s});

    Client client(service.url());
    const HttpRequest request{"GET", "http", service.url().authority().toLatin1(), "/accounts", {},
                              {},    {}};
    client.write(toBytes(Service::sign(request)));
    verifyError(client.read(), 503, "ServiceUnavailableException", u"ServiceUnavailable"_s);
}

void TestLocalService::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    LocalService service({u":memory:"_s, other.serverPort(), 0});
    QVERIFY(!service.start());
    QVERIFY(!service.errorString().isEmpty());
    QVERIFY(service.url().isEmpty());
    other.close();
    QVERIFY(service.start());
    QVERIFY(service.errorString().isEmpty());
    QCOMPARE(service.url().host(), u"127.0.0.1"_s);
}

void TestLocalService::answersPipelinedRequestsInOrder()
{
    Service service(InMemory);
    Client client(service->url());
    QByteArray bytes;
    for (int i = 0; i < 5; ++i)
        bytes += toBytes(Service::sign(service.create(QString::number(i))));
    client.write(bytes);
    for (int i = 0; i < 5; ++i) {
        const Reply reply = client.read();
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json[u"Room"][u"Name"].toString(), QString::number(i));
    }
    QCOMPARE(service.count(), 5);
}

void TestLocalService::answersHeadWithoutABody()
{
    Service service(InMemory);
    HttpRequest head = service.get("/accounts");
    head.method = "HEAD";
    Client client(service->url());
    client.write(toBytes(Service::sign(head)));
    QCOMPARE(client.read(false).header("x-amzn-ErrorType"), QByteArray("InvalidAction"));
    client.write(toBytes(Service::sign(service.get("/accounts"))));
    QCOMPARE(client.read().status, 200);
}

// Connections that end in every state: nothing sent, half a request, a whole one.
void TestLocalService::outlivesItsClients()
{
    Service service(InMemory);
    const QByteArray whole = toBytes(Service::sign(service.create(u"a"_s, u"token-1"_s)));
    for (int i = 0; i < 30; ++i) {
        Client client(service->url());
        client.write(whole.first(i % 3 * whole.size() / 2));
        client.abort();
    }
    QCOMPARE(service.ask(service.create(u"a"_s, u"token-1"_s)).status, 201);
    QCOMPARE(service.count(), 1);
}

// Whenever the service ends, it tells of every room that it has made, and tears no reply.
void TestLocalService::answersWhatItHasBegun()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rooms.sqlite"_s);
    qsizetype answered = 0;
    for (int round = 0; round < 20; ++round) {
        std::vector<std::unique_ptr<Client>> clients;
        {
            Service service({path, 0, 0});
            for (int i = 0; i < 4; ++i)
                clients.push_back(std::make_unique<Client>(service->url()));
            for (const auto &client : clients)
                client->write(toBytes(Service::sign(service.create(u"a"_s))));
        }
        for (const auto &client : clients) {
            const Reply reply = client->read();
            QVERIFY(reply.status == 201 || reply.headers.isEmpty());
            answered += reply.status == 201;
        }
    }
    QCOMPARE(RoomStore::open(path)->list(100, {})->value().rooms.size(), answered);
}

void TestLocalService::goesOnAfterAFullDisk()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rooms.sqlite"_s);
    Service service({path, 0, 0});
    QCOMPARE(service.ask(service.create(u"before"_s)).status, 201);

    auto full = std::make_unique<FullDisk>(QFile(path + u"-wal").size());
    const Reply refused = service.ask(service.create(u"refused"_s, u"token-1"_s));
    const qsizetype listed = service.count();
    full.reset();

    verifyError(refused, 500, "ServiceFailureException", u"ServiceFailure"_s);
    QCOMPARE(listed, 1);
    QCOMPARE(service.ask(service.create(u"after"_s, u"token-1"_s)).status, 201);
    QCOMPARE(service.count(), 2);
#else
    QSKIP("needs a limit on the size of files");
#endif
}

QTEST_GUILESS_MAIN(TestLocalService)
#include "tst_localservice.moc"
