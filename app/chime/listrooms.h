// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"
#include "chime/endpoint.h"
#include "chime/room.h"
#include "core/expected.h"
#include "core/failure.h"

#include <QList>

// The operation ListRooms as bytes; nothing here knows of a network.
namespace listrooms {

struct Page
{
    QList<Room> rooms;
    QString nextToken; // empty: this is the last page
};

// An unsigned request for the most rooms that a page may hold. `nextToken` is the previous page's;
// empty for the first one.
HttpRequest encode(const QString &accountId, const QString &nextToken, const Endpoint &endpoint);

// As decodeListPage() reads it.
Expected<Page, Failure> decode(const HttpResponse &response, const QDateTime &now);

} // namespace listrooms
