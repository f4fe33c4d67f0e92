// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connections.h"
#include "account/credentialvault.h"
#include "session/connectiontest.h"

#include <QDialog>
#include <QPointer>

class QListWidget;
class QListWidgetItem;
class QMessageBox;
class QPushButton;
class QStackedWidget;
class ConnectionForm;
class KeychainNotice;
class MessageBar;

// The connections, a list and a form beside it. Not modal; what is typed and not yet saved stays
// while the program runs, also when another connection is looked at or the dialog is closed.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT
public:
    // Owns neither of the two.
    ConnectionsDialog(Connections *connections, CredentialVault *vault, QWidget *parent = nullptr);

    void select(const QUuid &connection);
    void addConnection(const Connection &suggestion); // nothing is stored

    // What tries a saved connection; without it, that is not offered. `parent` owns the test.
    using Tester = std::function<ConnectionTest *(const QUuid &connection, QObject *parent)>;
    void setTester(Tester tester);

    // Something is typed and not saved, or saved and not kept yet.
    [[nodiscard]] bool isUnfinished() const;
    // Asks what is to become of it. allFinished() follows where it was saved or let go, and not
    // where the user wants to look at it again.
    void askToFinish();

Q_SIGNALS:
    void allFinished();

public Q_SLOTS:
    void addConnection();
    void askToRemove(); // the selected one; asks first

private:
    QWidget *buildList();
    QWidget *localServicePage();
    QWidget *buildButtons();
    QListWidgetItem *addItem(const QUuid &id, const QString &name);
    void showCurrent();
    void refreshSave();
    QWidget *pageOf(QListWidgetItem *item);
    QWidget *addForm(QListWidgetItem *item);
    void formSaved(QListWidgetItem *item, const QUuid &id);
    void retitle(QListWidgetItem *item);
    void remove(QListWidgetItem *item);
    void removeItem(QListWidgetItem *item); // and its page
    void takeOthersChanges();
    void saveAll();
    void discardAll();
    void tellFinished();
    void tellSecret(const QUuid &connection, bool kept, const QString &sentence);
    void test(); // or stops it
    void testEnded(const QUuid &connection, const ConnectionVerdict &verdict);
    [[nodiscard]] QList<QListWidgetItem *> itemsWhere(bool (ConnectionForm::*is)() const) const;
    [[nodiscard]] static ConnectionForm *formOf(QListWidgetItem *item);
    [[nodiscard]] QListWidgetItem *itemOf(const ConnectionForm *form) const; // null: it is gone

    Connections *m_connections;
    CredentialVault *m_vault;
    MessageBar *m_messages;
    KeychainNotice *m_keychain;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QPushButton *m_remove = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_try = nullptr;
    Tester m_tester;
    QPointer<ConnectionTest> m_test; // on its way
    QPointer<QMessageBox> m_question;
    bool m_isFinishing = false; // allFinished() is due
};
