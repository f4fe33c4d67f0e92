// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/memorystore.h"
#include "session/session.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

inline Paths pathsIn(const QString &folder)
{
    return {folder % u"/roomwright.ini", folder % u"/journal.sqlite",
            folder % u"/local-service.sqlite"};
}

// A session with everything of its own, whose keychain is a second memory.
struct Desk
{
    QTemporaryDir folder;
    Paths paths = pathsIn(folder.path());
    Connections connections{paths.settings};
    MemoryStore keychain;
    MemoryStore memory;
    CredentialVault vault{&keychain, &memory};
    Session session{paths, &connections, &vault};

    QUuid local() const { return connections.localService().id; }
    Connection addConnection(const QString &endpoint)
    {
        Connection connection;
        connection.name = u"Elsewhere"_s;
        connection.endpoint = endpoint;
        connection.accessKeyId = u"AKIDEXAMPLE"_s;
        return connections.save(connection);
    }
    void saveKeys(const QUuid &connection)
    {
        bool saved = false;
        vault.save(connection,
                   std::make_shared<const Credentials>(
                       Credentials{u"AKIDEXAMPLE"_s, Secret(QByteArrayView("secret")), {}, {}}),
                   &session, [&saved](const CredentialVault::Saved &) { saved = true; });
        QVERIFY(QTest::qWaitFor([&saved] { return saved; }));
    }
};
