// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connections.h"
#include "rooms/batchcreation.h"
#include "rooms/batchfile.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class BatchProblems;
class ElidedLabel;
class Field;
class JournalReader;

// Reads a file with a list of rooms, shows what is in it and what is wrong with it, and lets the
// user choose how to go on. Accepted: take the order. Deletes itself when it is closed.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    // Owns neither of them; both outlive it.
    BatchDialog(QString path, const Connections *connections, const JournalReader *journal,
                QWidget *parent = nullptr);

    // The local service's own account, which it gives to rooms without one; empty until known.
    void setLocalAccount(const QString &accountId);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] BatchCreation::Order takeOrder(); // once, when it was accepted

private:
    void build();
    QWidget *buildReading();
    QWidget *buildContent();
    QWidget *buildButtons();
    void joinSignals();
    void read();
    void showRead();
    void showTrouble(const BatchFile::Trouble &trouble);
    void showContent();
    void fillConnections();
    void fillAccount();
    void refresh();
    void refreshBegun();
    void refreshCreate();
    void focusWhatIsToDo();
    void fit();
    [[nodiscard]] QString accountsText() const;
    [[nodiscard]] QString begunText() const;
    [[nodiscard]] QStringList reasonsNotTo() const;
    [[nodiscard]] QString namedAccount() const;
    [[nodiscard]] qint64 roomsToCreate() const;
    [[nodiscard]] bool isAgain() const;
    [[nodiscard]] bool isLocal() const;
    [[nodiscard]] bool needsAccount() const { return m_content.withoutAccount > 0; }

    QString m_path;
    QString m_name; // the file's, for people
    const Connections *m_connections;
    const JournalReader *m_journal;
    QList<Connection> m_offered; // as in the combo box
    QString m_localAccount;
    bool m_isAccountTyped = false;
    std::unique_ptr<BatchFile> m_file;
    BatchFile::Content m_content;
    std::optional<Batch> m_begun; // by this very choice
    QTimer m_progressTimer;

    ElidedLabel *m_heading;
    QLabel *m_trouble;
    QWidget *m_readingPart;
    QProgressBar *m_progress;
    QWidget *m_contentPart;
    QLabel *m_accounts;
    BatchProblems *m_problems;
    QWidget *m_begunPart;
    QLabel *m_begunText;
    QCheckBox *m_again;
    QComboBox *m_connection;
    QLineEdit *m_account;
    Field *m_connectionField;
    Field *m_accountField;
    QPushButton *m_readAgain;
    QPushButton *m_create;
    QPushButton *m_cancel;
};
