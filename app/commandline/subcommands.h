// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace commandline {

struct Subcommand
{
    QLatin1StringView name;
    int (*run)(const QStringList &arguments); // what follows the name; returns the exit code
    const char *summary; // a sentence, to be translated
};

// Null where there is none of that name.
const Subcommand *memberOf(std::span<const Subcommand> members, QStringView name);

// A line or more for each of them, for --help.
QString membersText(std::span<const Subcommand> members);

// A command that has others below it: "roomwright journal list".
struct CommandFamily
{
    QLatin1StringView name;
    std::span<const Subcommand> members;
    QString about; // sentences
};

// Runs the one that the first argument names, or says which there are.
int run(const CommandFamily &family, const QStringList &arguments);

} // namespace commandline
