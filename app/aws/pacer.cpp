// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/pacer.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

using Seconds = std::chrono::duration<double>;

// CUBIC, as the AWS SDKs have it.
constexpr double Beta = 0.7;
constexpr double Scale = 0.4;
constexpr double SlowestRate = 0.5;
constexpr double MostOfMeasured = 2;
constexpr double Smoothing = 0.8;
constexpr auto BucketTime = 500ms;

// Ours.
constexpr int CountedRequests = 10; // fewer in a bucket say little about a rate
constexpr Seconds ShortestMeasured = 250ms; // a burst in less says little either
constexpr int ProvenRequests = 40; // at the aim before a higher one is tried
constexpr double AimTooHigh = 0.95;
constexpr double MoreOfTheSame = 0.5;
constexpr Seconds ProbingTime = 1500ms; // until the last maximum is doubled
constexpr Seconds GuessDoubles = 500ms;
constexpr double LeastTokens = 2; // so that a late timer costs nothing
constexpr Seconds TokensTime = 50ms;

double seconds(Pacer::Time time)
{
    return Seconds(time).count();
}

// From the fall until the maximum is reached again.
double recovery(double maximum)
{
    return std::cbrt(maximum * (1 - Beta) / Scale);
}

} // namespace

Pacer::Time Pacer::readyAt(Time now) const
{
    if (!m_limit)
        return m_heldUntil;
    const double lacking = 1 - tokens(now);
    if (lacking < 1e-9) // what rounding leaves
        return m_heldUntil;
    const Seconds wait(lacking / *m_limit);
    return std::max(m_heldUntil, now + std::chrono::ceil<Time>(wait));
}

void Pacer::sent(Time now)
{
    skipIdleTime(now);
    if (!m_limit)
        return;
    m_tokens = tokens(now) - 1;
    m_tokensAt = now;
}

void Pacer::answered(Time sentAt, bool throttled, Time now)
{
    skipIdleTime(now);
    if (throttled)
        refused(sentAt, now);
    else
        taken(sentAt, now);
}

void Pacer::holdUntil(Time time)
{
    m_heldUntil = std::max(m_heldUntil, time);
}

void Pacer::taken(Time sentAt, Time now)
{
    measure(now);
    if (!m_limit || sentAt <= m_lastRefusal)
        return;
    ++m_takenSinceFall;
    setLimit(std::min(aimedRate(now), MostOfMeasured * measuredRate(now)), now);
}

void Pacer::refused(Time sentAt, Time now)
{
    if (m_lastRefusal && sentAt <= *m_lastRefusal)
        return;
    m_lastRefusal = now;
    m_curveStart = now;
    if (m_limit && m_takenSinceFall == 0) {
        setLimit(*m_limit * MoreOfTheSame, now);
    } else {
        m_maximumIsAGuess = !m_limit;
        m_maximum = measuredRate(now);
        if (m_limit)
            m_maximum = std::min(m_maximum, *m_limit);
        if (m_limit && m_takenSinceFall < ProvenRequests)
            m_maximum *= AimTooHigh;
        m_probingSince = recovery(m_maximum);
        m_takenSinceFall = 0;
        setLimit(Beta * m_maximum, now);
    }
    m_tokens = 0;
}

// A pause of the client's own is no sign of what the service allows, and proves no rate.
void Pacer::skipIdleTime(Time now)
{
    const Time since = m_lastActivity.value_or(now);
    if (!m_lastActivity)
        m_bucketStart = now;
    m_lastActivity = now;
    const Seconds longest = BucketTime + Seconds(m_limit ? 1 / *m_limit : 0);
    if (now - since <= longest)
        return;
    m_bucketStart += now - since;
    m_curveStart += now - since;
}

void Pacer::measure(Time now)
{
    ++m_bucketCount;
    if (now - m_bucketStart < BucketTime || m_bucketCount < CountedRequests)
        return;
    const double rate = m_bucketCount / seconds(now - m_bucketStart);
    m_measuredRate = Smoothing * rate + (1 - Smoothing) * m_measuredRate.value_or(rate);
    m_bucketStart = now;
    m_bucketCount = 0;
}

// Together with the bucket that is being filled, or it would lag behind a rate that grows.
double Pacer::measuredRate(Time now) const
{
    const Seconds elapsed = std::max<Seconds>(now - m_bucketStart, ShortestMeasured);
    const double current = m_bucketCount / elapsed.count();
    if (!m_measuredRate) // and where nothing was taken yet, one request might have been
        return std::max(m_bucketCount, 1) / elapsed.count();
    return m_bucketCount < CountedRequests ? *m_measuredRate : std::max(*m_measuredRate, current);
}

double Pacer::aimedRate(Time now)
{
    const double elapsed = seconds(now - m_curveStart);
    if (m_maximumIsAGuess)
        return Beta * m_maximum * std::exp2(elapsed / GuessDoubles.count());
    const double missing = recovery(m_maximum) - elapsed;
    if (missing > 0)
        return m_maximum - Scale * std::pow(missing, 3);
    if (m_takenSinceFall < ProvenRequests) {
        m_probingSince = elapsed;
        return m_maximum;
    }
    const double byTime = (elapsed - m_probingSince) / ProbingTime.count();
    const double byCount = double(m_takenSinceFall - ProvenRequests) / ProvenRequests;
    return m_maximum * (1 + std::pow(std::min(byTime, byCount), 3));
}

double Pacer::tokens(Time now) const
{
    const double most = std::max(LeastTokens, *m_limit * TokensTime.count());
    return std::min(most, m_tokens + seconds(now - m_tokensAt) * *m_limit);
}

void Pacer::setLimit(double perSecond, Time now)
{
    if (m_limit)
        m_tokens = tokens(now);
    m_tokensAt = now;
    m_limit = std::max(perSecond, SlowestRate);
}
