// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

std::atomic<int> connections = 0; // that are being made

// A watcher says nothing of a call that failed before it was made.
void await(const QDBusPendingCall &pending, QObject *context,
           const std::function<void(const QDBusPendingCall &)> &done)
{
    if (pending.isFinished()) {
        done(pending);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [=] {
        watcher->deleteLater();
        done(*watcher);
    });
}

} // namespace

namespace sessionbus {

bool mayExist()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus");
#else
    return false;
#endif
}

bool isConnecting()
{
    return connections > 0;
}

// Connecting blocks its thread for as long as the bus takes to greet, which may be for ever: so it
// happens in a thread of its own, which one that hangs leaves behind. The call is sent there, too:
// whoever is busy with something else finds the answer waiting.
void call(const QDBusMessage &message, std::chrono::milliseconds timeLimit, QObject *context,
          const std::function<void(const QDBusPendingCall &)> &done)
{
    ++connections;
    const auto pending = std::make_shared<std::optional<QDBusPendingCall>>();
    QThread *calling = QThread::create([=] {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        --connections;
        *pending = bus.asyncCall(message, int(timeLimit.count()));
    });
    QObject::connect(calling, &QThread::finished, calling, &QObject::deleteLater);
    QObject::connect(calling, &QThread::finished, context,
                     [=] { await(**pending, context, done); });
    calling->start();
}

} // namespace sessionbus
