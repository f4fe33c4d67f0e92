// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/createroominput.h"

#include "chime/roomrules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;
using roomrules::Field;
using roomrules::Problem;
using roomrules::Rule;

namespace {

QString nameOf(Field field)
{
    switch (field) {
    case Field::AccountId:
        return u"AccountId"_s;
    case Field::Name:
        return u"Name"_s;
    case Field::ClientRequestToken:
        return u"ClientRequestToken"_s;
    }
    Q_UNREACHABLE();
}

// The text itself is not repeated: names and tokens are sensitive.
QString messageOf(const Problem &problem)
{
    const QString field = nameOf(problem.field);
    const QString character = u"U+%1 at position %2"_s.arg(
        QString::number(uint(problem.character), 16).toUpper().rightJustified(4, u'0'),
        QString::number(problem.position + 1));
    switch (problem.rule) {
    case Rule::Required:
        return field + u" is required.";
    case Rule::OnlyWhiteSpace:
        return field + u" must hold something other than white space.";
    case Rule::ControlCharacter:
        return field + u" must not hold control characters (" + character + u").";
    case Rule::LoneSurrogate:
        return field + u" must be well-formed Unicode (" + character + u").";
    case Rule::DotSegment:
        return field + u" must not be '.' or '..'.";
    case Rule::TokenTooShort:
    case Rule::TokenTooLong:
        return u"%1 must have %2 to %3 characters."_s.arg(field)
            .arg(roomrules::TokenMinimum)
            .arg(roomrules::TokenMaximum);
    case Rule::TokenCharacter:
        return field + u" must match [-_a-zA-Z0-9]* (" + character + u").";
    case Rule::AwsAccountId:
    case Rule::OuterWhiteSpace:
    case Rule::DirectionCharacter:
        break; // hints; they block nothing
    }
    Q_UNREACHABLE();
}

Expected<NewRoom, ApiError> readMembers(const QString &accountId, const QJsonObject &object)
{
    NewRoom room;
    room.accountId = accountId;
    const std::array members{std::pair{Field::Name, &room.name},
                             std::pair{Field::ClientRequestToken, &room.clientRequestToken}};
    auto unread = object;
    for (const auto &[field, member] : members) {
        const QString name = nameOf(field);
        const QJsonValue value = unread.take(name);
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            return badRequest(name + u" must be a string.");
        *member = value.toString();
        // The rules take an empty token for none, as the form does; the API does not.
        if (field == Field::ClientRequestToken && value.isString() && member->isEmpty())
            return badRequest(messageOf({field, roomrules::Severity::Error, Rule::TokenTooShort}));
    }
    if (!unread.isEmpty())
        return badRequest(u"Unknown member: '%1'."_s.arg(unread.constBegin().key().left(64)));
    return room;
}

} // namespace

Expected<NewRoom, ApiError> createRoomInput(const QString &accountId, const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return badRequest(u"The body is not valid JSON: %1 at byte %2."_s.arg(
            parseError.errorString(), QString::number(parseError.offset)));
    }
    if (!document.isObject())
        return badRequest(u"The body must be a JSON object."_s);
    auto room = readMembers(accountId, document.object());
    if (!room)
        return room;
    for (const Problem &problem : roomrules::problems(*room)) {
        if (problem.severity == roomrules::Severity::Error)
            return badRequest(messageOf(problem));
    }
    return room;
}
