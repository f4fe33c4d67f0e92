// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/awsenvironment.h"

#include <algorithm>

namespace commandline {

namespace {

bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

} // namespace

constinit const QLatin1StringView CannotBeSent(
    "The access key ID or the session token holds a character that no key has: a space, a line end "
    "or the like.");

Expected<SharedCredentials, QString> environmentCredentials()
{
    const QString id = qEnvironmentVariable("AWS_ACCESS_KEY_ID");
    QByteArray secret = qgetenv("AWS_SECRET_ACCESS_KEY");
    QByteArray sessionToken = qgetenv("AWS_SESSION_TOKEN");
    if (id.isEmpty() && secret.isEmpty())
        return SharedCredentials();
    if (id.isEmpty() || secret.isEmpty()) {
        wipe(secret);
        return Unexpected<QString>(u"Partial credentials found in the environment, missing: "
                                   % (id.isEmpty() ? QStringLiteral("AWS_ACCESS_KEY_ID")
                                                   : QStringLiteral("AWS_SECRET_ACCESS_KEY")));
    }
    Credentials credentials{id, Secret(secret), Secret(sessionToken), {}};
    wipe(secret);
    wipe(sessionToken);
    if (!canBeSent(credentials))
        return Unexpected<QString>(CannotBeSent);
    return std::make_shared<const Credentials>(std::move(credentials));
}

bool canBeSent(const Credentials &credentials)
{
    return isPlain(credentials.accessKeyId.toUtf8()) && isPlain(credentials.sessionToken.view());
}

} // namespace commandline
