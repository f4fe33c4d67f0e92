// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/application.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#    include <clocale>
#endif

void setApplicationNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("roomwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROOMWRIGHT_VERSION));
}

void preferUtf8()
{
#ifdef Q_OS_UNIX
    const char *locale = std::setlocale(LC_CTYPE, "");
    if (locale != nullptr && qstrcmp(locale, "C") == 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

void spareThreadsGlib()
{
    qputenv("QT_NO_GLIB", "1");
}
