// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomrules.h"

#include <QUuid>

#include <algorithm>

namespace roomrules {
namespace {

// Where and what the first character is that a test finds.
struct Found
{
    qsizetype position = -1;
    char32_t character = 0;

    explicit operator bool() const { return position >= 0; }
};

template<class Test>
Found firstUnit(const QString &text, Test test)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (test(text.at(i)))
            return {i, text.at(i).unicode()};
    }
    return {};
}

// Unicode's category Cc: U+0000–001F, U+007F–009F. All are in the Basic Multilingual Plane.
Found firstControl(const QString &text)
{
    return firstUnit(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

Found firstLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate())
            continue;
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (!isPair)
            return {i, c.unicode()};
        ++i;
    }
    return {};
}

Found firstDirectionCharacter(const QString &text)
{
    return firstUnit(text, [](QChar c) {
        return (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

Found firstOutsideToken(const QString &text)
{
    return firstUnit(text, [](QChar c) {
        return !((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                 || c == u'-' || c == u'_');
    });
}

// The whole character at a position, where `found` has only its first unit.
Found wholeCharacter(Found found, const QString &text)
{
    const qsizetype next = found.position + 1;
    if (found && text.at(found.position).isHighSurrogate() && next < text.size()
        && text.at(next).isLowSurrogate()) {
        found.character = QChar::surrogateToUcs4(text.at(found.position), text.at(next));
    }
    return found;
}

// Unicode's White_Space, which is QChar::isSpace(), and U+FEFF, which ECMAScript's \s has besides:
// together at least what any reading of the API's \S leaves out. A text of no-break spaces alone
// is of no use to anybody either.
bool isWhiteSpace(QChar c)
{
    return c.isSpace() || c == QChar::ByteOrderMark;
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isWhiteSpace);
}

// The first one at either end, of a text that is not blank.
Found outerWhiteSpace(const QString &text)
{
    if (isWhiteSpace(text.front()))
        return {0, text.front().unicode()};
    qsizetype end = text.size();
    while (isWhiteSpace(text.at(end - 1)))
        --end;
    if (end < text.size())
        return {end, text.at(end).unicode()};
    return {};
}

bool isAwsAccountId(const QString &text)
{
    const QString digits = text.trimmed();
    return digits.size() == 12 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
               return c >= u'0' && c <= u'9';
           });
}

class Collector
{
public:
    explicit Collector(Field field)
        : m_field(field)
    { }

    void error(Rule rule, Found found = {}) { add(Severity::Error, rule, found); }
    void hint(Rule rule, Found found = {}) { add(Severity::Hint, rule, found); }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    void add(Severity severity, Rule rule, Found found)
    {
        m_problems.append({m_field, severity, rule, found.position, found.character});
    }

    Field m_field;
    QList<Problem> m_problems;
};

// What account ID and name have in common. False: there is nothing more to look at.
bool checkText(const QString &text, Collector &collector)
{
    if (text.isEmpty()) {
        collector.error(Rule::Required);
        return false;
    }
    if (const Found control = firstControl(text))
        collector.error(Rule::ControlCharacter, control);
    if (const Found surrogate = firstLoneSurrogate(text))
        collector.error(Rule::LoneSurrogate, surrogate);
    if (isBlank(text)) {
        collector.error(Rule::OnlyWhiteSpace);
        return false;
    }
    return true;
}

QList<Problem> accountIdProblems(const QString &accountId)
{
    Collector collector(Field::AccountId);
    if (!checkText(accountId, collector))
        return collector.problems();
    if (accountId == u"." || accountId == u"..")
        collector.error(Rule::DotSegment);
    if (isAwsAccountId(accountId))
        collector.hint(Rule::AwsAccountId);
    if (const Found space = outerWhiteSpace(accountId))
        collector.hint(Rule::OuterWhiteSpace, space);
    return collector.problems();
}

QList<Problem> nameProblems(const QString &name)
{
    Collector collector(Field::Name);
    if (!checkText(name, collector))
        return collector.problems();
    if (const Found direction = firstDirectionCharacter(name))
        collector.hint(Rule::DirectionCharacter, direction);
    if (const Found space = outerWhiteSpace(name))
        collector.hint(Rule::OuterWhiteSpace, space);
    return collector.problems();
}

QList<Problem> tokenProblems(const QString &token)
{
    Collector collector(Field::ClientRequestToken);
    if (token.isEmpty()) // optional
        return {};
    if (const Found outside = firstOutsideToken(token))
        collector.error(Rule::TokenCharacter, wholeCharacter(outside, token));
    if (token.size() < TokenMinimum)
        collector.error(Rule::TokenTooShort);
    if (token.size() > TokenMaximum)
        collector.error(Rule::TokenTooLong);
    return collector.problems();
}

} // namespace

QList<Problem> problems(const NewRoom &room)
{
    return accountIdProblems(room.accountId) + nameProblems(room.name)
        + tokenProblems(room.clientRequestToken);
}

bool isBlocked(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

QString newToken()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace roomrules
