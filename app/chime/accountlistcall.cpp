// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/accountlistcall.h"

#include "aws/awserror.h"
#include "chime/roomclient.h"

AccountListCall::AccountListCall(RoomClient *client, int maxAttempts)
    : ServiceCall(client, maxAttempts)
{ }

HttpRequest AccountListCall::request() const
{
    return listaccounts::encode(m_trail.nextToken(), client()->endpoint());
}

Expected<ServiceCall::Next, Failure> AccountListCall::accept(const HttpResponse &response,
                                                             const QDateTime &now)
{
    const auto page = listaccounts::decode(response, now);
    if (!page)
        return Unexpected<Failure>(page.error());
    m_accounts.append(page->accounts);
    if (page->nextToken.isEmpty())
        return Next::End;
    if (!m_trail.follow(page->nextToken)) {
        return Unexpected<Failure>(Failure{.kind = Failure::Kind::UnexpectedReply,
                                           .httpStatus = response.status,
                                           .requestId = awsRequestId(response)});
    }
    return Next::AnotherRequest;
}

void AccountListCall::finish(const std::optional<Failure> &failure)
{
    if (failure)
        Q_EMIT finished(Unexpected<Failure>(*failure));
    else
        Q_EMIT finished(m_accounts);
}

#include "moc_accountlistcall.cpp"
