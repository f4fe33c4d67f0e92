// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"
#include "core/expected.h"

#include <QString>

// An error of the rooms API, as it stands on the wire. Its message is the service's own words:
// English, as those of Amazon's services are, and without any secret.
struct ApiError
{
    enum class Name {
        // The API's own.
        BadRequestException,
        NotFoundException,
        ResourceLimitExceededException,
        ServiceFailureException,
        ServiceUnavailableException,
        // Common to all AWS services.
        IncompleteSignature,
        InvalidAction,
        InvalidSignatureException,
        MissingAuthenticationToken,
        SignatureDoesNotMatch,
        UnrecognizedClientException,
    };

    Name name;
    QString message;
};

Unexpected<ApiError> badRequest(const QString &message);

// Status, x-amzn-ErrorType and a body with Code and Message.
HttpResponse toResponse(const ApiError &error);
