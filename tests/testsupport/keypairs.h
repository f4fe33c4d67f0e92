// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"

#include <memory>

inline SharedCredentials keyPair(const QString &name, QByteArrayView secret,
                                 QByteArrayView sessionToken = {})
{
    Credentials credentials;
    credentials.accessKeyId = name;
    credentials.secretAccessKey = Secret(secret);
    credentials.sessionToken = Secret(sessionToken);
    return std::make_shared<const Credentials>(std::move(credentials));
}

// What a test compares: "name/secret" or, with a session token, "name/secret/token".
inline QByteArray spelledOut(const Credentials &credentials)
{
    QByteArray text =
        credentials.accessKeyId.toUtf8() + '/' + credentials.secretAccessKey.view().toByteArray();
    if (!credentials.sessionToken.isEmpty())
        text += '/' + credentials.sessionToken.view().toByteArray();
    return text;
}
