// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grid.h"

class QWidget;

// Keeps a control at least so high, and never lower than its text needs, in any font: a minimum of
// its own alone would let a layout press it down to that.
void keepControlHeight(QWidget *control, int least = grid::Control);
