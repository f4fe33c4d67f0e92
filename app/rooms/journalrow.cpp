// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/journalrow.h"

#include "rooms/failurejson.h"

#include <QSqlQuery>

#include <algorithm>

namespace journalrow {

// The journal's files hold these numbers.
static_assert(int(RoomState::Waiting) == 0 && int(RoomState::Sending) == 1
              && int(RoomState::Created) == 2 && int(RoomState::Failed) == 3
              && int(RoomState::Unknown) == 4 && int(RoomState::Cancelled) == 5);

const QString Columns = QStringLiteral(
    "id, connection, account, name, token, state, attempts, requested_at, finished_at, room_id,"
    " room_account, room_name, created_by, created_at, updated_at, request_id, failure");

const QString AttemptColumns =
    QStringLiteral("sent_at, duration, http_status, request_id, failure");

RoomRequest read(const QSqlQuery &query)
{
    RoomRequest request;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    request.id = next().toLongLong();
    request.connection = QUuid::fromString(next().toString());
    request.room.accountId = next().toString();
    request.room.name = next().toString();
    request.room.clientRequestToken = next().toString();
    request.state = static_cast<RoomState>(next().toInt());
    request.attempts = next().toInt();
    request.requestedAt = toTime(next());
    request.finishedAt = toTime(next());
    request.created.roomId = next().toString();
    request.created.accountId = next().toString();
    request.created.name = next().toString();
    request.created.createdBy = next().toString();
    request.created.createdTimestamp = toTime(next());
    request.created.updatedTimestamp = toTime(next());
    request.requestId = next().toString();
    request.failure = failurejson::fromText(next().toString());
    return request;
}

Attempt readAttempt(const QSqlQuery &query)
{
    Attempt attempt;
    attempt.sentAt = toTime(query.value(0));
    attempt.duration = std::chrono::milliseconds(query.value(1).toLongLong());
    attempt.httpStatus = query.value(2).toInt();
    attempt.requestId = query.value(3).toString();
    attempt.failure = failurejson::fromText(query.value(4).toString());
    return attempt;
}

QVariant toValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant toValue(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString searchKey(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(),
                                   [](QChar character) { return character.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString key = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Only the accents of alphabets: elsewhere marks are vowels, and part of the word.
    key.removeIf([](QChar character) {
        return character.unicode() >= 0x300 && character.unicode() <= 0x36f;
    });
    return key;
}

QStringList searchText(const RoomRequest &request)
{
    const Failure failure = request.failure.value_or(Failure{});
    const QString ids = request.failure && failure.requestId != request.requestId
        ? QString(request.requestId + u'\n' + failure.requestId)
        : request.requestId;
    return {searchKey(request.room.name), searchKey(request.room.accountId),
            searchKey(request.created.roomId), searchKey(ids),
            searchKey(failure.code + u'\n' + failure.message + u'\n' + failure.detail)};
}

} // namespace journalrow
