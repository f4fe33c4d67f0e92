// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsprofiles.h"
#include "account/credentialprocess.h"
#include "chime/roomclient.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

// The credentials of a profile in the AWS tools' shared files. The files are read again when they
// change; what a credential_process gave is used until shortly before it expires.
class ProfileCredentials : public QObject
{
    Q_OBJECT
public:
    struct Files
    {
        QString credentials;
        QString config;
    };

    ProfileCredentials(QString profile, Files files, QObject *parent = nullptr);

    // As a CredentialsProvider. Failures: ProfileMissing, ProfileUnsupported, NoCredentials,
    // CredentialProcessFailed.
    void give(QObject *context, std::function<void(CredentialsResult)> done);

private:
    struct Stamp // of what the files were when they were read
    {
        QDateTime credentials;
        QDateTime config;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(CredentialsResult)> done;
    };

    void readFiles();
    void onFinished(const CredentialProcess::Result &result);
    [[nodiscard]] bool isFresh() const;

    QString m_name;
    Files m_files;
    Stamp m_stamp;
    bool m_isRead = false;
    std::optional<AwsProfile> m_profile;
    CredentialProcess m_process;
    SharedCredentials m_printed; // by the process
    QDateTime m_printedAt;
    QList<Waiting> m_waiting; // for the process
};

// Of a profile in this user's files; empty: "default".
CredentialsProvider profileCredentials(const QString &profile);
