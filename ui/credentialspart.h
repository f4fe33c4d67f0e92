// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsprofiles.h"
#include "account/connection.h"
#include "account/keychainstate.h"
#include "aws/credentials.h"
#include "lineinput.h"

class QComboBox;
class QLabel;

// Of a connection's form: where its credentials come from, and what belongs to that. A secret that
// is stored already is never shown, and stays where the fields for it are left empty.
class CredentialsPart : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialsPart(QWidget *parent = nullptr);

    // What the vault has for the connection.
    enum class Stored { Unknown, Secret, Nothing };

    void load(const Connection &connection); // and forgets what is typed
    void setStored(Stored stored);
    void setKeychain(const KeychainState &keychain);
    void apply(Connection &connection) const; // what is typed and chosen, but for secrets

    // What the AWS files say of the profile that is chosen; nothing where none is.
    [[nodiscard]] AwsProfile profile() const;
    [[nodiscard]] bool isSecretTyped() const;
    // Complete only where there is no problem.
    [[nodiscard]] Credentials typed() const;
    [[nodiscard]] QList<Field *> fields() const; // those that are seen

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    [[nodiscard]] Connection::CredentialSource source() const;
    [[nodiscard]] bool usesKeys() const;
    [[nodiscard]] bool needsSecret() const;
    void edited();
    void refresh();
    void fillProfiles();

    Connection m_loaded;
    Stored m_stored = Stored::Unknown;
    KeychainState m_keychain;
    QComboBox *m_source;
    Field *m_sourceField;
    QLabel *m_about;
    LineInput m_keyId;
    LineInput m_secret;
    LineInput m_token;
    QComboBox *m_profile;
    Field *m_profileField;
};
