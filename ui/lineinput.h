// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QLineEdit>

// A line to type in, and the field around it, which owns it.
struct LineInput
{
    QLineEdit *editor = nullptr;
    Field *field = nullptr;

    // Adds one at the end of the parent's layout. `label` may hold an '&' for its access key.
    static LineInput add(QWidget *parent, const QString &objectName, const QString &label,
                         QWidget *beside = nullptr);

    // Without outer white space, which what is copied from a page brings along.
    [[nodiscard]] QString text() const { return editor->text().trimmed(); }
    // As it is stored: nothing that the user has edited. Tells nobody.
    void put(const QString &text) const;
    void setError(const QString &error) const; // empty: all is well
};

// Makes what is typed unreadable, with a button to show it.
void makeSecret(QLineEdit *editor);
