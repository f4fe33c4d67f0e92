// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connections.h"

#include <QObject>

class MessageBar;
class QPushButton;
class QWidget;

// Writes the connections to a file of the user's choice, and adds those of one; see
// session/connectionfile.h. Tells the message bar.
class ConnectionSharing : public QObject
{
    Q_OBJECT
public:
    // Owns neither `connections` nor `messages`; `window` owns this.
    ConnectionSharing(Connections *connections, MessageBar *messages, QWidget *window);

    [[nodiscard]] QPushButton *button() const { return m_button; } // with a menu of the two

Q_SIGNALS:
    void added(const QList<Connection> &connections); // as they are saved

private:
    void askForFile(bool toWrite);
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void add(const QList<Connection> &connections, const QString &fileName);
    void tellError(const QString &text);

    Connections *m_connections;
    MessageBar *m_messages;
    QWidget *m_window;
    QPushButton *m_button;
};
