// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace {

constexpr int ConnectTime = 500; // in milliseconds, as all of these
constexpr int AnswerTime = 2'000;
constexpr int MostBytes = 1024 * 1024; // of a request
const QByteArray taken = QByteArrayLiteral("taken\n");
const QString filesKey = QStringLiteral("files");
const QString tokenKey = QStringLiteral("activationToken");

QString serverName(const QString &dataFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("roomwright-") + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    // Where the system has a folder for this user alone; else Qt's choice, with the same rights.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!folder.isEmpty())
        return QDir(folder).filePath(name);
#endif
    return name;
}

QByteArray toLine(const SingleInstance::Request &request)
{
    const QJsonObject object{{filesKey, QJsonArray::fromStringList(request.files)},
                             {tokenKey, QString::fromUtf8(request.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

SingleInstance::Request fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    SingleInstance::Request request;
    for (const auto &file : object.value(filesKey).toArray())
        request.files << file.toString();
    request.activationToken = object.value(tokenKey).toString().toUtf8();
    return request;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(serverName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            answer(socket);
    });
}

bool SingleInstance::handOver(const Request &request)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(ConnectTime))
        return false;
    socket.write(toLine(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(AnswerTime))
            return false;
    }
    return socket.readLine() == taken;
}

void SingleInstance::listen()
{
    // What a program that was killed has left is in the way, and nobody answers there.
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

void SingleInstance::answer(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(AnswerTime, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > MostBytes)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const Request request = fromLine(socket->readLine());
        socket->write(taken);
        socket->disconnectFromServer();
        Q_EMIT requested(request);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

#include "moc_singleinstance.cpp"
