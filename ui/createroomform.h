// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"
#include "chime/roomrules.h"
#include "field.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class DisclosureButton;

// Where a room is typed: connection, account, name and token, checked by roomrules at every
// keystroke. Needs no network, no keychain and no journal to work.
class CreateRoomForm : public QWidget
{
    Q_OBJECT
public:
    explicit CreateRoomForm(QWidget *parent = nullptr);

    // Chooses `current`; the connection chosen so far where it is still there and `current` null.
    void setConnections(const QList<Connection> &connections, const QUuid &current = {});
    [[nodiscard]] QUuid connection() const;

    // The account that is offered for a connection; never overwrites what the user typed. An empty
    // one says that none is to be expected (any more).
    void offerAccount(const QUuid &connection, const QString &accountId);

    // Why no room can be taken on now, as a sentence; empty: it can. An Enter meanwhile is
    // remembered until the next keystroke.
    void setUnavailable(const QString &reason);

    [[nodiscard]] NewRoom room() const;
    // Puts a room back that could not be taken on; false where the user is at the next already.
    bool restore(const QUuid &connection, const NewRoom &room);

    // What the user typed and did not send; empty members are what the form offers by itself.
    [[nodiscard]] NewRoom draft() const;
    void setDraft(const NewRoom &room); // as though the user had typed it

    [[nodiscard]] bool isMoreOpen() const;
    void setMoreOpen(bool open);
    void focusName();

public Q_SLOTS:
    // Gives the room out, or leads to the first thing that blocks.
    void submit();

Q_SIGNALS:
    void submitted(const QUuid &connection, const NewRoom &room);
    void connectionChosen(const QUuid &connection); // by the user
    void manageConnections();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the account's editor
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void buildMore();
    void joinSignals();
    void edited(Field *field);
    void fill(QLineEdit *editor, const QString &text);
    void fillAccount();
    void refresh();
    void colorize();
    void startNextRoom();
    [[nodiscard]] const Connection *chosen() const;
    [[nodiscard]] bool isExpectingAccount() const;
    [[nodiscard]] QString awaited() const;
    [[nodiscard]] QList<Field *> fields() const;
    [[nodiscard]] Field *firstBlocked() const;

    QList<Connection> m_connections;
    QHash<QUuid, QString> m_offered; // account IDs by connection
    QHash<QUuid, QString> m_typed;
    QString m_unavailable;
    bool m_submitSoon = false;

    QComboBox *m_connection;
    QPushButton *m_manage = nullptr;
    QLineEdit *m_account;
    QLineEdit *m_name;
    QLineEdit *m_token;
    QWidget *m_moreBox;
    DisclosureButton *m_more;
    QLabel *m_aboutToken = nullptr;
    QPushButton *m_create;
    Field *m_connectionField;
    Field *m_accountField;
    Field *m_nameField;
    Field *m_tokenField;
};
