// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettes.h"

#include "contrast.h"

namespace palettes {

namespace {

struct Colors
{
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb disabledText;
    QRgb link;
    QRgb visitedLink;
    QRgb highlight;
    QRgb highlightedText;
    QRgb disabledHighlight;
    QRgb tip;
};

constexpr Colors Light{
    .window = 0xffefefef,
    .base = 0xffffffff,
    .alternateBase = 0xfff6f7f8,
    .button = 0xffefefef,
    .text = 0xff1b1e21,
    .disabledText = 0xff64686c,
    .link = 0xff0a58a8,
    .visitedLink = 0xff6a3aa2,
    .highlight = 0xff2468ad,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xffd8dadc,
    .tip = 0xfffffde0,
};
constexpr Colors Dark{
    .window = 0xff292c30,
    .base = 0xff1f2225,
    .alternateBase = 0xff26292d,
    .button = 0xff2d3135,
    .text = 0xffeceef0,
    .disabledText = 0xffb0b6bb,
    .link = 0xff7cb9fb,
    .visitedLink = 0xffc6a5f0,
    .highlight = 0xff3173b5,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xff3d4248,
    .tip = 0xff3a3f45,
};
constexpr Colors HighLight{
    .window = 0xffffffff,
    .base = 0xffffffff,
    .alternateBase = 0xfff2f2f2,
    .button = 0xffffffff,
    .text = 0xff000000,
    .disabledText = 0xff4a4a4a,
    .link = 0xff0000c0,
    .visitedLink = 0xff5b0091,
    .highlight = 0xff00307a,
    .highlightedText = 0xffffffff,
    .disabledHighlight = 0xffe0e0e0,
    .tip = 0xffffffff,
};
constexpr Colors HighDark{
    .window = 0xff000000,
    .base = 0xff000000,
    .alternateBase = 0xff141414,
    .button = 0xff1a1a1a,
    .text = 0xffffffff,
    .disabledText = 0xffbdbdbd,
    .link = 0xff8fd0ff,
    .visitedLink = 0xffdcb8ff,
    .highlight = 0xffffe14d,
    .highlightedText = 0xff000000,
    .disabledHighlight = 0xff333333,
    .tip = 0xff000000,
};

const Colors &colorsOf(Shade shade, Contrast contrast)
{
    if (contrast == Contrast::High)
        return shade == Shade::Dark ? HighDark : HighLight;
    return shade == Shade::Dark ? Dark : Light;
}

} // namespace

QPalette of(Shade shade, Contrast contrast)
{
    const Colors &colors = colorsOf(shade, contrast);
    const QColor button(colors.button);
    // Bevels and shadows derive from the button, as the style expects it.
    QPalette palette(QColor(colors.text), button, button.lighter(150), button.darker(160),
                     button.darker(130), QColor(colors.text), Qt::white, QColor(colors.base),
                     QColor(colors.window));
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::Midlight, button.lighter(115));
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.visitedLink);
    palette.setColor(QPalette::ToolTipBase, colors.tip);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, contrast::faint(colors.text, colors.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.disabledHighlight);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.text);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

double wantedRatio(const QPalette &palette)
{
    constexpr double NearlyBlackAndWhite = 20;
    const double ofText =
        contrast::ratio(palette.color(QPalette::WindowText), palette.color(QPalette::Window));
    return ofText >= NearlyBlackAndWhite ? HighContrastRatio : contrast::ReadableRatio;
}

} // namespace palettes
