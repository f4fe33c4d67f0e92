// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Moves a file that cannot be read out of the way, into the same folder under a name that is not
// taken ("x.ini" becomes "x.ini.unreadable", then "x.ini.unreadable-2", …), so that the program can
// start anew and nothing is lost. Files that belong to it are named by what they append to its
// name, e.g. {"-wal", "-shm"}, and go along where they exist.
// Returns the new path; empty where the file could not be moved, and then it must not be written.
[[nodiscard]] QString setAside(const QString &file, const QStringList &companions = {});
