// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/pacer.h"
#include "core/failure.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

// Where the requests of one client wait until its pacer lets them go, in the order they came.
class PaceGate : public QObject
{
    Q_OBJECT
public:
    explicit PaceGate(QObject *parent = nullptr);

    // Calls `pass` once the request may go, from within where it may go at once; never after
    // `who` has left or is gone.
    void enter(QObject *who, std::function<void()> pass);
    void leave(QObject *who);

    // The service has answered what left at `sentAt`, with that failure or with a success.
    void answered(Pacer::Time sentAt, const std::optional<Failure> &failure);

    [[nodiscard]] Pacer::Time now() const { return Pacer::Time(m_clock.elapsed()); }
    [[nodiscard]] std::optional<double> limit() const { return m_pacer.limit(); }

private:
    struct Waiting
    {
        QPointer<QObject> who;
        std::function<void()> pass;
    };

    void letPass();

    Pacer m_pacer;
    QElapsedTimer m_clock;
    std::deque<Waiting> m_waiting;
    QTimer m_timer;
};
