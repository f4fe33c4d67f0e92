// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells Qt the program's name and version. Every folder of the program follows from that: there is
// no organisation in it, so that data is in $XDG_DATA_HOME/roomwright and not one folder deeper.
// To be called first in every program, before Paths::standard().
void setApplicationNames();

// Takes UTF-8 where the locale is the bare "C" of containers and cron, as Qt does too, and newer
// versions of it not without a word. To be called before the application object is made.
void preferUtf8();

// Lets event loops that are made from now on do without GLib's, which wakes itself up by a system
// call for every event that is posted to it. The window's own loop needs GLib, as the desktop's
// libraries do: there it is to be called after the application object is made.
void doWithoutGlib();

// Keeps the memory of this process, and of those that it starts, out of core dumps: there may be a
// secret in it. To be called first in every program.
void leaveNoCoreDump();
