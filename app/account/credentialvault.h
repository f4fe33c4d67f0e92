// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentialstore.h"

#include <QHash>

#include <optional>

// The credentials of every connection: the keychain where it works, else memory for this session,
// and never a word about the one while it is the other. Every answer comes later, never from within
// the call, once, and not at all when `context` is gone by then.
class CredentialVault : public QObject
{
    Q_OBJECT
public:
    // Owns neither store; both outlive it.
    CredentialVault(CredentialStore *keychain, CredentialStore *memory, QObject *parent = nullptr);

    using ReadResult = CredentialStore::ReadResult;
    using DoneResult = CredentialStore::DoneResult;

    // Memory first, then the keychain; what the keychain gave is kept in memory, so that it is
    // asked once a session, however many ask at the same time.
    void read(const QUuid &connection, QObject *context, std::function<void(ReadResult)> done);

    enum class Kept {
        InKeychain,
        ForSession, // in memory only: see the error
    };
    struct Saved
    {
        Kept kept = Kept::InKeychain;
        // Why it is not in the keychain; for temporary credentials, which do not belong there, why
        // the keychain's older entry may still be there.
        std::optional<StoreError> error;
    };
    // The credentials can be used from now on, whatever comes of keeping them. Temporary ones, with
    // a session token, are worth nothing without it: they stay in memory as a whole, as all do
    // that are `ForSession`, and what the keychain had for the connection before is removed.
    void save(const QUuid &connection, SharedCredentials credentials, QObject *context,
              std::function<void(Saved)> done, Kept where = Kept::InKeychain);
    // Forgets one entry alone, as remove() does.
    void removeEntry(const QUuid &entry, QObject *context, std::function<void(DoneResult)> done);
    // Forgets them, and the password of the connection's proxy; an error says that an entry of the
    // keychain may still be there. NoKeychain: there is none to ask at present.
    void remove(const QUuid &connection, QObject *context, std::function<void(DoneResult)> done);

    // For the local service: the stored pair, or a fresh one. A fresh one goes to the keychain only
    // where the keychain says that it has none; while it is locked, silent or refuses, the fresh
    // one is for this session and the stored one is left alone.
    void readOrCreate(const QUuid &connection, QObject *context,
                      std::function<void(SharedCredentials)> done);

Q_SIGNALS:
    // Credentials live in memory only; emitted once a session, for the first reason met.
    void keychainUnavailable(const StoreError &error);

private:
    void askKeychain(const QUuid &connection);
    void takeFromKeychain(const QUuid &connection, quint64 asOf, const ReadResult &result);
    void answerReaders(const QUuid &connection, const ReadResult &result);
    SharedCredentials create(const QUuid &connection, const StoreError &reason);
    void forget(const QUuid &connection);
    void report(const StoreError &error);

    CredentialStore *m_keychain;
    CredentialStore *m_memory;
    bool m_reported = false;
    // Who waits for the word of the keychain, and of the keychain or a fresh pair.
    QHash<QUuid, QList<std::function<void(ReadResult)>>> m_readers;
    QHash<QUuid, QList<std::function<void(SharedCredentials)>>> m_creators;
    // Counts what was saved and removed: an answer to an older question is told by it.
    QHash<QUuid, quint64> m_changes;
};

// A fresh random key pair in the shape of AWS's: 20 and 40 characters.
Credentials newKeyPair();
