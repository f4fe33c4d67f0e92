// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/roomclient.h"

// What a test's client is made of.
namespace quickclient {

inline CredentialsProvider keys()
{
    return [](QObject *, const std::function<void(CredentialsResult)> &done) {
        done(std::make_shared<Credentials>(
            Credentials{QStringLiteral("AKIDEXAMPLE"), Secret(QByteArrayView("secret")), {}, {}}));
    };
}

// Pauses of no length, and limits that a test can wait for.
inline RoomClientOptions quick(int maxAttempts = 3)
{
    RoomClientOptions options;
    options.attemptTimeout = std::chrono::seconds(10);
    options.overallTimeout = std::chrono::seconds(30);
    options.maxAttempts = maxAttempts;
    options.random = [] { return 0.0; };
    return options;
}

} // namespace quickclient
