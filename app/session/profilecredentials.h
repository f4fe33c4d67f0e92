// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsrolechain.h"
#include "account/credentialprocess.h"
#include "session/rolecredentials.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <vector>

// The credentials of a profile in the AWS tools' shared files. The files are read again when they
// change; what a credential_process gave, or STS for a role, is used until shortly before it
// expires.
class ProfileCredentials : public QObject
{
    Q_OBJECT
public:
    struct Files
    {
        QString credentials;
        QString config;

        [[nodiscard]] static Files ofThisUser();
    };

    // What roles need.
    struct Surroundings
    {
        // How STS is reached: which certificates, which proxy, how patiently. Without it: as the
        // system has it.
        std::function<Expected<RoomClientOptions, Failure>(const AwsProfile &profile,
                                                           const Endpoint &sts)>
            optionsFor;
        MfaPrompt askForCode;
    };

    // An empty profile is "default".
    ProfileCredentials(const QString &profile, Files files, Surroundings surroundings = {},
                       QObject *parent = nullptr);
    ~ProfileCredentials() override;

    // As a CredentialsProvider. Failures: ProfileMissing, ProfileUnsupported, ProfileSourceMissing,
    // ProfileLoop, NoCredentials, CredentialProcessFailed, those of session/rolecredentials.h.
    void give(QObject *context, CredentialsProvider::Done done);
    bool drop(const SharedCredentials &expired);

    // What the files say now; nothing where they have no such profile.
    [[nodiscard]] std::optional<AwsProfile> settings();

private:
    struct Stamp // of what the files were when they were read
    {
        QDateTime credentials;
        QDateTime config;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    using Chain = Expected<AwsRoleChain, AwsRoleChainProblem>;

    void readFiles();
    void follow(const Chain &chain);
    void giveSource(QObject *context, const CredentialsProvider::Done &done);
    bool dropSource(const SharedCredentials &expired);
    void runProcess(const CredentialsProvider::Done &done);
    [[nodiscard]] Expected<RoleCredentials::Sts, Failure> findSts() const;

    QString m_name;
    Files m_files;
    Surroundings m_surroundings;
    Stamp m_stamp;
    bool m_isRead = false;
    int m_asked = 0; // and not answered
    std::optional<AwsProfile> m_profile;
    Chain m_chain;
    CredentialProcess m_process;
    CredentialsProvider::Done m_processDone;
    std::unique_ptr<RenewedCredentials> m_printed; // by the process
    std::vector<std::unique_ptr<RoleCredentials>> m_roles; // each takes the next one
    CredentialsProvider m_last; // the profile's own
};

// The same, kept as long as anybody has it.
CredentialsProvider providerOf(const std::shared_ptr<ProfileCredentials> &profile);
