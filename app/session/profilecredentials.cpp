// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilecredentials.h"

#include "session/awsendpoints.h"

#include <QFileInfo>
#include <QPointer>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto ProcessLimit = 60s; // it may ask its user for a code

Unexpected<Failure> failure(Failure::Kind kind, const QString &detail)
{
    return Unexpected<Failure>({.kind = kind, .detail = detail});
}

Unexpected<Failure> failureOf(const AwsRoleChainProblem &problem)
{
    using Kind = AwsRoleChainProblem::Kind;
    switch (problem.kind) {
    case Kind::ProfileMissing:
        break;
    case Kind::SourceMissing:
        return failure(Failure::Kind::ProfileSourceMissing, problem.detail);
    case Kind::NoSource:
        return failure(Failure::Kind::ProfileSourceMissing, {});
    case Kind::Loop:
        return failure(Failure::Kind::ProfileLoop, problem.detail);
    }
    return failure(Failure::Kind::ProfileMissing, problem.detail);
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

bool sameKeys(const SharedCredentials &a, const SharedCredentials &b)
{
    if (!a || !b)
        return a == b;
    return a->accessKeyId == b->accessKeyId && a->secretAccessKey == b->secretAccessKey
        && a->sessionToken == b->sessionToken;
}

// Whether what was got on the one way is what would be got on the other.
bool leadTheSameWay(const AwsRoleChain &a, const AwsRoleChain &b)
{
    return a.roles == b.roles && a.source.credentialProcess == b.source.credentialProcess
        && a.source.unsupported == b.source.unsupported
        && sameKeys(a.source.credentials, b.source.credentials);
}

} // namespace

ProfileCredentials::Files ProfileCredentials::Files::ofThisUser()
{
    return {AwsProfiles::credentialsFileOfThisUser(), AwsProfiles::configFileOfThisUser()};
}

ProfileCredentials::ProfileCredentials(const QString &profile, Files files,
                                       Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_name(profile.isEmpty() ? QStringLiteral("default") : profile)
    , m_files(std::move(files))
    , m_surroundings(std::move(surroundings))
    , m_chain(Unexpected<AwsRoleChainProblem>({}))
{
    connect(&m_process, &CredentialProcess::finished, this,
            [this](const CredentialProcess::Result &result) {
                const auto done = std::exchange(m_processDone, {});
                if (result)
                    done(*result);
                else
                    done(failure(Failure::Kind::CredentialProcessFailed, detailOf(result.error())));
            });
}

ProfileCredentials::~ProfileCredentials() = default;

void ProfileCredentials::readFiles()
{
    const Stamp now{QFileInfo(m_files.credentials).lastModified(),
                    QFileInfo(m_files.config).lastModified()};
    // Who was asked is answered by whom he asked.
    if (m_asked > 0 || (std::exchange(m_isRead, true) && now == m_stamp))
        return;
    m_stamp = now;
    const AwsProfiles profiles(m_files.credentials, m_files.config);
    m_profile = profiles.find(m_name);
    follow(awsRoleChain(profiles, m_name));
}

void ProfileCredentials::follow(const Chain &chain)
{
    const bool isTheSame = chain && m_chain && leadTheSameWay(*chain, *m_chain);
    m_chain = chain;
    if (isTheSame) // the file was changed elsewhere
        return;
    m_roles.clear();
    m_printed = std::make_unique<RenewedCredentials>(
        [this](const CredentialsProvider::Done &done) { runProcess(done); });
    m_last = {[this](QObject *context, const CredentialsProvider::Done &done) {
                  giveSource(context, done);
              },
              [this](const SharedCredentials &expired) { return dropSource(expired); }};
    if (!m_chain)
        return;
    for (const AwsRole &role : std::as_const(m_chain->roles)) {
        m_roles.push_back(std::make_unique<RoleCredentials>(
            role, m_last, [this] { return findSts(); }, m_surroundings.askForCode));
        m_last = m_roles.back()->provider();
    }
}

void ProfileCredentials::give(QObject *context, CredentialsProvider::Done done)
{
    readFiles();
    if (!m_chain) {
        done(failureOf(m_chain.error()));
        return;
    }
    ++m_asked;
    m_last(this,
           [this, context = QPointer<QObject>(context),
            done = std::move(done)](const CredentialsResult &result) {
               --m_asked;
               if (context)
                   done(result);
           });
}

bool ProfileCredentials::drop(const SharedCredentials &expired)
{
    readFiles();
    return m_chain && m_last.drop(expired);
}

std::optional<AwsProfile> ProfileCredentials::settings()
{
    readFiles();
    return m_profile;
}

void ProfileCredentials::giveSource(QObject *context, const CredentialsProvider::Done &done)
{
    const AwsProfile &source = m_chain->source;
    if (source.credentials && source.credentials->canBeSent())
        done(source.credentials);
    else if (!source.credentials && !source.credentialProcess.isEmpty())
        m_printed->give(context, done);
    else if (!source.credentials && !source.unsupported.isEmpty())
        done(failure(Failure::Kind::ProfileUnsupported, source.unsupported));
    else
        done(failure(Failure::Kind::NoCredentials, m_chain->sourceName));
}

bool ProfileCredentials::dropSource(const SharedCredentials &expired)
{
    const SharedCredentials &keys = m_chain->source.credentials;
    return keys ? !sameKeys(keys, expired) : m_printed->drop(expired);
}

void ProfileCredentials::runProcess(const CredentialsProvider::Done &done)
{
    m_processDone = done;
    m_process.start(m_chain->source.credentialProcess, ProcessLimit);
}

Expected<RoleCredentials::Sts, Failure> ProfileCredentials::findSts() const
{
    const AwsProfile profile = m_profile.value_or(AwsProfile());
    const auto place = stsPlace(profile);
    if (!place)
        return Unexpected<Failure>(place.error());
    Expected<RoomClientOptions, Failure> options = m_surroundings.optionsFor
        ? m_surroundings.optionsFor(profile, place->endpoint)
        : RoomClientOptions();
    if (!options)
        return Unexpected<Failure>(options.error());
    options->scope = {place->region, "sts"};
    return RoleCredentials::Sts{place->endpoint, *std::move(options)};
}

CredentialsProvider providerOf(const std::shared_ptr<ProfileCredentials> &profile)
{
    return {[profile](QObject *context, CredentialsProvider::Done done) {
                profile->give(context, std::move(done));
            },
            [profile](const SharedCredentials &expired) { return profile->drop(expired); }};
}

#include "moc_profilecredentials.cpp"
