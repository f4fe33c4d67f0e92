// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsize.h"

#include "grid.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

void resizeWithinScreen(QWidget *window, const QSize &size)
{
    // The frame is known only once the window is shown.
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    const QSize frame(grid::Unit, title + grid::Unit);
    window->resize(size.boundedTo(window->screen()->availableSize() - frame));
}
