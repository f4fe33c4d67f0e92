// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentialvault.h"
#include "account/keychainstate.h"
#include "account/secretservice.h"
#include "messagebar.h"

// Says in a message bar what the state of the keychain means for the user, and offers what can be
// done about it: to unlock it, or to go on without it.
class KeychainNotice : public QObject
{
    Q_OBJECT
public:
    // Owns neither; both outlive it.
    KeychainNotice(CredentialVault *vault, MessageBar *messages, QObject *parent = nullptr);

    // Says whether another program keeps the secrets than at the last time, which `settingsFile`
    // remembers.
    void tellChange(const QString &settingsFile);

    // What can be done about a keychain that did not do what it was asked; for other messages.
    [[nodiscard]] QList<MessageBar::Action> actionsFor(StoreError::Kind trouble);

private:
    void tellState();
    void tellTrouble(const StoreError &error);
    void tellSilence();
    void unlock();
    void unlocked(secretservice::Unlocking result);
    void compare(const KeychainState &state, const QString &settingsFile);

    CredentialVault *m_vault;
    MessageBar *m_messages;
};
