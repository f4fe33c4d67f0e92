// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace {

// A folder that cannot be made shows as a file that cannot be opened, where it is used.
QString folder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location);
    QDir().mkpath(path);
    return path % u'/';
}

} // namespace

Paths Paths::standard()
{
    const QString data = folder(QStandardPaths::AppDataLocation);
    return {folder(QStandardPaths::AppConfigLocation) % u"roomwright.ini", data % u"journal.sqlite",
            data % u"local-service.sqlite"};
}
