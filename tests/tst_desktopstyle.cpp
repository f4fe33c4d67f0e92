// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopstyle.h"

#include "contrast.h"
#include "palettes.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Where a button's label leaves marks, of a button of that width.
QRect marksOf(const QStyle &style, int width)
{
    QImage image(width, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPixmap icon(16, 16);
    icon.fill(Qt::black);
    QStyleOptionButton option;
    option.initFrom(std::make_unique<QWidget>().get());
    option.direction = Qt::RightToLeft;
    option.rect = image.rect();
    option.text = u"إغلاق"_s;
    option.icon = icon;
    option.iconSize = icon.size();
    option.palette.setColor(QPalette::ButtonText, Qt::black);
    {
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        style.drawControl(QStyle::CE_PushButtonLabel, &option, &painter, nullptr);
    }
    QRect marks;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                marks |= QRect(x, y, 1, 1);
        }
    }
    return marks;
}

} // namespace

class TestDesktopStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void aLabelFromTheRightStandsInTheMiddle();
    void joinedLettersHaveNoLineUnderOne();
    void noLineOfALabelIsCut();
    void anEmptyBoxIsSeen_data();
    void anEmptyBoxIsSeen();
};

void TestDesktopStyle::aLabelFromTheRightStandsInTheMiddle()
{
    const DesktopStyle style(u"Fusion"_s, {.fromTheRight = true});
    constexpr int Width = 300;
    const QRect marks = marksOf(style, Width);
    QVERIFY(marks.width() > 30 && marks.width() < 120);
    QVERIFY(std::abs(marks.center().x() - Width / 2) < 8);
}

void TestDesktopStyle::joinedLettersHaveNoLineUnderOne()
{
    const DesktopStyle joined(u"Fusion"_s, {.joinedLetters = true});
    QCOMPARE(joined.styleHint(QStyle::SH_UnderlineShortcut, nullptr, nullptr, nullptr), 0);
    const DesktopStyle others(u"Fusion"_s, {.calm = true});
    QVERIFY(others.styleHint(QStyle::SH_UnderlineShortcut, nullptr, nullptr, nullptr) != 0);
}

void TestDesktopStyle::noLineOfALabelIsCut()
{
    DesktopStyle style(u"Fusion"_s, {.fromTheRight = true});
    QLabel label(
        u"الخدمة المحلية جزء من Roomwright: واجهة API للغرف على هذا الحاسوب، لك وحدك. لا حاجة "
        "إلى إعداد أي شيء. فهي تُنشئ حسابها الخاص وزوج مفاتيحها الخاص"_s);
    label.setWordWrap(true);
    label.setStyle(&style);
    for (int width = 200; width < 500; ++width) {
        label.resize(width, label.heightForWidth(width));
        const QImage image = label.grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(0, y), image.pixelColor(0, 0));
    }
    label.setStyle(nullptr);
}

void TestDesktopStyle::anEmptyBoxIsSeen_data()
{
    QTest::addColumn<int>("shade");
    QTest::newRow("light") << int(palettes::Shade::Light);
    QTest::newRow("dark") << int(palettes::Shade::Dark);
}

void TestDesktopStyle::anEmptyBoxIsSeen()
{
    QFETCH(int, shade);
    const bool isDark = palettes::Shade(shade) == palettes::Shade::Dark;
    DesktopStyle style(u"Fusion"_s, {.boxes = isDark, .calm = true});
    QCheckBox box;
    box.setStyle(&style);
    box.setPalette(palettes::of(palettes::Shade(shade), palettes::Contrast::Normal));
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    const QColor ground = box.palette().color(QPalette::Window);
    double most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast::ratio(image.pixelColor(x, y), ground));
    }
    QVERIFY2(most >= (isDark ? 3.0 : 1.5), qPrintable(QString::number(most)));
    box.setStyle(nullptr);
}

QTEST_MAIN(TestDesktopStyle)
#include "tst_desktopstyle.moc"
