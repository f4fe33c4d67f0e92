// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholdercolor.h"

#include "contrast.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>
#include <QTest>

class TestPlaceholderColor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void isReadable_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("dark") << QColor(0x20, 0x23, 0x26) << QColor(0xef, 0xf0, 0xf1);
        QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::yellow);
    }
    void isReadable()
    {
        QFETCH(const QColor, base);
        QFETCH(const QColor, text);
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::PlaceholderText, base); // cannot be seen at all
        QApplication::setPalette(palette);
        keepPlaceholdersReadable();
        const QLineEdit edit;
        const QColor shown = edit.palette().color(QPalette::PlaceholderText);
        QVERIFY(contrast::ratio(shown, base) >= contrast::ReadableRatio);
        QCOMPARE(edit.palette().color(QPalette::Base).rgb(), base.rgb());
        QCOMPARE(edit.palette().color(QPalette::Text).rgb(), text.rgb());
    }
};

QTEST_MAIN(TestPlaceholderColor)
#include "tst_placeholdercolor.moc"
