// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/chimeapi.h"

#include "chime/createroom.h"
#include "core/jsonobjecttext.h"
#include "core/timestamp.h"
#include "localservice/createroominput.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Name = ApiError::Name;

namespace {

// The most that one page holds, from the API's model.
constexpr int MostRooms = 99;
constexpr int MostAccounts = 200;
constexpr int LongestAccountName = 100;

HttpResponse success(int status, const JsonObjectText &body)
{
    return {status, {{"Content-Type", "application/json"}}, body.text()};
}

HttpResponse success(int status, const Room &room)
{
    JsonObjectText body;
    body.insertJson("Room", createroom::toJson(room));
    return success(status, body);
}

ApiError failure(const RoomStore::Error &error)
{
    return {Name::ServiceFailureException, u"The database failed: %1"_s.arg(error.detail)};
}

std::optional<QString> parameter(const QUrlQuery &query, const QString &name)
{
    if (!query.hasQueryItem(name))
        return {};
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Expected<int, ApiError> maxResults(const QUrlQuery &query, int most)
{
    const auto text = parameter(query, u"max-results"_s);
    if (!text)
        return most;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return badRequest(u"max-results must be a number from 1 to %1."_s.arg(most));
    return number;
}

QByteArray toJson(const RoomStore::Account &account)
{
    JsonObjectText object;
    object.insertText("AwsAccountId", u"000000000000"_s);
    object.insertText("AccountId", account.accountId);
    object.insertText("Name", account.name);
    object.insertText("AccountType", u"EnterpriseLWA"_s);
    object.insertText("CreatedTimestamp", timestampText(account.createdTimestamp));
    object.insertText("DefaultLicense", u"Pro"_s);
    object.insertJson("SupportedLicenses", R"(["Basic","Pro"])");
    object.insertText("AccountStatus", u"Active"_s);
    object.insertJson("SigninDelegateGroups", "[]");
    return object.text();
}

JsonObjectText list(QByteArrayView name, const QByteArrayList &objects)
{
    JsonObjectText body;
    body.insertJson(name, '[' + objects.join(',') + ']');
    return body;
}

Expected<HttpResponse, ApiError> reply(const RoomStore::Creation &creation, int quota)
{
    using Outcome = RoomStore::Creation::Outcome;
    switch (creation.outcome) {
    case Outcome::Created:
    case Outcome::Repeated:
        return success(201, creation.room);
    case Outcome::TokenUsedForOtherName:
        return badRequest(u"ClientRequestToken was used before, for a room with another name."_s);
    case Outcome::QuotaReached:
        return Unexpected(ApiError{Name::ResourceLimitExceededException,
                                   u"The account has reached its limit of %1 rooms."_s.arg(quota)});
    }
    Q_UNREACHABLE();
}

HttpResponse response(const Expected<HttpResponse, ApiError> &reply)
{
    return reply ? *reply : toResponse(reply.error());
}

} // namespace

// A request as one of the API's operations.
struct ChimeApi::Call
{
    enum class Operation { None, CreateRoom, GetRoom, ListRooms, ListAccounts };

    Operation operation = Operation::None;
    QString accountId;
    QString roomId;
    QUrlQuery query;

    explicit Call(const HttpRequest &request);
};

// Splits first and decodes then, as an account ID may hold a '/'.
ChimeApi::Call::Call(const HttpRequest &request)
    : query(QString::fromUtf8(request.query))
{
    const QList<QByteArray> segments = request.path.split('/');
    const auto decoded = [&segments](qsizetype i) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(segments.value(i)));
    };
    const bool isAccounts = decoded(0).isEmpty() && decoded(1) == u"accounts";
    const bool isRooms = isAccounts && decoded(3) == u"rooms";
    accountId = decoded(2);
    roomId = decoded(4);
    const bool isGet = request.method == "GET";
    if (isAccounts && segments.size() == 2 && isGet)
        operation = Operation::ListAccounts;
    else if (isRooms && segments.size() == 4 && isGet)
        operation = Operation::ListRooms;
    else if (isRooms && segments.size() == 4 && request.method == "POST")
        operation = Operation::CreateRoom;
    else if (isRooms && segments.size() == 5 && isGet)
        operation = Operation::GetRoom;
}

ChimeApi::ChimeApi(RoomStore store, int roomQuota)
    : m_store(std::move(store))
    , m_roomQuota(roomQuota)
{ }

QList<HttpResponse> ChimeApi::answer(const QList<Request> &requests, const QDateTime &now)
{
    QList<HttpResponse> replies(requests.size());
    QList<RoomStore::Order> orders;
    QList<qsizetype> orderedBy; // which request each order is for
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const Call call(requests[i].http);
        if (call.operation != Call::Operation::CreateRoom) {
            replies[i] = response(read(call));
        } else if (const auto wanted = order(call, requests[i])) {
            orders.append(*wanted);
            orderedBy.append(i);
        } else {
            replies[i] = toResponse(wanted.error());
        }
    }
    const auto creations = m_store.create(orders, now, m_roomQuota);
    for (qsizetype i = 0; i < orders.size(); ++i) {
        replies[orderedBy[i]] = creations ? response(reply(creations->at(i), m_roomQuota))
                                          : toResponse(failure(creations.error()));
    }
    return replies;
}

Expected<RoomStore::Order, ApiError> ChimeApi::order(const Call &call, const Request &request) const
{
    const auto room = createRoomInput(call.accountId, request.http.body);
    if (!room)
        return Unexpected(room.error());
    if (const auto problem = accountProblem(call.accountId))
        return Unexpected(*problem);
    return RoomStore::Order{*room, request.sender};
}

ChimeApi::Reply ChimeApi::read(const Call &call) const
{
    if (call.operation == Call::Operation::None) {
        return Unexpected(ApiError{Name::InvalidAction,
                                   u"This service offers CreateRoom, GetRoom, ListRooms and "
                                   "ListAccounts; the method and path are none of theirs."_s});
    }
    if (call.operation == Call::Operation::ListAccounts)
        return listAccounts(call.query);
    if (const auto problem = accountProblem(call.accountId))
        return Unexpected(*problem);
    if (call.operation == Call::Operation::GetRoom)
        return getRoom(call.roomId);
    return listRooms(call.query);
}

std::optional<ApiError> ChimeApi::accountProblem(const QString &accountId) const
{
    if (accountId.trimmed().isEmpty()) {
        return ApiError{Name::BadRequestException,
                        u"AccountId must hold something other than white space."_s};
    }
    if (accountId != m_store.account().accountId)
        return ApiError{Name::NotFoundException, u"The account does not exist."_s};
    return {};
}

ChimeApi::Reply ChimeApi::listAccounts(const QUrlQuery &query) const
{
    const auto most = maxResults(query, MostAccounts);
    if (!most)
        return Unexpected(most.error());
    const auto name = parameter(query, u"name"_s);
    if (name && (name->trimmed().isEmpty() || name->size() > LongestAccountName))
        return badRequest(u"name must hold 1 to 100 characters, not all of them white space."_s);
    const auto email = parameter(query, u"user-email"_s);
    static const QRegularExpression emailPattern(u".+@.+\\..+"_s);
    if (email && !emailPattern.match(*email).hasMatch())
        return badRequest(u"user-email must be of the form name@example.com."_s);
    // One account is one page, so that no token was ever given out.
    if (!parameter(query, u"next-token"_s).value_or(QString()).isEmpty())
        return badRequest(u"next-token is not one of this service's."_s);
    const RoomStore::Account account = m_store.account();
    QByteArrayList accounts;
    // The account has no users, hence none with that address.
    if (!email && account.name.startsWith(name.value_or(QString())))
        accounts.append(toJson(account));
    return success(200, list("Accounts", accounts));
}

ChimeApi::Reply ChimeApi::listRooms(const QUrlQuery &query) const
{
    const auto most = maxResults(query, MostRooms);
    if (!most)
        return Unexpected(most.error());
    const auto page = m_store.list(*most, parameter(query, u"next-token"_s).value_or(QString()));
    if (!page)
        return Unexpected(failure(page.error()));
    if (!*page)
        return badRequest(u"next-token is not one of this service's."_s);
    // No room has members yet, hence none is that member's.
    if (!parameter(query, u"member-id"_s).value_or(QString()).isEmpty())
        return success(200, list("Rooms", {}));
    QByteArrayList rooms;
    for (const Room &room : (*page)->rooms)
        rooms.append(createroom::toJson(room));
    JsonObjectText body = list("Rooms", rooms);
    if (!(*page)->nextToken.isEmpty())
        body.insertText("NextToken", (*page)->nextToken);
    return success(200, body);
}

ChimeApi::Reply ChimeApi::getRoom(const QString &roomId) const
{
    if (roomId.trimmed().isEmpty())
        return badRequest(u"RoomId must hold something other than white space."_s);
    const auto room = m_store.find(roomId);
    if (!room)
        return Unexpected(failure(room.error()));
    if (!*room)
        return Unexpected(ApiError{Name::NotFoundException, u"The room does not exist."_s});
    return success(200, **room);
}
