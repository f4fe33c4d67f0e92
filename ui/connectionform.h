// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connections.h"
#include "account/credentialvault.h"
#include "lineinput.h"

class CredentialsPart;
class NetworkPart;

// One connection as it is being edited. Nothing of it is in force before save(); a secret that is
// stored already is never shown, and stays where the fields for it are left empty.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    // A null `id`: a connection that is not there yet. Owns neither of the two.
    ConnectionForm(Connections *connections, CredentialVault *vault, const QUuid &id,
                   QWidget *parent = nullptr);

    [[nodiscard]] QUuid id() const { return m_stored.id; }
    [[nodiscard]] QString name() const; // as typed
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QStringList problems() const; // what blocks save(), as sentences
    [[nodiscard]] bool isKeepingSecret() const { return m_isKeepingSecret; } // see secretKept()
    void focusFirst();
    // As if it were typed: nothing is stored.
    void fillIn(const Connection &connection);

public Q_SLOTS:
    // Stores, or leads to the first thing that blocks.
    void save();
    void discard(); // what is typed
    void loadAgain(); // what is stored, which another process has changed

Q_SIGNALS:
    void refreshed(); // any of the above may have changed
    void saved(const QUuid &id);
    // What became of the secret, as a sentence; `kept` is false where it is for the session only.
    void secretKept(bool kept, const QString &sentence);

private:
    LineInput addInput(const QString &objectName, const QString &label);
    void askKeychain();
    void askForSecret();
    void refresh();
    void refreshEndpoint();
    void keepSecret();
    void forgetSecret();
    void keepProxyPassword();
    [[nodiscard]] Connection typed() const;
    [[nodiscard]] QList<Field *> fields() const;
    [[nodiscard]] Field *firstThatBlocks() const; // null: none

    Connections *m_connections;
    CredentialVault *m_vault;
    Connection m_stored;
    bool m_isSecretKnown = false; // it was saved here, so that the vault's older word is no news
    bool m_isKeepingSecret = false;
    LineInput m_name;
    LineInput m_endpoint;
    LineInput m_region;
    CredentialsPart *m_credentials;
    NetworkPart *m_network;
};
