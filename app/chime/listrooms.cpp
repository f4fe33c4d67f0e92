// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/listrooms.h"

#include "aws/sigv4.h"
#include "chime/createroom.h"
#include "chime/listpage.h"
#include "chime/roomsrequest.h"

#include <QJsonObject>

namespace listrooms {
namespace {

constexpr int MostOnAPage = 99; // from the API's model

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
    const auto list = decodeListPage(response, u"Rooms", now);
    if (!list)
        return Unexpected<Failure>(list.error());
    Page page;
    page.rooms.reserve(list->elements.size());
    for (const auto &room : list->elements)
        page.rooms.append(createroom::fromJson(room.toObject()));
    page.nextToken = list->nextToken;
    return page;
}

} // namespace listrooms
