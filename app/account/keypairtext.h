// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"

#include <optional>

// A key pair as the text that a keychain keeps:
// {"AccessKeyId":"…","SecretAccessKey":"…"}, JSON in UTF-8 and without a NUL. Written and read here
// byte by byte, as QJsonDocument would leave copies of the secret in memory that nobody can wipe.
Secret keyPairText(const Credentials &credentials);

// Nothing where the text is not an object of strings with both members, neither of them empty.
// Members that this version does not know are passed over.
std::optional<Credentials> keyPairFromText(QByteArrayView text);
