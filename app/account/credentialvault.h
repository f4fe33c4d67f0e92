// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentialstore.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <chrono>
#include <optional>

// The credentials of every connection: the keychain where it works, else memory for this session,
// and never a word about the one while it is the other. What the keychain did not take, or did not
// remove, is handed to it again when it works. Every answer comes later, never from within the
// call, once, and not at all when `context` is gone by then.
//
// A keychain may wait for its password, and may do so for ever. Once it has kept somebody waiting
// for as long as the store allows, or goOnWithoutKeychain() was called, whoever asks next is
// answered TimedOut after a third of `patience`, until it says a word.
class CredentialVault : public QObject
{
    Q_OBJECT
public:
    // Owns neither store; both outlive it. `patience` is how long the keychain may take before
    // keychainSilent().
    CredentialVault(CredentialStore *keychain, CredentialStore *memory,
                    std::chrono::milliseconds patience = std::chrono::seconds(3),
                    QObject *parent = nullptr);

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
    void save(const QUuid &connection, const SharedCredentials &credentials, QObject *context,
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

    // What the keychain has is read from it anew when it is next needed: another process may have
    // changed it. What is in memory only stays.
    void forgetCopies();
    void forgetCopy(const QUuid &entry);

    // Answers all who wait for the keychain at present: TimedOut.
    void goOnWithoutKeychain();
    // It has been unlocked, or may be worth another try.
    void useKeychainAgain();

    // Why it is not used: see keychainUnavailable().
    [[nodiscard]] std::optional<StoreError> keychainTrouble() const { return m_trouble; }
    [[nodiscard]] bool isKeychainSilent() const { return m_isSilent; }

Q_SIGNALS:
    // Credentials live in memory only; for the first reason met, and not again before
    // keychainAvailable().
    void keychainUnavailable(const StoreError &error);
    void keychainAvailable(); // after keychainUnavailable()
    // Somebody has been waiting for it: most likely it waits for the user.
    void keychainSilent();
    void keychainAnswered(); // after keychainSilent(), or nobody waits any more

private:
    enum class Question { Read, Write, Remove };

    template<class Result>
    std::function<void(Result)> awaited(Question question, std::function<void(Result)> done);
    void awaitAnswer(quint64 number, const std::function<void()> &giveUp);
    void waitedFor(quint64 number);
    void hear(Question question, std::optional<StoreError::Kind> error);
    void tellAnswered();
    void removeFromKeychain(const QUuid &entry, std::function<void(DoneResult)> done);
    void keep(const QUuid &connection, const SharedCredentials &credentials,
              const std::function<void(Saved)> &done);

    void askKeychain(const QUuid &connection);
    void takeFromKeychain(const QUuid &connection, quint64 asOf, const ReadResult &result);
    void answerReaders(const QUuid &connection, const ReadResult &result);
    SharedCredentials create(const QUuid &connection, const StoreError &reason);
    void forget(const QUuid &connection);
    void report(const StoreError &error);

    CredentialStore *m_keychain;
    CredentialStore *m_memory;
    std::chrono::milliseconds m_patience;
    std::optional<StoreError> m_trouble;
    // What is on its way to the keychain, by number, each with how to answer without it.
    QMap<quint64, std::function<void()>> m_questions;
    quint64 m_lastNumber = 0;
    bool m_isSilent = false;
    bool m_isHung = false; // it has been waited for long enough
    // What is to be handed to the keychain when it works: of what is in memory, and what is to go.
    QSet<QUuid> m_unkept;
    QSet<QUuid> m_unremoved;
    QSet<QUuid> m_copies; // in memory, of what the keychain has
    // Who waits for the word of the keychain, and of the keychain or a fresh pair.
    QHash<QUuid, QList<std::function<void(ReadResult)>>> m_readers;
    QHash<QUuid, QList<std::function<void(SharedCredentials)>>> m_creators;
    // Counts what was saved and removed: an answer to an older question is told by it.
    QHash<QUuid, quint64> m_changes;
};

// A fresh random key pair in the shape of AWS's: 20 and 40 characters.
Credentials newKeyPair();
