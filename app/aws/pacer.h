// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

// How fast to ask, learned from throttles, as the AWS SDKs' "adaptive" mode does it: no limit until
// the first throttle, then a token bucket whose rate follows CUBIC (β 0.7, scale 0.4): at a
// throttle it falls to 0.7 of what was measured, then comes back to that within some seconds and
// goes beyond it. Never under 0.5 requests a second nor over twice the measured rate. One per
// client. Time is passed in and never runs backwards.
//
// What differs from the SDKs, so that nearly all of a limit is used and few requests are refused:
// - Throttles of requests that were all sent before the last fall are one event: several are on
//   their way at once, and each would cut anew.
// - The measured rate counts what the service took, and not what it refused: many refusals a second
//   say nothing about how many it would take. A bucket lasts half a second, and longer until it
//   holds enough to count; idle times are left out.
// - A throttle before the service took anything at the new rate is more of the same trouble (the
//   service counts by the second, say). It halves the rate for the moment, not the aim.
// - Where the rate fell before it had passed 40 requests at its aim, the aim was too high.
// - Beyond the last maximum the rate grows in proportion to it, and only after 40 requests: each
//   such attempt costs a refusal. The first maximum is a guess, and growth from there exponential.
// - The bucket holds little, as a second's worth at once is what many services refuse.
class Pacer
{
public:
    using Time = std::chrono::milliseconds; // since any fixed moment

    // When the next request may leave; not later than `now`: at once.
    [[nodiscard]] Time readyAt(Time now) const;
    void sent(Time now);
    // The service has answered, whatever it said.
    void answered(Time sentAt, bool throttled, Time now);
    // The service asked for silence; a shorter one does not end it.
    void holdUntil(Time time);

    // Requests a second; nothing: no limit. As of the last answer.
    [[nodiscard]] std::optional<double> limit() const { return m_limit; }

private:
    void taken(Time sentAt, Time now);
    void refused(Time sentAt, Time now);
    void skipIdleTime(Time now);
    void measure(Time now);
    [[nodiscard]] double measuredRate(Time now) const;
    [[nodiscard]] double aimedRate(Time now);
    [[nodiscard]] double tokens(Time now) const;
    void setLimit(double perSecond, Time now);

    Time m_heldUntil = Time::min();
    std::optional<double> m_limit;
    double m_tokens = 0; // at m_tokensAt
    Time m_tokensAt{0};

    std::optional<Time> m_lastActivity;
    Time m_bucketStart{0}; // of the measurement
    int m_bucketCount = 0;
    std::optional<double> m_measuredRate; // smoothed

    std::optional<Time> m_lastRefusal; // the last one that counted
    Time m_curveStart{0}; // the last fall, moved by idle times
    double m_maximum = 0; // the rate's aim
    bool m_maximumIsAGuess = false;
    double m_probingSince = 0; // seconds from m_curveStart
    int m_takenSinceFall = 0;
};
