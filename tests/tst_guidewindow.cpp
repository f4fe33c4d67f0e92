// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidewindow.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

class TestGuideWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allIsSeenAtOnce();
};

void TestGuideWindow::allIsSeenAtOnce()
{
    GuideWindow guide;
    guide.show();
    QVERIFY(QTest::qWaitForWindowExposed(&guide));
    const auto *text = guide.findChild<QTextBrowser *>();
    QVERIFY(text->document()->size().height() > 100);
    QCOMPARE(text->verticalScrollBar()->maximum(), 0);
    QVERIFY(text->height() < text->document()->size().height() + 20); // and no more
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
