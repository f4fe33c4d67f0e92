// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace commandline {

// A command as the user writes it: what is parsed, and what its help says.
struct CommandSyntax
{
    struct Option
    {
        QString name; // without dashes
        QString value; // what its value is called; empty: it has none
        QString help;
        bool required = false;
    };
    QString name;
    QString summary; // sentences
    QList<Option> options;
    QString operand; // what the one argument without an option is called; empty: there is none
};

struct ParsedOptions
{
    QHash<QString, QString> values; // as given; the last one where an option is repeated
    QSet<QString> flags; // those without a value
    QString operand; // as given
    bool help = false; // --help was among them
    QStringList errors; // sentences; empty where the syntax is right
};

QString helpText(const CommandSyntax &syntax);

// `arguments` is what follows the command.
ParsedOptions parse(const CommandSyntax &syntax, const QStringList &arguments);

// What a command does first: it helps, or says what is wrong. Nothing: go on; else the exit code.
std::optional<int> answerWithoutWork(const CommandSyntax &syntax, bool help,
                                     const QStringList &errors);

// A whole number from `text`, nothing where it is none or lies outside.
std::optional<int> numberBetween(int least, int most, const QString &text);

} // namespace commandline
