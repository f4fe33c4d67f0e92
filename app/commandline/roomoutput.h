// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/room.h"

namespace commandline {

enum class Output { Json, Text };

// A created room as the AWS command line prints it: {"Room": {…}} with four spaces, or a line of
// members divided by tabs, in the order of their names. UTF-8, with a line end; harmless to a
// terminal whatever the service put into it.
QByteArray roomOutput(const Room &room, Output output);

} // namespace commandline
