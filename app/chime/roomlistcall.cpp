// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomlistcall.h"

#include "aws/awserror.h"
#include "chime/listrooms.h"
#include "chime/roomclient.h"

namespace {

// More rooms than any account has had; a service that goes on is one that never ends.
constexpr int MostPages = 10'000;

} // namespace

RoomListCall::RoomListCall(RoomClient *client, QString accountId,
                           std::function<bool(const Room &)> wanted, int maxAttempts)
    : ServiceCall(client, maxAttempts)
    , m_accountId(std::move(accountId))
    , m_wanted(std::move(wanted))
{ }

HttpRequest RoomListCall::request() const
{
    return listrooms::encode(m_accountId, m_nextToken, client()->endpoint());
}

Expected<ServiceCall::Next, Failure> RoomListCall::accept(const HttpResponse &response,
                                                          const QDateTime &now)
{
    const auto page = listrooms::decode(response, now);
    if (!page)
        return Unexpected<Failure>(page.error());
    for (const Room &room : page->rooms) {
        if (!m_wanted || m_wanted(room))
            m_rooms.append(room);
    }
    if (page->nextToken.isEmpty())
        return Next::End;
    if (m_tokens.contains(page->nextToken) || m_tokens.size() + 1 >= MostPages) {
        return Unexpected<Failure>(Failure{.kind = Failure::Kind::UnexpectedReply,
                                           .httpStatus = response.status,
                                           .requestId = awsRequestId(response)});
    }
    m_tokens.insert(page->nextToken);
    m_nextToken = page->nextToken;
    return Next::AnotherRequest;
}

void RoomListCall::finish(const std::optional<Failure> &failure)
{
    if (failure)
        Q_EMIT finished(Unexpected<Failure>(*failure));
    else
        Q_EMIT finished(m_rooms);
}

#include "moc_roomlistcall.cpp"
