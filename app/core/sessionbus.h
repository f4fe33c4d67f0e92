// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

class QDBusMessage;
class QDBusPendingCall;
class QObject;

// The session bus of a Unix desktop, used so that a bus which hangs holds nobody up.
namespace sessionbus {

// False where connecting would find no bus, or worse: on a bare X server the libraries start one of
// their own, which outlives the program. Looks at the environment alone.
bool mayExist();

// The bus was asked for, and has not greeted yet. Qt waits for it when the process ends, which may
// be for ever.
bool isConnecting();

// Answered later, once, when the bus is connected; and not at all when `context` is gone by then,
// or while the bus does not greet. The time limit is that of the service. Does not block.
void call(const QDBusMessage &message, std::chrono::milliseconds timeLimit, QObject *context,
          const std::function<void(const QDBusPendingCall &)> &done);

} // namespace sessionbus
