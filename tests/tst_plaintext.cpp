// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatCanBeSeen_data();
    void keepsWhatCanBeSeen();
};

void TestPlainText::keepsWhatCanBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &text, const QString &visible) {
        QTest::newRow(name) << text << visible;
    };
    row("empty", {}, {});
    row("plain", u"Räume für 人 <b>"_s, u"Räume für 人 <b>"_s);
    row("line break and tab", u"a\n\tb"_s, u"a\n\tb"_s);
    row("controls", u"a\x1b[31mb\r\x07\x7f\u009bc"_s, u"a[31mbc"_s);
    row("null", u"a"_s + QChar::Null + u'b', u"ab"_s);
    row("overrides", u"a\u202ab\u202bc\u202cd\u202de\u202ef"_s, u"abcdef"_s);
    row("isolates", u"a\u2066b\u2067c\u2068d\u2069e"_s, u"abcde"_s);
    row("marks", u"a\u200eb\u200fc\u061cd"_s, u"abcd"_s);
    row("invisible", u"a\u200bb\u00adc\u2060d\ufeffe"_s, u"abcde"_s);
    row("right to left", u"שלום"_s, u"שלום"_s);
    row("joiners", u"می\u200cخواهم 👩\u200d💻"_s, u"می\u200cخواهم 👩\u200d💻"_s);
    row("tags beyond the BMP", u"a\U000e0041b"_s, u"ab"_s);
}

void TestPlainText::keepsWhatCanBeSeen()
{
    QFETCH(QString, text);
    QTEST(plaintext::visible(text), "visible");
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
