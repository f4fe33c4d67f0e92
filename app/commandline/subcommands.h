// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace commandline {

struct Subcommand
{
    QLatin1StringView name;
    int (*run)(const QStringList &arguments); // what follows the name; returns the exit code
};

// A command that has others below it: "roomwright journal list".
struct CommandFamily
{
    QLatin1StringView name;
    std::span<const Subcommand> members;
    QLatin1StringView usage;
    QLatin1StringView help;
};

// Runs the one that the first argument names, or says which there are.
int run(const CommandFamily &family, const QStringList &arguments);

} // namespace commandline
