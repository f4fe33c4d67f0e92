// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

// One window for a user and a data folder: what starts later hands over what it was asked for and
// ends. They speak by a socket that only this user may open. A first one that hangs keeps nobody
// from a window: the journal says who may write.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QStringList files; // absolute paths
        QByteArray activationToken; // of the desktop, for the window to come to the front
    };

    // `dataFolder` tells the instances apart.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    // Whether another one is there and has taken the request, within a second or two.
    bool handOver(const Request &request);
    // Takes the requests of those that start later.
    void listen();

Q_SIGNALS:
    void requested(const SingleInstance::Request &request);

private:
    void answer(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};
