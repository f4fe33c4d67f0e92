// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace commandline {

// How many cells of a terminal `text` takes: East Asian wide characters two, and those that stand
// on another, or are not seen, none.
int cells(const QString &text);

// In lines that fit a terminal where the text's language lets them; all but the first are preceded
// by `indent` spaces.
QString wrapped(const QString &text, int indent = 0);

// "usage: roomwright …", and below it the other ways to write it.
QString usageText(const QStringList &ways);

struct HelpRow
{
    QString name;
    QString text;
};

// The names and, beside them in a column of its own, what is said of them.
QString rowsText(const QList<HelpRow> &rows);

} // namespace commandline
