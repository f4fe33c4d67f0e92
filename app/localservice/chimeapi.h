// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"
#include "core/expected.h"
#include "localservice/apierror.h"
#include "localservice/roomstore.h"

class QUrlQuery;

// The operations of the rooms API on a store: requests in, replies out. Knows no network and no
// keys.
class ChimeApi
{
public:
    struct Request
    {
        HttpRequest http;
        QString sender; // the access key ID that it was signed with
    };

    ChimeApi(RoomStore store, int roomQuota); // rooms per account; 0: no quota

    [[nodiscard]] RoomStore::Account account() const { return m_store.account(); }
    // One reply per request, in their order. All rooms that they create are on disk when it
    // returns, for the price of one.
    QList<HttpResponse> answer(const QList<Request> &requests, const QDateTime &now);

private:
    using Reply = Expected<HttpResponse, ApiError>;
    struct Call;

    [[nodiscard]] Reply read(const Call &call) const;
    [[nodiscard]] Reply listAccounts(const QUrlQuery &query) const;
    [[nodiscard]] Reply listRooms(const QUrlQuery &query) const;
    [[nodiscard]] Reply getRoom(const QString &roomId) const;
    [[nodiscard]] Expected<RoomStore::Order, ApiError> order(const Call &call,
                                                             const Request &request) const;
    [[nodiscard]] std::optional<ApiError> accountProblem(const QString &accountId) const;

    RoomStore m_store;
    int m_roomQuota;
};
