// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"
#include "chime/endpoint.h"
#include "core/expected.h"
#include "core/failure.h"

#include <QList>

// An account of the service, which rooms belong to.
struct Account
{
    QString accountId; // plain text, possibly empty, as everything that a service says
    QString name;

    friend bool operator==(const Account &, const Account &) = default;
};

// The operation ListAccounts as bytes; nothing here knows of a network.
namespace listaccounts {

struct Page
{
    QList<Account> accounts;
    QString nextToken; // empty: this is the last page
};

// An unsigned request for the most accounts that a page may hold. `nextToken` is the previous
// page's; empty for the first one.
HttpRequest encode(const QString &nextToken, const Endpoint &endpoint);

// As decodeListPage() reads it.
Expected<Page, Failure> decode(const HttpResponse &response, const QDateTime &now);

} // namespace listaccounts
