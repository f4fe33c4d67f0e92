// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/roworder.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

constexpr size_t MostRuns = 64;
constexpr int MostRows = 200'000; // put in: a view's header makes each anew, at length

std::vector<bool> contained(const RowOrder &order, qint64 largest)
{
    std::vector<bool> set(static_cast<size_t>(largest) + 1);
    for (int row = 0; row < order.count(); ++row)
        set[static_cast<size_t>(order.idAt(row))] = true;
    return set;
}

// The rows whose ids are not in `set`, as runs, first first; stops when there are too many.
std::vector<RowRun> runsOutside(const std::vector<bool> &set, const RowOrder &order)
{
    std::vector<RowRun> runs;
    for (int row = 0; row < order.count() && runs.size() <= MostRuns; ++row) {
        if (set[static_cast<size_t>(order.idAt(row))])
            continue;
        if (!runs.empty() && runs.back().first + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1});
    }
    return runs;
}

RowIds idsInside(const std::vector<bool> &set, const RowOrder &order)
{
    RowIds ids;
    for (int row = 0; row < order.count(); ++row) {
        if (const qint64 id = order.idAt(row); set[static_cast<size_t>(id)])
            ids.push_back(id);
    }
    return ids;
}

// Of as many rows.
bool isSameOrder(const RowOrder &one, const RowOrder &other)
{
    int row = 0;
    while (row < one.count() && one.idAt(row) == other.idAt(row))
        ++row;
    return row == one.count();
}

int rowsIn(const std::vector<RowRun> &runs)
{
    return std::accumulate(runs.cbegin(), runs.cend(), 0,
                           [](int sum, const RowRun &run) { return sum + run.count; });
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
    order.m_ids = std::make_shared<RowIds>(std::move(ids));
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

RowIds RowOrder::ids() &&
{
    const auto ids = std::exchange(m_ids, nullptr);
    if (ids && ids.use_count() == 1)
        return std::move(*ids);
    return ids ? *ids : std::as_const(*this).ids();
}

RowIds RowOrder::ids() const &
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
    const RowChanges tooMany{.tooMany = true};
    RowChanges changes;
    const std::vector<bool> inAfter = contained(to, largest);
    changes.removed = runsOutside(inAfter, from);
    if (changes.removed.size() > MostRuns)
        return tooMany;
    if (changes.removed.empty() && from.count() == to.count()) { // the same rows
        changes.reordered = !isSameOrder(from, to);
        return changes;
    }
    const std::vector<bool> inBefore = contained(from, largest);
    changes.inserted = runsOutside(inBefore, to);
    if (changes.inserted.size() > MostRuns || rowsIn(changes.inserted) > MostRows)
        return tooMany;
    std::reverse(changes.removed.begin(), changes.removed.end());
    changes.reordered = idsInside(inAfter, from) != idsInside(inBefore, to);
    return changes;
}
