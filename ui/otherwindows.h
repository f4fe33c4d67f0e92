// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"
#include "windowengine.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class ConnectionsDialog;
class DiagnosticsWindow;
class GuideWindow;
class SettingsDialog;

// The windows that stand beside the main one: made when they are first asked for, and brought to
// the front when they are asked for again.
class OtherWindows : public QObject
{
    Q_OBJECT
public:
    // Belongs to the main window, as they do.
    OtherWindows(WindowEngine engine, QMainWindow *main);

    void showConnections(const QUuid &selected);
    // The same, with a new connection that is begun from this one.
    void showNewConnection(const Connection &suggestion);
    void showSettings();
    void showShortcuts();
    void showGuide();
    void showDiagnostics();
    void showAbout();

    [[nodiscard]] bool hasUnfinishedConnections() const;
    void askToFinishConnections(); // and closes the main window where that is done

private:
    WindowEngine m_engine;
    QMainWindow *m_main;
    QPointer<ConnectionsDialog> m_connections;
    QPointer<GuideWindow> m_guide;
    QPointer<DiagnosticsWindow> m_diagnostics;
    QPointer<SettingsDialog> m_settings;
};
