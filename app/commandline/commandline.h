// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The engine without a window: create-room, create-rooms, journal, connections, diagnose, serve,
// --help, --version. What it says to people is in the language of the environment; what it prints
// for scripts is part of the program's outside, and the same in all of them.
namespace commandline {

// Whether the arguments of main() ask for work that needs no window and no display. No when there
// are none, or when the first is one of Qt's own for a window, such as -platform or -style;
// everything else is for run(), a mistyped command too.
bool isCommand(int argc, const char *const *argv);

// Does it, with a QCoreApplication of its own; no other application object may exist. Returns the
// program's exit code, see commandline/exitcode.h.
int run(int argc, char **argv);

// Instead of the window, where there is nothing to show it on: says so, as run() does. Returns the
// exit code.
int reportNoDisplay(int argc, char **argv);

} // namespace commandline
