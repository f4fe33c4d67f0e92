// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfacts.h"

#include "failuretext.h"

#include <QLocale>

namespace {

QString time(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    return QLocale().toString(utc.toLocalTime(), QLocale::LongFormat);
}

// To the second, without the zone; with the day where it is not `day`.
QString timeOfAttempt(const QDateTime &utc, QDate day)
{
    const QLocale locale;
    const QDateTime local = utc.toLocalTime();
    const QString format = locale.timeFormat(QLocale::LongFormat).remove(u't').trimmed();
    const QString clock = locale.toString(local.time(), format);
    return local.date() == day
        ? clock
        : QString(locale.toString(local.date(), QLocale::ShortFormat) + u' ' + clock);
}

} // namespace

QString RoomFacts::explanation(const RoomRequest &request)
{
    if (!request.failure || request.state == RoomState::Sending)
        return FailureText::meaning(request.state);
    if (request.state == RoomState::Waiting)
        return FailureText::againBecause(*request.failure);
    const FailureText::Text text = FailureText::of(*request.failure);
    const QString said = text.headline + u' ' + text.nextStep;
    return request.state == RoomState::Unknown
        ? QString(said + u'\n' + FailureText::meaning(request.state))
        : said;
}

QString RoomFacts::serviceSaid()
{
    return tr("The service said:");
}

QList<RoomFacts::Fact> RoomFacts::of(const RoomRequest &request, const QString &connectionName)
{
    const QString requestId = request.requestId.isEmpty() && request.failure
        ? request.failure->requestId
        : request.requestId;
    QList<Fact> facts{
        {tr("Name"), request.room.name},
        {tr("Connection"), connectionName},
        {tr("Account ID"), request.room.accountId},
        {tr("Room ID"), request.created.roomId},
        {tr("Created by"), request.created.createdBy},
        {tr("Created"), time(request.created.createdTimestamp)},
        {tr("Asked for"), time(request.requestedAt)},
        {tr("Finished"), time(request.finishedAt)},
        {tr("Request ID"), requestId},
        {tr("Request token"), request.room.clientRequestToken},
        {tr("Attempts"), QLocale().toString(request.attempts)},
    };
    // A service may name the room otherwise than it was asked to.
    if (request.created.name != request.room.name)
        facts.insert(1, {tr("Name at the service"), request.created.name});
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

QList<RoomFacts::Fact> RoomFacts::of(const QList<Attempt> &attempts, const QDateTime &requestedAt)
{
    const QLocale locale;
    QList<Fact> facts;
    for (const Attempt &attempt : attempts) {
        const qint64 took = attempt.duration.count();
        QStringList parts;
        if (attempt.httpStatus != 0)
            parts += tr("HTTP %1").arg(attempt.httpStatus);
        if (attempt.failure)
            parts += FailureText::of(*attempt.failure).headline;
        parts += took < 1000 ? tr("%1 ms").arg(locale.toString(took))
                             : tr("%1 s").arg(locale.toString(double(took) / 1000, 'f', 1));
        if (!attempt.requestId.isEmpty())
            parts += tr("request ID %1").arg(attempt.requestId);
        facts += {timeOfAttempt(attempt.sentAt, requestedAt.toLocalTime().date()),
                  parts.join(QStringLiteral(" · "))};
    }
    return facts;
}

QString RoomFacts::asText(const RoomRequest &request, const QString &connectionName,
                          const QList<Attempt> &attempts)
{
    QStringList lines{
        tr("%1: %2", "name: value").arg(tr("Status"), FailureText::word(request.state)),
        explanation(request),
    };
    if (request.failure) {
        const QString said = FailureText::serviceWords(*request.failure);
        if (!said.isEmpty())
            lines += {serviceSaid(), said};
    }
    for (const Fact &fact : of(request, connectionName) + of(attempts, request.requestedAt))
        lines += tr("%1: %2", "name: value").arg(fact.name, fact.value);
    return lines.join(u'\n');
}
