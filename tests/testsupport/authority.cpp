// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

const QStringList NewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s};

QString subject(const QString &name)
{
    return u"/O=Roomwright's tests/CN="_s + name;
}

} // namespace

Authority::Authority(const QString &name)
{
    openssl(u"req -x509 -days 2 -keyout ca.key -out ca.pem"_s.split(u' ') + NewKey
            + QStringList{u"-subj"_s, subject(name)});
}

QString Authority::file() const
{
    return m_folder.filePath(u"ca.pem"_s);
}

QSslConfiguration Authority::issue(const QString &name, const QString &address, int days) const
{
    QFile extensions(m_folder.filePath(u"extensions"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(extensions.fileName()));
    extensions.write("subjectAltName=" + address.toLatin1() + '\n');
    extensions.close();
    openssl(u"req -new -keyout server.key -out server.csr"_s.split(u' ') + NewKey
            + QStringList{u"-subj"_s, subject(name)});
    openssl(u"x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem "
            "-extfile extensions -days"_s.split(u' ')
            + QStringList{QString::number(days)});
    return server();
}

QSslConfiguration Authority::selfSigned(const QString &name, const QString &address) const
{
    openssl(u"req -x509 -days 2 -keyout server.key -out server.pem"_s.split(u' ') + NewKey
            + QStringList{u"-subj"_s, subject(name), u"-addext"_s, u"subjectAltName="_s + address});
    return server();
}

QSslConfiguration Authority::server() const
{
    QFile key(serverKeyFile());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(serverFile()));
    if (!key.open(QIODevice::ReadOnly) || configuration.localCertificate().isNull())
        qFatal("openssl has made no certificate");
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have none
    return configuration;
}

void Authority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}
