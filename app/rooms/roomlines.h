// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/roomrules.h"

#include <functional>

class QIODevice;

// A list of rooms as JSON Lines: UTF-8, in each line an object with the members AccountId, Name
// and, where wanted, ClientRequestToken. Blank lines are passed over. Knows of no file and no
// journal.
namespace roomlines {

// In bytes, without the line's end.
inline constexpr qsizetype LongestLine = 1024 * 1024;

struct Options
{
    QString defaultAccount; // for lines that name none
    bool accountOptional = false; // they may stay without one
};

struct Line
{
    qint64 number = 0; // from 1
    NewRoom room; // breaks no rule; lines of one account share its text
};

struct Problem
{
    enum class Kind {
        TooLong,
        NotUtf8,
        NotJson, // detail: what the parser says
        NotAnObject,
        UnknownMember, // detail: its name
        NotAString, // detail: the member's name
        BreaksRule, // rule, room; a hint where the rule is one
        TokenTaken, // by otherLine, for another room
    };

    qint64 line = 0;
    Kind kind = Kind::NotJson;
    QString detail;
    roomrules::Problem rule{};
    NewRoom room; // that the rule is about
    qint64 otherLine = 0;

    [[nodiscard]] bool isHint() const
    {
        return kind == Kind::BreaksRule && rule.severity == roomrules::Severity::Hint;
    }
};

// Reads `device` to its end, piece by piece, and hands on each line as it comes: those without
// problems other than hints as rooms, and all problems of all the others. Returns the content's
// SHA-256. Whether the device could be read to its end is for the caller to find out from it.
QByteArray read(QIODevice &device, const Options &options,
                const std::function<void(const Line &)> &onLine,
                const std::function<void(const Problem &)> &onProblem);

} // namespace roomlines
