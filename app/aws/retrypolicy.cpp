// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/retrypolicy.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

bool isRetryable(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::ConnectionRefused:
    case Failure::Kind::ConnectionLost:
    case Failure::Kind::TimedOut:
    case Failure::Kind::NetworkDown:
    case Failure::Kind::Throttled:
    case Failure::Kind::ServiceFailure:
    case Failure::Kind::ServiceUnavailable:
        return true;
    default:
        return false;
    }
}

std::chrono::milliseconds delayBeforeRetry(int retry, const Failure &failure, double random)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const Milliseconds base = failure.kind == Failure::Kind::Throttled ? 1000ms : 50ms;
    const Milliseconds longest = 20s;
    const Milliseconds delay =
        random * std::min(base * std::exp2(std::clamp(retry, 0, 30)), longest);
    const auto computed = std::chrono::duration_cast<std::chrono::milliseconds>(delay);
    const auto asked = std::max(
        std::min(failure.retryAfter.value_or(0ms), LongestRetryAfter),
        std::min<std::chrono::milliseconds>(failure.amzRetryAfter.value_or(0ms), computed + 5s));
    return std::max(computed, asked);
}

bool RetryQuota::take(const Failure &failure)
{
    if (m_left < cost(failure))
        return false;
    m_left -= cost(failure);
    return true;
}

void RetryQuota::giveBack(int taken)
{
    m_left = std::min(Capacity, m_left + std::max(taken, 1));
}

int RetryQuota::cost(const Failure &failure)
{
    return failure.kind == Failure::Kind::Throttled ? 5 : 14;
}
