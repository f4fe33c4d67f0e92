// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/journalerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <unordered_map>

// Statements on one connection, each prepared once. Used in the connection's thread.
class SqlRunner
{
public:
    explicit SqlRunner(const QSqlDatabase &database)
        : m_database(database)
    { }

    // Runs a statement that gives no rows; false: see error().
    bool run(const QString &statement, const QVariantList &values = {});
    // Runs a statement that gives rows, forward only; null: see error(). finish() it, and do not
    // run the same statement meanwhile.
    QSqlQuery *select(const QString &statement, const QVariantList &values = {});

    // Of the last statement that failed.
    [[nodiscard]] const JournalError &error() const { return m_error; }

private:
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_queries;
    JournalError m_error;
};
