// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/roomlines.h"

#include <QCryptographicHash>
#include <QHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace roomlines {

namespace {

using roomrules::Field;
using roomrules::Rule;
using roomrules::Severity;

constexpr QLatin1StringView AccountId("AccountId");
constexpr QLatin1StringView Name("Name");
constexpr QLatin1StringView Token("ClientRequestToken");
constexpr qsizetype ChunkSize = 64 * 1024;
constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

// Divides a device's content into lines, of which none takes more memory than the longest may.
// QIODevice::readLine() would ask the system for one byte at a time of a pipe.
class LineSource
{
public:
    explicit LineSource(QIODevice &device)
        : m_device(device)
    { }

    bool next(); // false: there is none
    [[nodiscard]] const QByteArray &line() const { return m_line; } // without its end
    [[nodiscard]] bool isTooLong() const { return m_tooLong; } // and then line() is empty
    [[nodiscard]] QByteArray hash() const { return m_hash.result(); } // of all that was read

private:
    bool fill();
    void append(QByteArrayView part);

    QIODevice &m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_chunk;
    qsizetype m_at = 0; // in the chunk
    QByteArray m_line;
    bool m_tooLong = false;
};

bool LineSource::next()
{
    m_line.clear();
    m_tooLong = false;
    for (bool any = false;; any = true) {
        if (m_at == m_chunk.size() && !fill())
            return any;
        const qsizetype end = m_chunk.indexOf('\n', m_at);
        const qsizetype stop = end < 0 ? m_chunk.size() : end;
        append(QByteArrayView(m_chunk).sliced(m_at, stop - m_at));
        m_at = end < 0 ? stop : end + 1;
        if (end >= 0)
            return true;
    }
}

bool LineSource::fill()
{
    m_chunk.resize(ChunkSize);
    const qint64 size = m_device.read(m_chunk.data(), ChunkSize);
    m_chunk.resize(std::max<qint64>(0, size));
    m_at = 0;
    m_hash.addData(m_chunk);
    return size > 0;
}

void LineSource::append(QByteArrayView part)
{
    m_tooLong = m_tooLong || m_line.size() + part.size() > LongestLine;
    if (m_tooLong)
        m_line.clear();
    else
        m_line.append(part);
}

bool isBlank(const QByteArray &line)
{
    return std::all_of(line.cbegin(), line.cend(),
                       [](char byte) { return byte == ' ' || byte == '\t' || byte == '\r'; });
}

class Reading
{
public:
    Reading(const Options &options, const std::function<void(const Problem &)> &onProblem)
        : m_options(options)
        , m_onProblem(onProblem)
    { }

    // Nothing where the line has problems other than hints.
    std::optional<NewRoom> roomOf(qint64 line, const QByteArray &text);
    void report(const Problem &problem);

private:
    struct Taken // a token
    {
        qint64 line = 0;
        QString account;
        QString name;
    };

    std::optional<QJsonObject> objectOf(const QByteArray &text);
    NewRoom membersOf(const QJsonObject &object);
    void checkRules(const NewRoom &room, const QJsonObject &object);
    void checkToken(const NewRoom &room);

    const Options &m_options;
    const std::function<void(const Problem &)> &m_onProblem;
    qint64 m_line = 0;
    bool m_blocked = false; // the line, by a problem
    QSet<QString> m_accounts;
    QHash<QString, Taken> m_tokens;
};

void Reading::report(const Problem &problem)
{
    m_blocked = m_blocked || !problem.isHint();
    m_onProblem(problem);
}

std::optional<NewRoom> Reading::roomOf(qint64 line, const QByteArray &text)
{
    m_line = line;
    m_blocked = false;
    const std::optional<QJsonObject> object = objectOf(text);
    if (!object)
        return {};
    NewRoom room = membersOf(*object);
    if (!m_blocked)
        checkRules(room, *object);
    if (!m_blocked && !room.clientRequestToken.isEmpty())
        checkToken(room);
    if (m_blocked)
        return {};
    return room;
}

std::optional<QJsonObject> Reading::objectOf(const QByteArray &text)
{
    using Kind = Problem::Kind;
    if (!QByteArrayView(text).isValidUtf8()) {
        report({m_line, Kind::NotUtf8});
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        report({m_line, Kind::NotJson, error.errorString()});
        return {};
    }
    if (!document.isObject()) {
        report({m_line, Kind::NotAnObject});
        return {};
    }
    return document.object();
}

NewRoom Reading::membersOf(const QJsonObject &object)
{
    NewRoom room;
    room.accountId = m_options.defaultAccount;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        const bool isAccount = key == AccountId;
        if (!isAccount && key != Name && key != Token)
            report({m_line, Problem::Kind::UnknownMember, key});
        else if (!member.value().isString())
            report({m_line, Problem::Kind::NotAString, key});
        else if (isAccount)
            room.accountId = *m_accounts.insert(member.value().toString());
        else
            (key == Name ? room.name : room.clientRequestToken) = member.value().toString();
    }
    return room;
}

void Reading::checkRules(const NewRoom &room, const QJsonObject &object)
{
    const bool mayLackAccount = m_options.accountOptional && !object.contains(AccountId);
    for (const roomrules::Problem &problem : roomrules::problems(room)) {
        if (mayLackAccount && problem.field == Field::AccountId && problem.rule == Rule::Required)
            continue;
        report({m_line, Problem::Kind::BreaksRule, {}, problem, room});
    }
    // The rules take an empty token for none.
    if (object.contains(Token) && room.clientRequestToken.isEmpty())
        report({m_line,
                Problem::Kind::BreaksRule,
                {},
                {Field::ClientRequestToken, Severity::Error, Rule::TokenTooShort},
                room});
}

void Reading::checkToken(const NewRoom &room)
{
    const auto taken = m_tokens.constFind(room.clientRequestToken);
    if (taken == m_tokens.cend()) {
        m_tokens.insert(room.clientRequestToken, {m_line, room.accountId, room.name});
    } else if (taken->account != room.accountId || taken->name != room.name) {
        Problem problem{m_line, Problem::Kind::TokenTaken};
        problem.otherLine = taken->line;
        report(problem);
    }
}

} // namespace

QByteArray read(QIODevice &device, const Options &options,
                const std::function<void(const Line &)> &onLine,
                const std::function<void(const Problem &)> &onProblem)
{
    LineSource source(device);
    Reading reading(options, onProblem);
    for (qint64 number = 1; source.next(); ++number) {
        QByteArray line = source.line();
        if (number == 1 && line.startsWith(ByteOrderMark))
            line = line.sliced(ByteOrderMark.size());
        if (source.isTooLong())
            reading.report({number, Problem::Kind::TooLong});
        else if (isBlank(line))
            continue;
        else if (const std::optional<NewRoom> room = reading.roomOf(number, line))
            onLine({number, *room});
    }
    return source.hash();
}

} // namespace roomlines
