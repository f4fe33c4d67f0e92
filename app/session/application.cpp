// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/application.h"

#include <QCoreApplication>

void setApplicationNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("roomwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROOMWRIGHT_VERSION));
}
