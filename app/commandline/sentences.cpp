// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/sentences.h"

#include "commandline/terminal.h"

namespace commandline {

namespace {

using roomrules::Field;
using roomrules::Rule;

QString optionName(Field field)
{
    switch (field) {
    case Field::AccountId:
        return QStringLiteral("--account-id: ");
    case Field::Name:
        return QStringLiteral("--name: ");
    case Field::ClientRequestToken:
        return QStringLiteral("--client-request-token: ");
    }
    return {};
}

QString memberName(Field field)
{
    switch (field) {
    case Field::AccountId:
        return QStringLiteral("AccountId: ");
    case Field::Name:
        return QStringLiteral("Name: ");
    case Field::ClientRequestToken:
        return QStringLiteral("ClientRequestToken: ");
    }
    return {};
}

QString valueOf(Field field, const NewRoom &room)
{
    switch (field) {
    case Field::AccountId:
        return room.accountId;
    case Field::Name:
        return room.name;
    case Field::ClientRequestToken:
        return room.clientRequestToken;
    }
    return {};
}

// "U+0007 at position 4", counted in characters from 1.
QString character(const roomrules::Problem &problem, const NewRoom &room)
{
    const qsizetype before = valueOf(problem.field, room).left(problem.position).toUcs4().size();
    const QString hex = QString::number(uint(problem.character), 16).toUpper();
    return u"U+" % hex.rightJustified(4, u'0') % u" at position " % QString::number(before + 1);
}

QString quotedUrl(const QUrl &url)
{
    return u'"' % printable(url.toDisplayString()) % u'"';
}

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
    const QString url = quotedUrl(reached(failure, endpoint));
    switch (failure.kind) {
    case Failure::Kind::HostNotFound:
    case Failure::Kind::ConnectionRefused:
    case Failure::Kind::NetworkDown:
        return u"Could not connect to the endpoint URL: " % url;
    case Failure::Kind::ConnectionLost:
        return u"Connection was closed before a complete answer came from the endpoint URL: " % url;
    case Failure::Kind::TimedOut:
        return u"No answer in time from the endpoint URL: " % url;
    case Failure::Kind::CertificateNotTrusted:
        return u"SSL validation failed for " % url % u": " % printable(failure.detail);
    case Failure::Kind::ProxyFailed:
        return u"Failed to connect through the proxy to " % url % u": " % printable(failure.detail);
    case Failure::Kind::ReplyTooLarge:
        return u"The answer is too large to be a room, from the endpoint URL: " % url;
    default:
        return {};
    }
}

QString ownSentence(const Failure &failure)
{
    const QString detail =
        failure.detail.isEmpty() ? QString() : QString(u": " % printable(failure.detail));
    switch (failure.kind) {
    case Failure::Kind::InvalidInput:
        return u"The input breaks a rule" % detail;
    case Failure::Kind::InvalidEndpoint:
        return u"The connection's endpoint cannot be used" % detail;
    case Failure::Kind::NoCredentials:
        return u"Unable to locate credentials" % detail;
    case Failure::Kind::ProfileMissing:
        return missingProfileSentence(failure.detail);
    case Failure::Kind::ProfileUnsupported:
        return unsupportedProfileSentence(failure.detail);
    case Failure::Kind::ProfileSourceMissing:
        return failure.detail.isEmpty()
            ? QStringLiteral("The AWS profile has a role_arn, and no source_profile.")
            : QString(u"The AWS profile's source_profile could not be found" % detail);
    case Failure::Kind::ProfileLoop:
        return u"The AWS profile's source_profile leads in a circle" % detail;
    case Failure::Kind::MfaCodeMissing:
        return u"The AWS profile's role needs an MFA code, and none was given" % detail;
    case Failure::Kind::CredentialProcessFailed:
        return u"The AWS profile's credential_process gave no credentials" % detail;
    case Failure::Kind::KeychainSilent:
        return u"The keychain did not give the connection's secret" % detail;
    case Failure::Kind::LocalServiceDown:
        return u"The local service could not be started" % detail;
    case Failure::Kind::TrustUnreadable:
        return u"The certificates to trust cannot be read, or are not in PEM form" % detail;
    case Failure::Kind::Cancelled:
        return QStringLiteral("Interrupted.");
    default:
        return {};
    }
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
QString answerSentence(const Failure &failure, QStringView operation)
{
    const QString code =
        failure.code.isEmpty() ? QString::number(failure.httpStatus) : printable(failure.code);
    if (failure.httpStatus < 300)
        return u"The service answered with status " % code % u", and without a room.";
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
        return QStringLiteral("There is no host of that name. Check the endpoint's spelling.");
    case Failure::Kind::ConnectionRefused:
        return QStringLiteral("Nothing listens there. Check the port, and whether the service "
                              "runs; roomwright serve starts a local one.");
    case Failure::Kind::NetworkDown:
        return QStringLiteral("Check the network connection.");
    case Failure::Kind::TimedOut:
        return QStringLiteral("A slow service may need a longer --timeout.");
    case Failure::Kind::CertificateNotTrusted:
        return QStringLiteral("If the service has a certificate authority of its own, name its "
                              "certificate with --ca-bundle.");
    case Failure::Kind::NoCredentials:
        return QStringLiteral("Enter the connection's keys in the window, or set "
                              "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and leave --connection "
                              "out.");
    case Failure::Kind::MfaCodeMissing:
        return QStringLiteral("It is asked for at the terminal. Where there is none, this leaves "
                              "credentials in the environment for a while:\n"
                              "  eval \"$(aws configure export-credentials --format env)\"");
    case Failure::Kind::RoleRefused:
        return u"That is what STS says of the AWS profile's role " % printable(failure.detail)
            % u'.';
    case Failure::Kind::MfaRefused:
        return u"That is what STS says of the AWS profile's role " % printable(failure.detail)
            % u". The MFA code may have been wrong or used before: wait for the next one, and try "
              u"again.";
    case Failure::Kind::KeychainSilent:
        return QStringLiteral(
            "It is locked, said no, or did not answer: unlock it, and try again.");
    case Failure::Kind::ClockSkewed:
        return u"This computer's clock is off by "
            % QString::number(qAbs(failure.clockSkew.value_or(std::chrono::seconds(0)).count()))
            % u" seconds. Set it, and try again.";
    case Failure::Kind::Redirected:
        return u"The endpoint sends on to \"" % printable(failure.detail)
            % u"\", which is not followed: the signature is for this endpoint only.";
    case Failure::Kind::UnexpectedReply:
        return QStringLiteral("This is no answer of the rooms API. Check the endpoint.");
    case Failure::Kind::ListRefused:
        return QStringLiteral("Without the account's list of rooms it is not known whether this "
                              "one is there: ask for the permission chime:ListRooms.");
    default:
        return {};
    }
}

} // namespace

constinit const QLatin1StringView CannotBeSent(
    "The access key ID or the session token holds a character that no key has: a space, a line end "
    "or the like.");

QString ruleSentence(const roomrules::Problem &problem, const NewRoom &room)
{
    switch (problem.rule) {
    case Rule::Required:
        return QStringLiteral("is required.");
    case Rule::OnlyWhiteSpace:
        return QStringLiteral("needs something other than white space.");
    case Rule::ControlCharacter:
        return u"has a control character, " % character(problem, room) % u'.';
    case Rule::LoneSurrogate:
        return u"has half a character, " % character(problem, room) % u'.';
    case Rule::DotSegment:
        return QStringLiteral("\".\" and \"..\" cannot be sent, as they change the address.");
    case Rule::TokenTooShort:
        return u"has fewer than " % QString::number(roomrules::TokenMinimum) % u" characters.";
    case Rule::TokenTooLong:
        return u"has more than " % QString::number(roomrules::TokenMaximum) % u" characters.";
    case Rule::TokenCharacter:
        return u"may hold [-_a-zA-Z0-9] only, but has " % character(problem, room) % u'.';
    case Rule::AwsAccountId:
        return QStringLiteral(
            "12 digits look like an AWS account ID; a Chime account ID is a UUID.");
    case Rule::OuterWhiteSpace:
        return QStringLiteral("begins or ends with white space, which is sent as it is.");
    case Rule::DirectionCharacter:
        return u"has an invisible character that changes the reading direction, "
            % character(problem, room) % u'.';
    }
    return {};
}

constinit const QLatin1StringView
    NotCertificates("the file cannot be read, or holds no certificate in PEM form.");

QString ruleSentence(const connectionrules::Problem &problem)
{
    using connectionrules::Part;
    if (problem.part == Part::Region)
        return QStringLiteral(
            "must be a region's name, such as us-east-1: small letters, digits and '-'.");
    if (problem.rule == connectionrules::Rule::Required)
        return QStringLiteral("is required.");
    if (problem.part == Part::ProxyPassword)
        return u"has a character that nobody can see, at position "
            % QString::number(problem.position + 1) % u'.';
    return u"has a character that cannot be part of it, at position "
        % QString::number(problem.position + 1) % u": a space, a control character or the like.";
}

QString proxySentence(connectionrules::ProxyProblem problem)
{
    if (problem == connectionrules::ProxyProblem::HasUserInfo)
        return QStringLiteral("must not hold a user name or password.");
    return QStringLiteral("must be system, none, http://HOST:PORT or socks5://HOST:PORT.");
}

QString nameSentence(Connections::NameProblem problem)
{
    switch (problem) {
    case Connections::NameProblem::Empty:
        return QStringLiteral("is required.");
    case Connections::NameProblem::ControlCharacter:
        return QStringLiteral("has a control character.");
    case Connections::NameProblem::Taken:
        return QStringLiteral("there is a connection of this name; --replace changes it.");
    case Connections::NameProblem::Reserved:
        return QStringLiteral("stands for the local service.");
    }
    return {};
}

QString problemSentence(const roomrules::Problem &problem, const NewRoom &room)
{
    return optionName(problem.field) % ruleSentence(problem, room);
}

QString lineSentence(const roomlines::Problem &problem)
{
    using Kind = roomlines::Problem::Kind;
    switch (problem.kind) {
    case Kind::TooLong:
        return u"is longer than " % QString::number(roomlines::LongestLine) % u" bytes.";
    case Kind::NotUtf8:
        return QStringLiteral("is not UTF-8.");
    case Kind::NotJson:
        return u"is not JSON: " % printable(problem.detail) % u'.';
    case Kind::NotAnObject:
        return QStringLiteral("is not a JSON object.");
    case Kind::UnknownMember:
        return u"has an unknown member, \"" % printable(problem.detail)
            % u"\". There are AccountId, Name and ClientRequestToken.";
    case Kind::NotAString:
        return printable(problem.detail) % u": must be a string.";
    case Kind::BreaksRule:
        return memberName(problem.rule.field) % ruleSentence(problem.rule, problem.room);
    case Kind::TokenTaken:
        return u"ClientRequestToken: is that of line " % QString::number(problem.otherLine)
            % u", which is about another room.";
    }
    return {};
}

QString endpointSentence(EndpointProblem problem)
{
    switch (problem) {
    case EndpointProblem::Empty:
        return QStringLiteral("is empty.");
    case EndpointProblem::NotAUrl:
        return QStringLiteral("is not a URL such as https://chime.example.com.");
    case EndpointProblem::NotHttp:
        return QStringLiteral("must begin with https:// (or http:// for this computer).");
    case EndpointProblem::NotSecure:
        return QStringLiteral("must be https, as it is another computer; http is for this one.");
    case EndpointProblem::HasUserInfo:
        return QStringLiteral("must not hold a user name or password.");
    case EndpointProblem::HasQueryOrFragment:
        return QStringLiteral("must not hold '?' or '#'.");
    }
    return {};
}

QString noConnectionSentence(const QString &name, const QList<Connection> &all)
{
    QStringList names;
    for (const Connection &one : all)
        names.append(u'"' % printable(one.name) % u'"');
    return u"There is no connection \"" % printable(name) % u"\". There are: " % names.join(u", ")
        % u'.';
}

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
    return u"The config profile (" % printable(profile) % u") could not be found.";
}

QString unsupportedProfileSentence(const QString &key)
{
    return u"The AWS profile gets its credentials through " % printable(key)
        % u", which this program does not do itself. This does, and leaves them in the "
          u"environment:\n  eval \"$(aws configure export-credentials --format env)\"";
}

QString environmentSentence(AwsEnvironmentProblem problem)
{
    static const QString missing =
        QStringLiteral("Partial credentials found in the environment, missing: ");
    switch (problem) {
    case AwsEnvironmentProblem::NoAccessKeyId:
        return missing % u"AWS_ACCESS_KEY_ID";
    case AwsEnvironmentProblem::NoSecretAccessKey:
        return missing % u"AWS_SECRET_ACCESS_KEY";
    case AwsEnvironmentProblem::CannotBeSent:
        return CannotBeSent;
    }
    return {};
}

QString askAgainText(const QString &clientRequestToken)
{
    return u"The outcome is unknown: the room may have been created. Ask again with the same "
           u"token, and no second room is made:\n  --client-request-token "
        % printable(clientRequestToken);
}

QString keychainSentence(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::NotFound:
        return QStringLiteral("The keychain holds nothing for this.");
    case StoreError::Kind::Locked:
        return QStringLiteral("The keychain is locked.");
    case StoreError::Kind::Refused:
        return QStringLiteral("The keychain refused.");
    case StoreError::Kind::NoKeychain:
        return QStringLiteral("There is no keychain here.");
    case StoreError::Kind::TimedOut:
        return QStringLiteral("The keychain did not answer in time.");
    case StoreError::Kind::Malformed:
        return QStringLiteral("The keychain's entry is not one of this program.");
    case StoreError::Kind::Other:
        break;
    }
    return u"The keychain cannot be used: " % printable(error.detail);
}

QString journalSentence(const JournalError &error, const QString &file)
{
    const QString detail = printable(error.detail);
    switch (error.kind) {
    case JournalError::Kind::CannotOpen:
        return u"The journal " % printable(file) % u" cannot be opened: " % detail % u'.';
    case JournalError::Kind::InUse:
        return QStringLiteral("The journal is in use by another Roomwright. Let it finish, or "
                              "close it.");
    case JournalError::Kind::Corrupt:
        return u"The journal " % printable(file) % u" is damaged: " % detail % u'.';
    case JournalError::Kind::TooNew:
        return u"The journal " % printable(file)
            % u" was written by a newer version of this program, and is left as it is.";
    case JournalError::Kind::CannotWrite:
        return u"The journal " % printable(file) % u" cannot be written: " % detail % u'.';
    }
    return {};
}

QString setAsideText(const QString &newName)
{
    return u"warning: A damaged file was set aside as " % printable(newName)
        % u", and a new one begun.";
}

} // namespace commandline
