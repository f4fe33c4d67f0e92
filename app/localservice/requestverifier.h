// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "aws/httpmessage.h"
#include "aws/sigv4.h"
#include "core/expected.h"
#include "localservice/apierror.h"

#include <QMutex>

#include <optional>

// Verifies who sent a request: Signature Version 4 with the one key pair that the service knows.
class RequestVerifier
{
public:
    // From any thread; null: nobody is known, and every request is told to come again later.
    void setCredentials(SharedCredentials credentials);

    // The sender's access key ID, or what the sender is told. `host` of the request is its Host
    // header.
    Expected<QString, ApiError> verify(const HttpRequest &request, const QDateTime &now);

private:
    struct DayKey
    {
        DayKey(SharedCredentials of, const QByteArray &day);
        SharedCredentials credentials;
        QByteArray date;
        sigv4::SigningKey key;
    };
    [[nodiscard]] SharedCredentials credentials() const;
    const sigv4::SigningKey &keyFor(const SharedCredentials &credentials, const QByteArray &date);

    mutable QMutex m_mutex;
    SharedCredentials m_credentials;
    std::optional<DayKey> m_dayKey; // used by verify() only
};
