// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/askagainschedule.h"
#include "rooms/outage.h"

#include <map>

// What is tried again, and when: rows that are to be asked for again by themselves, and connections
// that are out of order, of which one row at a time looks whether they are back (a probe). Time is
// passed in and never runs backwards.
class Recovery
{
public:
    using Time = std::chrono::milliseconds; // since any fixed moment

    struct Due
    {
        QList<qint64> again; // rows to be put back among those that wait
        QList<qint64> probes; // rows to be sent although their connection is withheld
    };

    // The pauses before a row is asked for again, and between probes; each doubles.
    Recovery(Time firstPause, Time longestPause);

    // What came back for a row by its connection; nothing: a room. True: withheld() has changed.
    bool answered(const QUuid &connection, qint64 id, const std::optional<Failure> &failure,
                  Time now);

    void plan(qint64 id, const QUuid &connection, Time now);
    [[nodiscard]] bool isPlanned(qint64 id) const { return m_schedule.contains(id); }
    // Whether any row of a connection is, but for one.
    [[nodiscard]] bool isAnyPlanned(const QUuid &connection, qint64 except) const
    {
        return m_schedule.isAny(connection, except);
    }
    void settle(qint64 id); // it is not asked for again
    // A probe that was taken and will not be sent now.
    void putBack(qint64 id, Time now);

    Due takeDue(Time now);
    [[nodiscard]] std::optional<Time> nextDue() const;
    void hasten(Time now); // look at everything that is out of order at once

    // Connections that are out of order. Only probes are to be sent by them.
    [[nodiscard]] QSet<QUuid> withheld() const;
    [[nodiscard]] bool isWithheld(const QUuid &connection) const;
    [[nodiscard]] QList<qint64> probes() const { return m_probes.values(); }

    struct Trouble
    {
        QUuid connection;
        Failure because;
        std::optional<Time> nextProbe; // nothing: one is on its way
    };
    [[nodiscard]] std::optional<Trouble> trouble() const; // of one connection that is out of order

private:
    Time m_firstPause;
    Time m_longestPause;
    AskAgainSchedule m_schedule;
    std::map<QUuid, Outage> m_outages; // by connection
    QHash<QUuid, qint64> m_probes; // by connection
};
