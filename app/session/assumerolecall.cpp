// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/assumerolecall.h"

#include "chime/roomclient.h"
#include "chime/roomsrequest.h"

namespace {

// Whether it is STS's word on this role, which no rooms service had a part in.
bool isRefusal(Failure::Kind kind)
{
    using Kind = Failure::Kind;
    switch (kind) {
    case Kind::BadRequest:
    case Kind::QuotaReached:
    case Kind::CredentialsRefused:
    case Kind::SignatureRefused:
    case Kind::CredentialsExpired:
    case Kind::Forbidden:
    case Kind::AccountNotFound:
    case Kind::Conflict:
    case Kind::UnexpectedReply:
    case Kind::ReplyTooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace

AssumeRoleCall::AssumeRoleCall(RoomClient *sts, assumerole::Input input, int maxAttempts)
    : ServiceCall(sts, maxAttempts)
    , m_input(std::move(input))
{ }

HttpRequest AssumeRoleCall::request() const
{
    HttpRequest request = endpointRequest("POST", client()->endpoint());
    if (request.path.isEmpty())
        request.path = "/";
    assumerole::encode(m_input, request);
    return request;
}

Expected<ServiceCall::Next, Failure> AssumeRoleCall::accept(const HttpResponse &response,
                                                            const QDateTime &now)
{
    const CredentialsResult role = assumerole::decode(response, now);
    if (!role)
        return Unexpected<Failure>(role.error());
    m_credentials = *role;
    return Next::End;
}

Failure AssumeRoleCall::inOtherWords(Failure failure) const
{
    failure.outcomeUnknown = false; // of a room, that is
    if (!isRefusal(failure.kind))
        return failure;
    const bool mayBeTheCode =
        failure.kind == Failure::Kind::Forbidden && !m_input.mfaCode.isEmpty();
    failure.kind = mayBeTheCode ? Failure::Kind::MfaRefused : Failure::Kind::RoleRefused;
    failure.detail = m_input.roleArn;
    return failure;
}

void AssumeRoleCall::finish(const std::optional<Failure> &failure)
{
    if (failure)
        Q_EMIT finished(Unexpected<Failure>(inOtherWords(*failure)));
    else
        Q_EMIT finished(m_credentials);
}

#include "moc_assumerolecall.cpp"
