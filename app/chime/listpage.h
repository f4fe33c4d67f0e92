// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"
#include "core/expected.h"
#include "core/failure.h"

#include <QJsonArray>
#include <QSet>

// A page of one of the API's lists.
struct ListPage
{
    QJsonArray elements; // objects, all of them
    QString nextToken; // empty: this is the last page
};

// Every member is optional, so that {} is an empty last page. What is of a wrong type is an
// UnexpectedReply, as who looks for something must not take an unreadable list for one without it.
// No failure is outcomeUnknown: nothing was to be done.
Expected<ListPage, Failure> decodeListPage(const HttpResponse &response, QStringView member,
                                           const QDateTime &now);

// Where the pages of a list have led to.
class PageTrail
{
public:
    // Whether that may be asked for: false where the pages lead in a circle, or do not end.
    bool follow(const QString &nextToken);
    [[nodiscard]] const QString &nextToken() const { return m_nextToken; } // empty: the first page

private:
    QString m_nextToken;
    QSet<QString> m_tokens;
};
