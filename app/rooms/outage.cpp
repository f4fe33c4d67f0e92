// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/outage.h"

#include <algorithm>

namespace {

constexpr int EnoughInARow = 3;

bool isOutOfReach(const Failure &failure)
{
    return failure.kind == Failure::Kind::HostNotFound
        || failure.kind == Failure::Kind::ConnectionRefused
        || failure.kind == Failure::Kind::NetworkDown;
}

} // namespace

Outage::Outage(Time firstPause, Time longestPause)
    : m_firstPause(firstPause)
    , m_longestPause(longestPause)
{ }

bool Outage::isSign(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::ConnectionLost:
    case Failure::Kind::TimedOut:
    case Failure::Kind::ServiceFailure:
    case Failure::Kind::ServiceUnavailable:
        return true;
    default:
        return isOutOfReach(failure);
    }
}

void Outage::answered(const std::optional<Failure> &failure, bool wasProbe, Time now)
{
    if (!failure || !isSign(*failure)) {
        *this = Outage(m_firstPause, m_longestPause);
        return;
    }
    ++m_inARow;
    if (!isOut() && !isOutOfReach(*failure) && m_inARow < EnoughInARow)
        return;
    // Those that were on their way when it began say nothing new.
    const bool begins = !isOut();
    m_because = failure;
    if (begins || wasProbe) {
        const Time pause = m_firstPause * (1 << std::min(m_probes, 10));
        m_nextProbe = now + std::min(pause, m_longestPause);
        ++m_probes;
    }
}
