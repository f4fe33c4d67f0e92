// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/trust.h"

#include <QFile>
#include <QSslCertificate>

std::optional<QSslConfiguration> trustOnly(const QString &pemFile)
{
    QFile file(pemFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return {};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCaCertificates(certificates);
    return configuration;
}

QString trustFileOfEnvironment()
{
    const QString bundle = qEnvironmentVariable("AWS_CA_BUNDLE");
    return bundle.isEmpty() ? qEnvironmentVariable("SSL_CERT_FILE") : bundle;
}
