// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsize.h"

#include <QLabel>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

class TestWindowSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSizeThatFitsIsTaken();
    void noWindowIsBeyondItsScreen();
    void aWindowGrowsWithItsText();
    void noWindowGrowsBeyondItsScreen();
};

namespace {

// Shown as high as its text needs.
struct TextWindow
{
    TextWindow()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(text);
        text->setWordWrap(true);
        keepHighEnough(&window);
        window.resize(300, 100);
        window.show();
    }

    QWidget window;
    QLabel *text = new QLabel(QStringLiteral("A line"));
};

} // namespace

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

void TestWindowSize::aWindowGrowsWithItsText()
{
    TextWindow shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    QCOMPARE(shown.window.size(), QSize(300, 100));
    shown.text->setText(QStringLiteral("A line of several words. ").repeated(40));
    QTRY_VERIFY(shown.text->height() >= shown.text->heightForWidth(shown.text->width()));
    QCOMPARE(shown.window.width(), 300);
    const int height = shown.window.height();
    shown.text->setText(QStringLiteral("A line"));
    QCoreApplication::processEvents();
    QCOMPARE(shown.window.height(), height); // as nothing jumps about
}

void TestWindowSize::noWindowGrowsBeyondItsScreen()
{
    TextWindow shown;
    const int room = shown.window.screen()->availableSize().height();
    shown.text->setText(QStringLiteral("A line of several words. ").repeated(4000));
    QTRY_VERIFY(shown.window.height() > 100);
    QVERIFY(shown.window.height() < room);
}

QTEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
