// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/listpage.h"

#include "aws/awserror.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

// More rooms than any account has had; a service that goes on is one that never ends.
constexpr int MostPages = 10'000;

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

bool isReadable(const QJsonDocument &reply, QStringView member)
{
    const QJsonValue elements = reply[member];
    const QJsonValue nextToken = reply[u"NextToken"];
    return reply.isObject() && (isAbsent(elements) || isListOfObjects(elements))
        && (isAbsent(nextToken) || nextToken.isString());
}

} // namespace

Expected<ListPage, Failure> decodeListPage(const HttpResponse &response, QStringView member,
                                           const QDateTime &now)
{
    const QJsonDocument reply = QJsonDocument::fromJson(response.body);
    if (response.status < 200 || response.status >= 300 || !isReadable(reply, member)) {
        Failure failure = awsFailure(response, now);
        failure.outcomeUnknown = false;
        return Unexpected<Failure>(failure);
    }
    return ListPage{reply[member].toArray(), reply[u"NextToken"].toString()};
}

bool PageTrail::follow(const QString &nextToken)
{
    if (m_tokens.contains(nextToken) || m_tokens.size() + 1 >= MostPages)
        return false;
    m_tokens.insert(nextToken);
    m_nextToken = nextToken;
    return true;
}
