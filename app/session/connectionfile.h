// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"
#include "core/expected.h"

#include <QByteArray>

// Connections as a file to share with a team: JSON in UTF-8, with the words of connectionjson.h. In
// it is what is the same for all. What is a person's own is not, and is to be entered by each: keys
// and their IDs, a proxy's user name and password, the account IDs used last.
namespace connectionfile {

constexpr qsizetype LargestFile = 1024 * 1024; // bytes

// The local service, which everybody has, is left out.
QByteArray write(const QList<Connection> &connections);

struct Problem
{
    enum class Kind {
        TooLarge,
        NotJson,
        NotConnections, // JSON, of something else
        Newer, // of a later version of the program
        Member, // `member` of the connection `number` is missing, or not what can be used
    };
    Kind kind = Kind::NotJson;
    int number = 0; // from 1
    QString member = {};

    friend bool operator==(const Problem &, const Problem &) = default;
};

// All of it by the rules of the form, with fresh ids; or all that is wrong with it. Members that
// this version does not know are passed over.
Expected<QList<Connection>, QList<Problem>> read(const QByteArray &file);

// Those of `read` that are not among `existing` already, whatever the person's own in these is.
QList<Connection> newOnes(const QList<Connection> &read, const QList<Connection> &existing);

} // namespace connectionfile
