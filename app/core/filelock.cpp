// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filelock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace {

constexpr int Busy = 5; // SQLITE_BUSY

FileLock::Outcome lock(QSqlDatabase database)
{
    if (!database.open())
        return FileLock::Outcome::Failed;
    QSqlQuery query(database);
    // Nothing is ever written: without a file for undoing, a full disk is no obstacle.
    if (!query.exec(QStringLiteral("PRAGMA journal_mode=MEMORY")))
        return FileLock::Outcome::Failed;
    if (query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return FileLock::Outcome::Taken;
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    return code == Busy ? FileLock::Outcome::Held : FileLock::Outcome::Failed;
}

} // namespace

FileLock::FileLock(const QString &path)
    : m_path(path)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

FileLock::~FileLock()
{
    release();
}

FileLock::Outcome FileLock::take(std::chrono::milliseconds patience)
{
    const Outcome outcome = [&] {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(m_path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
        return lock(database);
    }();
    if (outcome != Outcome::Taken)
        release();
    return outcome;
}

void FileLock::release()
{
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}
