// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// "roomwright journal …": what the journal holds, and what becomes of what was left in it. A file a
// command; `arguments` is what follows the command's name. Each returns the exit code.
namespace commandline {

int journal(const QStringList &arguments); // any of the others, by its name

int listJournal(const QStringList &arguments);
int listBatches(const QStringList &arguments);
int exportJournal(const QStringList &arguments);
int resumeJournal(const QStringList &arguments); // runs the application's event loop
int discardJournal(const QStringList &arguments); // likewise

} // namespace commandline
