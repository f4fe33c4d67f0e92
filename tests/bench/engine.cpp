// SPDX-License-Identifier: GPL-3.0-or-later

// Times parts of the engine, each with a reference in the same run, and prints a JSON object:
// "name": {"value": …, "reference": …}.

#include "aws/credentials.h"
#include "aws/sigv4.h"
#include "chime/createroom.h"
#include "chime/endpoint.h"
#include "chime/roomrules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <nettle/hmac.h>
#include <nettle/sha2.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace {

// What the compiler may not leave out.
volatile qsizetype sink = 0;

// Nanoseconds per call of each work: the median of rounds in which they take turns, so that what
// else the machine does meets all of them alike.
std::vector<double> nanoseconds(const std::vector<std::function<qsizetype()>> &works, int calls)
{
    constexpr int Rounds = 15;
    std::vector<std::vector<double>> times(works.size());
    for (int round = 0; round <= Rounds; ++round) {
        for (size_t i = 0; i < works.size(); ++i) {
            const std::clock_t begin = std::clock(); // the processor's time, whoever else has some
            qsizetype result = 0;
            for (int call = 0; call < calls; ++call)
                result += works[i]();
            sink = sink + result;
            if (round > 0) // the first warms up
                times[i].push_back(double(std::clock() - begin) * 1e9 / CLOCKS_PER_SEC / calls);
        }
    }
    std::vector<double> medians;
    for (std::vector<double> &time : times) {
        std::nth_element(time.begin(), time.begin() + Rounds / 2, time.end());
        medians.push_back(time[Rounds / 2]);
    }
    return medians;
}

const NewRoom &typedRoom()
{
    static const NewRoom room{QStringLiteral("3f1c5a1e-6a2f-4a0e-9c53-2b6f0f5c7a11"),
                              QStringLiteral("Operations \u2013 Zürich, second floor"),
                              QStringLiteral("0b5f2a64-3b7e-4a39-8f0e-6f2d1c9b7a55")};
    return room;
}

// The rules on one form; beside them the model's two patterns as regular expressions, which say no
// more than yes or no.
QJsonObject rules()
{
    static const QRegularExpression account(QStringLiteral("^.*\\S.*$"));
    static const QRegularExpression token(QStringLiteral("^[-_a-zA-Z0-9]{2,64}$"));
    const NewRoom &room = typedRoom();
    const std::vector<double> times =
        nanoseconds({
                        [&room] { return roomrules::problems(room).size(); },
                        [&room] {
                            return qsizetype(account.match(room.accountId).hasMatch())
                                + qsizetype(token.match(room.clientRequestToken).hasMatch());
                        },
                    },
                    20'000);
    return {{"value", times[0] / 1000}, {"reference", times[1] / 1000}};
}

// The hashes of one signature alone: SHA-256 of the body and of the canonical request, HMAC of the
// string to sign.
qsizetype bareHashes(const QByteArray &body, const QByteArray &canonical, const QByteArray &text,
                     const hmac_sha256_ctx &key)
{
    uint8_t digest[SHA256_DIGEST_SIZE];
    for (const QByteArray &bytes : {body, canonical}) {
        sha256_ctx hash;
        sha256_init(&hash);
        sha256_update(&hash, size_t(bytes.size()),
                      reinterpret_cast<const uint8_t *>(bytes.constData()));
        sha256_digest(&hash, sizeof digest, digest);
    }
    hmac_sha256_ctx hmac = key;
    hmac_sha256_update(&hmac, size_t(text.size()),
                       reinterpret_cast<const uint8_t *>(text.constData()));
    hmac_sha256_digest(&hmac, sizeof digest, digest);
    return digest[0];
}

QJsonObject signatures()
{
    const HttpRequest request =
        createroom::encode(typedRoom(), endpointFromText(QStringLiteral("http://127.0.0.1:8080")));
    const Credentials credentials{
        QStringLiteral("AKIDEXAMPLE"),
        Secret(QByteArrayView("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")), Secret(), QDateTime()};
    const QDateTime time(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
    sigv4::Signer signer;

    const sigv4::Scope scope;
    const QByteArray canonical = sigv4::canonicalRequest(
        request, {"content-type", "host", "x-amz-date"}, sigv4::payloadHash(request.body));
    const QByteArray text = sigv4::stringToSign(sigv4::amzDate(time), scope, canonical);
    hmac_sha256_ctx key;
    hmac_sha256_set_key(&key, 32, reinterpret_cast<const uint8_t *>(text.constData()));

    const std::vector<double> times =
        nanoseconds({
                        [&] { return signer.sign(request, credentials, time).headers.size(); },
                        [&] { return bareHashes(request.body, canonical, text, key); },
                    },
                    5'000);
    return {{"value", 1e9 / times[0]}, {"reference", 1e9 / times[1]}};
}

} // namespace

int main()
{
    const QJsonObject figures{{"rules", rules()}, {"signatures", signatures()}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
