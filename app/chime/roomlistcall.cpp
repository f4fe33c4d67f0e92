// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomlistcall.h"

#include "aws/awserror.h"
#include "chime/listrooms.h"
#include "chime/roomclient.h"

RoomListCall::RoomListCall(RoomClient *client, QString accountId,
                           std::function<bool(const Room &)> wanted, int maxAttempts)
    : ServiceCall(client, maxAttempts)
    , m_accountId(std::move(accountId))
    , m_wanted(std::move(wanted))
{ }

HttpRequest RoomListCall::request() const
{
    return listrooms::encode(m_accountId, m_trail.nextToken(), client()->endpoint());
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
    if (!m_trail.follow(page->nextToken)) {
        return Unexpected<Failure>(Failure{.kind = Failure::Kind::UnexpectedReply,
                                           .httpStatus = response.status,
                                           .requestId = awsRequestId(response)});
    }
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
