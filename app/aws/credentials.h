// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QString>

#include <memory>

// AWS credentials. Move-only like the secrets in them; shared between calls through
// SharedCredentials.
struct Credentials
{
    QString accessKeyId; // names the key pair; no secret
    Secret secretAccessKey;
    Secret sessionToken; // empty for long-term keys
    QDateTime expiration; // null: does not expire

    [[nodiscard]] Credentials copy() const
    {
        return {accessKeyId, secretAccessKey.copy(), sessionToken.copy(), expiration};
    }
    [[nodiscard]] bool isComplete() const
    {
        return !accessKeyId.isEmpty() && !secretAccessKey.isEmpty();
    }
    // Whether the parts that travel in headers hold nothing but what a header carries unharmed.
    [[nodiscard]] bool canBeSent() const;
};

using SharedCredentials = std::shared_ptr<const Credentials>;
