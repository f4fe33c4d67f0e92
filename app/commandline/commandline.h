// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The engine without a window: create-room, create-rooms, journal, connections, diagnose, serve,
// --help, --version. What it prints for scripts is part of the program's outside, and so its words
// are not translated.
namespace commandline {

// Whether the arguments of main() ask for work that needs no window and no display. No when there
// are none, or when the first is one of Qt's own for a window, such as -platform or -style;
// everything else is for run(), a mistyped command too.
bool isCommand(int argc, const char *const *argv);

// Does it, with a QCoreApplication of its own; no other application object may exist. Returns the
// program's exit code, see commandline/exitcode.h.
int run(int argc, char **argv);

} // namespace commandline
