// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/roomlines.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using Kind = roomlines::Problem::Kind;
using Rule = roomrules::Rule;

namespace {

struct Reading
{
    QList<roomlines::Line> lines;
    QList<roomlines::Problem> problems;
    QByteArray hash;
};

// Gives what it holds in pieces of one byte, as a slow pipe does.
class Trickle : public QIODevice
{
public:
    explicit Trickle(QByteArray content)
        : m_content(std::move(content))
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64) override
    {
        if (m_at == m_content.size())
            return -1;
        *data = m_content[m_at++];
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qsizetype m_at = 0;
};

Reading read(QIODevice &device, const roomlines::Options &options = {})
{
    Reading reading;
    reading.hash = roomlines::read(
        device, options, [&](const roomlines::Line &line) { reading.lines << line; },
        [&](const roomlines::Problem &problem) { reading.problems << problem; });
    return reading;
}

Reading read(QByteArray content, const roomlines::Options &options = {})
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return read(buffer, options);
}

// "3 UnknownMember", or the rule's number for a broken rule.
QStringList words(const QList<roomlines::Problem> &problems)
{
    static const QStringList names{
        QStringLiteral("TooLong"),       QStringLiteral("NotUtf8"),
        QStringLiteral("NotJson"),       QStringLiteral("NotAnObject"),
        QStringLiteral("UnknownMember"), QStringLiteral("NotAString"),
        QStringLiteral("BreaksRule"),    QStringLiteral("TokenTaken"),
    };
    QStringList list;
    for (const roomlines::Problem &problem : problems) {
        QString word = QString::number(problem.line) + u' ' + names[static_cast<int>(problem.kind)];
        if (problem.kind == Kind::BreaksRule)
            word += u' ' + QString::number(static_cast<int>(problem.rule.rule));
        else if (!problem.detail.isEmpty() && problem.kind != Kind::NotJson)
            word += u' ' + problem.detail;
        list << word;
    }
    return list;
}

QString broken(int line, Rule rule)
{
    return QStringLiteral("%1 BreaksRule %2").arg(line).arg(static_cast<int>(rule));
}

} // namespace

class TestRoomLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRooms();
    void readsInPieces();
    void finds_data();
    void finds();
    void accounts_data();
    void accounts();
    void reportsEveryProblem();
    void hintsDoNotBlock();
    void longLines();
    void sharesTheAccount();
    void hashesTheWholeContent();
};

void TestRoomLines::readsRooms()
{
    const Reading reading = read("\xef\xbb\xbf{\"AccountId\":\"a\",\"Name\":\"K\xc3\xbc"
                                 "che \\ud83c\\udf73\"}\r\n"
                                 "\n  \t\r\n"
                                 "{\"Name\":\"two\",\"ClientRequestToken\":\"tok-2\","
                                 "\"AccountId\":\"b\"}");
    QCOMPARE(words(reading.problems), QStringList());
    QCOMPARE(reading.lines.size(), 2);
    QCOMPARE(reading.lines[0].number, 1);
    QCOMPARE(reading.lines[0].room, (NewRoom{QStringLiteral("a"), QStringLiteral("Küche 🍳"), {}}));
    QCOMPARE(reading.lines[1].number, 4);
    QCOMPARE(reading.lines[1].room,
             (NewRoom{QStringLiteral("b"), QStringLiteral("two"), QStringLiteral("tok-2")}));
}

void TestRoomLines::readsInPieces()
{
    const QByteArray content = "{\"AccountId\":\"a\",\"Name\":\"\xc3\xbc\"}\n\nnonsense\n"
                               "{\"AccountId\":\"a\",\"Name\":\"two\"}\n";
    Trickle trickle(content);
    const Reading reading = read(trickle);
    QCOMPARE(reading.lines.size(), 2);
    QCOMPARE(reading.lines[1].number, 4);
    QCOMPARE(words(reading.problems), QStringList{QStringLiteral("3 NotJson")});
    QCOMPARE(reading.hash, read(content).hash);
}

void TestRoomLines::finds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const QByteArray &content, const QStringList &problems) {
        QTest::newRow(name) << content << problems;
    };
    const QByteArray good = "{\"AccountId\":\"a\",\"Name\":\"n\",\"ClientRequestToken\":\"tok\"}\n";

    row("nothing", "", {});
    row("nothing but line ends", "\n\r\n\n", {});
    row("not JSON", "rooms\n" + good, {QStringLiteral("1 NotJson")});
    row("cut off", good + "{\"AccountId\":\"a\",\"Na", {QStringLiteral("2 NotJson")});
    row("two in a line", good.trimmed() + good, {QStringLiteral("1 NotJson")});
    row("a list", "[{\"AccountId\":\"a\",\"Name\":\"n\"}]", {QStringLiteral("1 NotAnObject")});
    row("not UTF-8",
        "{\"AccountId\":\"a\",\"Name\":\"K\xfc"
        "che\"}",
        {QStringLiteral("1 NotUtf8")});
    row("surrogates in UTF-8", "{\"AccountId\":\"a\",\"Name\":\"\xed\xa0\x80\"}",
        {QStringLiteral("1 NotUtf8")});
    row("bytes", QByteArray("\0\1\2\xff\n\0", 6),
        {QStringLiteral("1 NotUtf8"), QStringLiteral("2 NotJson")});
    row("unknown member", "{\"AccountId\":\"a\",\"name\":\"n\",\"Name\":\"n\"}",
        {QStringLiteral("1 UnknownMember name")});
    row("number as a name", "{\"AccountId\":\"a\",\"Name\":5}",
        {QStringLiteral("1 NotAString Name")});
    row("null as a token", "{\"AccountId\":\"a\",\"Name\":\"n\",\"ClientRequestToken\":null}",
        {QStringLiteral("1 NotAString ClientRequestToken")});
    row("no name", "{\"AccountId\":\"a\"}", {broken(1, Rule::Required)});
    row("no account", "{\"Name\":\"n\"}", {broken(1, Rule::Required)});
    row("blank name", "{\"AccountId\":\"a\",\"Name\":\" \"}", {broken(1, Rule::OnlyWhiteSpace)});
    row("NUL in a name", "{\"AccountId\":\"a\",\"Name\":\"a\\u0000b\"}",
        {broken(1, Rule::ControlCharacter)});
    row("half a character", "{\"AccountId\":\"a\",\"Name\":\"\\ud800\"}",
        {broken(1, Rule::LoneSurrogate)});
    row("empty token", "{\"AccountId\":\"a\",\"Name\":\"n\",\"ClientRequestToken\":\"\"}",
        {broken(1, Rule::TokenTooShort)});
    row("token with a space", "{\"AccountId\":\"a\",\"Name\":\"n\",\"ClientRequestToken\":\"a b\"}",
        {broken(1, Rule::TokenCharacter)});
    row("token taken",
        good + "\n{\"AccountId\":\"a\",\"Name\":\"m\",\"ClientRequestToken\":\"tok\"}",
        {QStringLiteral("3 TokenTaken")});
    row("token taken elsewhere",
        good + "{\"AccountId\":\"b\",\"Name\":\"n\",\"ClientRequestToken\":\"tok\"}",
        {QStringLiteral("2 TokenTaken")});
    row("the same room twice", good + good, {});
    row("the same name twice",
        "{\"AccountId\":\"a\",\"Name\":\"n\"}\n{\"AccountId\":\"a\",\"Name\":\"n\"}", {});
}

void TestRoomLines::finds()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, problems);
    QCOMPARE(words(read(content).problems), problems);
}

void TestRoomLines::accounts_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("defaultAccount");
    QTest::addColumn<bool>("optional");
    QTest::addColumn<bool>("works");
    QTest::addColumn<QString>("account");
    const auto row = [](const char *name, const QByteArray &member, const QString &byDefault,
                        bool optional, bool works, const QString &account) {
        QTest::newRow(name) << member << byDefault << optional << works << account;
    };
    const QString other = QStringLiteral("other");
    row("its own", "\"AccountId\":\"a\",", other, false, true, QStringLiteral("a"));
    row("the default", "", other, false, true, other);
    row("empty in spite of a default", "\"AccountId\":\"\",", other, false, false, {});
    row("none, and none needed", "", {}, true, true, {});
    row("empty, though none is needed", "\"AccountId\":\"\",", {}, true, false, {});
    row("of dots, though none is needed", "\"AccountId\":\"..\",", {}, true, false, {});
}

void TestRoomLines::accounts()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, defaultAccount);
    QFETCH(bool, optional);
    QFETCH(bool, works);
    QFETCH(QString, account);
    const Reading reading = read("{" + member + "\"Name\":\"n\"}", {defaultAccount, optional});
    QCOMPARE(reading.lines.size(), works ? 1 : 0);
    QCOMPARE(reading.problems.size(), works ? 0 : 1);
    if (works)
        QCOMPARE(reading.lines.first().room.accountId, account);
}

void TestRoomLines::reportsEveryProblem()
{
    const Reading reading = read("{\"Name\":5,\"Colour\":\"red\"}\n"
                                 "{\"AccountId\":\"..\",\"Name\":\"\\u0007\"}\n"
                                 "{\"AccountId\":\"a\",\"Name\":\"good\"}\n");
    QCOMPARE(
        words(reading.problems),
        (QStringList{QStringLiteral("1 UnknownMember Colour"), QStringLiteral("1 NotAString Name"),
                     broken(2, Rule::DotSegment), broken(2, Rule::ControlCharacter)}));
    QCOMPARE(reading.problems.last().room.name, QStringLiteral("\a"));
    QCOMPARE(reading.lines.size(), 1);
}

void TestRoomLines::hintsDoNotBlock()
{
    const Reading reading = read("{\"AccountId\":\"a\",\"Name\":\" outer\"}");
    QCOMPARE(reading.lines.size(), 1);
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY(reading.problems.first().isHint());
}

void TestRoomLines::longLines()
{
    const QByteArray head = "{\"AccountId\":\"a\",\"Name\":\"";
    const qsizetype longest = roomlines::LongestLine - head.size() - 2;
    const QByteArray fits = head + QByteArray(longest, 'x') + "\"}\n";
    const QByteArray surplus = head + QByteArray(longest + 1, 'x') + "\"}\n";
    const Reading reading = read(fits + surplus + fits.first(fits.size() - 1));
    QCOMPARE(words(reading.problems), QStringList{QStringLiteral("2 TooLong")});
    QCOMPARE(reading.lines.size(), 2);
    QCOMPARE(reading.lines[1].number, 3);
    QCOMPARE(reading.lines[1].room.name.size(), longest);
}

void TestRoomLines::sharesTheAccount()
{
    const QByteArray content = "{\"AccountId\":\"an account\",\"Name\":\"one\"}\n"
                               "{\"AccountId\":\"another\",\"Name\":\"two\"}\n"
                               "{\"AccountId\":\"an account\",\"Name\":\"three\"}\n";
    const Reading reading = read(content);
    QCOMPARE(reading.lines[0].room.accountId.constData(),
             reading.lines[2].room.accountId.constData());
}

void TestRoomLines::hashesTheWholeContent()
{
    const QByteArray content = "\xef\xbb\xbf\n{}\nbad " + QByteArray(300'000, 'x') + "\r\n\n";
    QCOMPARE(read(content).hash, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

QTEST_GUILESS_MAIN(TestRoomLines)
#include "tst_roomlines.moc"
