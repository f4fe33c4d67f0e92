// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

using RowIds = std::vector<qint64>;

// Which request stands in which row of a list: the whole journal, newest first, which takes no
// memory, or any other selection. A value; copies share the ids.
class RowOrder
{
public:
    RowOrder() = default; // no rows
    static RowOrder newestFirst(qint64 lastId);
    static RowOrder of(RowIds ids);

    [[nodiscard]] bool isNewestFirst() const { return !m_ids; }
    [[nodiscard]] int count() const;
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1: not among them
    [[nodiscard]] qint64 largestId() const;
    [[nodiscard]] RowIds ids() const &; // a copy
    [[nodiscard]] RowIds ids() &&; // no copy where nobody else shares them

private:
    std::shared_ptr<RowIds> m_ids; // changed by none
    qint64 m_lastId = 0; // where m_ids is null
};

struct RowRun
{
    int first = 0;
    int count = 0;

    friend bool operator==(const RowRun &, const RowRun &) = default;
};

// How to come from one order to another in steps that a view can follow: take runs away, reorder
// what is left, put runs in.
struct RowChanges
{
    bool tooMany = false; // quicker to begin anew; the rest is empty
    std::vector<RowRun> removed; // rows of the old order, last first
    bool reordered = false;
    std::vector<RowRun> inserted; // rows of the new order, first first

    [[nodiscard]] bool isEmpty() const
    {
        return !tooMany && removed.empty() && !reordered && inserted.empty();
    }
};

RowChanges rowChanges(const RowOrder &from, const RowOrder &to);
