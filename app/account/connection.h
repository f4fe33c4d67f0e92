// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

// One service with one set of credentials, as the user set it up. Holds no secret.
struct Connection
{
    enum class Kind {
        LocalService, // the program's own; endpoint and keys are the program's business
        Compatible, // anything that speaks the API
    };

    QUuid id;
    Kind kind = Kind::Compatible;
    QString name; // unique without regard to case
    QString endpoint; // as typed; empty for LocalService
    QString region = QStringLiteral("us-east-1"); // the signing region
    QString accessKeyId; // names the key pair; its secret is in the credential store
    QString lastAccountId; // offered in the form

    friend bool operator==(const Connection &, const Connection &) = default;
};

Q_DECLARE_METATYPE(Connection)
