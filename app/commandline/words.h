// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace commandline {

// Has the translations of all that the commands say to people. What is made for scripts is not
// translated: JSON, CSV, the names of options and states, and how a command is written.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// "list, add"
QString listed(const QStringList &names);

// "list, add or remove"; of at least two.
QString alternatives(QStringList names);

// Two sentences as one text.
QString together(const QString &first, const QString &second);

} // namespace commandline
