// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "aws/httpmessage.h"
#include "core/failure.h"

#include <QDateTime>

// Reads any reply that is not a success: status, headers and body, in the order that the AWS SDKs
// look (header x-amzn-ErrorType, body code/Code, __type; Message, message, errorMessage). The body
// may be empty, HTML, or anything else. `now` is our clock, for the comparison with the reply's
// Date header. A status under 300 is an UnexpectedReply whose outcome is unknown.
Failure awsFailure(const HttpResponse &response, const QDateTime &now);

// x-amzn-RequestId, or x-amz-request-id.
QString awsRequestId(const HttpResponse &response);

// The same without the secrets of the request that it answers: a service may repeat what it was
// sent, to explain what is wrong with it, and what it says is kept and passed on.
Failure withoutSecrets(Failure failure, const Credentials &credentials);
