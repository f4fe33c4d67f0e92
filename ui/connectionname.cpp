// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionname.h"

#include "account/connection.h"

#include <QCoreApplication>

QString shownName(const Connection &connection)
{
    return connection.kind == Connection::Kind::LocalService
        ? QCoreApplication::translate("ConnectionName", "Local service")
        : connection.name;
}
