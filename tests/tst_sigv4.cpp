// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/sigv4.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Secret1 = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const QDateTime Time({2026, 11, 22}, {9, 30}, QTimeZone::utc());

Credentials credentials(QByteArrayView secret = Secret1, QByteArrayView token = {})
{
    return {u"AKIDEXAMPLE"_s, Secret(secret), Secret(token), {}};
}

HttpRequest plainRequest()
{
    return {"POST",
            "https",
            "chime.us-east-1.amazonaws.com",
            "/accounts/a/rooms",
            {},
            {{"Content-Type", "application/json"}},
            R"({"Name":"n"})"};
}

QByteArray authorizationOf(const HttpRequest &request)
{
    return headerValue(request.headers, "authorization");
}

// One entry of data/sigv4.json.
class Golden
{
public:
    explicit Golden(QJsonObject object)
        : m_object(std::move(object))
    { }

    [[nodiscard]] QByteArray operator[](QStringView key) const
    {
        return m_object.value(key).toString().toUtf8();
    }
    [[nodiscard]] HttpRequest request() const
    {
        HttpRequest request{(*this)[u"method"], (*this)[u"scheme"], (*this)[u"host"],
                            (*this)[u"path"],   (*this)[u"query"],  {},
                            (*this)[u"body"]};
        const QJsonObject headers = m_object.value(u"headers").toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
        return request;
    }
    [[nodiscard]] sigv4::Scope scope() const { return {(*this)[u"region"], (*this)[u"service"]}; }
    [[nodiscard]] Credentials credentials() const
    {
        return {QString::fromUtf8((*this)[u"accessKeyId"]),
                Secret((*this)[u"secretAccessKey"]),
                Secret((*this)[u"sessionToken"]),
                {}};
    }

private:
    QJsonObject m_object;
};

} // namespace

class TestSigV4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asBotocoreSigns_data();
    void asBotocoreSigns();
    void leavesTheRestAlone();
    void signsOnlyWhatStaysAsItIs();
    void addsTheSessionTokenOnlyWhereThereIsOne();
    void everyPartOfARequestCounts_data();
    void everyPartOfARequestCounts();
    void aKeptKeyIsTheRightKey();
    void timesAreUtc();
    void readsTimes_data();
    void readsTimes();
    void percentEncodesAsRfc3986();
    void hashes();
    void queriesHaveOneForm_data();
    void queriesHaveOneForm();
    void aMissingHeaderCountsAsEmpty();
    void takesAuthorizationApart();
    void refusesAuthorization_data();
    void refusesAuthorization();
};

void TestSigV4::asBotocoreSigns_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QFile file(QStringLiteral(TEST_DATA "/sigv4.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(entries.size() > 60);
    for (const auto &entry : entries)
        QTest::newRow(qPrintable(entry[u"title"].toString())) << entry.toObject();
}

void TestSigV4::asBotocoreSigns()
{
    QFETCH(const QJsonObject, entry);
    const Golden golden(entry);
    const auto time = sigv4::timeOfAmzDate(golden[u"time"]);
    QVERIFY(time.has_value());
    sigv4::Signer signer(golden.scope());
    const HttpRequest request = signer.sign(golden.request(), golden.credentials(), *time);

    QCOMPARE(sigv4::payloadHash(request.body), golden[u"payloadHash"]);
    const auto authorization = sigv4::parseAuthorization(authorizationOf(request));
    QVERIFY(authorization.has_value());
    const QByteArray canonical = sigv4::canonicalRequest(request, authorization->signedHeaders,
                                                         sigv4::payloadHash(request.body));
    QCOMPARE(canonical, golden[u"canonicalRequest"]);
    const QByteArray toSign = sigv4::stringToSign(golden[u"time"], golden.scope(), canonical);
    QCOMPARE(toSign, golden[u"stringToSign"]);
    const sigv4::SigningKey key(golden.credentials().secretAccessKey, golden[u"time"].first(8),
                                golden.scope());
    QCOMPARE(key.bytes().toHex(), golden[u"signingKey"]);
    QCOMPARE(key.signature(toSign), authorization->signature);
    QCOMPARE(authorizationOf(request), golden[u"authorization"]);
}

void TestSigV4::leavesTheRestAlone()
{
    sigv4::Signer signer;
    HttpRequest request = signer.sign(plainRequest(), credentials(Secret1, "token"), Time);
    QCOMPARE(headerValue(request.headers, "x-amz-date"), "20261122T093000Z");
    QCOMPARE(headerValue(request.headers, "x-amz-security-token"), "token");
    QCOMPARE(request.headers.size(), 4);
    request.headers.resize(1);
    QCOMPARE(request, plainRequest());
}

void TestSigV4::signsOnlyWhatStaysAsItIs()
{
    sigv4::Signer signer;
    const HttpRequest bare = signer.sign(plainRequest(), credentials(), Time);
    HttpRequest request = plainRequest();
    request.headers.append({{"User-Agent", "roomwright"},
                            {"Accept-Language", "en"},
                            {"Connection", "keep-alive"},
                            {"Content-Length", "12"},
                            {"amz-sdk-request", "attempt=1; max=3"}});
    QCOMPARE(authorizationOf(signer.sign(request, credentials(), Time)), authorizationOf(bare));
}

void TestSigV4::addsTheSessionTokenOnlyWhereThereIsOne()
{
    sigv4::Signer signer;
    const QByteArray without = authorizationOf(signer.sign(plainRequest(), credentials(), Time));
    QVERIFY(without.contains("SignedHeaders=content-type;host;x-amz-date,"));
    const QByteArray with =
        authorizationOf(signer.sign(plainRequest(), credentials(Secret1, "t"), Time));
    QVERIFY(with.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-security-token,"));
}

void TestSigV4::everyPartOfARequestCounts_data()
{
    QTest::addColumn<HttpRequest>("request");
    const auto row = [](const char *title, const auto &change) {
        HttpRequest request = plainRequest();
        change(request);
        QTest::newRow(title) << request;
    };
    row("method", [](HttpRequest &r) { r.method = "PUT"; });
    row("host", [](HttpRequest &r) { r.host = "h.example"; });
    row("port", [](HttpRequest &r) { r.host += ":8443"; });
    row("path", [](HttpRequest &r) { r.path += "x"; });
    row("trailing slash", [](HttpRequest &r) { r.path += "/"; });
    row("query", [](HttpRequest &r) { r.query = "a=1"; });
    row("content type", [](HttpRequest &r) { r.headers[0].value = "text/plain"; });
    row("x-amz header", [](HttpRequest &r) { r.headers.append(HttpHeader{"X-Amz-Target", "t"}); });
    row("body", [](HttpRequest &r) { r.body += ' '; });
}

void TestSigV4::everyPartOfARequestCounts()
{
    QFETCH(const HttpRequest, request);
    sigv4::Signer signer;
    QVERIFY(authorizationOf(signer.sign(request, credentials(), Time))
            != authorizationOf(signer.sign(plainRequest(), credentials(), Time)));
}

// One signer through changes of day, secret and back signs like a fresh one each time.
void TestSigV4::aKeptKeyIsTheRightKey()
{
    sigv4::Signer kept;
    const std::pair<QByteArrayView, QDateTime> uses[] = {{Secret1, Time},
                                                         {Secret1, Time.addSecs(1)},
                                                         {Secret1, Time.addDays(1)},
                                                         {"another", Time.addDays(1)},
                                                         {"another", Time},
                                                         {Secret1, Time}};
    for (const auto &[secret, time] : uses) {
        sigv4::Signer fresh;
        QCOMPARE(authorizationOf(kept.sign(plainRequest(), credentials(secret), time)),
                 authorizationOf(fresh.sign(plainRequest(), credentials(secret), time)));
    }
}

void TestSigV4::timesAreUtc()
{
    QCOMPARE(sigv4::amzDate(Time), "20261122T093000Z");
    QCOMPARE(sigv4::amzDate(Time.addMSecs(999)), "20261122T093000Z");
    QCOMPARE(sigv4::amzDate(Time.toOffsetFromUtc(-10 * 3600)), "20261122T093000Z");
    QCOMPARE(sigv4::amzDate(Time.toLocalTime()), "20261122T093000Z");
    QCOMPARE(sigv4::timeOfAmzDate("20261122T093000Z"), std::optional(Time));
}

void TestSigV4::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char *text, bool readable) {
        QTest::newRow(text) << QByteArray(text) << readable;
    };
    row("20240229T235959Z", true);
    row("00010101T000000Z", true);
    row("20230229T235959Z", false);
    row("20261322T093000Z", false);
    row("20261122T243000Z", false);
    row("20261122T093060Z", false);
    row("20261122T093000", false);
    row("20261122T093000z", false);
    row("20261122 093000Z", false);
    row("2026-11-22T09:30Z", false);
    row("20261122T09300 Z", false);
    row("+0261122T093000Z", false);
    row("20261122T093000ZZ", false);
    row("", false);
}

void TestSigV4::readsTimes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, readable);
    const auto time = sigv4::timeOfAmzDate(text);
    QCOMPARE(time.has_value(), readable);
    if (time)
        QCOMPARE(sigv4::amzDate(*time), text);
}

void TestSigV4::percentEncodesAsRfc3986()
{
    QByteArray kept;
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray encoded = sigv4::percentEncoded(QByteArray(1, char(byte)));
        QCOMPARE(QByteArray::fromPercentEncoding(encoded), QByteArray(1, char(byte)));
        if (encoded.size() == 1)
            kept += encoded;
        else
            QCOMPARE(encoded, '%' + QByteArray::number(byte, 16).rightJustified(2, '0').toUpper());
    }
    QCOMPARE(kept, "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");
}

void TestSigV4::hashes()
{
    QCOMPARE(sigv4::payloadHash({}),
             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(sigv4::payloadHash("abc"),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// However a sender encodes and orders it.
void TestSigV4::queriesHaveOneForm_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *query, const char *canonical) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(canonical);
    };
    row("a=1&b=2", "a=1&b=2");
    row("b=2&a=1", "a=1&b=2");
    row("a", "a=");
    row("a=b=c", "a=b%3Dc");
    row("a=%7e%2a*", "a=~%2A%2A");
    row("a=%c3%bc", "a=%C3%BC");
    row("%61=1", "a=1");
    row("a=2&a=10", "a=10&a=2");
}

void TestSigV4::queriesHaveOneForm()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, canonical);
    HttpRequest request = plainRequest();
    request.query = query;
    const QByteArray text = sigv4::canonicalRequest(request, {"host"}, "hash");
    QCOMPARE(text.split('\n').at(2), canonical);
}

void TestSigV4::aMissingHeaderCountsAsEmpty()
{
    const QByteArray text =
        sigv4::canonicalRequest(plainRequest(), {"host", "x-amz-nothing"}, "hash");
    QVERIFY(text.contains("\nx-amz-nothing:\n"));
    QVERIFY(text.endsWith("\n\nhost;x-amz-nothing\nhash"));
}

void TestSigV4::takesAuthorizationApart()
{
    const QByteArray signature(64, 'a');
    const QByteArray header =
        "AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-west-1/chime/aws4_request,"
        "SignedHeaders=host;x-amz-date,  Signature="
        + signature;
    const auto read = sigv4::parseAuthorization(header);
    QVERIFY(read.has_value());
    QCOMPARE(read->accessKeyId, "AKID");
    QCOMPARE(read->date, "20261122");
    QCOMPARE(read->scope, (sigv4::Scope{"eu-west-1", "chime"}));
    QCOMPARE(read->signedHeaders, (QList<QByteArray>{"host", "x-amz-date"}));
    QCOMPARE(read->signature, signature);
}

void TestSigV4::refusesAuthorization_data()
{
    QTest::addColumn<QByteArray>("header");
    const QByteArray algorithm = "AWS4-HMAC-SHA256 ";
    const QByteArray credential = "Credential=AKID/20261122/us-east-1/chime/aws4_request";
    const QByteArray headers = "SignedHeaders=host";
    const QByteArray signature = "Signature=" + QByteArray(64, 'a');
    const auto row = [](const char *title, const QByteArray &header) {
        QTest::newRow(title) << header;
    };
    row("empty", "");
    row("basic", "Basic dXNlcjpwYXNz");
    row("algorithm alone", algorithm);
    row("other algorithm",
        "AWS4-ECDSA-P256-SHA256 " + credential + ", " + headers + ", " + signature);
    row("no credential", algorithm + headers + ", " + signature);
    row("no signed headers", algorithm + credential + ", " + signature);
    row("no signature", algorithm + credential + ", " + headers);
    row("short signature", algorithm + credential + ", " + headers + ", Signature=abc");
    row("long signature", algorithm + credential + ", " + headers + ", " + signature + 'a');
    row("empty key ID",
        algorithm + "Credential=/20261122/us-east-1/chime/aws4_request, " + headers + ", "
            + signature);
    row("scope too short",
        algorithm + "Credential=AKID/20261122/chime/aws4_request, " + headers + ", " + signature);
    row("scope too long", algorithm + credential + "/x, " + headers + ", " + signature);
    row("other terminator",
        algorithm + "Credential=AKID/20261122/us-east-1/chime/aws5_request, " + headers + ", "
            + signature);
    row("unknown part", algorithm + credential + ", " + headers + ", " + signature + ", More=1");
    row("commas", algorithm + QByteArray(1000, ','));
}

void TestSigV4::refusesAuthorization()
{
    QFETCH(const QByteArray, header);
    QVERIFY(!sigv4::parseAuthorization(header).has_value());
}

QTEST_APPLESS_MAIN(TestSigV4)

#include "tst_sigv4.moc"
