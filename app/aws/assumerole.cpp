// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/assumerole.h"

#include "aws/awserror.h"
#include "aws/sigv4.h"
#include "core/timestamp.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace assumerole {

namespace {

using Texts = QHash<QString, QString>;

// The text of each element, by its name; of some of a name, the first one's.
Texts textsOf(const QByteArray &xml)
{
    Texts texts;
    QString name;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            name = reader.name().toString();
        else if (reader.isEndElement())
            name.clear();
        else if (reader.isCharacters() && !name.isEmpty() && !texts.contains(name))
            texts.insert(name, reader.text().trimmed().toString());
    }
    return texts;
}

// Those alone: the others are shared with what was made of them.
void wipeSecrets(Texts &texts)
{
    for (const QString &name : {QStringLiteral("SecretAccessKey"), QStringLiteral("SessionToken")})
        wipe(texts[name]);
}

// An error as the protocols with JSON have it, for the one reader of errors.
HttpResponse inJson(const HttpResponse &response)
{
    const Texts texts = textsOf(response.body);
    const QJsonObject error{{QStringLiteral("Code"), texts.value(QStringLiteral("Code"))},
                            {QStringLiteral("Message"), texts.value(QStringLiteral("Message"))}};
    HttpResponse result = response;
    if (texts.contains(QStringLiteral("Code")))
        result.body = QJsonDocument(error).toJson();
    return result;
}

} // namespace

void encode(const Input &input, HttpRequest &request)
{
    request.body = "Action=AssumeRole&Version=2011-06-15";
    const auto add = [&request](QByteArrayView name, const QString &value) {
        if (!value.isEmpty())
            request.body += '&' + name.toByteArray() + '=' + sigv4::percentEncoded(value.toUtf8());
    };
    add("RoleArn", input.roleArn);
    add("RoleSessionName", input.sessionName);
    if (input.durationSeconds != 0)
        add("DurationSeconds", QString::number(input.durationSeconds));
    add("ExternalId", input.externalId);
    add("SerialNumber", input.mfaSerial);
    add("TokenCode", input.mfaCode);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                       {"Accept", "text/xml"}}; // the service speaks JSON to who accepts it
}

CredentialsResult decode(const HttpResponse &response, const QDateTime &now)
{
    if (response.status != 200)
        return Unexpected<Failure>(awsFailure(inJson(response), now));
    Texts texts = textsOf(response.body);
    Credentials credentials{
        texts.value(QStringLiteral("AccessKeyId")),
        Secret(QStringView(texts.value(QStringLiteral("SecretAccessKey")))),
        Secret(QStringView(texts.value(QStringLiteral("SessionToken")))),
        timestampFromText(texts.value(QStringLiteral("Expiration"))),
    };
    wipeSecrets(texts);
    if (!credentials.isComplete() || !credentials.canBeSent() || !credentials.expiration.isValid())
        return Unexpected<Failure>(awsFailure(response, now));
    QByteArray body = response.body;
    wipe(body);
    return std::make_shared<const Credentials>(std::move(credentials));
}

} // namespace assumerole
