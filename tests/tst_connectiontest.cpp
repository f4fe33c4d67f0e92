// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"

#include "session/clientoptions.h"
#include "testsupport/authority.h"
#include "testsupport/keypairs.h"
#include "testsupport/quickclient.h"
#include "testsupport/scriptedserver.h"
#include "testsupport/serviceclient.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Server = ScriptedServer;
using Kind = ConnectionVerdict::Kind;
using Fault = RefusedCertificate::Fault;

namespace {

const QByteArray OneAccount = R"({"Accounts":[{"AccountId":"a1","Name":"Häuser"}]})";

Connection connectionTo(const QUrl &url, const QString &caFile = {})
{
    Connection connection;
    connection.endpoint = url.toString();
    connection.caFile = caFile;
    connection.timeLimit = 20s;
    connection.proxy.mode = ProxyChoice::Mode::None;
    return connection;
}

CredentialsProvider keysOf(const QByteArray &secret)
{
    return [secret](QObject *, const std::function<void(CredentialsResult)> &done) {
        done(serviceclient::credentials(secret));
    };
}

ConnectionVerdict verdictOf(ConnectionTest *test)
{
    QSignalSpy finished(test, &ConnectionTest::finished);
    if (!finished.wait(60'000)) {
        QTest::qFail("the test did not end", __FILE__, __LINE__);
        return {};
    }
    return finished.first().first().value<ConnectionVerdict>();
}

ConnectionVerdict verdictOn(const Connection &connection,
                            const CredentialsProvider &credentials = quickclient::keys())
{
    ConnectionTest test(connection, endpointOf(connection), credentials);
    return verdictOf(&test);
}

QByteArray httpDate(std::chrono::seconds fromNow)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(fromNow.count()),
                  u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
        .toLatin1();
}

// OpenSSL's own server, for one version of TLS, however old. It sends files as they are.
class OldServer
{
public:
    OldServer(const QString &version, const Authority &authority)
    {
        QFile reply(m_folder.filePath(u"accounts?max-results=200"_s));
        if (!reply.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(reply.fileName()));
        reply.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        reply.close();
        m_process.setWorkingDirectory(m_folder.path());
        m_process.start(u"openssl"_s,
                        {u"s_server"_s, version, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, u"-cert"_s,
                         authority.serverFile(), u"-key"_s, authority.serverKeyFile(), u"-accept"_s,
                         u"127.0.0.1:0"_s, u"-HTTP"_s});
        const bool listens = QTest::qWaitFor(
            [this] {
                m_output += m_process.readAllStandardOutput();
                return m_output.contains("ACCEPT") && m_output.endsWith('\n');
            },
            20'000);
        if (!listens)
            qFatal("openssl: %s", m_process.readAllStandardError().constData());
    }
    ~OldServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString address() const
    {
        return QString::fromLatin1(m_output).section(u"ACCEPT "_s, 1).section(u'\n', 0, 0);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT

private:
    Authority m_authority{u"A private authority"_s};
    Authority m_stranger{u"Somebody else"_s};

private Q_SLOTS:
    void reachesTheService()
    {
        serviceclient::Service service(serviceclient::InMemory);
        const ConnectionVerdict verdict =
            verdictOn(connectionTo(service->url()), keysOf(serviceclient::SecretKey));
        QCOMPARE(verdict.kind, Kind::Reached);
        QCOMPARE(verdict.accounts.size(), 1);
        QCOMPARE(verdict.accounts.first().accountId, service.accountId());
        QVERIFY(!verdict.failure);
        QVERIFY(!verdict.clockSkew);
    }

    void signatureRefused()
    {
        serviceclient::Service service(serviceclient::InMemory);
        const ConnectionVerdict verdict =
            verdictOn(connectionTo(service->url()), keysOf("another secret"));
        QCOMPARE(verdict.kind, Kind::SignatureRefused);
        QCOMPARE(verdict.failure->kind, Failure::Kind::SignatureRefused);
        QVERIFY(!verdict.failure->requestId.isEmpty());
    }

    void trustsThePrivateAuthority_data()
    {
        QTest::addColumn<bool>("byEnvironment");
        QTest::newRow("the connection's file") << false;
        QTest::newRow("the environment's file") << true;
    }
    void trustsThePrivateAuthority()
    {
        QFETCH(const bool, byEnvironment);
        Server server({Server::reply(200, OneAccount)});
        server.encrypt(m_authority.issue(u"The service"_s, u"IP:127.0.0.1"_s));
        if (byEnvironment)
            qputenv("AWS_CA_BUNDLE", QFile::encodeName(m_authority.file()));
        const ConnectionVerdict verdict =
            verdictOn(connectionTo(server.url(), byEnvironment ? QString() : m_authority.file()));
        qunsetenv("AWS_CA_BUNDLE");
        QCOMPARE(verdict.kind, Kind::Reached);
        QCOMPARE(verdict.accounts, (QList<Account>{{u"a1"_s, u"Häuser"_s}}));
    }

    void refusesCertificates_data()
    {
        QTest::addColumn<QSslConfiguration>("server");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("issuer");
        const QString here = u"IP:127.0.0.1"_s;
        const QString name = u"The service"_s;
        const QString authority = u"A private authority"_s;
        const QString trusted = m_authority.file();
        QTest::newRow("a private authority, and the system's trust")
            << m_authority.issue(name, here) << QString() << Fault::UnknownIssuer << authority;
        QTest::newRow("another authority") << m_authority.issue(name, here) << m_stranger.file()
                                           << Fault::UnknownIssuer << authority;
        QTest::newRow("expired") << m_authority.issue(name, here, -1) << trusted << Fault::Expired
                                 << authority;
        QTest::newRow("wrong host") << m_authority.issue(name, u"DNS:other.example,IP:127.0.0.2"_s)
                                    << trusted << Fault::WrongHost << authority;
        QTest::newRow("self-signed")
            << m_authority.selfSigned(name, here) << trusted << Fault::SelfSigned << name;
        QTest::newRow("self-signed, and the system's trust")
            << m_authority.selfSigned(name, here) << QString() << Fault::SelfSigned << name;
    }
    void refusesCertificates()
    {
        QFETCH(const QSslConfiguration, server);
        QFETCH(const QString, trusted);
        Server service({Server::reply(200, OneAccount)});
        service.encrypt(server);
        const ConnectionVerdict verdict = verdictOn(connectionTo(service.url(), trusted));
        QCOMPARE(verdict.kind, Kind::CertificateNotTrusted);
        QVERIFY(verdict.failure->certificate);
        const RefusedCertificate &certificate = *verdict.failure->certificate;
        QTEST(certificate.fault, "fault");
        QCOMPARE(certificate.subject, u"The service"_s);
        QTEST(certificate.issuer, "issuer");
        QCOMPARE(certificate.validUntil, server.localCertificate().expiryDate());
        QCOMPARE(service.requests().size(), 0); // not a byte of it
    }

    void refusesOldTls_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("withFile");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("1.1") << u"-tls1_1"_s << true << Kind::TlsFailed;
        QTest::newRow("1.1, the system's trust") << u"-tls1_1"_s << false << Kind::TlsFailed;
        // So that it is known that these servers work.
        QTest::newRow("1.2") << u"-tls1_2"_s << true << Kind::Reached;
        QTest::newRow("1.3") << u"-tls1_3"_s << true << Kind::Reached;
    }
    void refusesOldTls()
    {
        QFETCH(const QString, version);
        QFETCH(const bool, withFile);
        static_cast<void>(m_authority.issue(u"The service"_s, u"IP:127.0.0.1"_s));
        const OldServer server(version, m_authority);
        const ConnectionVerdict verdict =
            verdictOn(connectionTo(QUrl(QString(u"https://" + server.address())),
                                   withFile ? m_authority.file() : QString()));
        QTEST(verdict.kind, "kind");
    }

    void noTlsAtTheOtherEnd()
    {
        QTcpServer server; // as servers answer what they do not understand
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        const QUrl url(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
        QCOMPARE(verdictOn(connectionTo(url)).kind, Kind::TlsFailed);
    }

    void fileThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not there") << QByteArray();
        QTest::newRow("no certificate") << QByteArray("hello");
    }
    void fileThatCannotBeRead()
    {
        QFETCH(const QByteArray, content);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"ca.pem"_s));
        if (!content.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
        }
        Server server({Server::reply(200, OneAccount)});
        server.encrypt(m_authority.issue(u"The service"_s, u"IP:127.0.0.1"_s));
        const ConnectionVerdict verdict = verdictOn(connectionTo(server.url(), file.fileName()));
        QCOMPARE(verdict.kind, Kind::OtherFailure);
        QCOMPARE(verdict.failure->kind, Failure::Kind::TrustUnreadable);
        QCOMPARE(verdict.failure->detail, file.fileName());
        QCOMPARE(server.connections(), 0);
    }

    void clockWrong_data()
    {
        QTest::addColumn<bool>("accepts");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("and it helps to sign by the service's") << true << Kind::Reached;
        QTest::newRow("and that does not help") << false << Kind::ClockWrong;
    }
    void clockWrong()
    {
        QFETCH(const bool, accepts);
        const Server::Step refuse = [](QTcpSocket *socket) {
            Server::reply(403, "{}",
                          {{"x-amzn-ErrorType", "InvalidSignatureException"},
                           {"Date", httpDate(-40min)}})(socket);
        };
        const Server::Step refuseAgain = [](QTcpSocket *socket) {
            Server::reply(403, "{}",
                          {{"x-amzn-ErrorType", "InvalidSignatureException"},
                           {"Date", httpDate(-60min)}})(socket);
        };
        Server server({refuse, accepts ? Server::reply(200, OneAccount) : refuseAgain});
        const ConnectionVerdict verdict = verdictOn(connectionTo(server.url()));
        QTEST(verdict.kind, "kind");
        QVERIFY(verdict.clockSkew);
        const auto expected = accepts ? 40min : 60min;
        QVERIFY(std::chrono::abs(*verdict.clockSkew + expected) < 1min);
        QCOMPARE(server.requests().size(), 2);
    }

    void somethingElseAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("requestId");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *title, int status, const QByteArray &body,
                            const QByteArray &requestId, Kind kind) {
            QTest::newRow(title) << status << body << requestId << kind;
        };
        const QByteArray html = "<html>Access denied by your company</html>";
        row("a page", 200, html, {}, Kind::NotTheService);
        row("a page that says no", 403, html, {}, Kind::NotTheService);
        row("a page that finds nothing", 404, html, {}, Kind::NotTheService);
        row("a proxy as the service", 407, html, {}, Kind::ProxyFailed);
        row("a login page elsewhere", 302, html, {}, Kind::OtherFailure);
        row("a balancer in trouble", 503, html, {}, Kind::OtherFailure);
        row("the service, forbidding", 403, R"({"Code":"Forbidden"})", {}, Kind::OtherFailure);
        row("the service, with a number alone", 403, "", "id", Kind::OtherFailure);
        row("the service, other key", 403, R"({"Code":"UnrecognizedClientException"})", {},
            Kind::OtherFailure);
    }
    void somethingElseAnswers()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, requestId);
        Server server({Server::reply(status, body, {{"x-amzn-RequestId", requestId}})});
        const ConnectionVerdict verdict = verdictOn(connectionTo(server.url()));
        QTEST(verdict.kind, "kind");
        QCOMPARE(verdict.failure->httpStatus, status);
        QCOMPARE(server.requests().size(), 1); // one attempt
    }

    void doesNotGetThere()
    {
        QCOMPARE(verdictOn(connectionTo(QUrl(u"https://no.such.invalid"_s))).kind,
                 Kind::HostNotFound);
        QCOMPARE(verdictOn(connectionTo(QUrl(u"http://127.0.0.1:1"_s))).kind,
                 Kind::ConnectionRefused);
        Server server({Server::hang()});
        Connection slow = connectionTo(server.url());
        slow.timeLimit = 1s;
        QCOMPARE(verdictOn(slow).kind, Kind::TimedOut);
        QCOMPARE(server.requests().size(), 1);
    }

    void endedServiceIsNotAsked()
    {
        const ConnectionVerdict verdict =
            verdictOn(connectionTo(QUrl(u"https://chime.us-east-1.amazonaws.com"_s)));
        QCOMPARE(verdict, ConnectionVerdict{.kind = Kind::EndedService});
    }

    void nothingToTry()
    {
        const ConnectionVerdict endpoint =
            verdictOn(connectionTo(QUrl(u"http://chime.example.com"_s)));
        QCOMPARE(endpoint.kind, Kind::OtherFailure);
        QCOMPARE(endpoint.failure->kind, Failure::Kind::InvalidEndpoint);
        const ConnectionVerdict keys =
            verdictOn(connectionTo(QUrl(u"http://127.0.0.1:1"_s)), [](QObject *, const auto &done) {
                done(Unexpected<Failure>({.kind = Failure::Kind::KeychainSilent}));
            });
        QCOMPARE(keys.kind, Kind::OtherFailure);
        QCOMPARE(keys.failure->kind, Failure::Kind::KeychainSilent);
    }

    void canBeCancelled()
    {
        Server server({Server::hang()});
        const Connection connection = connectionTo(server.url());
        ConnectionTest test(connection, endpointOf(connection), quickclient::keys());
        QTRY_COMPARE(server.requests().size(), 1);
        test.cancel();
        QCOMPARE(verdictOf(&test).kind, Kind::Cancelled);
        test.cancel();

        const Connection ended = connectionTo(QUrl(u"https://chime.us-east-1.amazonaws.com"_s));
        ConnectionTest early(ended, endpointOf(ended), quickclient::keys());
        early.cancel();
        QCOMPARE(verdictOf(&early).kind, Kind::Cancelled);
    }

    void canBeDeletedOnItsWay()
    {
        Server server({Server::hang()});
        const Connection connection = connectionTo(server.url());
        auto test = std::make_unique<ConnectionTest>(connection, endpointOf(connection),
                                                     quickclient::keys());
        QSignalSpy finished(test.get(), &ConnectionTest::finished);
        QTRY_COMPARE(server.requests().size(), 1);
        test.reset();
        QCOMPARE(finished.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)

#include "tst_connectiontest.moc"
