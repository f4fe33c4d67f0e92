// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"

#include <algorithm>
#include <cmath>

namespace contrast {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

double ratio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor readable(const QColor &color, const QColor &background, double wanted)
{
    constexpr int Steps = 24;
    const bool onDark = ratio(background, Qt::white) > ratio(background, Qt::black);
    const QColor end = onDark ? Qt::white : Qt::black;
    for (int step = 0; step < Steps; ++step) {
        const QColor candidate = mixed(color, end, double(step) / Steps);
        if (ratio(candidate, background) >= wanted)
            return candidate;
    }
    return end;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

QColor faint(const QColor &text, const QColor &background)
{
    // Of black and white this leaves 7:1, which is what high contrast asks for.
    return readable(mixed(background, text, 0.65), background);
}

} // namespace contrast
