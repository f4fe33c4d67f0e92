// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonobjecttext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestJsonObjectText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersInOrder();
    void texts_data();
    void texts();
    void everyCharacter();
};

void TestJsonObjectText::membersInOrder()
{
    JsonObjectText object;
    QCOMPARE(object.text(), "{}");
    object.insertText("Name", u"Küche"_s);
    object.insertText("Empty", {});
    object.insertNumber("Most", std::numeric_limits<qint64>::max());
    object.insertNumber("Least", std::numeric_limits<qint64>::min());
    object.insertBool("Yes", true);
    object.insertBool("No", false);
    object.insertJson("Room", JsonObjectText().text());
    QCOMPARE(object.text(),
             R"({"Name":"Küche","Empty":"","Most":9223372036854775807,)"
             R"("Least":-9223372036854775808,"Yes":true,"No":false,"Room":{}})");
    QVERIFY(QJsonDocument::fromJson(object.text()).isObject());
}

void TestJsonObjectText::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QString &text, const QByteArray &json) {
        QTest::newRow(name) << text << json;
    };
    row("plain", u"Night shift"_s, R"("Night shift")");
    row("quote and backslash", u"a\"b\\c/d"_s, R"("a\"b\\c/d")");
    row("line break and tab", u"a\nb\tc"_s, R"("a\nb\tc")");
    row("other scripts", u"会議 שלום"_s, R"("会議 שלום")");
    row("beyond the BMP", u"a👩‍💻b"_s, R"("a👩‍💻b")");
    row("escape sequence", u"\u001b[31m"_s, R"("\u001b[31m")");
    row("delete and C1", u"\u007f\u0080\u009b\u009f\u00a0"_s,
        R"("\u007f\u0080\u009b\u009f)"
        "\u00a0\"");
    row("null", QString(QChar::Null), R"("\u0000")");
}

void TestJsonObjectText::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    JsonObjectText object;
    object.insertText("T", text);
    QCOMPARE(object.text(), R"({"T":)" + json + '}');
    QCOMPARE(QJsonDocument::fromJson(object.text())[u"T"].toString(), text);
}

// Qt reads what is written, and there is no control in it.
void TestJsonObjectText::everyCharacter()
{
    for (char32_t code = 0; code < 0x11000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString text = u'<' + QString::fromUcs4(&code, 1) + u'>';
        JsonObjectText object;
        object.insertText("T", text);
        QCOMPARE(QJsonDocument::fromJson(object.text())[u"T"].toString(), text);
        const QString written = QString::fromUtf8(object.text());
        QVERIFY(std::none_of(written.begin(), written.end(), [](QChar character) {
            return character.category() == QChar::Other_Control;
        }));
    }
    // Half a character is none, and the text is JSON all the same.
    JsonObjectText object;
    object.insertText("T", u"a"_s + QChar(0xd83d) + u'b');
    const QString read = QJsonDocument::fromJson(object.text())[u"T"].toString();
    QVERIFY(read.startsWith(u'a') && read.endsWith(u'b'));
}

QTEST_APPLESS_MAIN(TestJsonObjectText)
#include "tst_jsonobjecttext.moc"
