// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

// What a profile says of a role that its credentials are to be of.
struct AwsRole
{
    QString arn;
    QString sourceProfile; // whose credentials may take it; empty: missing
    QString sessionName; // empty: any
    QString externalId; // empty: none
    QString mfaSerial; // of the device whose code is asked for; empty: none
    int durationSeconds = 0; // 0: as STS has it

    friend bool operator==(const AwsRole &, const AwsRole &) = default;
};

// One profile of the AWS tools' shared files, as far as this program uses it.
struct AwsProfile
{
    // Comes before all that follows, except for a profile whose source this one is: see
    // account/awsrolechain.h.
    std::optional<AwsRole> role;
    // One of the next three at most, however many the profile has: the one that the AWS tools take.
    SharedCredentials credentials; // null: not the keys, or they are not complete
    QString credentialProcess; // the command of a program that gives them; empty: none
    // Another way to credentials, which this program does not know, named by its key:
    // "credential_source", "sso_session", …; empty: none.
    QString unsupported;
    bool hasKeys = false; // even where another way comes first
    QString region; // of the user's other services; Chime is signed for us-east-1
    QString endpointUrl; // for Chime, where the file tells services apart
    QString stsEndpointUrl; // for STS, likewise
    QString stsRegionalEndpoints; // "legacy", "regional", or as written
    // "true": no endpoint_url counts, as written.
    QString ignoreConfiguredEndpointUrls;
    QString caBundle;
    QString maxAttempts; // as written
};

// Reads the credentials file and the config file, as "Configuration and credential file settings"
// of the AWS documentation describes them: sections [name] in the one, [default] and
// [profile name] in the other; where both define a key, the credentials file wins. A
// key pair, with its session token, is of one file.
class AwsProfiles
{
public:
    // A file that does not exist counts as empty.
    AwsProfiles(const QString &credentialsFile, const QString &configFile);
    // Where the environment, else the AWS tools' own habit, has them.
    static AwsProfiles ofThisUser();
    static QString credentialsFileOfThisUser();
    static QString configFileOfThisUser();
    ~AwsProfiles();
    AwsProfiles(AwsProfiles &&) = default;

    [[nodiscard]] std::optional<AwsProfile> find(const QString &name) const;
    [[nodiscard]] QStringList names() const; // sorted

    // Files that exist, and cannot be read or are not UTF-8.
    [[nodiscard]] QStringList unreadable() const { return m_unreadable; }

private:
    using Section = QHash<QString, QString>; // keys in lower case
    using Sections = QHash<QString, Section>;

    void add(const QString &file, bool isConfigFile);
    Section *sectionFor(const QString &title, bool isConfigFile);
    void setSource(AwsProfile &profile, const QString &name, const Section &section) const;

    Sections m_profiles;
    QSet<QString> m_withSharedKeys; // profiles with keys in the credentials file
    Sections m_services; // [services name] of the config file
    QStringList m_unreadable;
};
