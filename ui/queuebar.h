// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/creationqueue.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

// How far the queue is, and the ways to hold it back. Not seen while there is nothing to wait for,
// nor for what is done in the blink of an eye.
class QueueBar : public QWidget
{
    Q_OBJECT
public:
    explicit QueueBar(QWidget *parent = nullptr);

    void setProgress(const CreationQueue::Progress &progress);

    // "3 of 10 · 12 per second · about 1 minute left", or why it is paused.
    [[nodiscard]] static QString summary(const CreationQueue::Progress &progress);

Q_SIGNALS:
    void pause();
    void resume();
    void cancelWaiting();

private:
    CreationQueue::Progress m_progress;
    QTimer m_patience;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};
