// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

// The same callback, which does nothing once `context` is gone.
template<class Result>
std::function<void(Result)> whileThere(QObject *context, std::function<void(Result)> done)
{
    return [context = QPointer<QObject>(context), done = std::move(done)](Result result) {
        if (context)
            done(std::move(result));
    };
}
