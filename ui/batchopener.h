// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/batchcreation.h"

#include <QObject>
#include <QPointer>

class BatchDialog;
class Connections;
class CreationQueue;
class Journal;
class MessageBar;
class QAction;
class Session;

// Creates the rooms of files that the user chooses, drops on the window, or opens otherwise: shows
// what is in them, and nothing is sent before the user says so. Tells the message bar.
class BatchOpener : public QObject
{
    Q_OBJECT
public:
    // Owns none of them; all outlive it.
    BatchOpener(Connections *connections, Session *session, MessageBar *messages, QWidget *window);

    // The journal is open.
    void setRooms(Journal *journal, CreationQueue *queue);
    [[nodiscard]] QAction *action() const { return m_action; } // asks which file
    // At once, or as soon as the journal is open.
    void open(const QString &path);
    // Something that was asked for is on its way.
    [[nodiscard]] bool isBusy() const;

private:
    void ask();
    void create(const QString &path, BatchCreation::Order order);
    void tellFailure(const QString &path, const QString &name, const JournalError &error);

    Connections *m_connections;
    Session *m_session;
    MessageBar *m_messages;
    QWidget *m_window;
    QAction *m_action;
    Journal *m_journal = nullptr;
    CreationQueue *m_queue = nullptr;
    QString m_waiting; // a path, for the journal
    QPointer<BatchDialog> m_dialog;
};
