// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentialsprovider.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>

// Credentials that are fetched when they are first asked for, kept, and fetched anew shortly before
// they expire. However many ask at the same time, they are fetched once.
class RenewedCredentials : public QObject
{
    Q_OBJECT
public:
    // Gives what it has to its argument, once; not asked again before.
    using Fetch = std::function<void(CredentialsProvider::Done)>;

    explicit RenewedCredentials(Fetch fetch, QObject *parent = nullptr);

    void give(QObject *context, CredentialsProvider::Done done);
    bool drop(const SharedCredentials &expired);
    // Of both; not to be used when this is gone.
    [[nodiscard]] CredentialsProvider provider();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        CredentialsProvider::Done done;
    };

    void keep(const CredentialsResult &result);
    [[nodiscard]] bool isFresh() const;

    Fetch m_fetch;
    SharedCredentials m_kept;
    QDateTime m_keptSince;
    QList<Waiting> m_waiting;
};
