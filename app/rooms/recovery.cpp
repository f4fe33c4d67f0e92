// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/recovery.h"

#include <algorithm>

Recovery::Recovery(Time firstPause, Time longestPause)
    : m_firstPause(firstPause)
    , m_longestPause(longestPause)
    , m_schedule(firstPause, longestPause)
{ }

bool Recovery::answered(const QUuid &connection, qint64 id, const std::optional<Failure> &failure,
                        Time now)
{
    const bool wasProbe = m_probes.value(connection) == id;
    if (wasProbe)
        m_probes.remove(connection);
    Outage &outage = m_outages.try_emplace(connection, m_firstPause, m_longestPause).first->second;
    const bool wasOut = outage.isOut();
    outage.answered(failure, wasProbe, now);
    if (wasOut && !outage.isOut())
        m_schedule.makeDue(connection, now);
    return outage.isOut() != wasOut;
}

void Recovery::plan(qint64 id, const QUuid &connection, Time now)
{
    m_schedule.plan(id, connection, now);
}

void Recovery::settle(qint64 id)
{
    m_schedule.remove(id);
    m_probes.removeIf([id](const auto &probe) { return probe.value() == id; });
}

void Recovery::putBack(qint64 id, Time now)
{
    m_schedule.makeDue(id, now);
    m_probes.removeIf([id](const auto &probe) { return probe.value() == id; });
}

Recovery::Due Recovery::takeDue(Time now)
{
    Due due;
    for (const QUuid &connection : withheld()) {
        if (m_probes.contains(connection) || m_outages.at(connection).nextProbe() > now)
            continue;
        if (const auto id = m_schedule.takeFirst(connection)) {
            m_probes.insert(connection, *id);
            due.probes << *id;
        } else { // all that met the outage have been given up: the next ones find out
            m_outages.erase(connection);
        }
    }
    due.again = m_schedule.takeDue(now, withheld());
    return due;
}

std::optional<Recovery::Time> Recovery::nextDue() const
{
    std::optional<Time> next = m_schedule.nextDue(withheld());
    for (const auto &[connection, outage] : m_outages) {
        if (outage.isOut() && !m_probes.contains(connection))
            next = std::min(next.value_or(outage.nextProbe()), outage.nextProbe());
    }
    return next;
}

void Recovery::hasten(Time now)
{
    for (auto &[connection, outage] : m_outages)
        outage.probeNow(now);
}

QSet<QUuid> Recovery::withheld() const
{
    QSet<QUuid> out;
    for (const auto &[connection, outage] : m_outages) {
        if (outage.isOut())
            out << connection;
    }
    return out;
}

bool Recovery::isWithheld(const QUuid &connection) const
{
    const auto outage = m_outages.find(connection);
    return outage != m_outages.end() && outage->second.isOut();
}

std::optional<Recovery::Trouble> Recovery::trouble() const
{
    for (const auto &[connection, outage] : m_outages) {
        if (!outage.isOut())
            continue;
        Trouble trouble{connection, *outage.because(), {}};
        if (!m_probes.contains(connection))
            trouble.nextProbe = outage.nextProbe();
        return trouble;
    }
    return {};
}
