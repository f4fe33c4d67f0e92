// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidewindow.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

class TestGuideWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesFitTheWindow();
};

void TestGuideWindow::picturesFitTheWindow()
{
    GuideWindow guide;
    guide.show();
    QVERIFY(QTest::qWaitForWindowExposed(&guide));
    const auto *text = guide.findChild<QTextBrowser *>();
    QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
    int pictures = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const auto picture =
                text->document()->resource(QTextDocument::ImageResource, QUrl(format.name()));
            QVERIFY2(picture.value<QImage>().width() > 100, qPrintable(format.name()));
            ++pictures;
        }
    }
    QCOMPARE(pictures, 3);
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
