// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

// Other people's proxies on 127.0.0.1: tinyproxy for HTTP, microsocks for SOCKS 5; with user name
// and password where they are given.
class ProxyProcess
{
public:
    enum class Kind { Http, Socks5 };

    // `settings`: more lines of tinyproxy's.
    explicit ProxyProcess(Kind kind, const QString &userName = {}, const QString &password = {},
                          QByteArray settings = {});
    ~ProxyProcess();

    [[nodiscard]] QString url() const;
    // Everything that it has written about its clients.
    [[nodiscard]] QByteArray log();

private:
    bool start(const QString &userName, const QString &password);
    void startHttp(const QString &userName, const QString &password);

    Kind m_kind;
    QByteArray m_settings;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_log;
};
