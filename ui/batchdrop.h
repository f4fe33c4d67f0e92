// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDropEvent;
class QFrame;
class EmptyState;

// Lets one file of this computer be dropped anywhere on a window, which says so while a file is
// dragged over it.
class BatchDrop : public QObject
{
    Q_OBJECT
public:
    explicit BatchDrop(QWidget *window); // which owns this

Q_SIGNALS:
    void dropped(const QString &path);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(QDropEvent *event);
    void drop(QDropEvent *event);

    QWidget *m_window;
    QFrame *m_cover; // over all of the window, also over what takes drops of its own
    EmptyState *m_hint;
};
