// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <memory>

class MessageBar;
class QAction;
class QThread;

// Writes the whole list to a file of the user's choice, in a thread of its own and with a
// connection of its own, so that rooms go on being created meanwhile. Tells the message bar.
class JournalExporter : public QObject
{
    Q_OBJECT
public:
    JournalExporter(MessageBar *messages, QWidget *window);
    ~JournalExporter() override; // gives up what is not written yet

    void setJournal(const QString &path);
    [[nodiscard]] QAction *action() const { return m_action; } // asks where to
    [[nodiscard]] bool isWriting() const { return m_thread != nullptr; }

private:
    void ask();
    void write(const QString &path, bool asJson);
    void onWritten(const QString &path, const QString &error);

    MessageBar *m_messages;
    QWidget *m_window;
    QAction *m_action;
    QString m_journal;
    std::unique_ptr<QThread> m_thread; // null: nothing is being written
    std::atomic<bool> m_cancelled = false;
};
