// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/glibturns.h"

#ifdef ROOMWRIGHT_HAS_GLIB
#    include <QAbstractEventDispatcher>

#    include <glib.h>

using namespace std::chrono_literals;

namespace {

// An answer of a keychain takes some five turns, each of which has to come soon.
constexpr auto TurnTime = 2ms;

bool qtTurnsIt()
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace

GlibTurns::GlibTurns()
{
    m_timer.callOnTimeout([] {
        while (g_main_context_iteration(nullptr, FALSE) != FALSE) { }
    });
}

void GlibTurns::start()
{
    if (!qtTurnsIt())
        m_timer.start(TurnTime);
}

#else

GlibTurns::GlibTurns() = default;

void GlibTurns::start() { }

#endif

void GlibTurns::stop()
{
    m_timer.stop();
}
