// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/askagainschedule.h"

#include <algorithm>

AskAgainSchedule::AskAgainSchedule(Time firstPause, Time longestPause)
    : m_firstPause(firstPause)
    , m_longestPause(longestPause)
{ }

void AskAgainSchedule::plan(qint64 id, const QUuid &connection, Time now)
{
    Row &row = m_rows[id];
    row.connection = connection;
    const Time pause = m_firstPause * (qint64(1) << std::min(row.times, 20));
    row.due = now + std::min(pause, m_longestPause);
    ++row.times;
}

bool AskAgainSchedule::isAny(const QUuid &connection, qint64 except) const
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row->connection == connection && row.key() != except)
            return true;
    }
    return false;
}

QList<qint64> AskAgainSchedule::takeDue(Time now, const QSet<QUuid> &except)
{
    QList<qint64> ids;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (!row->due || *row->due > now || except.contains(row->connection))
            continue;
        row->due.reset();
        ids << row.key();
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<qint64> AskAgainSchedule::takeFirst(const QUuid &connection)
{
    std::optional<qint64> first;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row->due && row->connection == connection && (!first || row.key() < *first))
            first = row.key();
    }
    if (first)
        m_rows[*first].due.reset();
    return first;
}

void AskAgainSchedule::makeDue(const QUuid &connection, Time now)
{
    for (Row &row : m_rows) {
        if (row.due && row.connection == connection)
            row.due = now;
    }
}

void AskAgainSchedule::makeDue(qint64 id, Time now)
{
    if (const auto row = m_rows.find(id); row != m_rows.end())
        row->due = now;
}

std::optional<AskAgainSchedule::Time> AskAgainSchedule::nextDue(const QSet<QUuid> &except) const
{
    std::optional<Time> next;
    for (const Row &row : m_rows) {
        if (row.due && !except.contains(row.connection) && (!next || *row.due < *next))
            next = row.due;
    }
    return next;
}
