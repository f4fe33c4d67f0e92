// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/awsenvironment.h"

Expected<SharedCredentials, AwsEnvironmentProblem> awsEnvironmentCredentials()
{
    const QString id = qEnvironmentVariable("AWS_ACCESS_KEY_ID");
    QByteArray secret = qgetenv("AWS_SECRET_ACCESS_KEY");
    QByteArray sessionToken = qgetenv("AWS_SESSION_TOKEN");
    Credentials credentials{id, Secret(secret), Secret(sessionToken), {}};
    wipe(secret);
    wipe(sessionToken);
    if (id.isEmpty() && credentials.secretAccessKey.isEmpty())
        return SharedCredentials();
    if (id.isEmpty())
        return Unexpected(AwsEnvironmentProblem::NoAccessKeyId);
    if (credentials.secretAccessKey.isEmpty())
        return Unexpected(AwsEnvironmentProblem::NoSecretAccessKey);
    if (!credentials.canBeSent())
        return Unexpected(AwsEnvironmentProblem::CannotBeSent);
    return std::make_shared<const Credentials>(std::move(credentials));
}
