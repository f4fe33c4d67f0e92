// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rolecredentials.h"

namespace commandline {

// Asks at the terminal that the program was started from, wherever standard input comes from.
// Where there is none, no code is to be had.
MfaPrompt mfaPrompt();

} // namespace commandline
