// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

// A folder that cannot be made shows as a file that cannot be opened, where it is used. Room names
// are nobody else's business.
QString folder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location);
    if (!QFileInfo::exists(path) && QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path % u'/';
}

} // namespace

Paths Paths::standard()
{
    const QString data = folder(QStandardPaths::AppDataLocation);
    return {folder(QStandardPaths::AppConfigLocation) % u"roomwright.ini", data % u"journal.sqlite",
            data % u"local-service.sqlite"};
}
