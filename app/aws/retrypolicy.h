// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <chrono>

// When to ask again, as the AWS SDKs' "standard" mode of 2026 does it.

// True for what passes by itself: lost connections, time-outs, 500, 502, 503, 504, throttles.
bool isRetryable(const Failure &failure);

// What a service asks for by Retry-After is honoured up to here.
inline constexpr std::chrono::milliseconds LongestRetryAfter = std::chrono::seconds(60);

// The pause before retry `retry` (0-based): random × min(base × 2^retry, 20 s), base 50 ms, for
// throttles 1 s. Longer where the service asked for it: up to LongestRetryAfter, up to 5 s more
// than computed by x-amz-retry-after. `random` is in [0, 1).
std::chrono::milliseconds delayBeforeRetry(int retry, const Failure &failure, double random);

// Retries that a client may still afford: 500 tokens; an empty quota means to fail at once rather
// than to add load to a service in trouble. One per client.
class RetryQuota
{
public:
    // Takes what a retry after `failure` costs (14, for throttles 5); false: not enough left.
    bool take(const Failure &failure);
    // Gives back what the call's last retry took, or 1 where it needed none.
    void giveBack(int taken);
    [[nodiscard]] static int cost(const Failure &failure);
    [[nodiscard]] int left() const { return m_left; }

private:
    static constexpr int Capacity = 500;
    int m_left = Capacity;
};
