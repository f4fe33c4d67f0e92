// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <chrono>
#include <optional>

// Whether a connection works, and when to look again where it does not. A service that cannot be
// reached is out at once; one that breaks off, keeps silent or has a fault is out after a few such
// answers in a row. Time is passed in and never runs backwards.
class Outage
{
public:
    using Time = std::chrono::milliseconds; // since any fixed moment

    Outage(Time firstPause, Time longestPause);

    // Nothing: a room, or any answer that a service gives which is up. What the user cancelled is
    // no answer. `wasProbe`: it was sent to look whether the service is back.
    void answered(const std::optional<Failure> &failure, bool wasProbe, Time now);

    [[nodiscard]] bool isOut() const { return m_because.has_value(); }
    [[nodiscard]] const std::optional<Failure> &because() const { return m_because; }
    // When to send one request to see; of use while isOut(). The pauses double.
    [[nodiscard]] Time nextProbe() const { return m_nextProbe; }
    void probeNow(Time now) { m_nextProbe = now; }

    // Whether a failure says that the service is out of reach or out of order.
    [[nodiscard]] static bool isSign(const Failure &failure);

private:
    Time m_firstPause;
    Time m_longestPause;
    int m_inARow = 0;
    int m_probes = 0;
    std::optional<Failure> m_because;
    Time m_nextProbe{0};
};
