// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

// An icon of resources/icons drawn in one colour: `color`, or where that is invalid the palette's
// text colour at the time of painting, so that it follows a change of palette by itself. Sharp at
// every scale. Selected: the palette's highlighted text; disabled: its disabled text.
QIcon symbolicIcon(const QString &name, const QColor &color = {});
