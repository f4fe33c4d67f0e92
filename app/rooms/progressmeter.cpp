// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/progressmeter.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr auto Window = 5s;
constexpr auto SampleTime = 100ms;
constexpr auto ShortestTime = 200ms; // before that a rate would be a guess

} // namespace

void ProgressMeter::ask(qint64 count, Time now)
{
    if (count > 0 && left() == 0) {
        m_total = 0;
        m_done = 0;
        m_samples.assign({Sample{now, 0}});
    }
    m_total += count;
}

void ProgressMeter::finish(qint64 count, Time now)
{
    m_done = std::min(m_done + count, m_total);
    if (m_samples.empty() || now - m_samples.back().at >= SampleTime)
        m_samples.push_back({now, m_done});
    while (m_samples.size() > 2 && now - m_samples[1].at > Window)
        m_samples.pop_front();
}

double ProgressMeter::perSecond(Time now) const
{
    if (m_samples.empty())
        return 0;
    const Sample &first = m_samples.front();
    if (now - first.at < ShortestTime)
        return 0;
    const std::chrono::duration<double> elapsed = now - first.at;
    return static_cast<double>(m_done - first.done) / elapsed.count();
}

std::optional<std::chrono::seconds> ProgressMeter::timeLeft(Time now) const
{
    const double rate = perSecond(now);
    if (rate <= 0)
        return {};
    return std::chrono::seconds(std::llround(std::ceil(static_cast<double>(left()) / rate)));
}
