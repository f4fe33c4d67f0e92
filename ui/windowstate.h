// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class CreateRoomForm;
class QMainWindow;
class QSplitter;
class RoomsView;

// What the window remembers in the settings file: its place and parts, the row the user was at, and
// what is typed and not sent. Not the search: who comes back wants to see that all rooms are there.
struct WindowParts
{
    QMainWindow *window;
    QSplitter *splitter;
    CreateRoomForm *form;
    RoomsView *rooms;
};

void restoreWindow(const WindowParts &parts, const QString &settingsFile);
void saveWindow(const WindowParts &parts, const QString &settingsFile);
