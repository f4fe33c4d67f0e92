// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/apierror.h"

#include "core/jsonobjecttext.h"

namespace {

struct Form
{
    int status;
    const char *type; // in the header
    const char *code; // in the body: the API's own errors have a short form there
};

Form formOf(ApiError::Name name)
{
    using Name = ApiError::Name;
    switch (name) {
    case Name::BadRequestException:
        return {400, "BadRequestException", "BadRequest"};
    case Name::NotFoundException:
        return {404, "NotFoundException", "NotFound"};
    case Name::ResourceLimitExceededException:
        return {400, "ResourceLimitExceededException", "ResourceLimitExceeded"};
    case Name::ServiceFailureException:
        return {500, "ServiceFailureException", "ServiceFailure"};
    case Name::ServiceUnavailableException:
        return {503, "ServiceUnavailableException", "ServiceUnavailable"};
    case Name::IncompleteSignature:
        return {403, "IncompleteSignature", "IncompleteSignature"};
    case Name::InvalidAction:
        return {400, "InvalidAction", "InvalidAction"};
    case Name::InvalidSignatureException:
        return {403, "InvalidSignatureException", "InvalidSignatureException"};
    case Name::MissingAuthenticationToken:
        return {403, "MissingAuthenticationToken", "MissingAuthenticationToken"};
    case Name::SignatureDoesNotMatch:
        return {403, "SignatureDoesNotMatch", "SignatureDoesNotMatch"};
    case Name::UnrecognizedClientException:
        return {403, "UnrecognizedClientException", "UnrecognizedClientException"};
    }
    Q_UNREACHABLE();
}

} // namespace

Unexpected<ApiError> badRequest(const QString &message)
{
    return Unexpected(ApiError{ApiError::Name::BadRequestException, message});
}

HttpResponse toResponse(const ApiError &error)
{
    const Form form = formOf(error.name);
    JsonObjectText body;
    body.insertText("Code", QLatin1StringView(form.code));
    body.insertText("Message", error.message);
    return {form.status,
            {{"Content-Type", "application/json"}, {"x-amzn-ErrorType", form.type}},
            body.text()};
}
