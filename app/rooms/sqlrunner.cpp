// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/sqlrunner.h"

#include <QSqlError>

bool SqlRunner::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery *query = select(statement, values);
    if (query)
        query->finish();
    return query != nullptr;
}

QSqlQuery *SqlRunner::select(const QString &statement, const QVariantList &values)
{
    const auto [entry, isNew] = m_queries.try_emplace(statement, m_database);
    QSqlQuery *query = &entry->second;
    bool works = true;
    if (isNew) {
        query->setForwardOnly(true);
        works = query->prepare(statement);
    }
    for (qsizetype i = 0; works && i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (works && query->exec())
        return query;
    const int code = query->lastError().nativeErrorCode().toInt() & 0xff;
    const bool corrupt = code == 11 || code == 26; // SQLITE_CORRUPT, SQLITE_NOTADB
    m_error = {corrupt ? JournalError::Kind::Corrupt : JournalError::Kind::CannotWrite,
               query->lastError().databaseText()};
    m_queries.erase(entry); // a statement that could not be prepared is prepared again
    return nullptr;
}
