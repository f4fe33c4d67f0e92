// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace commandline {

// `arguments` is what follows the command. Runs the application's event loop; returns the exit
// code.
int createRooms(const QStringList &arguments);

} // namespace commandline
