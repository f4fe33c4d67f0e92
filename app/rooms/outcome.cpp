// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/outcome.h"

#include "aws/retrypolicy.h"

namespace outcome {

namespace {

using Kind = Failure::Kind;

bool maybeDone(const ClaimedRequest &claimed, const CreateRoomResult &result)
{
    const Failure &failure = result.room.error();
    return failure.outcomeUnknown || (claimed.maybeDone && !settlesEarlierAttempts(failure));
}

bool passesByItself(const Failure &failure, int attempts)
{
    const bool isFault =
        failure.kind == Kind::ServiceFailure || failure.kind == Kind::ServiceUnavailable;
    if (isFault && attempts >= outcome::MostFaults)
        return false;
    return isRetryable(failure) || failure.kind == Kind::HostNotFound;
}

JournalOutcome withAttempts(const ClaimedRequest &claimed, const CreateRoomResult &result)
{
    JournalOutcome outcome;
    outcome.request = claimed.request;
    outcome.request.attempts += static_cast<int>(result.attempts.size());
    outcome.request.requestId = result.requestId;
    outcome.request.failure.reset();
    outcome.attempts = result.attempts;
    return outcome;
}

} // namespace

bool concernsAllRooms(Kind kind)
{
    switch (kind) {
    case Kind::InvalidEndpoint:
    case Kind::NoCredentials:
    case Kind::ProfileMissing:
    case Kind::ProfileUnsupported:
    case Kind::ProfileSourceMissing:
    case Kind::ProfileLoop:
    case Kind::MfaCodeMissing:
    case Kind::RoleRefused:
    case Kind::MfaRefused:
    case Kind::CredentialProcessFailed:
    case Kind::KeychainSilent:
    case Kind::LocalServiceDown:
    case Kind::TrustUnreadable:
    case Kind::CertificateNotTrusted:
    case Kind::ProxyFailed:
    case Kind::QuotaReached:
    case Kind::CredentialsRefused:
    case Kind::SignatureRefused:
    case Kind::CredentialsExpired:
    case Kind::ClockSkewed:
    case Kind::Forbidden:
    case Kind::Redirected:
        return true;
    default:
        return false;
    }
}

JournalOutcome afterCall(const ClaimedRequest &claimed, const CreateRoomResult &result,
                         const QDateTime &now)
{
    JournalOutcome outcome = withAttempts(claimed, result);
    outcome.request.finishedAt = now;
    if (result.room) {
        outcome.request.state = RoomState::Created;
        outcome.request.created = *result.room;
        return outcome;
    }
    const Failure &failure = result.room.error();
    const bool cancelled = failure.kind == Kind::Cancelled;
    outcome.maybeDone = maybeDone(claimed, result);
    if (outcome.maybeDone) {
        outcome.request.state = RoomState::Unknown;
        outcome.askAgain = !cancelled && !concernsAllRooms(failure.kind);
    } else if (passesByItself(failure, outcome.request.attempts)) {
        outcome.request.state = RoomState::Waiting;
        outcome.request.finishedAt = {};
        outcome.askAgain = failure.kind != Kind::Throttled;
    } else {
        outcome.request.state = cancelled ? RoomState::Cancelled : RoomState::Failed;
    }
    if (outcome.request.state != RoomState::Cancelled)
        outcome.request.failure = failure;
    return outcome;
}

JournalOutcome afterLastCall(const ClaimedRequest &claimed, const CreateRoomResult &result,
                             const QDateTime &now)
{
    JournalOutcome outcome = afterCall(claimed, result, now);
    outcome.askAgain = false;
    if (outcome.request.state == RoomState::Waiting) {
        outcome.request.state = RoomState::Cancelled;
        outcome.request.finishedAt = now;
        outcome.request.failure.reset();
    }
    return outcome;
}

JournalOutcome afterOnlyCall(const ClaimedRequest &claimed, const CreateRoomResult &result,
                             const QDateTime &now)
{
    JournalOutcome outcome = afterCall(claimed, result, now);
    outcome.askAgain = false;
    if (outcome.request.state == RoomState::Waiting) {
        outcome.request.state = RoomState::Failed;
        outcome.request.finishedAt = now;
    }
    return outcome;
}

JournalOutcome putBack(const ClaimedRequest &claimed, const CreateRoomResult &result)
{
    JournalOutcome outcome = withAttempts(claimed, result);
    outcome.request.state = RoomState::Waiting;
    outcome.request.failure = result.room.error();
    outcome.maybeDone = maybeDone(claimed, result);
    return outcome;
}

} // namespace outcome
