// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connections.h"
#include "commandline/commandsyntax.h"

namespace commandline {

// The options that describe a connection, for the command that adds one.
QList<CommandSyntax::Option> connectionSyntax();

// Checks everything that can be known offline; appends what is wrong to `errors`, and what may be
// to `warnings`. The connection has an id: that of the one whose place it takes, or a fresh one.
Connection readConnection(const ParsedOptions &parsed, const Connections &connections,
                          QStringList &errors, QStringList &warnings);

// The connection that the operand names; where there is none, `errors` say which there are.
std::optional<Connection> findOperand(const ParsedOptions &parsed, const Connections &connections,
                                      QStringList &errors);

} // namespace commandline
