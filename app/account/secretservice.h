// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

// What QtKeychain does not tell of the keychain of a Linux desktop, asked of the session bus
// itself. Every question is answered later, once, and not at all when `context` is gone by then.
// Nothing here blocks the caller or starts a service, and all but unlock() only asks. On systems
// without a session bus by nature every answer is Unknown.
namespace secretservice {

// See sessionbus::mayExist(); true on systems where keychains need no bus.
bool mayHaveSessionBus();

// See sessionbus::isConnecting().
bool isConnecting();

// Whether any service is there that QtKeychain could use.
enum class Presence {
    There,
    None, // not running, and not to be started on demand
    Unknown, // the bus did not answer
};
void askPresence(std::chrono::milliseconds timeLimit, QObject *context,
                 const std::function<void(Presence)> &done);

enum class Item {
    Absent,
    Locked, // there, in a locked collection
    Unlocked,
    Unknown,
};
void askItem(const QString &service, const QString &key, std::chrono::milliseconds timeLimit,
             QObject *context, std::function<void(Item)> done);

// The collection that new entries go to; of KWallet the wallet.
enum class Collection {
    Locked,
    Unlocked,
    Unknown,
};
void askCollection(std::chrono::milliseconds timeLimit, QObject *context,
                   const std::function<void(Collection)> &done);

// Opens the collection that new entries go to; of KWallet the wallet, for the entries of `service`,
// by which name it knows a program. What keeps the secrets asks for what it needs in a window of
// its own; so the answer may take as long as a person does, or never come.
enum class Unlocking {
    Done, // or it was open
    Dismissed, // by the user, or as there is no way to ask
    Failed, // no such service, or no answer of it
};
void unlock(const QString &service, QObject *context, const std::function<void(Unlocking)> &done);

// The program that keeps the secrets, by the name of its process; empty where none runs.
void askProgram(std::chrono::milliseconds timeLimit, QObject *context,
                const std::function<void(QString)> &done);

} // namespace secretservice
