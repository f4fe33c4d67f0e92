// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

// Turns GLib's event loop where Qt's own is another one, as in the commands of the shell (see
// doWithoutGlib) or in a Qt that was built without it: libsecret's answers, which QtKeychain waits
// for, come by that loop only. Elsewhere, and where there is no libsecret, it does nothing.
class GlibTurns
{
public:
    GlibTurns();

    void start(); // in the thread that asks libsecret, before it does
    void stop();

private:
    QTimer m_timer;
};
