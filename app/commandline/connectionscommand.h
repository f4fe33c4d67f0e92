// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// "roomwright connections …": the connections that the window shows, too. A file a command;
// `arguments` is what follows the command's name. Each returns the exit code.
namespace commandline {

int connections(const QStringList &arguments); // any of the others, by its name

int listConnections(const QStringList &arguments);
int addConnection(const QStringList &arguments); // runs the application's event loop
int removeConnection(const QStringList &arguments); // likewise
int exportConnections(const QStringList &arguments);
int importConnections(const QStringList &arguments);
int testConnection(const QStringList &arguments); // likewise

} // namespace commandline
