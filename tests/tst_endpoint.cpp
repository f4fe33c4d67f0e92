// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usable_data();
    void usable();
    void refused_data();
    void refused();
    void loopback_data();
    void loopback();
    void endedService_data();
    void endedService();
};

void TestEndpoint::usable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row = [](const QString &typed, const QString &url) {
        QTest::newRow(qPrintable(typed)) << typed << url;
    };
    row("https://chime.example.com", "https://chime.example.com");
    row("  https://chime.example.com\n", "https://chime.example.com");
    row("https://chime.example.com/", "https://chime.example.com");
    row("HTTPS://Chime.Example.COM", "https://chime.example.com");
    row("https://chime.example.com:8443/", "https://chime.example.com:8443");
    row("https://chime.example.com:443", "https://chime.example.com");
    row("https://chime.example.com:80", "https://chime.example.com:80");
    row("https://chime.example.com:", "https://chime.example.com");
    row("http://127.0.0.1:80", "http://127.0.0.1");
    row("http://127.0.0.1:443", "http://127.0.0.1:443");
    row("http://localhost:8080", "http://localhost:8080");
    row("http://[::1]:8080/", "http://[::1]:8080");
    row("https://[2001:db8::1]", "https://[2001:db8::1]");
    row("https://h.example/a/b", "https://h.example/a/b");
    row("https://h.example/a/b//", "https://h.example/a/b");
    row("https://h.example//a//b", "https://h.example/a/b");
    row("https://h.example/a/../b/.", "https://h.example/b");
    row("https://h.example/%2e%2e/b", "https://h.example/b");
    row("https://h.example/..", "https://h.example");
    row("https://h.example/a%2Fb", "https://h.example/a%2Fb");
    row("https://h.example/a%20b%25", "https://h.example/a%20b%25");
    row(u"https://h.example/ü"_s, "https://h.example/%C3%BC");
    row(u"https://bücher.example"_s, "https://xn--bcher-kva.example");
    row("https://xn--bcher-kva.example", "https://xn--bcher-kva.example");
}

void TestEndpoint::usable()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, url);
    QVERIFY(!endpointProblem(typed));
    const Endpoint endpoint = endpointFromText(typed);
    QCOMPARE(endpoint.url.toString(QUrl::FullyEncoded), url);
    // What is stored and read again stays what it is.
    QVERIFY(!endpointProblem(url));
    QCOMPARE(endpointFromText(url), endpoint);
}

void TestEndpoint::refused_data()
{
    using P = EndpointProblem;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EndpointProblem>("problem");
    const auto row = [](const char *title, const QString &typed, P problem) {
        QTest::newRow(title) << typed << problem;
    };
    row("empty", "", P::Empty);
    row("blank", " \t\n", P::Empty);
    row("no scheme", "chime.example.com", P::NotAUrl);
    row("words", "the local service", P::NotAUrl);
    row("path alone", "/accounts", P::NotAUrl);
    row("no host", "https://", P::NotAUrl);
    row("no host, but a path", "https:///accounts", P::NotAUrl);
    row("scheme and opaque path", "https:chime.example.com", P::NotAUrl);
    row("space in the host", "https://a b", P::NotAUrl);
    row("space in the path", "https://h.example/a b", P::NotAUrl);
    row("broken escape", "https://h.example/%zz", P::NotAUrl);
    row("line break within", "https://h.example/\r\nHost: evil", P::NotAUrl);
    row("NUL within", u"https://h.example/"_s + QChar(0) + u'a', P::NotAUrl);
    row("backslashes", "https:\\\\h.example", P::NotAUrl);
    row("port 0", "https://h.example:0", P::NotAUrl);
    row("port out of range", "https://h.example:65536", P::NotAUrl);
    row("port is no number", "https://h.example:https", P::NotAUrl);
    row("negative port", "https://h.example:-1", P::NotAUrl);
    row("unclosed bracket", "http://[::1", P::NotAUrl);
    row("zone", "https://[fe80::1%25eth0]", P::NotAUrl);
    row("lone surrogate", u"https://h.example/"_s + QChar(0xD800), P::NotAUrl);
    row("label too long", u"https://"_s + QString(64, u'a') + u".example", P::NotAUrl);
    row("host too long", u"https://"_s + QStringLiteral("a.").repeated(200) + u"b", P::NotAUrl);
    row("a megabyte", u"https://h.example/"_s + QString(1'000'000, u'a'), P::NotAUrl);
    row("host without scheme but with port", "localhost:8080", P::NotHttp);
    row("ftp", "ftp://h.example", P::NotHttp);
    row("file", "file:///etc/passwd", P::NotHttp);
    row("javascript", "javascript:alert(1)", P::NotHttp);
    row("http elsewhere", "http://chime.example.com", P::NotSecure);
    row("http to all addresses", "http://0.0.0.0:8080", P::NotSecure);
    row("http to a private network", "http://192.168.0.1", P::NotSecure);
    row("looks like localhost", "http://localhost.example.com", P::NotSecure);
    row("looks like 127.0.0.1", "http://127.0.0.1.example.com", P::NotSecure);
    row("ends like localhost", "http://notlocalhost", P::NotSecure);
    row("user", "https://user@h.example", P::HasUserInfo);
    row("user and password", "https://user:secret@h.example", P::HasUserInfo);
    row("empty user", "https://@h.example", P::HasUserInfo);
    row("user that looks like a host", "http://localhost@h.example", P::HasUserInfo);
    row("query", "https://h.example/?a=b", P::HasQueryOrFragment);
    row("empty query", "https://h.example?", P::HasQueryOrFragment);
    row("fragment", "https://h.example/#a", P::HasQueryOrFragment);
    row("empty fragment", "https://h.example#", P::HasQueryOrFragment);
}

void TestEndpoint::refused()
{
    QFETCH(const QString, typed);
    QFETCH(const EndpointProblem, problem);
    const auto found = endpointProblem(typed);
    QVERIFY(found.has_value());
    QCOMPARE(int(*found), int(problem));
}

void TestEndpoint::loopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *url, bool expected) {
        QTest::newRow(url) << QString::fromLatin1(url) << expected;
    };
    row("http://localhost", true);
    row("https://LOCALHOST:1", true);
    row("http://127.0.0.1", true);
    row("http://127.255.255.254", true);
    row("http://127.1", true); // as every resolver reads it
    row("http://[::1]", true);
    row("http://[0:0:0:0:0:0:0:1]", true);
    row("http://[::ffff:127.0.0.1]", true); // the same address, mapped
    row("http://128.0.0.1", false);
    row("http://126.255.255.255", false);
    row("http://0.0.0.0", false);
    row("http://[::]", false);
    row("http://[::2]", false);
    row("http://localhost.example.com", false);
    row("http://local", false);
    row("", false);
}

void TestEndpoint::loopback()
{
    QFETCH(const QString, url);
    QFETCH(const bool, expected);
    QCOMPARE(isLoopback(QUrl(url)), expected);
}

void TestEndpoint::endedService_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *host, bool expected) {
        QTest::newRow(host) << QString::fromLatin1(host) << expected;
    };
    row("service.chime.aws.amazon.com", true);
    row("SERVICE.chime.aws.amazon.com", true);
    row("chime.us-east-1.amazonaws.com", true);
    row("chime.us-east-1.amazonaws.com.", true);
    row("chime.us-gov-west-1.amazonaws.com", true);
    row("chime-fips.us-east-1.amazonaws.com", true);
    row("chime.us-east-1.api.aws", true);
    row("chime-fips.us-east-1.api.aws", true);
    row("meetings-chime.us-east-1.amazonaws.com", false); // the Chime SDK goes on
    row("service.chime.aws.amazon.com.example.com", false);
    row("chime.us-east-1.amazonaws.com.example.com", false);
    row("evil-chime.us-east-1.amazonaws.com", false);
    row("chime.s3.amazonaws.com", false); // somebody's bucket
    row("chime.s3.us-east-1.amazonaws.com", false);
    row("chime.us-east-1.amazonaws.example.com", false);
    row("chime.example.com", false);
    row("127.0.0.1", false);
}

void TestEndpoint::endedService()
{
    QFETCH(const QString, host);
    QFETCH(const bool, expected);
    QCOMPARE(isEndedService(QUrl(u"https://"_s + host + u"/prefix")), expected);
}

QTEST_APPLESS_MAIN(TestEndpoint)

#include "tst_endpoint.moc"
