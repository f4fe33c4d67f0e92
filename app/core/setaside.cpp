// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setaside.h"

#include <QDir>
#include <QFileInfo>

namespace {

constexpr int MostNames = 1000;

bool exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool isTaken(const QString &path, const QStringList &companions)
{
    for (const QString &suffix : companions) {
        if (exists(path + suffix))
            return true;
    }
    return exists(path);
}

} // namespace

QString setAside(const QString &file, const QStringList &companions)
{
    for (int n = 1; n <= MostNames; ++n) {
        const QString to =
            file + u".unreadable" + (n == 1 ? QString() : QString(u'-' + QString::number(n)));
        if (isTaken(to, companions))
            continue;
        // Refuses to replace: another process may have taken the name meanwhile.
        if (!QDir().rename(file, to))
            return {};
        for (const QString &suffix : companions) {
            if (exists(file + suffix))
                QDir().rename(file + suffix, to + suffix);
        }
        return to;
    }
    return {};
}
