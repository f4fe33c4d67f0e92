// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/room.h"

#include <QList>

// The rules for a room as typed, the same for the form and the command line. Pure and quick enough
// for every keystroke. Sources: the API's model of CreateRoom, and where "our own" stands, us.
namespace roomrules {

enum class Field { AccountId, Name, ClientRequestToken };
enum class Severity { Error, Hint }; // an error blocks, a hint does not

enum class Rule {
    Required, // account ID, name
    OnlyWhiteSpace, // account ID (pattern .*\S.*); name (our own)
    ControlCharacter, // account ID, name
    LoneSurrogate, // account ID, name: half a character, which UTF-8 cannot carry
    DotSegment, // account ID "." or "..": would change the request's path
    TokenTooShort, // under 2
    TokenTooLong, // over 64
    TokenCharacter, // outside [-_a-zA-Z0-9]
    AwsAccountId, // hint: 12 digits are an AWS account ID, not a Chime one
    OuterWhiteSpace, // hint: account ID, name
    DirectionCharacter, // hint: U+202A–202E, U+2066–2069 in a name
};

struct Problem
{
    Field field;
    Severity severity;
    Rule rule;
    qsizetype position = -1; // index in UTF-16 units of the offending character, or -1
    char32_t character = 0; // the offending character, where the rule is about one

    friend bool operator==(const Problem &, const Problem &) = default;
};

constexpr qsizetype TokenMinimum = 2;
constexpr qsizetype TokenMaximum = 64;

// In the order of the fields; errors before hints within a field.
QList<Problem> problems(const NewRoom &room);

bool isBlocked(const QList<Problem> &problems);

// A fresh ClientRequestToken: a UUID without braces.
QString newToken();

} // namespace roomrules
