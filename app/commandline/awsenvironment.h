// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "core/expected.h"

namespace commandline {

// The keys in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; null where neither of
// the first two is set. The error is a sentence: one of them is missing, or cannot be used.
Expected<SharedCredentials, QString> environmentCredentials();

// Whether the parts that travel in headers hold nothing but what a header can carry unharmed.
bool canBeSent(const Credentials &credentials);
extern const QLatin1StringView CannotBeSent; // the sentence for it

} // namespace commandline
