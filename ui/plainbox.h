// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

// A message box that takes no text for markup, has no icons on its buttons, as the style's own are
// for light ones, and deletes itself when it is closed. It is shown by open() or show(). `icon` is
// one of symbolicicon's.
QMessageBox *plainBox(QWidget *parent, const QString &title, const QString &text,
                      const QString &information, QMessageBox::StandardButtons buttons,
                      const QIcon &icon);
