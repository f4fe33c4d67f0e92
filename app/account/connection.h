// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <chrono>

// How requests reach the service's host. A proxy's password is in the credential store.
struct ProxyChoice
{
    enum class Mode {
        System, // what the system's settings or the environment say, NO_PROXY included
        None,
        Manual,
    };

    Mode mode = Mode::System;
    QString url; // of Manual: http://HOST:PORT or socks5://HOST:PORT
    QString userName; // of Manual; empty: the proxy asks for none

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

// One service with one set of credentials, as the user set it up. Holds no secret.
struct Connection
{
    enum class Kind {
        LocalService, // the program's own; endpoint and keys are the program's business
        Compatible, // anything that speaks the API
    };

    enum class CredentialSource {
        Keychain,
        Session, // in memory, until the program ends
        Environment, // AWS_ACCESS_KEY_ID and its companions
        Profile, // of the AWS tools' shared files
    };

    static constexpr std::chrono::seconds DefaultTimeLimit{30};
    static constexpr std::chrono::seconds LongestTimeLimit{600};
    static constexpr int DefaultAttempts = 3;
    static constexpr int MostAttempts = 10;
    static constexpr int MostAccountIds = 10; // that are remembered

    QUuid id;
    Kind kind = Kind::Compatible;
    QString name; // unique without regard to case
    QString endpoint; // as typed; empty for LocalService
    QString region = QStringLiteral("us-east-1"); // the signing region
    CredentialSource source = CredentialSource::Keychain;
    QString accessKeyId; // of Keychain and Session: names the key pair; its secret is in the store
    QString profile; // of Profile
    QString caFile; // PEM; where it is not empty, its certificates alone are trusted
    ProxyChoice proxy;
    std::chrono::seconds timeLimit = DefaultTimeLimit; // of an attempt; from 1 s
    int attempts = DefaultAttempts; // of a request; from 1
    QStringList accountIds; // used last, first first; offered in the form

    // Its credentials are typed in, and not where the AWS tools have theirs.
    [[nodiscard]] bool hasOwnKeys() const
    {
        return source == CredentialSource::Keychain || source == CredentialSource::Session;
    }
    [[nodiscard]] QString lastAccountId() const { return accountIds.value(0); }

    friend bool operator==(const Connection &, const Connection &) = default;
};

Q_DECLARE_METATYPE(Connection)
