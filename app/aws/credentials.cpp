// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/credentials.h"

#include <algorithm>

namespace {

bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

} // namespace

bool Credentials::canBeSent() const
{
    return isPlain(accessKeyId.toUtf8()) && isPlain(sessionToken.view());
}
