// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolecredentials.h"

#include "session/assumerolecall.h"

#include <utility>

namespace {

// Tells whose a session is in AWS's own logs.
QString newSessionName()
{
    return u"roomwright-" % QString::number(QDateTime::currentSecsSinceEpoch());
}

} // namespace

RoleCredentials::RoleCredentials(AwsRole role, CredentialsProvider source, FindSts findSts,
                                 MfaPrompt askForCode, QObject *parent)
    : QObject(parent)
    , m_role(std::move(role))
    , m_source(std::move(source))
    , m_findSts(std::move(findSts))
    , m_askForCode(std::move(askForCode))
    , m_renewed([this](const CredentialsProvider::Done &done) { fetch(done); })
{ }

// The source first: a code is good for half a minute.
void RoleCredentials::fetch(const CredentialsProvider::Done &done)
{
    m_source(this, [this, done](const CredentialsResult &source) {
        if (!source)
            done(source);
        else if (m_role.mfaSerial.isEmpty())
            assume({}, done);
        else
            askForCode(done);
    });
}

void RoleCredentials::askForCode(const CredentialsProvider::Done &done)
{
    const auto take = [this, done](const QString &code) {
        if (code.isEmpty())
            done(Unexpected<Failure>(
                {.kind = Failure::Kind::MfaCodeMissing, .detail = m_role.mfaSerial}));
        else
            assume(code, done);
    };
    if (m_askForCode)
        m_askForCode(m_role.mfaSerial, this, take);
    else
        take({});
}

void RoleCredentials::assume(const QString &code, const CredentialsProvider::Done &done)
{
    auto sts = m_findSts();
    if (!sts) {
        done(Unexpected<Failure>(sts.error()));
        return;
    }
    const int attempts = sts->options.maxAttempts;
    auto *client = new RoomClient(sts->endpoint, m_source, std::move(sts->options), this);
    const assumerole::Input input{m_role.arn,
                                  m_role.sessionName.isEmpty() ? newSessionName()
                                                               : m_role.sessionName,
                                  m_role.durationSeconds,
                                  m_role.externalId,
                                  m_role.mfaSerial,
                                  code};
    auto *call = new AssumeRoleCall(client, input, attempts);
    connect(call, &AssumeRoleCall::finished, this, [client, done](const CredentialsResult &result) {
        client->deleteLater();
        done(result);
    });
}

#include "moc_rolecredentials.cpp"
