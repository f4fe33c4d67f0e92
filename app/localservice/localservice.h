// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"

#include <QObject>
#include <QThread>
#include <QUrl>

class ServiceWorker;

// The rooms API on 127.0.0.1: CreateRoom, GetRoom, ListRooms and ListAccounts, with the wire
// format, paging and errors of Amazon Chime's API 2018-05-01. Serves in a thread of its own.
class LocalService : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString database; // a file, or ":memory:"
        quint16 port = 0; // 0: any free one
        int roomQuota = 1500; // rooms per account, as Amazon Chime had it; 0: none
        // Whether a file that is no SQLite database at all may be set aside, too: where its name is
        // this program's choice, and not the user's.
        bool isOwnFile = false;
    };

    explicit LocalService(Options options, QObject *parent = nullptr);
    ~LocalService() override; // answers what it has begun, then stops

    // Listens at once, so that the address is known when this returns; the database is opened in
    // the service's thread. False: the port is taken; errorString() has the system's words.
    bool start();
    [[nodiscard]] QString errorString() const { return m_errorString; }
    [[nodiscard]] QUrl url() const; // "http://127.0.0.1:PORT", valid after start()
    // Until there is a key pair, every request is answered with ServiceUnavailableException. Holds
    // for what arrives after it returns.
    void setCredentials(SharedCredentials credentials);

Q_SIGNALS:
    // One of ready() and failed() follows a successful start().
    void ready(const QString &accountId); // the database is open
    void databaseSetAside(const QString &newName); // it was corrupt; a new one was begun
    void failed(const QString &reason); // the database cannot be opened at all

private:
    Options m_options;
    QString m_errorString;
    quint16 m_port = 0; // 0: does not listen
    ServiceWorker *m_worker; // lives in m_thread
    QThread m_thread;
};
