// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

// A certificate that was not trusted: which one, by whom, and what is wrong with it.
struct RefusedCertificate
{
    enum class Fault {
        UnknownIssuer, // nobody we trust has issued it
        SelfSigned, // it is its own issuer, or its chain ends in such a one
        Expired,
        NotYetValid,
        WrongHost, // good, and somebody else's
        Other, // revoked, not meant for servers, …
    };

    Fault fault = Fault::Other;
    QString subject; // common name, else organisation; plain text, possibly empty
    QString issuer; // likewise
    QDateTime validFrom;
    QDateTime validUntil;

    friend bool operator==(const RefusedCertificate &, const RefusedCertificate &) = default;
};

// Why a request has no result. Typed where it arises; put into words in ui/failuretext and, for
// the shell, in commandline.
struct Failure
{
    enum class Kind {
        // Found before anything was sent.
        InvalidInput, // the form's own rules; see chime/roomrules.h
        InvalidEndpoint, // not https, not loopback, or no URL at all
        NoCredentials, // none are stored
        ProfileMissing, // the AWS tools' files have none of that name: `detail`
        ProfileUnsupported, // it gets credentials by what `detail` names, e.g. "sso_session"
        ProfileSourceMissing, // of its role: `detail` names it; empty: the profile names none
        ProfileLoop, // its sources lead in a circle: `detail` has the names
        MfaCodeMissing, // of the device `detail`: the user gave none, or cannot be asked
        RoleRefused, // by STS: the role `detail`; see also code and message
        MfaRefused, // likewise, and a code was sent: it may be the wrong one
        CredentialProcessFailed, // `detail`: its own words, or what is wrong with its output
        KeychainSilent, // it may have them: it is locked, said no, or did not answer
        LocalServiceDown, // the local service could not be started
        TrustUnreadable, // the file of certificates to trust: `detail` names it
        Cancelled, // by the user

        // The way to the service.
        HostNotFound,
        ConnectionRefused,
        ConnectionLost, // closed or reset before the reply was complete
        TimedOut,
        CertificateNotTrusted, // TLS, whatever the reason; see `certificate`
        ProxyFailed, // it is out of reach, or refuses; httpStatus 407: the user or the password
        NetworkDown, // any other trouble of the network

        // The service's answer. Names in brackets are the API's.
        BadRequest, // 400: this request [BadRequestException, ValidationError, …]
        QuotaReached, // [ResourceLimitExceededException]: the account is full
        CredentialsRefused, // [UnauthorizedClientException, UnrecognizedClientException, …]
        SignatureRefused, // [SignatureDoesNotMatch, InvalidSignatureException, …]
        CredentialsExpired, // [ExpiredTokenException]
        ClockSkewed, // a signature refused, and the clocks are more than 5 minutes apart
        Forbidden, // [ForbiddenException, AccessDeniedException, …]
        AccountNotFound, // [NotFoundException]
        Conflict, // [ConflictException]
        Throttled, // 429, or a throttle's name with any status
        ServiceFailure, // 500 and the like: passing
        ServiceUnavailable, // 502, 503, 504: passing
        Redirected, // 3xx: a wrong endpoint; `detail` is the target
        UnexpectedReply, // HTML, broken JSON, a status that the API does not have
        ReplyTooLarge,
        ListRefused, // which rooms there are, to see whether one of them is the one in question
    };

    Kind kind = Kind::UnexpectedReply;
    // The service may have done what was asked although no proof arrived. To be asked again with
    // the same ClientRequestToken, never to be shown as "failed".
    bool outcomeUnknown = false;
    int httpStatus = 0; // 0: no status line arrived
    QString code; // the error's name as the service gave it, e.g. "NotFoundException"
    QString message; // the service's own words; plain text, possibly long, possibly empty
    QString requestId; // x-amzn-RequestId, where there was one
    QString detail; // redirect target, host name, the certificate's fault: depends on the kind
    std::optional<RefusedCertificate> certificate; // nothing: TLS failed before there was one
    std::optional<std::chrono::milliseconds> retryAfter; // header Retry-After
    std::optional<std::chrono::milliseconds> amzRetryAfter; // header x-amz-retry-after
    std::optional<std::chrono::seconds> clockSkew; // service's clock minus ours, where known

    friend bool operator==(const Failure &, const Failure &) = default;
};

Q_DECLARE_METATYPE(Failure)
