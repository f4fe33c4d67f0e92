// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "longwork.h"
#include "mainwindow.h"
#include "rooms/journalerror.h"
#include "singleinstance.h"
#include "updatenotice.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class Journal;
struct Preferences;

// The main window with the list it shows. Where the user chooses another language, another window
// takes its place, with all that stands in it: every text is read anew so, and none forgotten.
class WindowHost : public QObject
{
    Q_OBJECT
public:
    // Owns none of them; all outlive it.
    WindowHost(MainWindow::Engine engine, Journal *journal, CreationQueue *queue);
    ~WindowHost() override;

    void show();
    void open(const QStringList &files); // lists of rooms
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    // Brings the window to the user, for one that was started later, and opens its files.
    void raise(const SingleInstance::Request &request);

private:
    void makeWindow();
    void joinJournal();
    void joinQueue();
    void preferencesChanged(const Preferences &before);
    void replaceWindow();

    MainWindow::Engine m_engine;
    ApplicationLook m_look;
    Journal *m_journal;
    CreationQueue *m_queue;
    std::optional<JournalError> m_failure; // why the journal is not open
    std::unique_ptr<RoomTableModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    LongWork m_longWork;
    UpdateNotice m_updates;
    QElapsedTimer m_clock;
    QTimer m_replacing; // until the window can be replaced
};
