// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "core/expected.h"

enum class AwsEnvironmentProblem {
    NoAccessKeyId, // but a secret
    NoSecretAccessKey, // but an access key ID
    CannotBeSent, // see Credentials::canBeSent()
};

// The keys in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; null where neither of
// the first two is set.
Expected<SharedCredentials, AwsEnvironmentProblem> awsEnvironmentCredentials();
