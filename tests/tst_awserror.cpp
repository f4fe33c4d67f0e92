// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/awserror.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

namespace {

const QDateTime Now({2026, 11, 22}, {9, 30}, QTimeZone::utc());

Failure failureOf(int status, const QList<HttpHeader> &headers = {}, const QByteArray &body = {})
{
    return awsFailure({status, headers, body}, Now);
}

QByteArray named(const QByteArray &name)
{
    return R"({"Code":")" + name + R"(","Message":"m"})";
}

} // namespace

class TestAwsError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsByName_data();
    void kindsByName();
    void kindsByStatus_data();
    void kindsByStatus();
    void asBotocoreReadsIt_data();
    void asBotocoreReadsIt();
    void names_data();
    void names();
    void messages_data();
    void messages();
    void aLongMessageStaysWhole();
    void secretsAreLeftOut();
    void requestIds_data();
    void requestIds();
    void redirects_data();
    void redirects();
    void outcomes_data();
    void outcomes();
    void clocks_data();
    void clocks();
    void pauses_data();
    void pauses();
    void anyReplyIsAFailure();
};

void TestAwsError::kindsByName_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, const char *name, Kind kind) {
        QTest::addRow("%s with %d", name, status) << status << QByteArray(name) << kind;
    };
    row(400, "BadRequestException", Kind::BadRequest);
    row(400, "ResourceLimitExceededException", Kind::QuotaReached);
    row(401, "UnauthorizedClientException", Kind::CredentialsRefused);
    row(403, "ForbiddenException", Kind::Forbidden);
    row(404, "NotFoundException", Kind::AccountNotFound);
    row(409, "ConflictException", Kind::Conflict);
    row(429, "ThrottledClientException", Kind::Throttled);
    row(500, "ServiceFailureException", Kind::ServiceFailure);
    row(503, "ServiceUnavailableException", Kind::ServiceUnavailable);
    // Common to all actions, with either status.
    row(400, "AccessDeniedException", Kind::Forbidden);
    row(403, "AccessDeniedException", Kind::Forbidden);
    row(403, "ExpiredTokenException", Kind::CredentialsExpired);
    row(400, "IncompleteSignature", Kind::SignatureRefused);
    row(403, "IncompleteSignature", Kind::SignatureRefused);
    row(403, "InvalidSignatureException", Kind::SignatureRefused);
    row(403, "SignatureDoesNotMatch", Kind::SignatureRefused);
    row(500, "InternalFailure", Kind::ServiceFailure);
    row(400, "InvalidAction", Kind::BadRequest);
    row(403, "InvalidClientTokenId", Kind::CredentialsRefused);
    row(400, "UnrecognizedClientException", Kind::CredentialsRefused);
    row(403, "UnrecognizedClientException", Kind::CredentialsRefused);
    row(403, "OptInRequired", Kind::Forbidden);
    row(400, "RequestExpired", Kind::SignatureRefused);
    row(503, "ServiceUnavailable", Kind::ServiceUnavailable);
    row(400, "ValidationError", Kind::BadRequest);
    row(403, "MissingAuthenticationToken", Kind::CredentialsRefused);
    // Short forms, with a status that says something else.
    row(418, "NotFound", Kind::AccountNotFound);
    row(418, "BadRequest", Kind::BadRequest);
    row(418, "ResourceLimitExceeded", Kind::QuotaReached);
    row(418, "Unauthorized", Kind::CredentialsRefused);
    row(418, "Forbidden", Kind::Forbidden);
    row(418, "ServiceFailure", Kind::ServiceFailure);
    row(418, "ServiceUnavailable", Kind::ServiceUnavailable);
    row(418, "AccessDenied", Kind::Forbidden);
    row(418, "Conflict", Kind::Conflict);
    row(418, "PreconditionFailed", Kind::BadRequest);
    row(418, "Unprocessable", Kind::BadRequest);
    // A throttle is one with any status.
    for (const char *name :
         {"Throttled", "Throttling", "ThrottlingException", "ThrottledException",
          "RequestThrottled", "RequestThrottledException", "TooManyRequestsException",
          "RequestLimitExceeded", "BandwidthLimitExceeded", "LimitExceededException", "SlowDown",
          "PriorRequestNotComplete"}) {
        row(400, name, Kind::Throttled);
        row(503, name, Kind::Throttled);
    }
    row(429, "NotFoundException", Kind::Throttled);
    // And a full account never is.
    row(429, "ResourceLimitExceededException", Kind::QuotaReached);
    row(503, "ResourceLimitExceeded", Kind::QuotaReached);
    // A name that nobody knows says nothing; case matters.
    row(404, "SomethingNew", Kind::AccountNotFound);
    row(500, "notfound", Kind::ServiceFailure);
}

void TestAwsError::kindsByName()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, name);
    QFETCH(const Kind, kind);
    const Failure byBody = failureOf(status, {}, named(name));
    QCOMPARE(byBody.kind, kind);
    QCOMPARE(byBody.code, QString::fromLatin1(name));
    QCOMPARE(byBody.httpStatus, status);
    const QByteArray uri = ":http://internal.amazon.com/coral/com.amazon.coral.service/";
    QCOMPARE(failureOf(status, {{"x-amzn-errortype", name + uri}}).kind, kind);
    const QByteArray type = "{\"__type\":\"com.amazonaws.chime#" + name + "\"}";
    QCOMPARE(failureOf(status, {}, type).kind, kind);
}

void TestAwsError::kindsByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << kind; };
    row(400, Kind::BadRequest);
    row(401, Kind::CredentialsRefused);
    row(402, Kind::UnexpectedReply);
    row(403, Kind::Forbidden);
    row(404, Kind::AccountNotFound);
    row(405, Kind::UnexpectedReply);
    row(407, Kind::ProxyFailed);
    row(408, Kind::ServiceUnavailable);
    row(409, Kind::Conflict);
    row(413, Kind::BadRequest);
    row(422, Kind::BadRequest);
    row(429, Kind::Throttled);
    row(500, Kind::ServiceFailure);
    row(501, Kind::UnexpectedReply);
    row(502, Kind::ServiceUnavailable);
    row(503, Kind::ServiceUnavailable);
    row(504, Kind::ServiceUnavailable);
    row(999, Kind::UnexpectedReply);
    row(-1, Kind::UnexpectedReply);
}

void TestAwsError::kindsByStatus()
{
    QFETCH(const int, status);
    QFETCH(const Kind, kind);
    for (const QByteArray &body : {QByteArray(), QByteArray("<html><h1>Error</h1></html>"),
                                   QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"Code\":")}) {
        const Failure failure = failureOf(status, {}, body);
        QCOMPARE(failure.kind, kind);
        QCOMPARE(failure.code, QString());
        QCOMPARE(failure.message, QString());
    }
}

void TestAwsError::asBotocoreReadsIt_data()
{
    QTest::addColumn<QJsonObject>("golden");
    QFile file(QStringLiteral(TEST_DATA "/replies.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray errors = QJsonDocument::fromJson(file.readAll()).object()["errors"].toArray();
    QVERIFY(errors.size() > 100);
    for (qsizetype i = 0; i < errors.size(); ++i) {
        const QJsonObject golden = errors[i].toObject();
        QTest::addRow("%d %s", int(i), qPrintable(golden["code"].toString())) << golden;
    }
}

void TestAwsError::asBotocoreReadsIt()
{
    QFETCH(const QJsonObject, golden);
    QList<HttpHeader> headers;
    const QJsonObject given = golden["headers"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    const Failure failure =
        failureOf(golden["status"].toInt(), headers, golden["body"].toString().toUtf8());
    QCOMPARE(failure.code, golden["code"].toString());
    QCOMPARE(failure.message, golden["message"].toString());
    QCOMPARE(failure.requestId, golden["requestId"].toString());
}

void TestAwsError::names_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const QByteArray &header, const QByteArray &body,
                        const QString &code) { QTest::newRow(title) << header << body << code; };
    row("header before body", "AException", R"({"code":"BException","__type":"CException"})",
        "AException");
    row("code before __type", "", R"({"__type":"CException","Code":"BException"})", "BException");
    row("namespace and URI", "aws.protocol#AException:http://x/y#z", "", "AException");
    row("several #", "a#b#AException", "", "AException");
    row("a header of nothing but a URI", ":http://x/", R"({"Code":"BException"})", "BException");
    row("a header that ends in #", "a#", R"({"__type":"CException"})", "CException");
    row("white space", "  AException  ", "", "AException");
    row("code is a number", "", R"({"code":404,"__type":"CException"})", "CException");
    row("code is null", "", R"({"code":null,"Code":"BException"})", "BException");
    row("code is an object", "", R"({"Code":{"a":1},"__type":"CException"})", "CException");
    row("nested", "", R"({"Error":{"Code":"NException","Message":"m"}})", "NException");
    row("nested beside a name", "", R"({"__type":"CException","Error":{"Code":"NException"}})",
        "CException");
    row("Error is a string", "", R"({"Error":"NException"})", "");
    row("control characters", "", R"({"Code":"A\u0000B\nC"})", "A B C");
    row("endless", QByteArray(100'000, 'A'), "", QString(128, u'A'));
}

void TestAwsError::names()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    QCOMPARE(failureOf(400, {{"x-amzn-ErrorType", header}}, body).code, code);
}

void TestAwsError::messages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *title, const QByteArray &body, const QString &message) {
        QTest::newRow(title) << body << message;
    };
    row("Message first", R"({"errorMessage":"c","message":"b","Message":"a"})", "a");
    row("message next", R"({"errorMessage":"c","message":"b"})", "b");
    row("errorMessage last", R"({"errorMessage":"c"})", "c");
    row("an empty one is none", R"({"Message":"","message":"b"})", "b");
    row("a number is none", R"({"Message":5,"message":"b"})", "b");
    row("an object is none", R"({"Message":{"Message":"x"}})", "");
    row("nested", R"({"Error":{"Code":"C","Message":"n"}})", "n");
    row("Unicode", u"{\"Message\":\"Größe 🙂\"}"_s.toUtf8(), u"Größe 🙂"_s);
    row("control characters", R"({"Message":"a\u0000b\u001b[31mc\r\nd\u0085e"})", "a b [31mc  d e");
    row("markup stays text", R"({"Message":"<b>x</b>"})", "<b>x</b>");
    row("HTML", "<html><body>Message</body></html>", "");
    row("text", "Internal Server Error", "");
    row("a JSON string", R"("Message")", "");
    row("a JSON array", R"([{"Message":"a"}])", "");
    row("cut off", R"({"Message":"a")", "");
    row("not UTF-8", "{\"Message\":\"\xff\xfe\"}", "");
    row("too deep", QByteArray(5000, '['), "");
}

void TestAwsError::messages()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, message);
    QCOMPARE(failureOf(400, {}, body).message, message);
}

void TestAwsError::aLongMessageStaysWhole()
{
    const QByteArray text(1'000'000, 'x');
    const QByteArray body = "{\"Message\":\"" + text + "\"}";
    QCOMPARE(failureOf(400, {}, body).message.size(), text.size());
}

void TestAwsError::secretsAreLeftOut()
{
    Credentials credentials;
    credentials.accessKeyId = u"AKIDEXAMPLE"_s;
    credentials.secretAccessKey = Secret(QByteArrayView("the/secret+"));
    Failure failure;
    failure.message = u"host:x\nx-amz-security-token:to+ken/== the/secret+, to+ken/=="_s;
    QCOMPARE(withoutSecrets(failure, credentials).message,
             u"host:x\nx-amz-security-token:to+ken/== (left out), to+ken/=="_s);
    credentials.sessionToken = Secret(QByteArrayView("to+ken/=="));
    QCOMPARE(withoutSecrets(failure, credentials).message,
             u"host:x\nx-amz-security-token:(left out) (left out), (left out)"_s);
    failure.message = u"AKIDEXAMPLE may not."_s;
    QCOMPARE(withoutSecrets(failure, credentials), failure);
}

void TestAwsError::requestIds_data()
{
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *title, const QList<HttpHeader> &headers, const QString &id) {
        QTest::newRow(title) << headers << id;
    };
    row("none", {}, "");
    row("x-amzn-RequestId", {{"X-Amzn-Requestid", "a-1"}}, "a-1");
    row("x-amz-request-id", {{"x-amz-request-id", "b-2"}}, "b-2");
    row("both", {{"x-amz-request-id", "b-2"}, {"x-amzn-RequestId", "a-1"}}, "a-1");
    row("the first is blank", {{"x-amzn-RequestId", " "}, {"x-amz-request-id", "b-2"}}, "b-2");
    row("control characters",
        {{"x-amzn-RequestId",
          "a\x1b[31m\x7f"
          "b"}},
        "a [31m b");
    row("endless", {{"x-amzn-RequestId", QByteArray(5000, 'r')}}, QString(256, u'r'));
}

void TestAwsError::requestIds()
{
    QFETCH(const QList<HttpHeader>, headers);
    QFETCH(const QString, id);
    QCOMPARE(awsRequestId({200, headers, {}}), id);
    QCOMPARE(failureOf(400, headers).requestId, id);
}

void TestAwsError::redirects_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 307, 308, 399})
        QTest::addRow("%d", status) << status;
}

void TestAwsError::redirects()
{
    QFETCH(const int, status);
    const Failure failure = failureOf(status, {{"location", "https://other.example/\x01x"}},
                                      named("NotFoundException"));
    QCOMPARE(failure.kind, Kind::Redirected);
    QCOMPARE(failure.detail, u"https://other.example/ x"_s);
    QVERIFY(!failure.outcomeUnknown);
    QCOMPARE(failureOf(status).detail, QString());
}

void TestAwsError::outcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("unknown");
    const auto row = [](int status, const char *name, bool unknown) {
        QTest::addRow("%d %s", status, name) << status << QByteArray(name) << unknown;
    };
    row(0, "", true);
    row(100, "", true);
    row(200, "", true);
    row(201, "NotFoundException", true);
    row(204, "", true);
    row(302, "", false);
    row(400, "", false);
    row(404, "NotFoundException", false);
    row(429, "", false);
    row(500, "", false);
    row(500, "InternalFailure", false);
    row(502, "", true);
    row(502, "InternalFailure", true);
    row(502, "NotFoundException", false); // the service's own answer
    row(502, "ThrottlingException", false);
    row(503, "", false);
    row(504, "", true);
    row(504, "ServiceUnavailableException", true);
}

void TestAwsError::outcomes()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, unknown);
    const Failure failure = failureOf(status, {}, named(name));
    QCOMPARE(failure.outcomeUnknown, unknown);
    if (status < 300)
        QCOMPARE(failure.kind, Kind::UnexpectedReply);
}

void TestAwsError::clocks_data()
{
    using Skew = std::optional<std::chrono::seconds>;
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Skew>("skew");
    const auto row = [](const char *title, const QByteArray &date, const char *name, Kind kind,
                        Skew skew) {
        QTest::newRow(title) << date << QByteArray(name) << kind << skew;
    };
    const char *refused = "InvalidSignatureException";
    row("same time", "Sun, 22 Nov 2026 09:30:00 GMT", refused, Kind::SignatureRefused, 0s);
    row("5 minutes ahead", "Sun, 22 Nov 2026 09:35:00 GMT", refused, Kind::SignatureRefused, 300s);
    row("more", "Sun, 22 Nov 2026 09:35:01 GMT", refused, Kind::ClockSkewed, 301s);
    row("5 minutes behind", "Sun, 22 Nov 2026 09:25:00 GMT", refused, Kind::SignatureRefused,
        -300s);
    row("behind by more", "Sun, 22 Nov 2026 09:24:59 GMT", refused, Kind::ClockSkewed, -301s);
    row("another year", "Mon, 22 Nov 2027 09:30:00 GMT", "SignatureDoesNotMatch", Kind::ClockSkewed,
        365 * 86400s);
    row("request expired", "Sun, 22 Nov 2026 10:30:00 GMT", "RequestExpired", Kind::ClockSkewed,
        3600s);
    row("token expired", "Sun, 22 Nov 2026 10:30:00 GMT", "ExpiredTokenException",
        Kind::ClockSkewed, 3600s);
    row("token expired, and the clocks agree", "Sun, 22 Nov 2026 09:30:10 GMT",
        "ExpiredTokenException", Kind::CredentialsExpired, 10s);
    row("an error that has nothing to do with clocks", "Sun, 22 Nov 2026 10:30:00 GMT",
        "NotFoundException", Kind::AccountNotFound, 3600s);
    row("RFC 850", "Sunday, 22-Nov-26 10:30:00 GMT", refused, Kind::ClockSkewed, 3600s);
    row("asctime", "Sun Nov 22 10:30:00 2026", refused, Kind::ClockSkewed, 3600s);
    row("asctime, one digit", "Sun Nov  1 09:30:00 2026", refused, Kind::ClockSkewed, -21 * 86400s);
    row("an offset", "Sun, 22 Nov 2026 11:30:00 +0100", refused, Kind::ClockSkewed, 3600s);
    row("no date", "", refused, Kind::SignatureRefused, {});
    row("no date at all", "yesterday", refused, Kind::SignatureRefused, {});
    row("no such day", "Sun, 31 Feb 2026 09:30:00 GMT", refused, Kind::SignatureRefused, {});
}

void TestAwsError::clocks()
{
    QFETCH(const QByteArray, date);
    QFETCH(const QByteArray, name);
    QFETCH(const Kind, kind);
    QFETCH(const std::optional<std::chrono::seconds>, skew);
    const Failure failure = failureOf(403, {{"date", date}}, named(name));
    QCOMPARE(failure.clockSkew, skew);
    QCOMPARE(failure.kind, kind);
}

void TestAwsError::pauses_data()
{
    using Pause = std::optional<std::chrono::milliseconds>;
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<Pause>("retryAfter");
    QTest::addColumn<Pause>("amzRetryAfter");
    const auto row = [](const char *title, const QList<HttpHeader> &headers, Pause plain,
                        Pause amz = {}) { QTest::newRow(title) << headers << plain << amz; };
    row("none", {}, {});
    row("seconds", {{"Retry-After", "7"}}, 7s);
    row("seconds with blanks", {{"Retry-After", " 7 "}}, 7s);
    row("at once", {{"Retry-After", "0"}}, 0s);
    row("a date", {{"Retry-After", "Sun, 22 Nov 2026 09:30:30 GMT"}}, 30s);
    row("a date by the service's own clock",
        {{"Date", "Sun, 22 Nov 2026 12:00:00 GMT"},
         {"Retry-After", "Sun, 22 Nov 2026 12:00:30 GMT"}},
        30s);
    row("a date gone by", {{"Retry-After", "Sun, 22 Nov 2026 09:29:30 GMT"}}, 0s);
    row("negative", {{"Retry-After", "-5"}}, 0s);
    row("a word", {{"Retry-After", "soon"}}, {});
    row("a fraction", {{"Retry-After", "1.5"}}, {});
    row("out of every range", {{"Retry-After", "99999999999999999999"}}, {});
    row("milliseconds", {{"X-Amz-Retry-After", "1500"}}, {}, 1500ms);
    row("both", {{"x-amz-retry-after", "10"}, {"retry-after", "1"}}, 1s, 10ms);
    row("negative milliseconds", {{"x-amz-retry-after", "-1"}}, {});
    row("milliseconds that are none", {{"x-amz-retry-after", "Sun"}}, {});
}

void TestAwsError::pauses()
{
    using Pause = std::optional<std::chrono::milliseconds>;
    QFETCH(const QList<HttpHeader>, headers);
    QFETCH(const Pause, retryAfter);
    QFETCH(const Pause, amzRetryAfter);
    const Failure failure = failureOf(503, headers);
    QCOMPARE(failure.retryAfter, retryAfter);
    QCOMPARE(failure.amzRetryAfter, amzRetryAfter);
}

// Scraps of replies put together by a fixed seed: what comes out is printable and within bounds.
void TestAwsError::anyReplyIsAFailure()
{
    static const QByteArray scraps[] = {
        "{",           "}",          "\"Code\"", ":",           "\"Throttling\"", ",",
        "\"Message\"", "[",          "]",        "null",        "1e999",          "\"\\ud800\"",
        "\xff\x00",    "<html>",     "#",        "\"\\u0000\"", "__type",         " GMT",
        "-1",          "9999999999", "\r\n"};
    static const QByteArray names[] = {"x-amzn-ErrorType",  "Date",
                                       "Retry-After",       "Location",
                                       "x-amz-retry-after", "x-amzn-RequestId"};
    uint state = 20180501;
    const auto next = [&state](uint bound) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % bound;
    };
    const auto text = [&] {
        QByteArray result;
        for (uint i = next(12); i > 0; --i)
            result += scraps[next(std::size(scraps))];
        return result;
    };
    const auto isPrintable = [](const QString &line) {
        return std::none_of(line.begin(), line.end(),
                            [](QChar c) { return c.category() == QChar::Other_Control; });
    };
    for (int i = 0; i < 20'000; ++i) {
        HttpResponse response{int(next(700)), {}, text()};
        for (uint j = next(4); j > 0; --j)
            response.headers.append({names[next(std::size(names))], text()});
        const Failure failure = awsFailure(response, Now);
        QCOMPARE(failure.httpStatus, response.status);
        QVERIFY(failure.kind >= Kind::ProxyFailed);
        for (const QString &line :
             {failure.code, failure.message, failure.requestId, failure.detail}) {
            QVERIFY(isPrintable(line));
        }
        QVERIFY(failure.code.size() <= 128 && failure.requestId.size() <= 256);
        QVERIFY(failure.retryAfter.value_or(0ms) >= 0ms);
        QVERIFY(failure.amzRetryAfter.value_or(0ms) >= 0ms);
    }
}

QTEST_APPLESS_MAIN(TestAwsError)

#include "tst_awserror.moc"
