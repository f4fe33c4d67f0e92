// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/helplayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace commandline;

class TestHelpLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsOfText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("Latin") << u"usage:"_s << 6;
        QTest::newRow("one code point") << u"é"_s << 1;
        QTest::newRow("a combining mark") << u"e\u0301"_s << 1;
        QTest::newRow("Arabic with vowels") << u"\u0643\u064e\u062a\u064e"_s << 2;
        QTest::newRow("kana and ideographs") << u"使い方:"_s << 7;
        QTest::newRow("halfwidth kana") << u"ｶﾀ"_s << 2;
        QTest::newRow("fullwidth Latin") << u"Ａ１"_s << 4;
        QTest::newRow("Hangul") << u"방"_s << 2;
        QTest::newRow("Hangul in parts") << u"\u1107\u1161\u11bc"_s << 2;
        QTest::newRow("ideographs beyond the first plane") << u"𠮷野"_s << 4;
        QTest::newRow("pictograph") << u"🙂"_s << 2;
        QTest::newRow("joiner that nobody sees") << u"a\u200db"_s << 2;
    }
    void cellsOfText()
    {
        QFETCH(QString, text);
        QTEST(cells(text), "count");
    }

    void wrapsAtWords()
    {
        const QString word = u"abcdefg "_s;
        const QStringList lines = wrapped(word.repeated(25), 4).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], word.repeated(8) + u"abcdefg"_s); // the indent stands before it
        QCOMPARE(lines[1], u"    "_s + word.repeated(8) + u"abcdefg"_s);
        QVERIFY(lines[2].startsWith(u"    abcdefg"_s));
    }
    void breaksNoName()
    {
        const QString text = u"x"_s.repeated(74) + u" --skip-invalid"_s;
        QCOMPARE(wrapped(text), u"x"_s.repeated(74) + u"\n--skip-invalid"_s);
    }
    void keepsWhatIsTooLong()
    {
        const QString text = u"x"_s.repeated(100);
        QCOMPARE(wrapped(text, 10), text);
    }
    // Between any two of these, but no line begins with a full stop.
    void wrapsWithoutSpaces()
    {
        const QString text = u"字"_s.repeated(40) + u"。"_s + u"字"_s.repeated(4);
        const QStringList lines = wrapped(text).split(u'\n');
        QCOMPARE(lines, QStringList({u"字"_s.repeated(39), u"字。字字字字"_s}));
    }

    void putsUsageBelowUsage()
    {
        QCOMPARE(usageText({u"roomwright a"_s, u"roomwright b"_s}),
                 u"usage: roomwright a\n       roomwright b"_s);
    }
    void putsRowsInColumns()
    {
        QCOMPARE(rowsText({{u"a"_s, u"One."_s}, {u"bcd"_s, u"y "_s.repeated(39) + u"y"_s}}),
                 u"  a    One.\n  bcd  "_s + u"y "_s.repeated(36) + u"y\n       y y y\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestHelpLayout)

#include "tst_helplayout.moc"
