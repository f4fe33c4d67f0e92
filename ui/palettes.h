// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

// Colours for Qt's Fusion style. Every text of theirs can be read on all that it may stand on.
namespace palettes {

enum class Shade { Light, Dark };
enum class Contrast { Normal, High };

constexpr double HighContrastRatio = 7; // WCAG 2, level AAA; else contrast::ReadableRatio

QPalette of(Shade shade, Contrast contrast);

bool isDark(const QPalette &palette);
// What colours that go with a palette are to have: more where its own text stands out as far as can
// be.
double wantedRatio(const QPalette &palette);

} // namespace palettes
