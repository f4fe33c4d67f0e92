// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherwindows.h"

#include "connectionsdialog.h"
#include "core/version.h"
#include "diagnosticswindow.h"
#include "guidewindow.h"
#include "plainbox.h"
#include "session/session.h"
#include "settingsdialog.h"
#include "shortcutsdialog.h"

#include <QMainWindow>
#include <QMessageBox>

namespace {

void bringToFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

OtherWindows::OtherWindows(WindowEngine engine, QMainWindow *main)
    : QObject(main)
    , m_engine(engine)
    , m_main(main)
{ }

void OtherWindows::showConnections(const QUuid &selected)
{
    if (m_connections == nullptr) {
        m_connections = new ConnectionsDialog(m_engine.connections, m_engine.vault, m_main);
        m_connections->setTester([this](const QUuid &connection, QObject *parent) {
            return m_engine.session->test(connection, parent);
        });
        connect(m_connections, &ConnectionsDialog::allFinished, m_main, &QWidget::close);
    }
    m_connections->select(selected);
    bringToFront(m_connections);
}

void OtherWindows::showNewConnection(const Connection &suggestion)
{
    showConnections({});
    m_connections->addConnection(suggestion);
}

void OtherWindows::showSettings()
{
    if (m_settings == nullptr)
        m_settings = new SettingsDialog(m_engine.preferences, m_main);
    bringToFront(m_settings);
}

void OtherWindows::showShortcuts()
{
    auto *shortcuts = new ShortcutsDialog(m_main->menuBar(), m_main);
    shortcuts->show();
}

void OtherWindows::showGuide()
{
    if (m_guide == nullptr)
        m_guide = new GuideWindow(m_main);
    bringToFront(m_guide);
}

void OtherWindows::showDiagnostics()
{
    if (m_diagnostics == nullptr)
        m_diagnostics =
            new DiagnosticsWindow(m_engine.session->paths(), m_engine.connections, m_main);
    m_diagnostics->gather();
    bringToFront(m_diagnostics);
}

void OtherWindows::showAbout()
{
    QMessageBox *about = plainBox(
        m_main, tr("About Roomwright"), tr("Roomwright %1").arg(versionText()),
        tr("Creates chat rooms through the rooms API of Amazon Chime, and never loses or doubles "
           "one.\n\nFree software under the GNU General Public License, version 3 or later. It "
           "comes with no warranty."),
        QMessageBox::Ok, m_main->windowIcon());
    about->setObjectName(QStringLiteral("about"));
    about->setModal(false);
    about->show();
}

bool OtherWindows::hasUnfinishedConnections() const
{
    return m_connections != nullptr && m_connections->isUnfinished();
}

void OtherWindows::askToFinishConnections()
{
    m_connections->askToFinish();
}

#include "moc_otherwindows.cpp"
