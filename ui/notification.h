// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

// Tells the user, who is busy with another program: `window` asks for attention, and where the
// desktop shows notifications it shows one, which brings `window` to the front when it is chosen.
// Nothing while a window of this program is active. Both are plain text. Does not block.
void notifyInBackground(QWidget *window, const QString &title, const QString &text);
