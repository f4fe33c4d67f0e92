// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainmenu.h"

#include "roomsview.h"
#include "symbolicicon.h"

#include <QAction>
#include <QMenuBar>

namespace {

QAction *add(QMenu *menu, const QString &objectName, const QString &text, const QString &icon = {})
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    if (!icon.isEmpty())
        action->setIcon(symbolicIcon(icon));
    return action;
}

} // namespace

MainMenu::MainMenu(QMenuBar *bar, const RoomsView *rooms, const QList<QAction *> &files,
                   QObject *parent)
    : QObject(parent)
{
    fillFile(bar->addMenu(tr("&File")), files);
    fillEdit(bar->addMenu(tr("&Edit")), rooms);
    fillRooms(bar->addMenu(tr("R&ooms")), rooms);
    connect(add(bar->addMenu(tr("&Connection")), QStringLiteral("manageConnections"),
                tr("&Manage connections…"), QStringLiteral("connections")),
            &QAction::triggered, this, &MainMenu::manageConnections);
    fillHelp(bar->addMenu(tr("&Help")));
}

void MainMenu::fillFile(QMenu *menu, const QList<QAction *> &files)
{
    QAction *newRoom = add(menu, QStringLiteral("newRoom"), tr("&New room"), QStringLiteral("add"));
    newRoom->setShortcut(QKeySequence::New);
    connect(newRoom, &QAction::triggered, this, &MainMenu::newRoom);
    menu->addActions(files);
    menu->addSeparator();
    QAction *quit = add(menu, QStringLiteral("quit"), tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainMenu::quit);
}

void MainMenu::fillEdit(QMenu *menu, const RoomsView *rooms)
{
    menu->addActions({rooms->copyAction(), rooms->copyRoomIdAction()});
    menu->addSeparator();
    QAction *find = add(menu, QStringLiteral("find"), tr("&Find"), QStringLiteral("search"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, &MainMenu::find);
    menu->addSeparator();
    QAction *settings = add(menu, QStringLiteral("showSettings"), tr("&Settings…"));
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainMenu::settings);
}

void MainMenu::fillRooms(QMenu *menu, const RoomsView *rooms)
{
    menu->addActions({rooms->retryAction(), rooms->cancelAction()});
    menu->addSeparator();
    m_cancelAll = add(menu, QStringLiteral("cancelAllWaiting"), tr("Cancel &all that wait"));
    m_cancelAll->setEnabled(false);
    connect(m_cancelAll, &QAction::triggered, this, &MainMenu::cancelAll);
}

void MainMenu::fillHelp(QMenu *menu)
{
    QAction *guide = add(menu, QStringLiteral("showGuide"), tr("&Guide"));
    guide->setShortcut(QKeySequence(Qt::Key_F1));
    connect(guide, &QAction::triggered, this, &MainMenu::guide);
    connect(add(menu, QStringLiteral("showShortcuts"), tr("&Keyboard shortcuts")),
            &QAction::triggered, this, &MainMenu::shortcuts);
    connect(add(menu, QStringLiteral("showDiagnostics"), tr("&Diagnostics")), &QAction::triggered,
            this, &MainMenu::diagnostics);
    QAction *about = add(menu, QStringLiteral("showAbout"), tr("&About Roomwright"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainMenu::about);
}

void MainMenu::setCanCancelAll(bool can)
{
    m_cancelAll->setEnabled(can);
}

#include "moc_mainmenu.cpp"
