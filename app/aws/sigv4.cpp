// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/sigv4.h"

#include <nettle/sha2.h>

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstring>

namespace sigv4 {
namespace {

using Digest = std::array<uint8_t, SHA256_DIGEST_SIZE>;

const uint8_t *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.data());
}

QByteArray hex(const Digest &digest)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), digest.size())
        .toHex();
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, size_t(bytes.size()), octets(bytes));
    Digest digest;
    sha256_digest(&context, digest.size(), digest.data());
    return hex(digest);
}

Digest hmac(QByteArrayView key, QByteArrayView message)
{
    hmac_sha256_ctx context;
    hmac_sha256_set_key(&context, size_t(key.size()), octets(key));
    hmac_sha256_update(&context, size_t(message.size()), octets(message));
    Digest digest;
    hmac_sha256_digest(&context, digest.size(), digest.data());
    wipeMemory(&context, sizeof context);
    return digest;
}

QByteArrayView view(const Digest &digest)
{
    return {digest.data(), qsizetype(digest.size())};
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
        || c == '.' || c == '_' || c == '~';
}

// Appends with every byte encoded that RFC 3986 does not call unreserved; '/' as the caller says.
void appendEncoded(QByteArray &out, QByteArrayView bytes, bool encodeSlash)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : bytes) {
        if (isUnreserved(c) || (c == '/' && !encodeSlash)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
}

// RFC 3986, 5.2.4, and runs of '/' folded to one: as every service but S3 expects.
QByteArray withoutDotSegments(const QByteArray &path)
{
    if (!path.contains("/.") && !path.contains("//"))
        return path.isEmpty() ? QByteArray("/") : path;

    QList<QByteArray> kept;
    const QList<QByteArray> segments = path.split('/');
    for (const QByteArray &segment : segments) {
        if (segment == ".." && !kept.isEmpty())
            kept.removeLast();
        else if (!segment.isEmpty() && segment != "." && segment != "..")
            kept.append(segment);
    }
    const QByteArray &last = segments.last();
    const bool endsInSlash = last.isEmpty() || last == "." || last == "..";
    QByteArray result = '/' + kept.join('/');
    if (endsInSlash && !kept.isEmpty())
        result += '/';
    return result;
}

QByteArray canonicalQuery(const QByteArray &query)
{
    if (query.isEmpty())
        return query;
    QList<std::pair<QByteArray, QByteArray>> items;
    for (const QByteArray &item : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const auto name = equals < 0 ? item : item.first(equals);
        const auto value = equals < 0 ? QByteArray() : item.sliced(equals + 1);
        // Decoded first, as the sender may have encoded more or less than the canonical form does.
        items.emplaceBack(percentEncoded(QByteArray::fromPercentEncoding(name)),
                          percentEncoded(QByteArray::fromPercentEncoding(value)));
    }
    std::sort(items.begin(), items.end());
    QByteArray result;
    for (const auto &[name, value] : std::as_const(items)) {
        if (!result.isEmpty())
            result += '&';
        result += name + '=' + value;
    }
    return result;
}

QByteArray credentialScope(QByteArrayView date, const Scope &scope)
{
    return date.toByteArray() + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

QList<QByteArray> headersToSign(const HttpRequest &request)
{
    QList<QByteArray> names{"host"};
    for (const HttpHeader &header : request.headers) {
        const QByteArray name = header.name.toLower();
        if (name == "content-type" || name.startsWith("x-amz-"))
            names.append(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

void appendNumber(QByteArray &out, int number, int digits)
{
    char text[8];
    for (int i = digits; i-- > 0; number /= 10)
        text[i] = char('0' + number % 10);
    out.append(text, digits);
}

} // namespace

// By hand, as QDateTime::toString() takes as long as all the hashing of a signature.
QByteArray amzDate(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const QTime clock = utc.time();
    QByteArray text;
    text.reserve(16);
    appendNumber(text, date.year(), 4);
    appendNumber(text, date.month(), 2);
    appendNumber(text, date.day(), 2);
    text += 'T';
    appendNumber(text, clock.hour(), 2);
    appendNumber(text, clock.minute(), 2);
    appendNumber(text, clock.second(), 2);
    text += 'Z';
    return text;
}

std::optional<QDateTime> timeOfAmzDate(QByteArrayView text)
{
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z')
        return std::nullopt;
    for (qsizetype i = 0; i < 15; ++i) {
        if (i != 8 && (text[i] < '0' || text[i] > '9'))
            return std::nullopt;
    }
    const auto number = [&](qsizetype at, qsizetype digits) {
        return text.sliced(at, digits).toByteArray().toInt();
    };
    const QDate date(number(0, 4), number(4, 2), number(6, 2));
    const QTime time(number(9, 2), number(11, 2), number(13, 2));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, QTimeZone::utc());
}

QByteArray percentEncoded(QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    appendEncoded(result, bytes, true);
    return result;
}

QByteArray payloadHash(QByteArrayView body)
{
    return sha256Hex(body);
}

QByteArray canonicalRequest(const HttpRequest &request, const QList<QByteArray> &signedHeaders,
                            QByteArrayView payloadHash)
{
    QByteArray text;
    text.reserve(512);
    text += request.method;
    text += '\n';
    appendEncoded(text, withoutDotSegments(request.path), false);
    text += '\n';
    text += canonicalQuery(request.query);
    text += '\n';
    for (const QByteArray &name : signedHeaders) {
        text += name;
        text += ':';
        text += name == "host" ? request.host : headerValue(request.headers, name).simplified();
        text += '\n';
    }
    text += '\n';
    text += signedHeaders.join(';');
    text += '\n';
    text += payloadHash;
    return text;
}

QByteArray stringToSign(QByteArrayView amzDate, const Scope &scope, QByteArrayView canonicalRequest)
{
    return "AWS4-HMAC-SHA256\n" + amzDate.toByteArray() + '\n'
        + credentialScope(amzDate.first(qMin(amzDate.size(), qsizetype(8))), scope) + '\n'
        + sha256Hex(canonicalRequest);
}

SigningKey::SigningKey(const Secret &secretAccessKey, QByteArrayView date, const Scope &scope)
{
    // Not a QByteArray: that one could not be wiped for sure.
    const auto size = size_t(secretAccessKey.view().size());
    const auto first = std::make_unique<char[]>(size + 4);
    std::memcpy(first.get(), "AWS4", 4);
    if (size > 0)
        std::memcpy(first.get() + 4, secretAccessKey.view().data(), size);

    Digest key = hmac({first.get(), qsizetype(size + 4)}, date);
    wipeMemory(first.get(), size + 4);
    key = hmac(view(key), scope.region);
    key = hmac(view(key), scope.service);
    key = hmac(view(key), "aws4_request");

    std::memcpy(m_key, key.data(), sizeof m_key);
    hmac_sha256_set_key(&m_context, key.size(), key.data());
    wipeMemory(key.data(), key.size());
}

SigningKey::~SigningKey()
{
    wipeMemory(m_key, sizeof m_key);
    wipeMemory(&m_context, sizeof m_context);
}

QByteArray SigningKey::signature(QByteArrayView stringToSign) const
{
    hmac_sha256_ctx context = m_context;
    hmac_sha256_update(&context, size_t(stringToSign.size()), octets(stringToSign));
    Digest digest;
    hmac_sha256_digest(&context, digest.size(), digest.data());
    wipeMemory(&context, sizeof context);
    return hex(digest);
}

HttpRequest Signer::sign(HttpRequest request, const Credentials &credentials, const QDateTime &time)
{
    const QByteArray stamp = amzDate(time);
    const QByteArrayView date = QByteArrayView(stamp).first(8);

    request.headers.append({"x-amz-date", stamp});
    if (!credentials.sessionToken.isEmpty()) {
        request.headers.append(
            {"x-amz-security-token", credentials.sessionToken.view().toByteArray()});
    }
    const QList<QByteArray> names = headersToSign(request);
    const QByteArray canonical = canonicalRequest(request, names, payloadHash(request.body));
    const SigningKey &key = keyFor(credentials, date);
    const QByteArray signature = key.signature(stringToSign(stamp, m_scope, canonical));

    request.headers.append({"authorization",
                            "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId.toUtf8() + '/'
                                + credentialScope(date, m_scope) + ", SignedHeaders="
                                + names.join(';') + ", Signature=" + signature});
    return request;
}

const SigningKey &Signer::keyFor(const Credentials &credentials, QByteArrayView date)
{
    if (!m_key || m_date != date || !(m_secret == credentials.secretAccessKey)) {
        m_key.emplace(credentials.secretAccessKey, date, m_scope);
        m_date = date.toByteArray();
        m_secret = credentials.secretAccessKey.copy();
    }
    return *m_key;
}

std::optional<Authorization> parseAuthorization(QByteArrayView header)
{
    static constexpr QByteArrayView algorithm = "AWS4-HMAC-SHA256 ";
    if (!header.startsWith(algorithm))
        return std::nullopt;

    Authorization result;
    QByteArray credential;
    for (const QByteArray &part : header.sliced(algorithm.size()).toByteArray().split(',')) {
        const QByteArray item = part.trimmed();
        if (item.startsWith("Credential="))
            credential = item.sliced(11);
        else if (item.startsWith("SignedHeaders="))
            result.signedHeaders = item.sliced(14).split(';');
        else if (item.startsWith("Signature="))
            result.signature = item.sliced(10);
        else
            return std::nullopt;
    }
    const QList<QByteArray> scope = credential.split('/');
    if (scope.size() != 5 || scope[0].isEmpty() || scope[1].size() != 8
        || scope[4] != "aws4_request" || result.signedHeaders.isEmpty()
        || result.signature.size() != 64) {
        return std::nullopt;
    }
    result.accessKeyId = scope[0];
    result.date = scope[1];
    result.scope = {scope[2], scope[3]};
    return result;
}

} // namespace sigv4
