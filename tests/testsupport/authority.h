// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

// A certificate authority of a test's own. Keys and certificates are made by OpenSSL's command.
class Authority
{
public:
    explicit Authority(const QString &name);

    [[nodiscard]] QString file() const; // its own certificate, in PEM form

    // What a server needs to show a certificate for an address, which ends in so many days: a
    // negative number of them is over.
    [[nodiscard]] QSslConfiguration issue(const QString &name, const QString &address,
                                          int days = 2) const;
    // The same, signed by itself.
    [[nodiscard]] QSslConfiguration selfSigned(const QString &name, const QString &address) const;

    // The last of them, for other people's servers.
    [[nodiscard]] QString serverFile() const
    {
        return m_folder.filePath(QStringLiteral("server.pem"));
    }
    [[nodiscard]] QString serverKeyFile() const
    {
        return m_folder.filePath(QStringLiteral("server.key"));
    }

private:
    [[nodiscard]] QSslConfiguration server() const;
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};
