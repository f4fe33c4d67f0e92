// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "aws/httpmessage.h"

#include <nettle/hmac.h>

#include <QDateTime>

#include <optional>

// AWS Signature Version 4, as "Signing AWS API requests" of the AWS documentation describes it for
// every service but S3. Pure: bytes and a time in, bytes out. Each stage is here by itself, for
// tests and for the local service, which verifies what others signed.
namespace sigv4 {

// What a signature is good for, beside a time.
struct Scope
{
    QByteArray region = "us-east-1";
    QByteArray service = "chime";

    friend bool operator==(const Scope &, const Scope &) = default;
};

// "20261122T093000Z"; the first eight characters are the date of the scope.
QByteArray amzDate(const QDateTime &time);
// The reverse; nothing where the text is not exactly of that form.
std::optional<QDateTime> timeOfAmzDate(QByteArrayView text);

// RFC 3986: every byte outside A-Z a-z 0-9 - . _ ~ becomes %XX.
QByteArray percentEncoded(QByteArrayView bytes);

// Lower-case hex SHA-256.
QByteArray payloadHash(QByteArrayView body);

// `signedHeaders` are lower-case and sorted; a name that the request lacks counts as empty, and
// "host" is taken from the request's `host`.
QByteArray canonicalRequest(const HttpRequest &request, const QList<QByteArray> &signedHeaders,
                            QByteArrayView payloadHash);
QByteArray stringToSign(QByteArrayView amzDate, const Scope &scope,
                        QByteArrayView canonicalRequest);

// The key of one day. Holds the state of HMAC after the key's two blocks, and wipes it.
class SigningKey
{
public:
    // `date` is YYYYMMDD.
    SigningKey(const Secret &secretAccessKey, QByteArrayView date, const Scope &scope);
    ~SigningKey();
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;

    // Lower-case hex HMAC-SHA-256 of the string to sign.
    [[nodiscard]] QByteArray signature(QByteArrayView stringToSign) const;
    // The raw key, for the comparison with golden figures.
    [[nodiscard]] QByteArray bytes() const { return QByteArray(m_key, sizeof m_key); }

private:
    char m_key[32];
    hmac_sha256_ctx m_context;
};

// Signs, and keeps the key of the last day, secret and scope. One per thread.
class Signer
{
public:
    explicit Signer(Scope scope = {})
        : m_scope(std::move(scope))
    { }

    // Returns the request with x-amz-date, x-amz-security-token (where there is a session token)
    // and authorization. Signed are content-type, host and every x-amz-* header of the request, as
    // nothing on the way adds or changes those.
    [[nodiscard]] HttpRequest sign(HttpRequest request, const Credentials &credentials,
                                   const QDateTime &time);

private:
    const SigningKey &keyFor(const Credentials &credentials, QByteArrayView date);

    Scope m_scope;
    Secret m_secret;
    QByteArray m_date;
    std::optional<SigningKey> m_key;
};

// An Authorization header taken apart.
struct Authorization
{
    QByteArray accessKeyId;
    QByteArray date; // YYYYMMDD
    Scope scope;
    QList<QByteArray> signedHeaders;
    QByteArray signature;
};
// Nothing where it is not "AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…".
std::optional<Authorization> parseAuthorization(QByteArrayView header);

} // namespace sigv4
