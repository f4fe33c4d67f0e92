// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "statusdelegate.h"

#include <QTest>

class tst_Contrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratioIsThatOfWcag();
    void everyStateCanBeReadOnAnyGround_data();
    void everyStateCanBeReadOnAnyGround();
    void aReadableColourStaysAsItIs();
    void faintTextCanBeRead();
};

void tst_Contrast::ratioIsThatOfWcag()
{
    QCOMPARE(contrast::ratio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast::ratio(Qt::white, Qt::white), 1.0);
    // #767676 is the lightest grey that passes on white.
    QVERIFY(contrast::ratio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast::ratio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void tst_Contrast::everyStateCanBeReadOnAnyGround_data()
{
    QTest::addColumn<QColor>("ground");
    for (const int grey : {0, 0x1e, 0x35, 0x60, 0x80, 0xa0, 0xef, 0xff})
        QTest::addRow("grey %d", grey) << QColor(grey, grey, grey);
    QTest::newRow("green") << QColor(0x20, 0x90, 0x50);
    QTest::newRow("yellow") << QColor(Qt::yellow);
}

void tst_Contrast::everyStateCanBeReadOnAnyGround()
{
    QFETCH(QColor, ground);
    for (int state = 0; state <= int(RoomState::Cancelled); ++state) {
        QPalette palette;
        palette.setColor(QPalette::Base, ground);
        const QColor color = stateColor(RoomState(state), palette, QPalette::Base);
        QVERIFY2(contrast::ratio(color, ground) >= contrast::ReadableRatio,
                 qPrintable(color.name()));
    }
}

void tst_Contrast::aReadableColourStaysAsItIs()
{
    QCOMPARE(contrast::readable(QColor(0, 0x40, 0), Qt::white), QColor(0, 0x40, 0));
}

void tst_Contrast::faintTextCanBeRead()
{
    for (const auto &[text, ground] : {std::pair(QColor(Qt::black), QColor(Qt::white)),
                                       std::pair(QColor(Qt::white), QColor(0x2d, 0x2d, 0x2d))}) {
        const QColor faint = contrast::faint(text, ground);
        QVERIFY(contrast::ratio(faint, ground) >= contrast::ReadableRatio);
        QVERIFY(contrast::ratio(faint, ground) < contrast::ratio(text, ground));
    }
}

QTEST_APPLESS_MAIN(tst_Contrast)
#include "tst_contrast.moc"
