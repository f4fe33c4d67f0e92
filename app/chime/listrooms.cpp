// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/listrooms.h"

#include "aws/awserror.h"
#include "aws/sigv4.h"
#include "chime/createroom.h"
#include "chime/roomsrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace listrooms {
namespace {

constexpr int MostOnAPage = 99; // from the API's model

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &element) {
               return element.isObject();
           });
}

bool isReadable(const QJsonDocument &reply)
{
    const QJsonValue rooms = reply[u"Rooms"];
    const QJsonValue nextToken = reply[u"NextToken"];
    return reply.isObject() && (isAbsent(rooms) || isListOfObjects(rooms))
        && (isAbsent(nextToken) || nextToken.isString());
}

} // namespace

HttpRequest encode(const QString &accountId, const QString &nextToken, const Endpoint &endpoint)
{
    HttpRequest request = roomsRequest("GET", accountId, endpoint);
    request.query = "max-results=" + QByteArray::number(MostOnAPage);
    if (!nextToken.isEmpty())
        request.query += "&next-token=" + sigv4::percentEncoded(nextToken.toUtf8());
    return request;
}

Expected<Page, Failure> decode(const HttpResponse &response, const QDateTime &now)
{
    const QJsonDocument reply = QJsonDocument::fromJson(response.body);
    if (response.status < 200 || response.status >= 300 || !isReadable(reply)) {
        Failure failure = awsFailure(response, now);
        failure.outcomeUnknown = false;
        return Unexpected<Failure>(failure);
    }
    Page page;
    const QJsonArray rooms = reply[u"Rooms"].toArray();
    page.rooms.reserve(rooms.size());
    for (const auto &room : rooms)
        page.rooms.append(createroom::fromJson(room.toObject()));
    page.nextToken = reply[u"NextToken"].toString();
    return page;
}

} // namespace listrooms
