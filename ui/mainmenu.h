// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class RoomsView;

// The entries of the window's menu bar; what they do is for the window to say.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    // Fills `bar`. Entries that have an owner of their own come from `rooms` and, about files, from
    // `files`.
    MainMenu(QMenuBar *bar, const RoomsView *rooms, const QList<QAction *> &files, QObject *parent);

    void setCanCancelAll(bool can);

Q_SIGNALS:
    void newRoom();
    void quit();
    void find();
    void settings();
    void cancelAll();
    void manageConnections();
    void guide();
    void shortcuts();
    void diagnostics();
    void about();

private:
    void fillFile(QMenu *menu, const QList<QAction *> &files);
    void fillEdit(QMenu *menu, const RoomsView *rooms);
    void fillRooms(QMenu *menu, const RoomsView *rooms);
    void fillHelp(QMenu *menu);

    QAction *m_cancelAll = nullptr;
};
