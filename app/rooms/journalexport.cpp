// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/journalexport.h"

#include "core/timestamp.h"
#include "rooms/failurejson.h"
#include "rooms/journalreader.h"
#include "rooms/journalrow.h"
#include "rooms/requestjson.h"
#include "rooms/sqlrunner.h"

#include <QIODevice>
#include <QSqlError>

#include <algorithm>

namespace journalexport {

namespace {

QString statementFor(const Selection &selection)
{
    QStringList conditions;
    if (!selection.states.isEmpty()) {
        QStringList numbers;
        for (const RoomState state : selection.states)
            numbers << QString::number(static_cast<int>(state));
        conditions << u"state IN (" + numbers.join(u", ") + u')';
    }
    if (selection.batch)
        conditions << QStringLiteral("batch = ") + QString::number(*selection.batch);
    QString statement = u"SELECT " + journalrow::Columns
        + u", batch, held, maybe_done, ask_again, claimed_at, asked_at FROM request";
    if (!conditions.isEmpty())
        statement += u" WHERE " + conditions.join(u" AND ");
    statement += selection.order == Qt::AscendingOrder ? u" ORDER BY id" : u" ORDER BY id DESC";
    if (selection.limit)
        statement += u" LIMIT " + QString::number(*selection.limit);
    return statement;
}

Row rowOf(const QSqlQuery &query)
{
    int column = journalrow::ColumnCount;
    Row row;
    row.request = journalrow::read(query);
    row.batch = query.value(column++).toLongLong();
    row.earlier = query.value(column++).toBool();
    row.maybeDone = query.value(column++).toBool();
    row.askAgain = query.value(column++).toBool();
    row.claimedAt = journalrow::toTime(query.value(column++));
    row.askedAt = journalrow::toTime(query.value(column++));
    return row;
}

QString truthText(bool truth)
{
    return truth ? QStringLiteral("true") : QStringLiteral("false");
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString numberText(qint64 number) // 0: there is none
{
    return number == 0 ? QString() : QString::number(number);
}

const std::array CsvNames =
    std::to_array<QLatin1StringView>({QLatin1StringView("Id"),
                                      QLatin1StringView("Batch"),
                                      QLatin1StringView("Connection"),
                                      QLatin1StringView("AccountId"),
                                      QLatin1StringView("Name"),
                                      QLatin1StringView("ClientRequestToken"),
                                      QLatin1StringView("Status"),
                                      QLatin1StringView("LeftByEarlierRun"),
                                      QLatin1StringView("MaybeDone"),
                                      QLatin1StringView("AskAgain"),
                                      QLatin1StringView("Attempts"),
                                      QLatin1StringView("RequestedAt"),
                                      QLatin1StringView("ClaimedAt"),
                                      QLatin1StringView("AskedAt"),
                                      QLatin1StringView("FinishedAt"),
                                      QLatin1StringView("RequestId"),
                                      QLatin1StringView("Room.RoomId"),
                                      QLatin1StringView("Room.AccountId"),
                                      QLatin1StringView("Room.Name"),
                                      QLatin1StringView("Room.CreatedBy"),
                                      QLatin1StringView("Room.CreatedTimestamp"),
                                      QLatin1StringView("Room.UpdatedTimestamp"),
                                      QLatin1StringView("Error.Kind"),
                                      QLatin1StringView("Error.Code"),
                                      QLatin1StringView("Error.Message"),
                                      QLatin1StringView("Error.RequestId"),
                                      QLatin1StringView("Error.HttpStatus")});

QByteArray csvLine(const QStringList &fields)
{
    return fields.join(u',').toUtf8() + "\r\n";
}

QByteArray csvLineOf(const Row &row)
{
    const RoomRequest &request = row.request;
    const Room &room = request.created;
    QStringList fields{QString::number(request.id),
                       numberText(row.batch),
                       idText(request.connection),
                       csvField(request.room.accountId),
                       csvField(request.room.name),
                       csvField(request.room.clientRequestToken),
                       requestjson::stateName(request.state),
                       truthText(row.earlier),
                       truthText(row.maybeDone),
                       truthText(row.askAgain),
                       QString::number(request.attempts),
                       timestampText(request.requestedAt),
                       timestampText(row.claimedAt),
                       timestampText(row.askedAt),
                       timestampText(request.finishedAt),
                       csvField(request.requestId),
                       csvField(room.roomId),
                       csvField(room.accountId),
                       csvField(room.name),
                       csvField(room.createdBy),
                       timestampText(room.createdTimestamp),
                       timestampText(room.updatedTimestamp)};
    if (request.failure) {
        const Failure &failure = *request.failure;
        fields << failurejson::kindName(failure.kind) << csvField(requestjson::errorCode(failure))
               << csvField(requestjson::errorMessage(failure)) << csvField(failure.requestId)
               << numberText(failure.httpStatus);
    }
    fields.resize(static_cast<qsizetype>(CsvNames.size()));
    return csvLine(fields);
}

bool write(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

// As spreadsheets see it: a formula, or a command to another program.
bool looksLikeFormula(const QString &text)
{
    static const QString beginnings = QStringLiteral("=+-@\t\r\uff1d\uff0b\uff0d\uff20");
    return !text.isEmpty() && beginnings.contains(text.front());
}

bool isUnwanted(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\t' && character != u'\n'
        && character != u'\r';
}

} // namespace

bool forEach(const JournalReader &reader, const Selection &selection,
             const std::function<bool(const Row &)> &take)
{
    QSqlQuery *query = reader.sql().select(statementFor(selection));
    if (!query)
        return false;
    bool goesOn = true;
    while (goesOn && query->next())
        goesOn = take(rowOf(*query));
    const bool isWhole = query->lastError().type() == QSqlError::NoError;
    query->finish();
    return isWhole;
}

JsonObjectText toJson(const Row &row)
{
    const RoomRequest &request = row.request;
    JsonObjectText object = requestjson::toJson(request);
    object.insertNumber("Id", request.id);
    if (row.batch != 0)
        object.insertNumber("Batch", row.batch);
    object.insertText("Connection", idText(request.connection));
    object.insertBool("LeftByEarlierRun", row.earlier);
    object.insertBool("MaybeDone", row.maybeDone);
    object.insertBool("AskAgain", row.askAgain);
    object.insertNumber("Attempts", request.attempts);
    const auto insertTime = [&object](QByteArrayView name, const QDateTime &time) {
        if (time.isValid())
            object.insertText(name, timestampText(time));
    };
    insertTime("RequestedAt", request.requestedAt);
    insertTime("ClaimedAt", row.claimedAt);
    insertTime("AskedAt", row.askedAt);
    insertTime("FinishedAt", request.finishedAt);
    if (!request.requestId.isEmpty())
        object.insertText("RequestId", request.requestId);
    return object;
}

bool writeCsv(const JournalReader &reader, const Selection &selection, QIODevice &device)
{
    bool written = write(device, csvLine(QStringList(CsvNames.begin(), CsvNames.end())));
    const bool isWhole = forEach(reader, selection, [&](const Row &row) {
        return written = written && write(device, csvLineOf(row));
    });
    return written && isWhole;
}

bool writeJson(const JournalReader &reader, const Selection &selection, QIODevice &device)
{
    bool written = write(device, "[");
    const char *separator = "\n";
    const bool isWhole = forEach(reader, selection, [&](const Row &row) {
        written = written && write(device, separator + toJson(row).text());
        separator = ",\n";
        return written;
    });
    return written && write(device, "\n]\n") && isWhole;
}

QString csvField(const QString &text)
{
    QString field = looksLikeFormula(text) ? u'\'' + text : text;
    field.removeIf(isUnwanted);
    static const QString special = QStringLiteral(",\"\r\n\t ';");
    const bool isPlain = std::none_of(field.cbegin(), field.cend(),
                                      [](QChar character) { return special.contains(character); });
    if (isPlain)
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace journalexport
