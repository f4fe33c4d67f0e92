// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace commandline {

// "roomwright diagnose": `arguments` is what follows it. Runs the application's event loop; returns
// the exit code.
int diagnose(const QStringList &arguments);

} // namespace commandline
