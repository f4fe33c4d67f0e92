// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/listaccounts.h"

#include "aws/sigv4.h"
#include "chime/listpage.h"
#include "chime/roomsrequest.h"

#include <QJsonObject>

namespace listaccounts {

namespace {

constexpr int MostOnAPage = 200; // from the API's model

} // namespace

HttpRequest encode(const QString &nextToken, const Endpoint &endpoint)
{
    HttpRequest request = accountsRequest("GET", endpoint);
    request.query = "max-results=" + QByteArray::number(MostOnAPage);
    if (!nextToken.isEmpty())
        request.query += "&next-token=" + sigv4::percentEncoded(nextToken.toUtf8());
    return request;
}

Expected<Page, Failure> decode(const HttpResponse &response, const QDateTime &now)
{
    const auto list = decodeListPage(response, u"Accounts", now);
    if (!list)
        return Unexpected<Failure>(list.error());
    Page page;
    page.accounts.reserve(list->elements.size());
    for (const auto &element : list->elements) {
        const QJsonObject account = element.toObject();
        page.accounts.append(
            {account.value(u"AccountId").toString(), account.value(u"Name").toString()});
    }
    page.nextToken = list->nextToken;
    return page;
}

} // namespace listaccounts
