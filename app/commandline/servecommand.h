// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace commandline {

// `arguments` is what follows the command. Runs the application's event loop until the program is
// interrupted; returns the exit code.
int serve(const QStringList &arguments);

} // namespace commandline
