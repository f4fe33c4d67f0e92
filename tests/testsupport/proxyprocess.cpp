// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyprocess.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Neither of them can be told to take a port that is free, and somebody else may take it meanwhile.
constexpr int MostTries = 10;

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
    return server.serverPort();
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace

ProxyProcess::ProxyProcess(Kind kind, const QString &userName, const QString &password,
                           QByteArray settings)
    : m_kind(kind)
    , m_settings(std::move(settings))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    for (int i = 0; i < MostTries; ++i) {
        if (start(userName, password))
            return;
    }
    qFatal("%s did not start: %s", qPrintable(m_process.program()),
           qPrintable(m_process.errorString()));
}

ProxyProcess::~ProxyProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool ProxyProcess::start(const QString &userName, const QString &password)
{
    m_port = freePort();
    if (m_kind == Kind::Http) {
        startHttp(userName, password);
    } else {
        QStringList arguments{u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)};
        if (!userName.isEmpty())
            arguments += {u"-u"_s, userName, u"-P"_s, password};
        m_process.start(u"microsocks"_s, arguments);
    }
    if (!m_process.waitForStarted())
        return false;
    return QTest::qWaitFor(
               [this] { return m_process.state() != QProcess::Running || listens(m_port); }, 20'000)
        && m_process.state() == QProcess::Running;
}

void ProxyProcess::startHttp(const QString &userName, const QString &password)
{
    QFile settings(m_folder.filePath(u"settings"_s));
    if (!settings.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(settings.fileName()));
    settings.write(m_settings);
    settings.write("Listen 127.0.0.1\nLogLevel Info\nPort " + QByteArray::number(m_port) + '\n');
    if (!userName.isEmpty())
        settings.write(u"BasicAuth %1 %2\n"_s.arg(userName, password).toUtf8());
    settings.close();
    m_process.start(u"tinyproxy"_s, {u"-d"_s, u"-c"_s, settings.fileName()});
}

QString ProxyProcess::url() const
{
    return (m_kind == Kind::Http ? u"http://127.0.0.1:%1"_s : u"socks5://127.0.0.1:%1"_s)
        .arg(m_port);
}

QByteArray ProxyProcess::log()
{
    m_process.waitForReadyRead(0);
    m_log += m_process.readAll();
    return m_log;
}
