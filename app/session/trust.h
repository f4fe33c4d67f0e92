// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

#include <optional>

// TLS settings that trust the certificates of a PEM file and no others. Nothing where the file
// cannot be read or holds none.
std::optional<QSslConfiguration> trustOnly(const QString &pemFile);

// The file that the environment names: AWS_CA_BUNDLE, else SSL_CERT_FILE; may be empty. Qt heeds
// neither by itself.
QString trustFileOfEnvironment();
