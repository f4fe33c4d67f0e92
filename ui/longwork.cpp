// SPDX-License-Identifier: GPL-3.0-or-later
#include "longwork.h"

#include <utility>

void LongWork::count(const RoomRequest &request)
{
    m_unknown.remove(request.id);
    if (request.state == RoomState::Created)
        ++m_created;
    else if (request.state == RoomState::Failed)
        ++m_failed;
    else if (request.state == RoomState::Unknown)
        m_unknown.insert(request.id);
}

std::optional<LongWork::Outcome> LongWork::endedBy(const CreationQueue::Progress &progress,
                                                   Time now)
{
    if (!progress.isIdle()) {
        if (!m_begun)
            m_begun = now;
        return {};
    }
    const LongWork ended = std::exchange(*this, {});
    const Outcome outcome{ended.m_created, ended.m_failed, int(ended.m_unknown.size())};
    const bool wasLong =
        progress.total >= LeastRooms || (ended.m_begun && now - *ended.m_begun >= LeastTime);
    return wasLong && outcome != Outcome{} ? std::optional(outcome) : std::nullopt;
}

QString LongWork::title(const Outcome &outcome)
{
    return outcome.failed == 0 && outcome.unknown == 0 ? tr("The rooms are created")
                                                       : tr("Not all rooms could be created");
}

QString LongWork::text(const Outcome &outcome)
{
    QStringList sentences;
    if (outcome.created > 0)
        sentences += tr("%n room(s) created.", nullptr, outcome.created);
    if (outcome.failed > 0)
        sentences += tr("%n room(s) failed.", nullptr, outcome.failed);
    if (outcome.unknown > 0)
        sentences += tr("%n room(s) may or may not exist.", nullptr, outcome.unknown);
    return sentences.join(u' ');
}
