// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QUuid>

#include <chrono>
#include <optional>

// When rows of the journal are asked for again by themselves, each after pauses that double. A row
// stays known while it is being asked for, until it is removed. Time is passed in.
class AskAgainSchedule
{
public:
    using Time = std::chrono::milliseconds; // since any fixed moment

    AskAgainSchedule(Time firstPause, Time longestPause);

    void plan(qint64 id, const QUuid &connection, Time now);
    void remove(qint64 id) { m_rows.remove(id); }
    [[nodiscard]] bool contains(qint64 id) const { return m_rows.contains(id); }
    [[nodiscard]] bool isAny(const QUuid &connection, qint64 except) const;

    // The rows to be asked for now, but for those of some connections.
    QList<qint64> takeDue(Time now, const QSet<QUuid> &except);
    // The oldest row of a connection, due or not; nothing where none is planned.
    std::optional<qint64> takeFirst(const QUuid &connection);
    void makeDue(const QUuid &connection, Time now);
    void makeDue(qint64 id, Time now); // one that was taken, too
    // When the next one is due; nothing where none is planned.
    [[nodiscard]] std::optional<Time> nextDue(const QSet<QUuid> &except) const;

private:
    struct Row
    {
        QUuid connection;
        int times = 0;
        std::optional<Time> due; // nothing: being asked for
    };

    Time m_firstPause;
    Time m_longestPause;
    QHash<qint64, Row> m_rows;
};
