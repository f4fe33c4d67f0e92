// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/proxy.h"

#include "chime/accountlistcall.h"
#include "chime/roomclient.h"
#include "session/trust.h"
#include "testsupport/authority.h"
#include "testsupport/keypairs.h"
#include "testsupport/proxyprocess.h"
#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"

#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quickclient;
using Type = QNetworkProxy::ProxyType;
using Kind = Failure::Kind;
using Way = ProxyProcess::Kind;

namespace {

const QString User = u"user.name"_s;
const QString Password = u"pass-word"_s;

// What a proxy is, spelled out.
QString spelled(const std::optional<QNetworkProxy> &proxy)
{
    if (!proxy)
        return u"nothing said"_s;
    switch (proxy->type()) {
    case Type::NoProxy:
        return u"direct"_s;
    case Type::HttpProxy:
    case Type::Socks5Proxy:
        break;
    default:
        return u"unusable"_s;
    }
    const QString who = proxy->user().isEmpty()
        ? QString()
        : QString(proxy->user() % u'/' % proxy->password() % u'@');
    return (proxy->type() == Type::HttpProxy ? u"http "_s : u"socks5 "_s) % who % proxy->hostName()
        % u':' % QString::number(proxy->port());
}

} // namespace

Q_DECLARE_METATYPE(Way)

// The services here are at 0.0.0.0, which is this computer too, but is not a loopback address by
// its name: those are never reached through a proxy.
class TestProxy : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        ListAccountsResult result;
        qsizetype requests = 0; // that have reached the service
    };

    Outcome listThrough(const Proxy &proxy, const CredentialsProvider &credentials = {},
                        const QString &host = u"0.0.0.0"_s)
    {
        ScriptedServer server({ScriptedServer::reply(200, R"({"Accounts":[{"AccountId":"a"}]})")});
        server.encrypt(m_authority.issue(u"The service"_s, u"IP:0.0.0.0,IP:127.0.0.1"_s));
        QUrl url = server.url();
        url.setHost(host);
        RoomClientOptions options = quick(1);
        options.proxy = proxy;
        options.proxyCredentials = credentials;
        options.ssl = trustOnly(m_authority.file());
        RoomClient client({url}, keys(), options);
        QSignalSpy finished(client.listAccounts(), &AccountListCall::finished);
        if (!finished.wait(30'000)) {
            QTest::qFail("the call did not end", __FILE__, __LINE__);
            return {Unexpected<Failure>(Failure()), 0};
        }
        return {finished.first().first().value<ListAccountsResult>(), server.requests().size()};
    }

    static CredentialsProvider pair(const QString &userName, const QString &password)
    {
        return [userName, password](QObject *, const std::function<void(CredentialsResult)> &done) {
            done(keyPair(userName, password.toUtf8()));
        };
    }

    static bool hasServed(ProxyProcess &proxy)
    {
        return QTest::qWaitFor([&proxy] { return proxy.log().contains("0.0.0.0"); });
    }

    Authority m_authority{u"A private authority"_s};

private Q_SLOTS:
    void cleanup()
    {
        for (const char *name :
             {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
    }

    void readsUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("proxy");
        const auto row = [](const QString &text, const QString &proxy) {
            QTest::newRow(qPrintable(text)) << text << proxy;
        };
        row(u"http://proxy.example:3128"_s, u"http proxy.example:3128"_s);
        row(u" http://proxy.example:3128/ "_s, u"http proxy.example:3128"_s);
        row(u"http://proxy.example"_s, u"http proxy.example:80"_s);
        row(u"proxy.example:3128"_s, u"http proxy.example:3128"_s);
        row(u"HTTP://[2001:db8::1]:8080"_s, u"http 2001:db8::1:8080"_s);
        row(u"socks5://proxy.example"_s, u"socks5 proxy.example:1080"_s);
        row(u"socks5h://proxy.example:9"_s, u"socks5 proxy.example:9"_s);
        row(u"http://a%40b:c%3Ad%2F@proxy.example:1"_s, u"http a@b/c:d/@proxy.example:1"_s);
        row(u"https://proxy.example:443"_s, u"nothing said"_s);
        row(u"socks4://proxy.example"_s, u"nothing said"_s);
        row(u"http://proxy.example:0"_s, u"nothing said"_s);
        row(u"http://"_s, u"nothing said"_s);
        row(u"a b"_s, u"nothing said"_s);
        row(QString(), u"nothing said"_s);
    }
    void readsUrls()
    {
        QFETCH(const QString, text);
        QTEST(spelled(proxyFromUrl(text)), "proxy");
    }

    void readsTheEnvironment_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy");
        const auto row = [](const QString &variables, const QString &proxy,
                            const QString &url = u"https://chime.example.com/p"_s) {
            QTest::newRow(qPrintable(variables + u" → " + url))
                << variables.split(u' ', Qt::SkipEmptyParts) << url << proxy;
        };
        const QString lower = u"https_proxy=http://p:1 "_s;
        row({}, u"nothing said"_s);
        row(lower, u"http p:1"_s);
        row(u"HTTPS_PROXY=http://p:2"_s, u"http p:2"_s);
        row(lower + u"HTTPS_PROXY=http://p:2"_s, u"http p:1"_s);
        row(u"https_proxy= HTTPS_PROXY=http://p:2"_s, u"http p:2"_s);
        row(u"all_proxy=socks5://p:3"_s, u"socks5 p:3"_s);
        row(u"ALL_PROXY=p:3"_s, u"http p:3"_s);
        row(lower + u"all_proxy=socks5://p:3"_s, u"http p:1"_s);
        row(u"http_proxy=http://p:4"_s, u"nothing said"_s);
        row(u"https_proxy=https://p:1"_s, u"unusable"_s);
        row(u"https_proxy=::"_s, u"unusable"_s);

        row(lower + u"no_proxy=*"_s, u"direct"_s);
        row(u"no_proxy=*"_s, u"direct"_s); // whatever the system's settings say
        row(lower + u"NO_PROXY=chime.example.com"_s, u"direct"_s);
        row(lower + u"no_proxy=a.example,Example.COM"_s, u"direct"_s);
        row(lower + u"no_proxy=.example.com"_s, u"direct"_s);
        row(lower + u"no_proxy=*.example.com"_s, u"direct"_s);
        row(lower + u"no_proxy=e.com"_s, u"http p:1"_s);
        row(lower + u"no_proxy=me.example.com"_s, u"http p:1"_s);
        row(lower + u"no_proxy=,.,"_s, u"http p:1"_s);
        row(lower + u"no_proxy=example.com:443"_s, u"direct"_s);
        row(lower + u"no_proxy=example.com:444"_s, u"http p:1"_s);
        row(lower + u"no_proxy=example.com:444"_s, u"direct"_s, u"https://example.com:444"_s);
        row(lower + u"no_proxy=192.0.2.7"_s, u"direct"_s, u"https://192.0.2.7"_s);
        row(lower + u"no_proxy=92.0.2.7"_s, u"http p:1"_s, u"https://192.0.2.7"_s);
        row(lower + u"no_proxy=192.0.2.0/24"_s, u"direct"_s, u"https://192.0.2.7"_s);
        row(lower + u"no_proxy=192.0.3.0/24"_s, u"http p:1"_s, u"https://192.0.2.7"_s);
        row(lower + u"no_proxy=2001:db8::1"_s, u"direct"_s, u"https://[2001:db8::1]"_s);
        row(lower + u"no_proxy=[2001:db8::1]:443"_s, u"direct"_s, u"https://[2001:db8::1]"_s);
        row(lower + u"no_proxy=[2001:db8::1]:80"_s, u"http p:1"_s, u"https://[2001:db8::1]"_s);
    }
    void readsTheEnvironment()
    {
        QFETCH(const QStringList, environment);
        QFETCH(const QString, url);
        QProcessEnvironment variables;
        for (const QString &one : environment)
            variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
        QTEST(spelled(proxyOfEnvironment(QUrl(url), variables)), "proxy");
    }

    void goesThroughAProxy_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("userName");
        QTest::addColumn<QString>("password");
        QTest::newRow("HTTP") << Way::Http << QString() << QString();
        QTest::newRow("HTTP, password") << Way::Http << User << Password;
        QTest::newRow("SOCKS") << Way::Socks5 << QString() << QString();
        QTest::newRow("SOCKS, password") << Way::Socks5 << User << Password;
        QTest::newRow("SOCKS, any characters")
            << Way::Socks5 << u"DOMAIN\\user"_s << u"p@ss: word"_s; // which tinyproxy cannot read
    }
    void goesThroughAProxy()
    {
        QFETCH(const Way, way);
        QFETCH(const QString, userName);
        QFETCH(const QString, password);
        ProxyProcess proxy(way, userName, password);
        const Outcome outcome =
            listThrough({Proxy::Mode::Manual, proxy.url()},
                        userName.isEmpty() ? CredentialsProvider() : pair(userName, password));
        QVERIFY2(outcome.result,
                 qPrintable(outcome.result ? QString() : outcome.result.error().detail));
        QCOMPARE(outcome.requests, 1);
        QVERIFY2(hasServed(proxy), proxy.log().constData());
    }

    void sayWhoRefused_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("status");
        QTest::newRow("HTTP, no password") << Way::Http << QString() << 407;
        // tinyproxy has another status for it, which Qt does not tell.
        QTest::newRow("HTTP, wrong password") << Way::Http << u"wrong"_s << 0;
        QTest::newRow("SOCKS, no password") << Way::Socks5 << QString() << 407;
        QTest::newRow("SOCKS, wrong password") << Way::Socks5 << u"wrong"_s << 407;
    }
    void sayWhoRefused()
    {
        QFETCH(const Way, way);
        QFETCH(const QString, password);
        ProxyProcess proxy(way, User, Password);
        const Outcome outcome =
            listThrough({Proxy::Mode::Manual, proxy.url()},
                        password.isEmpty() ? CredentialsProvider() : pair(User, password));
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().kind, Kind::ProxyFailed);
        QTEST(outcome.result.error().httpStatus, "status");
        QCOMPARE(outcome.result.error().detail, QUrl(proxy.url()).authority());
        QCOMPARE(outcome.requests, 0);
    }

    // A proxy that always asks is asked no more than twice: without, and with what we have.
    void refusalIsNoLoop()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        int asked = 0;
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, &asked] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                ++asked;
                socket->write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"r\"\r\n"
                              "Content-Length: 0\r\n\r\n");
            });
        });
        const Outcome outcome =
            listThrough({Proxy::Mode::Manual, u"http://127.0.0.1:%1"_s.arg(proxy.serverPort())},
                        pair(User, Password));
        QCOMPARE(outcome.result.error().kind, Kind::ProxyFailed);
        QCOMPARE(outcome.result.error().httpStatus, 407);
        QVERIFY2(asked <= 2, QByteArray::number(asked).constData());
    }

    // What the proxy knows of the service is told as if we had met it.
    void serviceBehindTheProxyIsDown()
    {
        ProxyProcess proxy(Way::Socks5);
        RoomClientOptions options = quick(1);
        options.proxy = {Proxy::Mode::Manual, proxy.url()};
        RoomClient client({QUrl(u"https://0.0.0.0:1"_s)}, keys(), options);
        QSignalSpy finished(client.listAccounts(), &AccountListCall::finished);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<ListAccountsResult>().error().kind,
                 Kind::ConnectionRefused);
    }

    void passwordThatCannotBeReadEndsTheCall()
    {
        const CredentialsProvider locked = [](QObject *, const auto &done) {
            done(Unexpected<Failure>({.kind = Kind::KeychainSilent}));
        };
        const Outcome outcome = listThrough({Proxy::Mode::Manual, u"http://127.0.0.1:1"_s}, locked);
        QCOMPARE(outcome.result.error().kind, Kind::KeychainSilent);
        QCOMPARE(outcome.requests, 0);
        QVERIFY(listThrough({Proxy::Mode::Manual, u"http://127.0.0.1:1"_s}, locked, u"127.0.0.1"_s)
                    .result);
    }

    // Requests that cannot go through the proxy do not go around it.
    void neverGoesAround_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nobody listens") << u"http://127.0.0.1:1"_s << u"127.0.0.1:1"_s;
        QTest::newRow("nobody listens, SOCKS") << u"socks5://127.0.0.1:1"_s << u"127.0.0.1:1"_s;
        QTest::newRow("no such host") << u"http://no.such.invalid:1"_s << u"no.such.invalid:1"_s;
        QTest::newRow("https") << u"https://127.0.0.1:1"_s << QString();
        QTest::newRow("no URL") << QString() << QString();
    }
    void neverGoesAround()
    {
        QFETCH(const QString, url);
        const Outcome outcome = listThrough({Proxy::Mode::Manual, url});
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().kind, Kind::ProxyFailed);
        QTEST(outcome.result.error().detail, "detail");
        QCOMPARE(outcome.requests, 0);
    }

    // tinyproxy as many companies have it: for port 443 alone.
    void proxyThatForbids()
    {
        ProxyProcess proxy(Way::Http, {}, {}, "ConnectPort 443\n");
        const Outcome outcome = listThrough({Proxy::Mode::Manual, proxy.url()});
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().kind, Kind::ProxyFailed);
        QCOMPARE(outcome.result.error().detail, QUrl(proxy.url()).authority());
        QCOMPARE(outcome.requests, 0);
    }

    void heedsTheEnvironment_data()
    {
        QTest::addColumn<QByteArray>("variable");
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            QTest::newRow(name) << QByteArray(name);
    }
    void heedsTheEnvironment()
    {
        QFETCH(const QByteArray, variable);
        ProxyProcess proxy(Way::Http, User, Password);
        QUrl url(proxy.url());
        url.setUserName(User);
        url.setPassword(Password, QUrl::DecodedMode);
        qputenv(variable.constData(), url.toEncoded());
        const Outcome through = listThrough({});
        QVERIFY(through.result);
        QVERIFY2(hasServed(proxy), proxy.log().constData());

        qputenv(variable.constData(), "http://127.0.0.1:1");
        QCOMPARE(listThrough({}).result.error().kind, Kind::ProxyFailed);
        QVERIFY(listThrough({Proxy::Mode::None, {}}).result);
        QVERIFY(listThrough({}, {}, u"127.0.0.1"_s).result);
        qputenv("NO_PROXY", "0.0.0.0");
        QVERIFY(listThrough({}).result);
    }

    void neverForThisComputer()
    {
        QVERIFY(
            listThrough({Proxy::Mode::Manual, u"http://127.0.0.1:1"_s}, {}, u"127.0.0.1"_s).result);
    }
};

QTEST_GUILESS_MAIN(TestProxy)

#include "tst_proxy.moc"
