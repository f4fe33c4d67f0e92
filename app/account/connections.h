// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

class QFileSystemWatcher;
class QSettings;

// The user's connections, kept in an INI file without any secret. The local service is always
// among them, first, and cannot be removed; the others follow by name. Every change is on disk when
// the call returns, written atomically and key by key: what another process, or another part of the
// program, wrote into the file meanwhile stays.
class Connections : public QObject
{
    Q_OBJECT
public:
    // Reads `settingsFile`; where there is none yet, the first change makes it. A file that is not
    // as this program wrote it is set aside under a new name, see fileProblem(), and a new one
    // takes over whatever could be read of it.
    explicit Connections(QString settingsFile, QObject *parent = nullptr);

    // The same on every system and for ever, so that the local service's key pair and the journal's
    // rows are found again even when the settings are lost.
    [[nodiscard]] static QUuid localServiceId();
    // Under which name the credential store has the user name and the password of a connection's
    // proxy, as a pair like its own.
    [[nodiscard]] static QUuid proxyEntryId(const QUuid &connection);
    // Whether a name is one of the local service's two, without case.
    [[nodiscard]] static bool isLocalServiceName(const QString &name);

    [[nodiscard]] QList<Connection> all() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(const QUuid &id) const;
    [[nodiscard]] std::optional<Connection>
    findByName(const QString &name) const; // without case; "local" is the local service
    [[nodiscard]] Connection localService() const { return m_connections.constFirst(); }

    // Why a name cannot be a connection's.
    enum class NameProblem {
        Empty, // or nothing but white space
        ControlCharacter,
        Taken, // by another connection
        Reserved, // "local", which stands for the local service
    };
    // `of` is the connection that is to bear the name; null for a new one.
    [[nodiscard]] std::optional<NameProblem> problemWithName(const QString &name,
                                                             const QUuid &of = {}) const;

    // Adds (a null id is replaced by a fresh one) or replaces by id; returns what was stored. The
    // name loses outer white space, and gets a number where it is taken. Of the local service only
    // the account IDs can change.
    Connection save(Connection connection);
    void remove(const QUuid &id);

    // The connection used last; the local service before any.
    [[nodiscard]] QUuid current() const { return m_current; }
    void setCurrent(const QUuid &id);
    // As the one used last.
    void rememberAccountId(const QUuid &connection, const QString &accountId);

    // What was wrong with the settings file when it was read.
    enum class FileProblem {
        None,
        Damaged, // cut short, garbage, or not a file of this program
        Newer, // written by a later version, in a way that this one does not know
        Unreadable, // the system does not let us, or it is not a file at all
    };
    [[nodiscard]] FileProblem fileProblem() const { return m_fileProblem; }
    // Where that file was moved to. Empty when there was no problem, or when it could not be moved:
    // then it stays as it is, and no change is written.
    [[nodiscard]] QString setAsideAs() const { return m_setAsideAs; }
    // A file that could be neither read nor moved away is not ours to write over.
    [[nodiscard]] bool mayWriteFile() const
    {
        return m_fileProblem == FileProblem::None || !m_setAsideAs.isEmpty();
    }

    // False after notWritten(), until a later change could be written and took along the others.
    [[nodiscard]] bool isOnDisk() const { return m_onDisk; }
    [[nodiscard]] QString settingsFile() const { return m_settingsFile; }

    // Takes in what other processes write into the file from now on: see changedByOthers().
    void watch();

Q_SIGNALS:
    // The list, or a connection in it; its account IDs, and which one is current, do not count.
    void changed();
    void changedByOthers(); // after changed(), where another process was the one
    // A change is in force but could not be written: a read-only folder, a full disk.
    void notWritten();
    void written(); // all changes are on disk, after some were not

private:
    struct Unread
    { };
    Connections(Unread, QString settingsFile, QObject *parent = nullptr);
    void watchFile();
    void readAgain();
    void read();
    FileProblem readFile();
    bool readConnections(QSettings &settings);
    void insert(const Connection &connection);
    void write(const QUuid &changedId);
    bool writeChanges();
    [[nodiscard]] QString freeName(const QString &name, const QUuid &of) const;

    QString m_settingsFile;
    FileProblem m_fileProblem = FileProblem::None;
    QString m_setAsideAs;
    QList<Connection> m_connections;
    QUuid m_current;
    QSet<QUuid> m_unwritten;
    bool m_onDisk = true;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer m_readAgain; // one change is told more than once
};
