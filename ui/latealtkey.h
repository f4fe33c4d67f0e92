// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Keeps a menu open that Alt and a letter have opened. While a screen reader listens, Qt 6.4 lets
// it have each key first, and gives the key to the window when the screen reader has answered, but
// shortcuts are not held back: so the menu is open when the Alt reaches it that was pressed before,
// and Alt closes menus. Such a key is known by being sent, and not by coming from the display.
// Filters the events of the application, for as long as it exists.
class LateAltKey : public QObject
{
    Q_OBJECT
public:
    explicit LateAltKey(QObject *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
