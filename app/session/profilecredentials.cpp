// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilecredentials.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto ProcessLimit = 60s; // it may ask its user for a code
// Temporary credentials are renewed this long before they end, or when a tenth of their life is
// left, where that is shorter.
constexpr std::chrono::milliseconds RenewalTime = 5min;

Failure failure(Failure::Kind kind, const QString &detail)
{
    return {.kind = kind, .detail = detail};
}

// The system's word, or the process's; what it may be about is for the reader to tell.
QString detailOf(const CredentialProcess::Error &error)
{
    using Kind = CredentialProcess::Error::Kind;
    switch (error.kind) {
    case Kind::NoCommand:
        return QStringLiteral("no command, or an open quote");
    case Kind::TimedOut:
        return QStringLiteral("no answer within 60 seconds");
    case Kind::UnusableOutput:
        return QStringLiteral("its output is not what the AWS tools take");
    case Kind::NotStarted:
    case Kind::Failed:
        break;
    }
    return error.detail;
}

} // namespace

ProfileCredentials::ProfileCredentials(QString profile, Files files, QObject *parent)
    : QObject(parent)
    , m_name(std::move(profile))
    , m_files(std::move(files))
{
    connect(&m_process, &CredentialProcess::finished, this, &ProfileCredentials::onFinished);
}

void ProfileCredentials::readFiles()
{
    const Stamp now{QFileInfo(m_files.credentials).lastModified(),
                    QFileInfo(m_files.config).lastModified()};
    if (std::exchange(m_isRead, true) && now == m_stamp)
        return;
    m_stamp = now;
    m_profile = AwsProfiles(m_files.credentials, m_files.config)
                    .find(m_name.isEmpty() ? QStringLiteral("default") : m_name);
    m_printed.reset(); // the profile may be another one now
}

bool ProfileCredentials::isFresh() const
{
    if (!m_printed || !m_printed->expiration.isValid())
        return m_printed != nullptr;
    const std::chrono::milliseconds life(m_printedAt.msecsTo(m_printed->expiration));
    const auto margin = std::clamp<std::chrono::milliseconds>(life / 10, 0ms, RenewalTime);
    return QDateTime::currentDateTimeUtc().addMSecs(margin.count()) < m_printed->expiration;
}

void ProfileCredentials::give(QObject *context, std::function<void(CredentialsResult)> done)
{
    readFiles();
    using Kind = Failure::Kind;
    if (!m_profile) {
        done(Unexpected<Failure>(failure(Kind::ProfileMissing, m_name)));
    } else if (m_profile->credentials) {
        if (m_profile->credentials->canBeSent())
            done(m_profile->credentials);
        else
            done(Unexpected<Failure>(failure(Kind::NoCredentials, m_name)));
    } else if (!m_profile->credentialProcess.isEmpty()) {
        if (isFresh()) {
            done(m_printed);
            return;
        }
        m_waiting.append({context, std::move(done)});
        if (m_waiting.size() == 1)
            m_process.start(m_profile->credentialProcess, ProcessLimit);
    } else if (!m_profile->unsupported.isEmpty()) {
        done(Unexpected<Failure>(failure(Kind::ProfileUnsupported, m_profile->unsupported)));
    } else {
        done(Unexpected<Failure>(failure(Kind::NoCredentials, m_name)));
    }
}

void ProfileCredentials::onFinished(const CredentialProcess::Result &result)
{
    CredentialsResult answer =
        Unexpected<Failure>(failure(Failure::Kind::CredentialProcessFailed, {}));
    if (result) {
        m_printed = *result;
        m_printedAt = QDateTime::currentDateTimeUtc();
        answer = m_printed;
    } else {
        answer = Unexpected<Failure>(
            failure(Failure::Kind::CredentialProcessFailed, detailOf(result.error())));
    }
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.done(answer);
    }
}

CredentialsProvider profileCredentials(const QString &profile)
{
    const auto credentials = std::make_shared<ProfileCredentials>(
        profile,
        ProfileCredentials::Files{AwsProfiles::credentialsFileOfThisUser(),
                                  AwsProfiles::configFileOfThisUser()});
    return [credentials](QObject *context, std::function<void(CredentialsResult)> done) {
        credentials->give(context, std::move(done));
    };
}

#include "moc_profilecredentials.cpp"
