// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace commandline {

// The AWS command line's, so that a script need not tell the two programs apart.
enum ExitCode {
    Done = 0,
    Interrupted = 130, // SIGINT or SIGTERM
    InputWrong = 252, // found offline; nothing was sent
    NotConfigured = 253, // no usable credentials or configuration
    ServiceSaidNo = 254, // the service answered with an error
    OtherTrouble = 255,
};

// Tells the user why, on standard error, and ends the program when the event loop is next run.
void exitWith(ExitCode code, const QString &why);

} // namespace commandline
