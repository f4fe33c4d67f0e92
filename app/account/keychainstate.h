// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

// What there is on this system to keep secrets, and whether it is open.
struct KeychainState
{
    enum class Kind {
        Available,
        Locked,
        NotRunning, // starts when it is needed
        None,
        Silent, // no answer in time
        Unknown,
    };
    Kind kind = Kind::Unknown;
    QString program; // the name of its process; empty: not known

    friend bool operator==(const KeychainState &, const KeychainState &) = default;
};

// Answers later, within five seconds whatever the keychain does, and not at all when `context` is
// gone by then. Unlocks nothing, and no window of the keychain opens.
void askKeychainState(QObject *context, std::function<void(KeychainState)> done);
