// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsupport/serviceclient.h"

#include <QRegularExpression>

using namespace serviceclient;

class TestRequestVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifiesSignatures_data();
    void verifiesSignatures();
    void keepsSecretsToItself();
    void takesTheClocksWithinTheWindow_data();
    void takesTheClocksWithinTheWindow();
    void needsCredentials();
    void changesCredentials();
    void wantsTheSessionToken();
};

void TestRequestVerifier::verifiesSignatures_data()
{
    QTest::addColumn<Build>("build");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");

    const auto row = [](const char *tag, int status, const QByteArray &type, const Build &build) {
        QTest::newRow(tag) << build << status << type;
    };
    // A signed request with one of its headers changed.
    const auto changed = [](const QByteArray &name,
                            const std::function<void(QByteArray &)> &change) {
        return [name, change](const Service &s) {
            HttpRequest request = Service::sign(s.create(u"a"_s));
            for (HttpHeader &header : request.headers) {
                if (header.name == name)
                    change(header.value);
            }
            return request;
        };
    };
    const auto replaced = [&](const QByteArray &before, const QByteArray &after) {
        return changed("authorization", [=](QByteArray &value) {
            QVERIFY(value.contains(before));
            value.replace(before, after);
        });
    };
    row("unsigned", 403, "MissingAuthenticationToken",
        [](const Service &s) { return s.create(u"a"_s); });
    row("empty authorization", 403, "MissingAuthenticationToken",
        changed("authorization", [](QByteArray &value) { value.clear(); }));
    row("another scheme", 403, "IncompleteSignature",
        changed("authorization", [](QByteArray &value) { value = "Basic YTpi"; }));
    row("no signature", 403, "IncompleteSignature", changed("authorization", [](QByteArray &value) {
            value.truncate(value.indexOf(", Signature="));
        }));
    row("host not signed", 403, "IncompleteSignature", replaced("host;", ""));
    row("time not signed", 403, "IncompleteSignature", replaced(";x-amz-date", ""));
    row("time missing", 403, "IncompleteSignature",
        changed("x-amz-date", [](QByteArray &value) { value.clear(); }));
    row("time malformed", 403, "IncompleteSignature",
        changed("x-amz-date", [](QByteArray &value) { value += 'x'; }));
    row("time of another day", 403, "IncompleteSignature",
        changed("x-amz-date", [](QByteArray &value) { value.replace(0, 4, "1999"); }));
    row("unknown key", 403, "UnrecognizedClientException",
        replaced(KeyId.toLatin1(), "AKIDSTRANGER"));
    row("session token from nowhere", 403, "UnrecognizedClientException", [](const Service &s) {
        HttpRequest request = s.create(u"a"_s);
        request.headers.append(HttpHeader{"x-amz-security-token", "token"});
        return Service::sign(request);
    });
    row("another region", 403, "SignatureDoesNotMatch", replaced("us-east-1", "eu-west-1"));
    row("another service", 403, "SignatureDoesNotMatch", replaced("/chime/", "/sts/"));
    row("another signature", 403, "SignatureDoesNotMatch",
        changed("authorization",
                [](QByteArray &value) { value.back() = value.back() == '0' ? '1' : '0'; }));
    row("another secret", 403, "SignatureDoesNotMatch", [](const Service &s) {
        return sigv4::Signer().sign(s.create(u"a"_s), *credentials(SecretKey + 'x'),
                                    QDateTime::currentDateTimeUtc());
    });
    row("another body", 403, "SignatureDoesNotMatch", [](const Service &s) {
        HttpRequest request = Service::sign(s.create(u"a"_s));
        request.body.replace("\"a\"", "\"b\"");
        return request;
    });
    row("another path", 403, "SignatureDoesNotMatch", [](const Service &s) {
        HttpRequest request = Service::sign(s.create(u"a"_s));
        request.path.replace("rooms", "room5");
        return request;
    });
    row("another query", 403, "SignatureDoesNotMatch", [](const Service &s) {
        HttpRequest request = Service::sign(s.get(s.rooms(), "max-results=5"));
        request.query = "max-results=6";
        return request;
    });
    row("another host", 403, "SignatureDoesNotMatch", [](const Service &s) {
        HttpRequest request = Service::sign(s.create(u"a"_s));
        request.host = "rooms.example.com";
        return request;
    });
    row("an unknown method", 403, "MissingAuthenticationToken", [](const Service &s) {
        HttpRequest request = s.get(s.rooms());
        request.method = "BREW";
        return request;
    });
    row("16 minutes old", 403, "InvalidSignatureException",
        [](const Service &s) { return Service::sign(s.create(u"a"_s), -16 * 60); });
    row("16 minutes early", 403, "InvalidSignatureException",
        [](const Service &s) { return Service::sign(s.create(u"a"_s), 16 * 60); });
}

void TestRequestVerifier::verifiesSignatures()
{
    QFETCH(Build, build);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    Service service(InMemory);
    verifyError(service.send(build(service)), status, type, QString::fromLatin1(type));
    QCOMPARE(service.count(), 0);
}

void TestRequestVerifier::keepsSecretsToItself()
{
    Service service(InMemory);
    HttpRequest request = Service::sign(service.create(u"a"_s));
    const QByteArray right = request.headers.last().value.right(64);
    request.headers.last().value.replace(right, QByteArray(64, '0'));
    const Reply reply = service.send(request);
    QCOMPARE(reply.status, 403);
    QVERIFY(!reply.body.contains(right));
    QVERIFY(!reply.body.contains(SecretKey));

    // Both clocks are told, so that the sender knows which one is wrong.
    const QString late = service.send(Service::sign(service.create(u"a"_s), -3600)).message();
    static const QRegularExpression times(
        u"^Signature expired: \\d{8}T\\d{6}Z is now earlier than \\d{8}T\\d{6}Z \\(\\d{8}T\\d{6}Z"_s);
    QVERIFY2(times.match(late).hasMatch(), qPrintable(late));
}

void TestRequestVerifier::takesTheClocksWithinTheWindow_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("14 minutes late") << -14 * 60;
    QTest::newRow("14 minutes early") << 14 * 60;
}

void TestRequestVerifier::takesTheClocksWithinTheWindow()
{
    QFETCH(int, seconds);
    Service service(InMemory);
    QCOMPARE(service.send(Service::sign(service.create(u"a"_s), seconds)).status, 201);
}

void TestRequestVerifier::needsCredentials()
{
    Service service(InMemory, false);
    verifyError(service.ask(service.create(u"a"_s)), 503, "ServiceUnavailableException",
                u"ServiceUnavailable"_s);
    service->setCredentials(credentials());
    QCOMPARE(service.count(), 0);
    service->setCredentials({});
    QCOMPARE(service.ask(service.create(u"a"_s)).status, 503);
}

void TestRequestVerifier::changesCredentials()
{
    Service service(InMemory);
    QCOMPARE(service.ask(service.create(u"a"_s)).status, 201);
    service->setCredentials(credentials("another"));
    QCOMPARE(service.ask(service.create(u"a"_s)).status, 403);
    service->setCredentials(credentials());
    QCOMPARE(service.ask(service.create(u"a"_s)).status, 201);
}

void TestRequestVerifier::wantsTheSessionToken()
{
    Service service(InMemory);
    service->setCredentials(credentials(SecretKey, "session"));
    const auto askWith = [&service](const QByteArray &token) {
        return service
            .send(sigv4::Signer().sign(service.create(u"a"_s), *credentials(SecretKey, token),
                                       QDateTime::currentDateTimeUtc()))
            .status;
    };
    QCOMPARE(askWith("session"), 201);
    QCOMPARE(askWith("other"), 403);
    QCOMPARE(askWith({}), 403);
}

QTEST_GUILESS_MAIN(TestRequestVerifier)
#include "tst_requestverifier.moc"
