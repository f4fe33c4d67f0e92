// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsize.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

class TestWindowSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSizeThatFitsIsTaken();
    void noWindowIsBeyondItsScreen();
};

void TestWindowSize::aSizeThatFitsIsTaken()
{
    QWidget window;
    resizeWithinScreen(&window, {300, 200});
    QCOMPARE(window.size(), QSize(300, 200));
}

void TestWindowSize::noWindowIsBeyondItsScreen()
{
    QWidget window;
    const QSize room = window.screen()->availableSize();
    resizeWithinScreen(&window, {300, 10 * room.height()});
    QCOMPARE(window.width(), 300);
    QVERIFY(window.height() < room.height()); // as there is a frame, too
    QVERIFY(window.height() > room.height() * 3 / 4);
}

QTEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
