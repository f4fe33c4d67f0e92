// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class SqlRunner;

// The journal's full-text index, kept up to date when there is nothing else to do: a row costs more
// to index than to write. Rows that are not in it yet are marked, and searched one by one.
namespace searchindex {

// Brings up to `count` finished rows in; how many it were, -1 on an error.
int indexSome(SqlRunner &sql, int count);

// Takes a row out whose text is about to change; the caller marks it as not indexed.
bool takeOut(SqlRunner &sql, qint64 id);
bool takeOutHeld(SqlRunner &sql);

} // namespace searchindex
