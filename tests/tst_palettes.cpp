// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettes.h"

#include "contrast.h"
#include "placeholdercolor.h"
#include "statusdelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QMetaEnum>
#include <QPushButton>
#include <QTest>

using palettes::Contrast;
using palettes::Shade;

namespace {

double wanted(Contrast contrast)
{
    return contrast == Contrast::High ? palettes::HighContrastRatio : contrast::ReadableRatio;
}

const auto Groups = {QPalette::Active, QPalette::Inactive, QPalette::Disabled};

} // namespace

class tst_Palettes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void everyTextCanBeRead_data() { addPalettes(); }
    void everyTextCanBeRead();
    void everyStateCanBeRead_data() { addPalettes(); }
    void everyStateCanBeRead();
    void textCanBeReadOnWhatTheStylePaints_data() { addPalettes(); }
    void textCanBeReadOnWhatTheStylePaints();
    void textIsNotDisabledText_data() { addPalettes(); }
    void textIsNotDisabledText();
    void placeholdersStayAsTheyAre_data() { addPalettes(); }
    void placeholdersStayAsTheyAre();
    void isDarkOrLight_data() { addPalettes(); }
    void isDarkOrLight();

private:
    static void addPalettes();
};

void tst_Palettes::addPalettes()
{
    QTest::addColumn<Shade>("shade");
    QTest::addColumn<Contrast>("contrast");
    QTest::newRow("light") << Shade::Light << Contrast::Normal;
    QTest::newRow("dark") << Shade::Dark << Contrast::Normal;
    QTest::newRow("light, high contrast") << Shade::Light << Contrast::High;
    QTest::newRow("dark, high contrast") << Shade::Dark << Contrast::High;
}

void tst_Palettes::everyTextCanBeRead()
{
    QFETCH(const Shade, shade);
    QFETCH(const Contrast, contrast);
    const QPalette palette = palettes::of(shade, contrast);
    const auto roles = QMetaEnum::fromType<QPalette::ColorRole>();
    const auto check = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        for (const auto group : Groups) {
            const QColor ink = palette.color(group, text);
            const QColor paper = palette.color(group, ground);
            QCOMPARE(ink.alpha(), 255);
            QCOMPARE(paper.alpha(), 255);
            const double ratio = contrast::ratio(ink, paper);
            QVERIFY2(ratio >= wanted(contrast),
                     qPrintable(QStringLiteral("%1 on %2, group %3: %4")
                                    .arg(QLatin1String(roles.valueToKey(text)),
                                         QLatin1String(roles.valueToKey(ground)))
                                    .arg(group)
                                    .arg(ratio)));
        }
    };
    for (const auto ground :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                QPalette::Link, QPalette::LinkVisited}) {
            check(text, ground);
            if (QTest::currentTestFailed())
                return;
        }
    }
    check(QPalette::HighlightedText, QPalette::Highlight);
    check(QPalette::ToolTipText, QPalette::ToolTipBase);
    check(QPalette::PlaceholderText, QPalette::Base);
}

void tst_Palettes::everyStateCanBeRead()
{
    QFETCH(const Shade, shade);
    QFETCH(const Contrast, contrast);
    const QPalette palette = palettes::of(shade, contrast);
    for (int state = 0; state <= int(RoomState::Cancelled); ++state) {
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            const QColor color = stateColor(RoomState(state), palette, ground);
            QVERIFY2(contrast::ratio(color, palette.color(ground)) >= wanted(contrast),
                     qPrintable(color.name()));
        }
    }
}

// The style shades the palette's colours.
void tst_Palettes::textCanBeReadOnWhatTheStylePaints()
{
    QFETCH(const Shade, shade);
    QFETCH(const Contrast, contrast);
    QApplication::setPalette(palettes::of(shade, contrast));
    QPushButton button;
    QComboBox combo;
    QHeaderView header(Qt::Horizontal);
    const std::initializer_list<QWidget *> widgets{&button, &combo, &header};
    for (QWidget *widget : widgets) {
        widget->resize(200, 32);
        for (const bool enabled : {true, false}) {
            widget->setEnabled(enabled);
            const QImage image = widget->grab().toImage();
            const QColor text = widget->palette().color(QPalette::ButtonText);
            for (int y = 6; y < 26; ++y) {
                const QColor ground = image.pixelColor(100, y);
                const double ratio = contrast::ratio(text, ground);
                QVERIFY2(
                    ratio >= wanted(contrast),
                    qPrintable(
                        QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
            }
        }
    }
}

void tst_Palettes::textIsNotDisabledText()
{
    QFETCH(const Shade, shade);
    QFETCH(const Contrast, contrast);
    const QPalette palette = palettes::of(shade, contrast);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const QColor ground = palette.color(QPalette::Base);
        QVERIFY(contrast::ratio(palette.color(QPalette::Disabled, role), ground)
                < contrast::ratio(palette.color(QPalette::Active, role), ground) / 1.5);
    }
}

// By the rule for other people's palettes.
void tst_Palettes::placeholdersStayAsTheyAre()
{
    QFETCH(const Shade, shade);
    QFETCH(const Contrast, contrast);
    const QPalette palette = palettes::of(shade, contrast);
    QApplication::setPalette(palette);
    keepPlaceholdersReadable();
    QCOMPARE(QApplication::palette(), palette);
}

void tst_Palettes::isDarkOrLight()
{
    QFETCH(const Shade, shade);
    QFETCH(const Contrast, contrast);
    QCOMPARE(palettes::isDark(palettes::of(shade, contrast)), shade == Shade::Dark);
}

QTEST_MAIN(tst_Palettes)
#include "tst_palettes.moc"
