// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholdercolor.h"

#include "contrast.h"

#include <QApplication>
#include <QPalette>

void keepPlaceholdersReadable()
{
    QPalette palette = QApplication::palette();
    const QColor wanted =
        contrast::faint(palette.color(QPalette::Text), palette.color(QPalette::Base));
    if (palette.color(QPalette::PlaceholderText) == wanted)
        return;
    // Of the palette's colours only this one counts as set; the others go on following the system.
    palette.setColor(QPalette::PlaceholderText, wanted);
    QApplication::setPalette(palette);
}
