// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/failuresentences.h"

#include "commandline/terminal.h"
#include "commandline/words.h"

#include <QUrl>

namespace commandline {

namespace {

// What gets credentials of any kind, and leaves them where this program finds them.
constexpr QLatin1StringView
    ExportCommand("\n  eval \"$(aws configure export-credentials --format env)\"");

// What the failure is about: the endpoint, or the host that gives credentials for it.
QUrl reached(const Failure &failure, const QUrl &endpoint)
{
    switch (failure.kind) {
    case Failure::Kind::HostNotFound:
    case Failure::Kind::ConnectionRefused:
    case Failure::Kind::ConnectionLost:
    case Failure::Kind::NetworkDown:
    case Failure::Kind::TimedOut:
        break;
    default:
        return endpoint;
    }
    if (failure.detail.isEmpty() || failure.detail == endpoint.host())
        return endpoint;
    QUrl other;
    other.setScheme(QStringLiteral("https"));
    other.setHost(failure.detail);
    return other.isValid() ? other : endpoint;
}

// The first line of a failure on the way to the service; empty for the service's own answers.
QString transportSentence(const Failure &failure, const QUrl &endpoint)
{
    const QString url = printable(reached(failure, endpoint).toDisplayString());
    const QString detail = printable(failure.detail);
    switch (failure.kind) {
    case Failure::Kind::HostNotFound:
    case Failure::Kind::ConnectionRefused:
    case Failure::Kind::NetworkDown:
        return CommandLine::tr("Could not connect to the endpoint URL: \"%1\"").arg(url);
    case Failure::Kind::ConnectionLost:
        return CommandLine::tr("Connection was closed before a complete answer came from the "
                               "endpoint URL: \"%1\"")
            .arg(url);
    case Failure::Kind::TimedOut:
        return CommandLine::tr("No answer in time from the endpoint URL: \"%1\"").arg(url);
    case Failure::Kind::CertificateNotTrusted:
        //: %1 is a URL, %2 what the TLS library says.
        return CommandLine::tr("SSL validation failed for \"%1\": %2").arg(url, detail);
    case Failure::Kind::ProxyFailed:
        //: %1 is a URL, %2 the proxy.
        return CommandLine::tr("Failed to connect through the proxy to \"%1\": %2")
            .arg(url, detail);
    case Failure::Kind::ReplyTooLarge:
        return CommandLine::tr(
                   "The answer is too large to be a room, from the endpoint URL: \"%1\"")
            .arg(url);
    default:
        return {};
    }
}

QString ownHeadline(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::InvalidInput:
        return CommandLine::tr("The input breaks a rule");
    case Failure::Kind::InvalidEndpoint:
        return CommandLine::tr("The connection's endpoint cannot be used");
    case Failure::Kind::NoCredentials:
        return CommandLine::tr("Unable to locate credentials");
    case Failure::Kind::ProfileSourceMissing:
        return CommandLine::tr("The AWS profile's source_profile could not be found");
    case Failure::Kind::ProfileLoop:
        return CommandLine::tr("The AWS profile's source_profile leads in a circle");
    case Failure::Kind::MfaCodeMissing:
        return CommandLine::tr("The AWS profile's role needs an MFA code, and none was given");
    case Failure::Kind::CredentialProcessFailed:
        return CommandLine::tr("The AWS profile's credential_process gave no credentials");
    case Failure::Kind::KeychainSilent:
        return CommandLine::tr("The keychain did not give the connection's secret");
    case Failure::Kind::LocalServiceDown:
        return CommandLine::tr("The local service could not be started");
    case Failure::Kind::TrustUnreadable:
        return CommandLine::tr("The certificates to trust cannot be read, or are not in PEM form");
    default:
        return {};
    }
}

// The first line of what this program found; empty for all else.
QString ownSentence(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::ProfileMissing:
        return missingProfileSentence(failure.detail);
    case Failure::Kind::ProfileUnsupported:
        return unsupportedProfileSentence(failure.detail);
    case Failure::Kind::Cancelled:
        return CommandLine::tr("Interrupted.");
    case Failure::Kind::ProfileSourceMissing:
        if (failure.detail.isEmpty())
            return CommandLine::tr("The AWS profile has a role_arn, and no source_profile.");
        break;
    default:
        break;
    }
    const QString headline = ownHeadline(failure);
    if (headline.isEmpty() || failure.detail.isEmpty())
        return headline;
    //: %1 is what went wrong, without a full stop; %2 what it is about, or what the system says.
    return CommandLine::tr("%1: %2").arg(headline, printable(failure.detail));
}

// Some failures are of another operation than the one that was asked for.
QStringView operationOf(const Failure &failure, QStringView asked)
{
    switch (failure.kind) {
    case Failure::Kind::ListRefused:
        return u"ListRooms";
    case Failure::Kind::RoleRefused:
    case Failure::Kind::MfaRefused:
        return u"AssumeRole";
    default:
        return asked;
    }
}

// As the AWS command line writes it; a missing name is replaced by the status, as it does too.
// Scripts look for the name in this line, and so it is the same in every language.
QString answerSentence(const Failure &failure, QStringView operation)
{
    const QString code =
        failure.code.isEmpty() ? QString::number(failure.httpStatus) : printable(failure.code);
    if (failure.httpStatus < 300)
        return CommandLine::tr("The service answered with status %1, and without a room.")
            .arg(code);
    QString line = u"An error occurred (" % code % u") when calling the "
        % operationOf(failure, operation) % u" operation: "
        % (failure.message.isEmpty() ? QStringLiteral("(no message)") : printable(failure.message));
    if (!failure.requestId.isEmpty())
        line += u" (request id " % printable(failure.requestId) % u')';
    return line;
}

QString advice(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::HostNotFound:
        return CommandLine::tr("There is no host of that name. Check the endpoint's spelling.");
    case Failure::Kind::ConnectionRefused:
        return CommandLine::tr("Nothing listens there. Check the port, and whether the service "
                               "runs; roomwright serve starts a local one.");
    case Failure::Kind::NetworkDown:
        return CommandLine::tr("Check the network connection.");
    case Failure::Kind::TimedOut:
        return CommandLine::tr("A slow service may need a longer --timeout.");
    case Failure::Kind::CertificateNotTrusted:
        return CommandLine::tr("If the service has a certificate authority of its own, name its "
                               "certificate with --ca-bundle.");
    case Failure::Kind::NoCredentials:
        return CommandLine::tr("Enter the connection's keys in the window, or set "
                               "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave "
                               "--connection out.");
    case Failure::Kind::MfaCodeMissing:
        //: A line with a command follows.
        return CommandLine::tr("It is asked for at the terminal. Where there is none, this leaves "
                               "credentials in the environment for a while:")
            % ExportCommand;
    case Failure::Kind::RoleRefused:
        return CommandLine::tr("That is what STS says of the AWS profile's role %1.")
            .arg(printable(failure.detail));
    case Failure::Kind::MfaRefused:
        return CommandLine::tr("That is what STS says of the AWS profile's role %1. The MFA code "
                               "may have been wrong or used before: wait for the next one, and "
                               "try again.")
            .arg(printable(failure.detail));
    case Failure::Kind::KeychainSilent:
        //: The keychain.
        return CommandLine::tr(
            "It is locked, said no, or did not answer: unlock it, and try again.");
    case Failure::Kind::ClockSkewed:
        return CommandLine::tr(
            "This computer's clock is off by %Ln seconds. Set it, and try again.", nullptr,
            int(qAbs(failure.clockSkew.value_or(std::chrono::seconds(0)).count())));
    case Failure::Kind::Redirected:
        return CommandLine::tr("The endpoint sends on to \"%1\", which is not followed: the "
                               "signature is for this endpoint only.")
            .arg(printable(failure.detail));
    case Failure::Kind::UnexpectedReply:
        return CommandLine::tr("This is no answer of the rooms API. Check the endpoint.");
    case Failure::Kind::ListRefused:
        return CommandLine::tr("Without the account's list of rooms it is not known whether this "
                               "one is there: ask for the permission chime:ListRooms.");
    default:
        return {};
    }
}

} // namespace

QString failureText(const Failure &failure, const QUrl &endpoint, QStringView operation)
{
    QString text = transportSentence(failure, endpoint);
    if (text.isEmpty())
        text = ownSentence(failure);
    if (text.isEmpty())
        text = answerSentence(failure, operation);
    const QString whatToDo = advice(failure);
    return whatToDo.isEmpty() ? text : text % u'\n' % whatToDo;
}

ExitCode exitCode(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::InvalidInput:
        return InputWrong;
    case Failure::Kind::InvalidEndpoint:
    case Failure::Kind::NoCredentials:
    case Failure::Kind::ProfileMissing:
    case Failure::Kind::ProfileUnsupported:
    case Failure::Kind::ProfileSourceMissing:
    case Failure::Kind::ProfileLoop:
    case Failure::Kind::MfaCodeMissing:
    case Failure::Kind::CredentialProcessFailed:
    case Failure::Kind::KeychainSilent:
    case Failure::Kind::TrustUnreadable:
        return NotConfigured;
    case Failure::Kind::Cancelled:
        return Interrupted;
    default:
        // A reply that was cut off, or is none of the API's, has a status of success.
        return transportSentence(failure, {}).isEmpty() && failure.httpStatus >= 300 ? ServiceSaidNo
                                                                                     : OtherTrouble;
    }
}

QString missingProfileSentence(const QString &profile)
{
    return CommandLine::tr("The config profile (%1) could not be found.").arg(printable(profile));
}

QString unsupportedProfileSentence(const QString &key)
{
    //: A line with a command follows.
    return CommandLine::tr("The AWS profile gets its credentials through %1, which this program "
                           "does not do itself. This does, and leaves them in the environment:")
               .arg(printable(key))
        % ExportCommand;
}

QString environmentSentence(AwsEnvironmentProblem problem)
{
    const auto missing = [](const QString &variable) {
        return CommandLine::tr("Partial credentials found in the environment, missing: %1")
            .arg(variable);
    };
    switch (problem) {
    case AwsEnvironmentProblem::NoAccessKeyId:
        return missing(QStringLiteral("AWS_ACCESS_KEY_ID"));
    case AwsEnvironmentProblem::NoSecretAccessKey:
        return missing(QStringLiteral("AWS_SECRET_ACCESS_KEY"));
    case AwsEnvironmentProblem::CannotBeSent:
        return cannotBeSentSentence();
    }
    return {};
}

QString cannotBeSentSentence()
{
    return CommandLine::tr("The access key ID or the session token holds a character that no key "
                           "has: a space, a line end or the like.");
}

QString endedServiceSentence()
{
    return CommandLine::tr("Amazon ended its Chime service on 20 February 2026.");
}

QString askAgainText(const QString &clientRequestToken)
{
    //: A line with an option follows.
    return CommandLine::tr("The outcome is unknown: the room may have been created. Ask again with "
                           "the same token, and no second room is made:")
        % u"\n  --client-request-token " % printable(clientRequestToken);
}

QString keychainSentence(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::NotFound:
        return CommandLine::tr("The keychain holds nothing for this.");
    case StoreError::Kind::Locked:
        return CommandLine::tr("The keychain is locked.");
    case StoreError::Kind::Refused:
        return CommandLine::tr("The keychain refused.");
    case StoreError::Kind::NoKeychain:
        return CommandLine::tr("There is no keychain here.");
    case StoreError::Kind::TimedOut:
        return CommandLine::tr("The keychain did not answer in time.");
    case StoreError::Kind::Malformed:
        return CommandLine::tr("The keychain's entry is not one of this program.");
    case StoreError::Kind::Other:
        break;
    }
    return CommandLine::tr("The keychain cannot be used: %1").arg(printable(error.detail));
}

QString secretLeftText(const StoreError &error)
{
    //: A connection's secret.
    return together(CommandLine::tr("Its secret may still be in the keychain."),
                    keychainSentence(error));
}

QString journalSentence(const JournalError &error, const QString &file)
{
    const QString detail = printable(error.detail);
    switch (error.kind) {
    case JournalError::Kind::CannotOpen:
        return CommandLine::tr("The journal %1 cannot be opened: %2.").arg(printable(file), detail);
    case JournalError::Kind::InUse:
        return CommandLine::tr(
            "The journal is in use by another Roomwright. Let it finish, or close it.");
    case JournalError::Kind::Corrupt:
        return CommandLine::tr("The journal %1 is damaged: %2.").arg(printable(file), detail);
    case JournalError::Kind::TooNew:
        return CommandLine::tr("The journal %1 was written by a newer version of this program, "
                               "and is left as it is.")
            .arg(printable(file));
    case JournalError::Kind::CannotWrite:
        return CommandLine::tr("The journal %1 cannot be written: %2.")
            .arg(printable(file), detail);
    }
    return {};
}

QString nothingSentText(const QString &why)
{
    return together(why, CommandLine::tr("Nothing was sent."));
}

QString interruptedEarlySentence()
{
    return CommandLine::tr("Interrupted; nothing was sent.");
}

QString settingsSentence(const QString &file)
{
    return CommandLine::tr("The settings %1 cannot be written.").arg(printable(file));
}

QString setAsideSentence(const QString &newName)
{
    return CommandLine::tr("A damaged file was set aside as %1, and a new one begun.")
        .arg(printable(newName));
}

} // namespace commandline
