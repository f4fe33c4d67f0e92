// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentialstore.h"

#include <QHash>

// Keeps key pairs, session tokens too, until the program ends.
class MemoryStore : public CredentialStore
{
    Q_OBJECT
public:
    using CredentialStore::CredentialStore;

    void read(const QUuid &connection, QObject *context,
              std::function<void(ReadResult)> done) override;
    void write(const QUuid &connection, SharedCredentials credentials, QObject *context,
               std::function<void(DoneResult)> done) override;
    void remove(const QUuid &connection, QObject *context,
                std::function<void(DoneResult)> done) override;

private:
    QHash<QUuid, SharedCredentials> m_credentials;
};
