// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/roomrules.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace roomrules;

namespace {

constexpr auto Error = Severity::Error;
constexpr auto Hint = Severity::Hint;

// A room that breaks no rule, to be spoilt in one field.
NewRoom soundRoom()
{
    return {.accountId = QStringLiteral("0d5b2f9c-8c1e-4a58-9d7b-6f2f3c1a7e55"),
            .name = QStringLiteral("Release room"),
            .clientRequestToken = QStringLiteral("token-1")};
}

QString described(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        lines.append(QStringLiteral("field %1 severity %2 rule %3 at %4: U+%5")
                         .arg(int(problem.field))
                         .arg(int(problem.severity))
                         .arg(int(problem.rule))
                         .arg(problem.position)
                         .arg(uint(problem.character), 4, 16, QLatin1Char('0')));
    }
    return lines.join(u'\n');
}

void addField()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Problem>>("expected");
}

} // namespace

class TestRoomRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountId_data();
    void accountId();
    void name_data();
    void name();
    void token_data();
    void token();
    void everyWhiteSpaceIsBlank_data();
    void everyWhiteSpaceIsBlank();
    void everyControlCharacterIsFound();
    void fieldsComeInOrder();
    void hintsDoNotBlock();
    void anyTextIsAnswered();
    void tokensAreFresh();
};

void TestRoomRules::accountId_data()
{
    addField();
    const auto row = [](const char *title, const QString &text, QList<Problem> expected = {}) {
        for (Problem &problem : expected)
            problem.field = Field::AccountId;
        QTest::newRow(title) << text << expected;
    };
    const Field f = Field::AccountId;
    row("UUID", "0d5b2f9c-8c1e-4a58-9d7b-6f2f3c1a7e55");
    row("one character", "x");
    row("Unicode and reserved characters", u"acc /ü?#%2e%41"_s);
    row("characters beyond the BMP", u"𝒜-😀"_s);
    row("empty", "", {{f, Error, Rule::Required}});
    row("null", QString(), {{f, Error, Rule::Required}});
    row("blank", "   ", {{f, Error, Rule::OnlyWhiteSpace}});
    row("tabs alone", "\t\t",
        {{f, Error, Rule::ControlCharacter, 0, '\t'}, {f, Error, Rule::OnlyWhiteSpace}});
    row("control character", "ab\ncd", {{f, Error, Rule::ControlCharacter, 2, '\n'}});
    row("two control characters, the first counts", QString("a\x01\x02"),
        {{f, Error, Rule::ControlCharacter, 1, 1}});
    row("NUL", u"a"_s + QChar(0), {{f, Error, Rule::ControlCharacter, 1, 0}});
    row("high surrogate at the end", u"ab"_s + QChar(0xD83D),
        {{f, Error, Rule::LoneSurrogate, 2, 0xD83D}});
    row("low surrogate first", QString(QChar(0xDE00)) + u"ab",
        {{f, Error, Rule::LoneSurrogate, 0, 0xDE00}});
    row("a pair the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D),
        {{f, Error, Rule::LoneSurrogate, 0, 0xDE00}});
    row("two high ones and a low one", QString(QChar(0xD83D)) + QChar(0xD83D) + QChar(0xDE00),
        {{f, Error, Rule::LoneSurrogate, 0, 0xD83D}});
    row("lone after a pair", u"😀"_s + QChar(0xD83D), {{f, Error, Rule::LoneSurrogate, 2, 0xD83D}});
    row("a dot", ".", {{f, Error, Rule::DotSegment}});
    row("two dots", "..", {{f, Error, Rule::DotSegment}});
    row("three dots", "...");
    row("a dot among others", "a.b");
    row("encoded dots are encoded again", "%2e%2e");
    row("AWS account ID", "123456789012", {{f, Hint, Rule::AwsAccountId}});
    row("11 digits", "12345678901");
    row("13 digits", "1234567890123");
    row("12 digits of another script", u"١٢٣٤٥٦٧٨٩٠١٢"_s);
    row("AWS account ID with a space", "123456789012 ",
        {{f, Hint, Rule::AwsAccountId}, {f, Hint, Rule::OuterWhiteSpace, 12, ' '}});
    row("leading space", " a", {{f, Hint, Rule::OuterWhiteSpace, 0, ' '}});
    row("trailing spaces, the first counts", "a b  ", {{f, Hint, Rule::OuterWhiteSpace, 3, ' '}});
    row("trailing no-break space", u"a\u00a0"_s, {{f, Hint, Rule::OuterWhiteSpace, 1, 0xA0}});
    row("inner white space", "a b");
    row("a direction-changing character is a matter of names", u"a\u202eb"_s);
    row("everything at once", QString(" \x7f") + QChar(0xD800),
        {{f, Error, Rule::ControlCharacter, 1, 0x7F},
         {f, Error, Rule::LoneSurrogate, 2, 0xD800},
         {f, Hint, Rule::OuterWhiteSpace, 0, ' '}});
    row("as long as one likes", QString(100'000, u'x'));
}

void TestRoomRules::accountId()
{
    QFETCH(const QString, text);
    QFETCH(const QList<Problem>, expected);
    NewRoom room = soundRoom();
    room.accountId = text;
    QCOMPARE(described(problems(room)), described(expected));
}

void TestRoomRules::name_data()
{
    addField();
    const auto row = [](const char *title, const QString &text,
                        const QList<Problem> &expected = {}) {
        QTest::newRow(title) << text << expected;
    };
    const Field f = Field::Name;
    row("plain", "Release room");
    row("one dot", ".");
    row("12 digits", "123456789012");
    row("emoji with joiners", u"👩‍👩‍👧 family"_s);
    row("right to left by nature", u"חדר"_s);
    row("empty", "", {{f, Error, Rule::Required}});
    row("blank", u" \u3000"_s, {{f, Error, Rule::OnlyWhiteSpace}});
    row("line feed", "a\nb", {{f, Error, Rule::ControlCharacter, 1, '\n'}});
    row("C1 control character", u"a\u0085b"_s, {{f, Error, Rule::ControlCharacter, 1, 0x85}});
    row("soft hyphen is no control character", u"a\u00adb"_s);
    row("zero-width space is neither white nor control", u"a\u200b"_s);
    row("lone surrogate", u"a"_s + QChar(0xDC00) + u'b',
        {{f, Error, Rule::LoneSurrogate, 1, 0xDC00}});
    row("U+2029 before the range", u"a\u2029b"_s);
    row("U+202A", u"a\u202ab"_s, {{f, Hint, Rule::DirectionCharacter, 1, 0x202A}});
    row("U+202E", u"ab\u202e"_s, {{f, Hint, Rule::DirectionCharacter, 2, 0x202E}});
    row("U+202F after the range", u"a\u202fb"_s);
    row("U+2065 before the range", u"a\u2065b"_s);
    row("U+2066", u"\u2066a"_s, {{f, Hint, Rule::DirectionCharacter, 0, 0x2066}});
    row("U+2069", u"a\u2069\u2066"_s, {{f, Hint, Rule::DirectionCharacter, 1, 0x2069}});
    row("U+206A after the range", u"a\u206ab"_s);
    row("both hints", u" a\u202e"_s,
        {{f, Hint, Rule::DirectionCharacter, 2, 0x202E}, {f, Hint, Rule::OuterWhiteSpace, 0, ' '}});
    row("as long as one likes", QString(100'000, u'é'));
}

void TestRoomRules::name()
{
    QFETCH(const QString, text);
    QFETCH(const QList<Problem>, expected);
    NewRoom room = soundRoom();
    room.name = text;
    QCOMPARE(described(problems(room)), described(expected));
}

void TestRoomRules::token_data()
{
    addField();
    const auto row = [](const char *title, const QString &text,
                        const QList<Problem> &expected = {}) {
        QTest::newRow(title) << text << expected;
    };
    const Field f = Field::ClientRequestToken;
    row("empty: one is made", "");
    row("shortest", "-_");
    row("longest", QString(64, u'z'));
    row("every character allowed",
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
    row("UUID", "0d5b2f9c-8c1e-4a58-9d7b-6f2f3c1a7e55");
    row("too short", "a", {{f, Error, Rule::TokenTooShort}});
    row("too long", QString(65, u'a'), {{f, Error, Rule::TokenTooLong}});
    row("space", "ab cd", {{f, Error, Rule::TokenCharacter, 2, ' '}});
    row("outer space", " ab", {{f, Error, Rule::TokenCharacter, 0, ' '}});
    row("braces", "{ab}", {{f, Error, Rule::TokenCharacter, 0, '{'}});
    row("letter with a mark", u"abé"_s, {{f, Error, Rule::TokenCharacter, 2, 0xE9}});
    row("digit of another script", u"a\u0661"_s, {{f, Error, Rule::TokenCharacter, 1, 0x661}});
    row("the neighbours in ASCII: @", "ab@", {{f, Error, Rule::TokenCharacter, 2, '@'}});
    row("the neighbours in ASCII: [", "ab[", {{f, Error, Rule::TokenCharacter, 2, '['}});
    row("the neighbours in ASCII: `", "ab`", {{f, Error, Rule::TokenCharacter, 2, '`'}});
    row("the neighbours in ASCII: /", "ab/", {{f, Error, Rule::TokenCharacter, 2, '/'}});
    row("whole character beyond the BMP", u"ab😀"_s, {{f, Error, Rule::TokenCharacter, 2, 0x1F600}});
    row("lone surrogate", u"ab"_s + QChar(0xD83D), {{f, Error, Rule::TokenCharacter, 2, 0xD83D}});
    row("wrong character in a text too long", QString(64, u'a') + u'!',
        {{f, Error, Rule::TokenCharacter, 64, '!'}, {f, Error, Rule::TokenTooLong}});
    row("wrong character in a text too short", "!",
        {{f, Error, Rule::TokenCharacter, 0, '!'}, {f, Error, Rule::TokenTooShort}});
}

void TestRoomRules::token()
{
    QFETCH(const QString, text);
    QFETCH(const QList<Problem>, expected);
    NewRoom room = soundRoom();
    room.clientRequestToken = text;
    QCOMPARE(described(problems(room)), described(expected));
}

// Unicode's White_Space less the control characters, which are a rule of their own; and U+FEFF.
void TestRoomRules::everyWhiteSpaceIsBlank_data()
{
    QTest::addColumn<char16_t>("character");
    const std::u16string_view all =
        u"\u0020\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
        u"\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
    for (const char16_t c : all) {
        QTest::addRow("U+%04X", uint(c)) << c;
    }
}

void TestRoomRules::everyWhiteSpaceIsBlank()
{
    QFETCH(const char16_t, character);
    NewRoom room = soundRoom();
    room.accountId = QString(3, QChar(character));
    room.name = QString(1, QChar(character));
    const QList<Problem> expected{{Field::AccountId, Error, Rule::OnlyWhiteSpace},
                                  {Field::Name, Error, Rule::OnlyWhiteSpace}};
    QCOMPARE(described(problems(room)), described(expected));
}

void TestRoomRules::everyControlCharacterIsFound()
{
    for (int c = 0; c < 0x100; ++c) {
        NewRoom room = soundRoom();
        room.name = u"a"_s + QChar(c) + u'b';
        const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
        QCOMPARE(isBlocked(problems(room)), isControl);
    }
}

void TestRoomRules::fieldsComeInOrder()
{
    const QList<Problem> expected{{Field::AccountId, Error, Rule::Required},
                                  {Field::Name, Error, Rule::Required},
                                  {Field::ClientRequestToken, Error, Rule::TokenTooShort}};
    QCOMPARE(described(problems({{}, {}, u"a"_s})), described(expected));
}

void TestRoomRules::hintsDoNotBlock()
{
    NewRoom room = soundRoom();
    QVERIFY(!isBlocked(problems(room)));
    room.accountId = QStringLiteral("123456789012");
    QCOMPARE(problems(room).size(), 1);
    QVERIFY(!isBlocked(problems(room)));
    room.name.clear();
    QVERIFY(isBlocked(problems(room)));
}

// Whatever is typed: at most one problem per rule and field, each pointing at a character that is
// there; and what the rules let through, UTF-8 can carry.
void TestRoomRules::anyTextIsAnswered()
{
    static constexpr char16_t alphabet[] = {u'a',   u' ',   u'.',   u'1',   0,      0x7F,
                                            0xA0,   0x202E, 0x2069, 0xD800, 0xDBFF, 0xDC00,
                                            0xDFFF, 0xFEFF, u'\n',  u'-'};
    uint state = 20261122;
    const auto next = [&state](uint bound) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % bound;
    };
    const auto text = [&] {
        QString result;
        for (uint i = next(9); i > 0; --i)
            result += QChar(alphabet[next(std::size(alphabet))]);
        return result;
    };
    for (int i = 0; i < 20'000; ++i) {
        const NewRoom room{text(), text(), text()};
        const QString fields[] = {room.accountId, room.name, room.clientRequestToken};
        const QList<Problem> found = problems(room);
        QSet<std::pair<int, int>> seen;
        for (const Problem &problem : found) {
            const std::pair key(int(problem.field), int(problem.rule));
            QVERIFY2(!seen.contains(key), qPrintable(described(found)));
            seen.insert(key);
            const QString &field = fields[int(problem.field)];
            QVERIFY(problem.position >= -1 && problem.position < field.size());
            if (problem.position >= 0 && problem.character <= 0xFFFF)
                QCOMPARE(field.at(problem.position).unicode(), char16_t(problem.character));
        }
        if (!isBlocked(found)) {
            for (const QString &field : fields)
                QVERIFY(field.isValidUtf16());
        }
    }
}

void TestRoomRules::tokensAreFresh()
{
    QSet<QString> tokens;
    for (int i = 0; i < 100; ++i) {
        NewRoom room = soundRoom();
        room.clientRequestToken = newToken();
        QVERIFY(problems(room).isEmpty());
        QVERIFY(!QUuid::fromString(room.clientRequestToken).isNull());
        tokens.insert(room.clientRequestToken);
    }
    QCOMPARE(tokens.size(), 100);
}

QTEST_APPLESS_MAIN(TestRoomRules)

#include "tst_roomrules.moc"
