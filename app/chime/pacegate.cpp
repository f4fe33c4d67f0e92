// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/pacegate.h"

#include "aws/retrypolicy.h"

#include <algorithm>

using namespace std::chrono_literals;

PaceGate::PaceGate(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PaceGate::letPass);
}

void PaceGate::enter(QObject *who, std::function<void()> pass)
{
    m_waiting.push_back({who, std::move(pass)});
    if (m_waiting.size() == 1)
        letPass();
}

void PaceGate::leave(QObject *who)
{
    std::erase_if(m_waiting, [who](const Waiting &waiting) { return waiting.who == who; });
}

void PaceGate::answered(Pacer::Time sentAt, const std::optional<Failure> &failure)
{
    const bool throttled = failure && failure->kind == Failure::Kind::Throttled;
    m_pacer.answered(sentAt, throttled, now());
    if (failure && failure->retryAfter && (throttled || failure->httpStatus == 503))
        m_pacer.holdUntil(now() + std::min(*failure->retryAfter, LongestRetryAfter));
    letPass(); // it may be time earlier now
}

void PaceGate::letPass()
{
    while (!m_waiting.empty()) {
        const Waiting first = m_waiting.front();
        const Pacer::Time present = now();
        if (first.who) {
            const Pacer::Time readyAt = m_pacer.readyAt(present);
            if (readyAt > present) {
                m_timer.start(readyAt - present);
                return;
            }
            m_pacer.sent(present);
        }
        m_waiting.pop_front();
        if (first.who)
            first.pass();
    }
}

#include "moc_pacegate.cpp"
