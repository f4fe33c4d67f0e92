// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

class QObject;
class QString;
class QWidget;

// Tells the user, who is busy with another program: `window` asks for attention, and where the
// desktop shows notifications it shows one, which calls `chosen` when the user chooses it, with the
// desktop's leave to bring a window to the front, if it gives one; never after `context` is gone.
// Nothing while a window of this program is active. Both texts are plain. Does not block.
void notifyInBackground(QWidget *window, const QString &title, const QString &text,
                        QObject *context,
                        std::function<void(const QByteArray &activationToken)> chosen);
