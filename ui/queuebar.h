// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/creationqueue.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

// How far the queue is, and the ways to hold it back. Not seen while there is nothing to wait for,
// nor for what is done in the blink of an eye.
class QueueBar : public QWidget
{
    Q_OBJECT
public:
    // `connectionName` tells the name of a connection.
    explicit QueueBar(std::function<QString(const QUuid &)> connectionName,
                      QWidget *parent = nullptr);

    void setProgress(const CreationQueue::Progress &progress);

Q_SIGNALS:
    void pause();
    void resume(); // also: look at once whether a service is back
    void cancelWaiting();

private:
    void refreshButtons();
    // "3 of 10 · 12 per second · about 1 minute left", and what holds it up.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString troubleText() const;

    std::function<QString(const QUuid &)> m_connectionName;
    CreationQueue::Progress m_progress;
    QTimer m_patience;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_resume;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};
