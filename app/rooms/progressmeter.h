// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

// Counts what is asked for and done since there was last nothing to do, and how fast. Time is
// passed in and never runs backwards.
class ProgressMeter
{
public:
    using Time = std::chrono::milliseconds; // since any fixed moment

    void ask(qint64 count, Time now); // more to do; begins anew where all was done
    void finish(qint64 count, Time now);

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 left() const { return m_total - m_done; }
    [[nodiscard]] double perSecond(Time now) const; // of the last seconds; 0: not known yet
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft(Time now) const;

private:
    struct Sample
    {
        Time at;
        qint64 done;
    };

    qint64 m_total = 0;
    qint64 m_done = 0;
    std::deque<Sample> m_samples; // oldest first
};
