// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainnotice.h"

#include "account/keychainstore.h"
#include "failuretext.h"

#include <QSettings>

namespace {

// What messages are about: one takes the place of the other.
const QString stateSubject = QStringLiteral("keychain");
const QString changeSubject = QStringLiteral("keychain changed");

// A key in the settings file.
const QString programKey = QStringLiteral("keychain/program");

} // namespace

KeychainNotice::KeychainNotice(CredentialVault *vault, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_messages(messages)
{
    connect(vault, &CredentialVault::keychainUnavailable, this, &KeychainNotice::tellTrouble);
    connect(vault, &CredentialVault::keychainSilent, this, &KeychainNotice::tellSilence);
    connect(vault, &CredentialVault::keychainAnswered, this, &KeychainNotice::tellState);
    connect(vault, &CredentialVault::keychainAvailable, this, [this] {
        m_messages->post({MessageBar::Kind::Information,
                          tr("The keychain works again. What was to be kept in it, or removed from "
                             "it, is handed to it now."),
                          {},
                          stateSubject});
    });
    tellState();
}

void KeychainNotice::tellState()
{
    if (m_vault->isKeychainSilent())
        tellSilence();
    else if (const auto trouble = m_vault->keychainTrouble())
        tellTrouble(*trouble);
    else
        m_messages->withdraw(stateSubject);
}

void KeychainNotice::tellTrouble(const StoreError &error)
{
    const FailureText::Text text = FailureText::of(error);
    m_messages->post({MessageBar::Kind::Information, QString(text.headline + u' ' + text.nextStep),
                      actionsFor(error.kind), stateSubject});
}

QList<MessageBar::Action> KeychainNotice::actionsFor(StoreError::Kind trouble)
{
    if (trouble == StoreError::Kind::NoKeychain)
        return {};
    return {{trouble == StoreError::Kind::Locked ? tr("Unlock") : tr("Try again"),
             [this] { unlock(); }}};
}

void KeychainNotice::tellSilence()
{
    m_messages->post(
        {MessageBar::Kind::Warning,
         tr("The keychain waits for your answer: look for its window, perhaps behind this one."),
         {{tr("Go on for this session only"), [this] { m_vault->goOnWithoutKeychain(); }}},
         stateSubject});
}

void KeychainNotice::unlock()
{
    m_messages->post({MessageBar::Kind::Information,
                      tr("The keychain is being unlocked. Look for its window, perhaps behind this "
                         "one; meanwhile secrets are kept for this session only."),
                      {},
                      stateSubject});
    secretservice::unlock(KeychainStore::Service, this,
                          [this](secretservice::Unlocking result) { unlocked(result); });
}

void KeychainNotice::unlocked(secretservice::Unlocking result)
{
    using secretservice::Unlocking;
    if (result == Unlocking::Done) {
        m_messages->withdraw(stateSubject);
        m_vault->useKeychainAgain();
        return;
    }
    const QString why = result == Unlocking::Dismissed
        ? tr("The keychain is still locked: its question was not answered, or it has no way to "
             "ask. Secrets are kept for this session only.")
        : tr("The keychain cannot be unlocked from here. Secrets are kept for this session only.");
    m_messages->post(
        {MessageBar::Kind::Warning, why, {{tr("Unlock"), [this] { unlock(); }}}, stateSubject});
}

void KeychainNotice::tellChange(const QString &settingsFile)
{
    askKeychainState(
        this, [this, settingsFile](const KeychainState &state) { compare(state, settingsFile); });
}

void KeychainNotice::compare(const KeychainState &state, const QString &settingsFile)
{
    const QString now = FailureText::keychainName(state);
    if (now.isEmpty())
        return; // what is there when it is needed will tell
    QSettings settings(settingsFile, QSettings::IniFormat);
    const QString before = settings.value(programKey).toString();
    if (before == now)
        return;
    settings.setValue(programKey, now);
    if (before.isEmpty())
        return;
    m_messages->post({MessageBar::Kind::Warning,
                      tr("Until now %1 kept the secrets, and now %2 does, which may not have those "
                         "that were entered before. Enter them anew under Connection ▸ Manage "
                         "connections, or start %1 again.")
                          .arg(before, now),
                      {},
                      changeSubject});
}

#include "moc_keychainnotice.cpp"
