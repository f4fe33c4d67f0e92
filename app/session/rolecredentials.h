// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsprofiles.h"
#include "chime/roomclient.h"
#include "session/renewedcredentials.h"

#include <QObject>

// Asks the user for the code that an MFA device shows now, and hands it to `done`, once, now or
// later; empty: there is none to be had. Never after `context` is gone.
using MfaPrompt = std::function<void(const QString &serial, QObject *context,
                                     std::function<void(const QString &code)> done)>;

// The credentials of a role of AWS, which STS gives to those who may take it.
class RoleCredentials : public QObject
{
    Q_OBJECT
public:
    // What is to be known to ask STS; its failures are this one's.
    struct Sts
    {
        Endpoint endpoint;
        RoomClientOptions options;
    };
    using FindSts = std::function<Expected<Sts, Failure>()>;

    // `source` gives the credentials that take the role, and outlives this. Without `askForCode` a
    // role with MFA cannot be had.
    RoleCredentials(AwsRole role, CredentialsProvider source, FindSts findSts, MfaPrompt askForCode,
                    QObject *parent = nullptr);

    // Not to be used when this is gone. Failures: those of the source, of findSts and of
    // session/assumerolecall.h, and MfaCodeMissing.
    [[nodiscard]] CredentialsProvider provider() { return m_renewed.provider(); }

private:
    void fetch(const CredentialsProvider::Done &done);
    void askForCode(const CredentialsProvider::Done &done);
    void assume(const QString &code, const CredentialsProvider::Done &done);

    AwsRole m_role;
    CredentialsProvider m_source;
    FindSts m_findSts;
    MfaPrompt m_askForCode;
    RenewedCredentials m_renewed;
};
