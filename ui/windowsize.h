// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

// Gives a window that was not shown yet the size, or as much of it as its screen has room for.
void resizeWithinScreen(QWidget *window, const QSize &size);

// Makes the window higher, as far as its screen goes, whenever its layout needs that: when a line
// comes up, or a text gets longer. Qt does it for no text that is broken into lines.
void keepHighEnough(QWidget *window);
