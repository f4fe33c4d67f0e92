// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using connectionfile::Problem;

using Kind = Problem::Kind;

namespace {

Connection full()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"Küche"_s;
    connection.endpoint = u"https://chime.example.com/api"_s;
    connection.region = u"eu-central-1"_s;
    connection.source = Connection::CredentialSource::Session;
    connection.accessKeyId = u"AKIAOFONEPERSON00000"_s;
    connection.caFile = u"/etc/ssl/company.pem"_s;
    connection.proxy = {ProxyChoice::Mode::Manual, u"socks5://proxy.example.com:1080"_s,
                        u"person"_s};
    connection.timeLimit = std::chrono::seconds(7);
    connection.attempts = 9;
    connection.accountIds = {u"an-account"_s};
    return connection;
}

Connection ofProfile()
{
    Connection connection;
    connection.name = u"Team"_s;
    connection.source = Connection::CredentialSource::Profile;
    connection.profile = u"team"_s;
    connection.proxy.mode = ProxyChoice::Mode::None;
    return connection;
}

QByteArray fileWith(const QByteArray &connections)
{
    return R"({"RoomwrightConnections": 1, "Connections": )" + connections + '}';
}

// The members that every connection has, with one of them changed.
QByteArray fileWithMember(const QByteArray &member)
{
    return fileWith(R"([{"Name": "n", "Kind": "Compatible", "CredentialSource": "keychain",
                        "EndpointUrl": "https://a", )"
                    + member + "}]");
}

} // namespace

class TestConnectionFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsBackWhatIsTheSameForAll();
    void holdsNothingOfOnePerson();
    void saysAllThatIsWrong_data();
    void saysAllThatIsWrong();
    void takesWhatALaterVersionAdds();
    void leavesOutWhatIsThere();
};

void TestConnectionFile::bringsBackWhatIsTheSameForAll()
{
    Connection local;
    local.kind = Connection::Kind::LocalService;
    local.name = u"Local service"_s;
    auto read = connectionfile::read(connectionfile::write({local, full(), ofProfile()}));
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    Connection expected = full();
    expected.id = read->first().id;
    expected.accessKeyId.clear();
    expected.proxy.userName.clear();
    expected.accountIds.clear();
    QVERIFY(read->first() == expected);
    expected = ofProfile();
    expected.id = read->last().id;
    QVERIFY(read->last() == expected);
    QVERIFY(!read->first().id.isNull());
    QVERIFY(read->first().id != full().id);
    QVERIFY(read->first().id != read->last().id);
}

void TestConnectionFile::holdsNothingOfOnePerson()
{
    const QByteArray file = connectionfile::write({full()});
    for (const char *own : {"AKIA", "person", "an-account"})
        QVERIFY2(!file.contains(own), own);
    QVERIFY(file.contains("Küche"));
}

void TestConnectionFile::saysAllThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QList<Problem>>("problems");
    const auto row = [](const char *name, const QByteArray &file, const QList<Problem> &problems) {
        QTest::newRow(name) << file << problems;
    };
    const auto member = [&row](const char *name, const QByteArray &text, const QString &wrong) {
        row(name, fileWithMember(text), {{Kind::Member, 1, wrong}});
    };
    row("nothing", {}, {{Kind::NotJson}});
    row("half a file", connectionfile::write({full()}).chopped(9), {{Kind::NotJson}});
    row("binary", QByteArray("\x7f\0\xff", 3), {{Kind::NotJson}});
    row("endless", QByteArray(connectionfile::LargestFile + 1, ' '), {{Kind::TooLarge}});
    row("a number", "7", {{Kind::NotJson}});
    row("another program's", R"({"Connections": []})", {{Kind::NotConnections}});
    row("an array", "[]", {{Kind::NotConnections}});
    row("no list", R"({"RoomwrightConnections": 1})", {{Kind::NotConnections}});
    row("from the future", R"({"RoomwrightConnections": 2})", {{Kind::Newer}});
    row("not an object", fileWith("[1]"),
        {{Kind::Member, 1, u"Name"_s},
         {Kind::Member, 1, u"Kind"_s},
         {Kind::Member, 1, u"CredentialSource"_s},
         {Kind::Member, 1, u"EndpointUrl"_s}});
    member("name of the local service", R"("Name": "LOCAL")", u"Name"_s);
    member("control character", R"("Name": "a\nb")", u"Name"_s);
    member("name that is no text", R"("Name": 1)", u"Name"_s);
    member("the local service", R"("Kind": "LocalService")", u"Kind"_s);
    member("unknown source", R"("CredentialSource": "vault")", u"CredentialSource"_s);
    member("no profile", R"("CredentialSource": "profile")", u"Profile"_s);
    member("a profile of nothing", R"("Profile": "p")", u"Profile"_s);
    member("http elsewhere", R"("EndpointUrl": "http://a")", u"EndpointUrl"_s);
    member("no endpoint", R"("EndpointUrl": "")", u"EndpointUrl"_s);
    member("region", R"("Region": "eu central")", u"Region"_s);
    member("certificates", R"("CaBundle": "/a\u0000b")", u"CaBundle"_s);
    member("proxy", R"("Proxy": "somewhere")", u"Proxy"_s);
    member("secret in a proxy", R"("Proxy": "http://me:secret@proxy:1")", u"Proxy"_s);
    member("no time", R"("Timeout": 0)", u"Timeout"_s);
    member("half a second", R"("Timeout": 0.5)", u"Timeout"_s);
    member("too long", R"("Timeout": 601)", u"Timeout"_s);
    member("words for a number", R"("MaxAttempts": "3")", u"MaxAttempts"_s);
    member("too often", R"("MaxAttempts": 11)", u"MaxAttempts"_s);
}

void TestConnectionFile::saysAllThatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QList<Problem>, problems);
    const auto read = connectionfile::read(file);
    QVERIFY(!read);
    QVERIFY(read.error() == problems);
}

void TestConnectionFile::takesWhatALaterVersionAdds()
{
    const auto read = connectionfile::read(fileWithMember(R"("Colour": ["red"])"));
    QVERIFY(read);
    QCOMPARE(read->value(0).endpoint, u"https://a"_s);
    QCOMPARE(read->value(0).region, Connection().region);
    QCOMPARE(read->value(0).attempts, Connection::DefaultAttempts);
    QVERIFY(read->value(0).proxy == ProxyChoice());
}

void TestConnectionFile::leavesOutWhatIsThere()
{
    const auto read = connectionfile::read(connectionfile::write({full(), ofProfile()}));
    QVERIFY(read);
    QCOMPARE(connectionfile::newOnes(*read, {full()}).size(), 1);
    QCOMPARE(connectionfile::newOnes(*read, {full(), ofProfile()}).size(), 0);
    Connection changed = full();
    changed.region = u"us-east-1"_s;
    QCOMPARE(connectionfile::newOnes(*read, {changed, ofProfile()}).size(), 1);
}

QTEST_APPLESS_MAIN(TestConnectionFile)
#include "tst_connectionfile.moc"
