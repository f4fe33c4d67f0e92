// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// Colours that can be read on any palette.
namespace contrast {

constexpr double ReadableRatio = 4.5; // WCAG 2, level AA, body text

// WCAG 2's contrast ratio, 1 to 21. Ignores alpha.
double ratio(const QColor &a, const QColor &b);

// `color`, made darker or lighter as far as it takes to have that ratio to `background`.
QColor readable(const QColor &color, const QColor &background, double wanted = ReadableRatio);

// `share` (0 to 1) of `over`, the rest `under`.
QColor mixed(const QColor &under, const QColor &over, double share);

// For what is said beside the main thing: fainter than `text`, and readable on `background`.
QColor faint(const QColor &text, const QColor &background);

} // namespace contrast
