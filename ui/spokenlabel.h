// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// Plain text that screen readers speak by themselves whenever it comes up or changes, wherever the
// focus is. For what somebody has to know now: each text cuts short what is being read.
class SpokenLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SpokenLabel(QWidget *parent = nullptr);

    // Speaks where the label is on the screen, or as soon as it is; an empty text says nothing, and
    // the same text is not said again.
    void say(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
};
