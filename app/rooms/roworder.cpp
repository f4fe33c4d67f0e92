// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/roworder.h"

#include <algorithm>

namespace {

constexpr size_t MostRuns = 64;

std::vector<bool> contained(const RowIds &ids, qint64 largest)
{
    std::vector<bool> set(static_cast<size_t>(largest) + 1);
    for (const qint64 id : ids)
        set[static_cast<size_t>(id)] = true;
    return set;
}

// The rows whose ids are not in `set`, as runs, first first; stops when there are too many.
std::vector<RowRun> runsOutside(const std::vector<bool> &set, const RowIds &ids)
{
    std::vector<RowRun> runs;
    for (size_t row = 0; row < ids.size() && runs.size() <= MostRuns; ++row) {
        if (set[static_cast<size_t>(ids[row])])
            continue;
        const int index = static_cast<int>(row);
        if (!runs.empty() && runs.back().first + runs.back().count == index)
            ++runs.back().count;
        else
            runs.push_back({index, 1});
    }
    return runs;
}

void keepOnly(const std::vector<bool> &set, RowIds &ids)
{
    std::erase_if(ids, [&](qint64 id) { return !set[static_cast<size_t>(id)]; });
}

} // namespace

RowOrder RowOrder::newestFirst(qint64 lastId)
{
    RowOrder order;
    order.m_lastId = lastId;
    return order;
}

RowOrder RowOrder::of(RowIds ids)
{
    RowOrder order;
    order.m_ids = std::make_shared<const RowIds>(std::move(ids));
    return order;
}

int RowOrder::count() const
{
    return static_cast<int>(m_ids ? static_cast<qint64>(m_ids->size()) : m_lastId);
}

qint64 RowOrder::idAt(int row) const
{
    return m_ids ? (*m_ids)[static_cast<size_t>(row)] : m_lastId - row;
}

int RowOrder::rowOf(qint64 id) const
{
    if (!m_ids)
        return id >= 1 && id <= m_lastId ? static_cast<int>(m_lastId - id) : -1;
    const auto found = std::find(m_ids->cbegin(), m_ids->cend(), id);
    return found == m_ids->cend() ? -1 : static_cast<int>(found - m_ids->cbegin());
}

qint64 RowOrder::largestId() const
{
    if (!m_ids)
        return m_lastId;
    return m_ids->empty() ? 0 : *std::max_element(m_ids->cbegin(), m_ids->cend());
}

RowIds RowOrder::ids() const
{
    if (m_ids)
        return *m_ids;
    RowIds ids(static_cast<size_t>(m_lastId));
    qint64 id = m_lastId;
    std::generate(ids.begin(), ids.end(), [&id] { return id--; });
    return ids;
}

RowChanges rowChanges(const RowOrder &from, const RowOrder &to)
{
    const qint64 largest = std::max(from.largestId(), to.largestId());
    RowIds before = from.ids();
    RowIds after = to.ids();
    const std::vector<bool> inBefore = contained(before, largest);
    const std::vector<bool> inAfter = contained(after, largest);

    RowChanges changes;
    changes.removed = runsOutside(inAfter, before);
    changes.inserted = runsOutside(inBefore, after);
    if (changes.removed.size() > MostRuns || changes.inserted.size() > MostRuns) {
        changes = {};
        changes.tooMany = true;
        return changes;
    }
    std::reverse(changes.removed.begin(), changes.removed.end());
    keepOnly(inAfter, before);
    keepOnly(inBefore, after);
    changes.reordered = before != after;
    return changes;
}
