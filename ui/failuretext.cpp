// SPDX-License-Identifier: GPL-3.0-or-later
#include "failuretext.h"

#include "core/plaintext.h"

#include <QChar>
#include <QLocale>

namespace {

using Kind = Failure::Kind;

int minutes(std::chrono::seconds skew)
{
    return int(qMax<qint64>(1, (qAbs(qint64(skew.count())) + 30) / 60));
}

} // namespace

FailureText::Text FailureText::of(const Failure &failure)
{
    switch (failure.kind) {
    case Kind::InvalidInput:
        return {tr("The room breaks a rule, so nothing was sent."),
                tr("Correct what is marked in the form.")};
    case Kind::InvalidEndpoint:
        return {
            tr("The connection's endpoint cannot be used."),
            tr("Open Connection ▸ Manage connections and enter an https address; http is for this "
               "computer only.")};
    case Kind::NoCredentials:
        return {tr("There are no credentials for this connection."),
                tr("Open Connection ▸ Manage connections and enter its access key ID and secret.")};
    case Kind::ProfileMissing:
        return {tr("The AWS files have no profile named “%1”.").arg(shortened(failure.detail)),
                tr("Choose another one under Connection ▸ Manage connections, or add it to the AWS "
                   "files; they are read again by themselves.")};
    case Kind::ProfileUnsupported:
        return {tr("The AWS profile gets its credentials through “%1”, which Roomwright does not "
                   "do itself.")
                    .arg(shortened(failure.detail)),
                tr("Let the AWS tools do it: set credential_process of a profile to “aws configure "
                   "export-credentials --profile NAME --format process”.")};
    case Kind::ProfileSourceMissing:
        return {failure.detail.isEmpty()
                    ? tr("The AWS profile has a role_arn, and no source_profile.")
                    : tr("The AWS files have no profile named “%1”, which is the source_profile of "
                         "this connection's.")
                          .arg(shortened(failure.detail)),
                tr("Correct the AWS files; they are read again by themselves.")};
    case Kind::ProfileLoop:
        return {tr("The source_profile of the AWS profile leads in a circle, “%1”.")
                    .arg(shortened(failure.detail)),
                tr("Correct the AWS files; they are read again by themselves.")};
    case Kind::MfaCodeMissing:
        return {tr("The AWS profile's role needs the code of an MFA device, and none was given."),
                tr("Try again, and enter the code that “%1” shows then.")
                    .arg(shortened(failure.detail))};
    case Kind::RoleRefused:
        return {tr("AWS does not let these credentials take the role “%1”.")
                    .arg(shortened(failure.detail)),
                tr("Check the role in the AWS files, or ask its administrator.")};
    case Kind::MfaRefused:
        return {tr("AWS did not accept the MFA code, or does not let these credentials take the "
                   "role “%1”.")
                    .arg(shortened(failure.detail)),
                tr("Wait until the device shows a new code, then try again; each is good once.")};
    case Kind::CredentialProcessFailed:
        return {tr("The AWS profile's credential_process gave no credentials."),
                failure.detail.isEmpty()
                    ? tr("Run it in a terminal to see what is wrong, then try again.")
                    : tr("It says: %1").arg(shortened(failure.detail))};
    case Kind::KeychainSilent:
        return {tr("The keychain did not give this connection's secret: it is locked, said no, or "
                   "did not answer."),
                tr("Unlock the keychain, then try again; or enter the secret anew under "
                   "Connection ▸ Manage connections.")};
    case Kind::LocalServiceDown:
        return {tr("The local service could not be started."),
                tr("Look whether the disk is full or the data folder is read-only, then start "
                   "Roomwright again.")};
    case Kind::TrustUnreadable:
        return {tr("The connection's file of trusted certificates cannot be read, so nothing was "
                   "sent."),
                tr("Open Connection ▸ Manage connections and choose a file in PEM form that you "
                   "may read.")};
    case Kind::Cancelled:
        return {tr("You cancelled it."), tr("Choose Retry if you want the room after all.")};
    case Kind::HostNotFound:
        return {failure.detail.isEmpty()
                    ? tr("No computer of that name was found.")
                    : tr("No computer named “%1” was found.").arg(shortened(failure.detail)),
                tr("Check the endpoint's spelling, and whether this computer is online.")};
    case Kind::ConnectionRefused:
        return {tr("The service's computer answers, but nothing listens there."),
                tr("Check the endpoint's port, and whether the service is running.")};
    case Kind::ConnectionLost:
        return {tr("The connection broke before the answer was complete."),
                tr("If it happens again and again, ask whoever runs the network or the "
                   "service.")};
    case Kind::TimedOut:
        return {tr("The service did not answer in time."),
                tr("The service may be busy or out of reach: try again in a while.")};
    case Kind::CertificateNotTrusted:
        return {tr("The service's certificate is not trusted, so nothing was sent."),
                tr("Check the endpoint's spelling and this computer's clock; for a private "
                   "certificate authority, install its certificate on this computer.")};
    case Kind::ProxyFailed:
        return {tr("The network's proxy stood in the way."),
                tr("Check the system's proxy settings and its password.")};
    case Kind::NetworkDown:
        return {tr("The network does not work."),
                tr("Check this computer's network connection, then try again.")};
    case Kind::BadRequest:
        return {tr("The service refused this request as wrong."),
                tr("Read the service's words below, correct the room, and create it anew.")};
    case Kind::QuotaReached:
        return {tr("The account has as many rooms as it may have."),
                tr("Remove rooms or have the quota raised, then try again.")};
    case Kind::CredentialsRefused:
        return {tr("The service does not know these credentials."),
                tr("Check the access key ID and secret under Connection ▸ Manage connections.")};
    case Kind::SignatureRefused:
        return {tr("The service refused the signature: the secret does not fit the access key."),
                tr("Enter the secret again under Connection ▸ Manage connections, and check the "
                   "region.")};
    case Kind::CredentialsExpired:
        return {tr("The credentials have expired."),
                tr("Enter fresh ones under Connection ▸ Manage connections, then try again.")};
    case Kind::ClockSkewed: {
        const QString next = tr("Set the clock right (automatic time is best), then try again.");
        if (!failure.clockSkew)
            return {tr("This computer's clock and the service's are too far apart."), next};
        const int apart = minutes(*failure.clockSkew);
        return {failure.clockSkew->count() > 0
                    ? tr("This computer's clock is %n minute(s) slow.", nullptr, apart)
                    : tr("This computer's clock is %n minute(s) fast.", nullptr, apart),
                next};
    }
    case Kind::Forbidden:
        return {tr("These credentials may not create rooms in this account."),
                tr("Ask the account's administrator for the permission chime:CreateRoom, or "
                   "choose another account.")};
    case Kind::AccountNotFound:
        return {tr("The service has no account of this ID."),
                tr("Check the account ID; it is not the 12-digit number of an AWS account.")};
    case Kind::Conflict:
        return {tr("The room conflicts with another change."),
                tr("Try again; if it happens again, create the room with a fresh token.")};
    case Kind::Throttled:
        return {tr("The service asked for a slower pace."),
                tr("Roomwright sends more slowly; try again in a minute.")};
    case Kind::ServiceFailure:
        return {tr("The service had a fault of its own."),
                tr("Try again in a while; with the request ID, its operators can find the "
                   "cause.")};
    case Kind::ServiceUnavailable:
        return {tr("The service is not available at the moment."), tr("Try again in a while.")};
    case Kind::Redirected:
        return {failure.detail.isEmpty()
                    ? tr("The service sent us elsewhere, where Roomwright does not go by itself.")
                    : tr("The service sent us to “%1”, where Roomwright does not go by itself.")
                          .arg(shortened(failure.detail)),
                tr("If you trust that address, make it the connection's endpoint.")};
    case Kind::UnexpectedReply:
        return {tr("The answer is not one of this API's."),
                tr("Check the endpoint: a web page, a portal or another service may be "
                   "answering there.")};
    case Kind::ReplyTooLarge:
        return {tr("The answer was too long to be one of this API's."),
                tr("Check the endpoint: another service may be answering there.")};
    case Kind::ListRefused:
        return {tr("The service did not list the account's rooms, so whether this one is there is "
                   "not known."),
                tr("Ask the account's administrator for the permission chime:ListRooms, or look "
                   "for the room yourself.")};
    }
    return {};
}

FailureText::Text FailureText::of(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::NotFound:
        return {tr("The keychain holds no secret for this connection."),
                tr("Enter it under Connection ▸ Manage connections.")};
    case StoreError::Kind::Locked:
        return {tr("The keychain is locked."),
                tr("Until it is unlocked, secrets are kept for this session only.")};
    case StoreError::Kind::Refused:
        return {tr("The keychain refused access."),
                tr("Allow Roomwright to use it; until then secrets are kept for this session "
                   "only.")};
    case StoreError::Kind::NoKeychain:
        return {tr("There is no keychain on this system."),
                tr("Secrets are kept for this session only. A keyring service such as GNOME "
                   "Keyring or KWallet would keep them for longer.")};
    case StoreError::Kind::TimedOut:
        return {tr("The keychain did not answer in time."),
                tr("Look for its question, perhaps behind this window; until then secrets are "
                   "kept for this session only.")};
    case StoreError::Kind::Malformed:
        return {tr("The keychain's entry for this connection cannot be read."),
                tr("Enter the secret anew under Connection ▸ Manage connections.")};
    case StoreError::Kind::Other:
        return {tr("The keychain does not work."), tr("Secrets are kept for this session only.")};
    }
    return {};
}

QString FailureText::of(const KeychainState &state)
{
    const QString name = keychainName(state);
    switch (state.kind) {
    case KeychainState::Kind::Available:
        return tr("Secrets are kept by %1.").arg(name);
    case KeychainState::Kind::Locked:
        return tr("Secrets are kept by %1, which is locked at present.").arg(name);
    case KeychainState::Kind::NotRunning:
        return tr("Secrets are kept by the system's keychain, which starts when it is needed.");
    case KeychainState::Kind::None:
        return tr("There is no keychain on this system: secrets are kept for this session only.");
    case KeychainState::Kind::Silent:
        return tr("The keychain does not answer: while that is so, secrets are kept for this "
                  "session only.");
    case KeychainState::Kind::Unknown:
        break;
    }
    return name.isEmpty() ? QString() : tr("Secrets are kept by %1.").arg(name);
}

QString FailureText::keychainName(const KeychainState &state)
{
    // Linux cuts a process's name after 15 characters.
    if (state.program.startsWith(u"gnome-keyring"))
        return QStringLiteral("GNOME Keyring");
    if (state.program.startsWith(u"kwalletd") || state.program == u"ksecretd")
        return QStringLiteral("KWallet");
    if (state.program == u"keepassxc")
        return QStringLiteral("KeePassXC");
    return plaintext::visible(state.program);
}

QString FailureText::line(const Failure &failure)
{
    const QString headline = of(failure).headline;
    if (failure.message.isEmpty())
        return headline;
    return tr("%1 — %2", "our sentence — the service's own words")
        .arg(headline, shortened(failure.message, 300));
}

QString FailureText::serviceWords(const Failure &failure)
{
    QStringList name;
    if (failure.httpStatus != 0)
        name += tr("HTTP %1").arg(failure.httpStatus);
    if (!failure.code.isEmpty())
        name += shortened(failure.code);
    QStringList lines;
    if (!name.isEmpty())
        lines += name.join(QStringLiteral(" · "));
    if (!failure.message.isEmpty())
        lines += plaintext::visible(failure.message);
    return lines.join(u'\n');
}

QString FailureText::of(const JournalError &error)
{
    const auto sentence = [&error]() -> QString {
        switch (error.kind) {
        case JournalError::Kind::CannotOpen:
            return tr("The list of rooms cannot be opened: look whether the disk is full or the "
                      "data folder may not be read.");
        case JournalError::Kind::InUse:
            return tr("Another Roomwright has the list of rooms open. Close that one, or use it "
                      "instead.");
        case JournalError::Kind::Corrupt:
            return tr("The list of rooms is damaged and could not be set aside: move its file "
                      "away, then try again.");
        case JournalError::Kind::TooNew:
            return tr("The list of rooms was written by a newer Roomwright, and is left as it is: "
                      "use that version.");
        case JournalError::Kind::CannotWrite:
            return tr("Nothing can be written to the disk: look whether it is full or the data "
                      "folder is read-only.");
        }
        return {};
    };
    return error.detail.isEmpty() ? sentence()
                                  : tr("%1 (%2)", "our sentence (the system's words)")
                                        .arg(sentence(), shortened(error.detail, 200));
}

FailureText::Text FailureText::of(const RefusedCertificate &certificate)
{
    using Fault = RefusedCertificate::Fault;
    const QString subject = shortened(certificate.subject);
    const QString issuer = shortened(certificate.issuer);
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
    };
    switch (certificate.fault) {
    case Fault::UnknownIssuer:
        return {tr("The certificate of “%1” is not trusted: it was issued by “%2”, which this "
                   "computer does not know.")
                    .arg(subject, issuer),
                tr("If you trust that issuer, name its certificate under Network and limits.")};
    case Fault::SelfSigned:
        return {tr("The certificate of “%1” is not trusted: it vouches for itself.").arg(subject),
                tr("If you trust it, name it under Network and limits.")};
    case Fault::Expired:
        return {
            tr("The certificate of “%1” expired on %2.").arg(subject, day(certificate.validUntil)),
            tr("Check this computer's clock; if it is right, tell who runs the service.")};
    case Fault::NotYetValid:
        return {tr("The certificate of “%1” is not valid before %2.")
                    .arg(subject, day(certificate.validFrom)),
                tr("Check this computer's clock; if it is right, tell who runs the service.")};
    case Fault::WrongHost:
        return {tr("The certificate is for “%1”, and not for the endpoint's host.").arg(subject),
                tr("Check the endpoint's spelling.")};
    case Fault::Other:
        break;
    }
    return {tr("The certificate of “%1”, issued by “%2”, is not trusted.").arg(subject, issuer),
            tr("Tell who runs the service.")};
}

FailureText::Text FailureText::of(const ConnectionVerdict &verdict)
{
    using VerdictKind = ConnectionVerdict::Kind;
    const Failure failure = verdict.failure.value_or(Failure());
    switch (verdict.kind) {
    case VerdictKind::Reached: {
        const QString accounts = tr("The service was reached. These credentials see %n account(s).",
                                    nullptr, static_cast<int>(verdict.accounts.size()));
        if (!verdict.clockSkew)
            return {accounts, {}};
        return {accounts,
                tr("This computer's clock is off by %n minute(s): set it right.", nullptr,
                   minutes(*verdict.clockSkew))};
    }
    case VerdictKind::CertificateNotTrusted:
        if (failure.certificate)
            return of(*failure.certificate);
        break;
    case VerdictKind::TlsFailed:
        return {tr("No secure connection could be made: TLS 1.2 or newer is needed."),
                tr("Check the endpoint's port, and whether it is https that listens there.")};
    case VerdictKind::NotTheService:
        return {tr("Something answers there, but it is not this API."),
                tr("A proxy's or a portal's page, or another service: check the endpoint and the "
                   "proxy.")};
    case VerdictKind::EndedService:
        return {endedService(), {}};
    default:
        break;
    }
    return of(failure);
}

QString FailureText::endedService()
{
    return tr("Amazon ended this service on 20 February 2026: expect no answer. Use the local "
              "service, or another one that speaks the same API.");
}

QString FailureText::word(RoomState state)
{
    switch (state) {
    case RoomState::Waiting:
        return tr("Waiting", "state of a room");
    case RoomState::Sending:
        return tr("Sending", "state of a room");
    case RoomState::Created:
        return tr("Created", "state of a room");
    case RoomState::Failed:
        return tr("Failed", "state of a room");
    case RoomState::Unknown:
        return tr("Unknown", "state of a room");
    case RoomState::Cancelled:
        return tr("Cancelled", "state of a room");
    }
    return {};
}

QString FailureText::meaning(RoomState state)
{
    switch (state) {
    case RoomState::Waiting:
        return tr("Written down, and sent when its turn comes.");
    case RoomState::Sending:
        return tr("On its way; the service has not answered yet.");
    case RoomState::Created:
        return tr("The service has made the room.");
    case RoomState::Failed:
        return tr("The room was not made.");
    case RoomState::Unknown:
        return tr("The room may have been made: no proof arrived. Retry asks again with the same "
                  "token, so that it is not made twice.");
    case RoomState::Cancelled:
        return tr("Cancelled before it was sent; the room was not made.");
    }
    return {};
}

QString FailureText::againBecause(const Failure &failure)
{
    return tr("It waits to be asked for again, with the same token. The last attempt: %1")
        .arg(of(failure).headline);
}

QString FailureText::time(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

QString FailureText::character(char32_t character)
{
    const QString code = QStringLiteral("U+%1").arg(
        QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'));
    if (!QChar::isPrint(character) || QChar::isSpace(character)
        || QChar::category(character) == QChar::Other_Format)
        return code;
    return tr("“%1” (%2)", "a character and its code").arg(QString::fromUcs4(&character, 1), code);
}

QString FailureText::shortened(const QString &text, qsizetype maximum)
{
    const QString line = plaintext::visible(text).simplified();
    if (line.size() <= maximum)
        return line;
    qsizetype end = maximum - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}
