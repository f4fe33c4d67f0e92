// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "rooms/journalerror.h"

#include <QSqlDatabase>

// The journal's file: its schema, versions and health.
namespace journalfile {

// PRAGMA user_version of the files that this program writes.
inline constexpr int SchemaVersion = 2;

// Opens for writing; makes the tables where there are none, and brings an older schema up to date.
// A file with a newer schema is not touched. The caller removes the connection in every case.
Expected<QSqlDatabase, JournalError> openForWriting(const QString &path,
                                                    const QString &connectionName);

// Opens a file that openForWriting() has made, now or in an earlier run, for reading only. It may
// have an older schema then; one with a newer schema is refused.
Expected<QSqlDatabase, JournalError> openForReading(const QString &path,
                                                    const QString &connectionName);

// Moves a corrupt file aside, with what belongs to it; returns its new name, empty where that
// failed.
QString moveAside(const QString &path);

} // namespace journalfile
