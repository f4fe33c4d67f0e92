// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/creationqueue.h"

#include <QCoreApplication>
#include <QSet>

#include <chrono>
#include <optional>

// Sees when the queue has ended work that took long, so that the user may be told, and says it in
// words. Time is passed in and never runs backwards.
class LongWork
{
    Q_DECLARE_TR_FUNCTIONS(LongWork)
public:
    using Time = std::chrono::milliseconds; // since any fixed moment

    static constexpr Time LeastTime{10'000};
    static constexpr qint64 LeastRooms = 50;

    struct Outcome
    {
        int created = 0;
        int failed = 0;
        int unknown = 0;

        bool operator==(const Outcome &) const = default;
    };

    // For each CreationQueue::finished().
    void count(const RoomRequest &request);
    // For each CreationQueue::progressChanged(): the outcome, once, when the queue has come to rest
    // after LeastTime or with LeastRooms. Nothing where all that was asked for was given up.
    std::optional<Outcome> endedBy(const CreationQueue::Progress &progress, Time now);

    static QString title(const Outcome &outcome);
    static QString text(const Outcome &outcome);

private:
    int m_created = 0;
    int m_failed = 0;
    QSet<qint64> m_unknown; // rows, as they may yet turn out
    std::optional<Time> m_begun;
};
