// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connections.h"
#include "account/credentialvault.h"
#include "field.h"

class QLabel;
class QLineEdit;

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

public Q_SLOTS:
    // Stores, or leads to the first thing that blocks.
    void save();
    void discard(); // what is typed

Q_SIGNALS:
    void refreshed(); // any of the above may have changed
    void saved(const QUuid &id);
    // What became of the secret, as a sentence; `kept` is false where it is for the session only.
    void secretKept(bool kept, const QString &sentence);

private:
    struct Input
    {
        QLineEdit *editor;
        Field *field;
    };

    Input addInput(const QString &objectName, const QString &label);
    void makeSecret(QLineEdit *editor);
    void askForSecret();
    void load();
    void refresh();
    void refreshEndpoint();
    void setProblem(const Input &input, const QString &error);
    void keepSecret();
    [[nodiscard]] Connection typed() const;
    [[nodiscard]] bool needsSecret() const;
    [[nodiscard]] QList<Input> inputs() const;

    Connections *m_connections;
    CredentialVault *m_vault;
    Connection m_stored;
    // What the vault said of the secret; both false: nothing, or that it does not know.
    bool m_hasSecret = false;
    bool m_lacksSecret = false;
    bool m_isKeepingSecret = false;
    Input m_name;
    Input m_endpoint;
    Input m_region;
    Input m_keyId;
    Input m_secret;
    Input m_token;
};
