// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "core/expected.h"

#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>

// Why a credential store did not do what it was asked.
struct StoreError
{
    enum class Kind {
        NotFound, // the store answers, and holds nothing under that name
        Locked,
        Refused, // the user, or the system, said no
        NoKeychain, // no keychain on this system: no session bus, no Secret Service
        TimedOut, // most likely a prompt that nobody answered
        Malformed, // an entry that this program did not write
        Other,
    };
    Kind kind = Kind::Other;
    QString detail; // the keychain's own words; plain text

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

// Keeps key pairs, one per connection. Every answer comes later, never from within the call, once,
// and not at all when `context` is gone by then.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    using ReadResult = Expected<SharedCredentials, StoreError>;
    using DoneResult = Expected<void, StoreError>;

    using QObject::QObject;

    virtual void read(const QUuid &connection, QObject *context,
                      std::function<void(ReadResult)> done) = 0;
    // Session tokens are not kept: they outlive no day.
    virtual void write(const QUuid &connection, SharedCredentials credentials, QObject *context,
                       std::function<void(DoneResult)> done) = 0;
    // Removing what is not there succeeds.
    virtual void remove(const QUuid &connection, QObject *context,
                        std::function<void(DoneResult)> done) = 0;
};
