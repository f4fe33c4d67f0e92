// SPDX-License-Identifier: GPL-3.0-or-later
// FailureText's words for what is wrong with what was typed, or stands in a file.
#include "failuretext.h"

#include "core/plaintext.h"

#include <QLocale>

namespace {

using roomrules::Rule;

// As it stands in a file.
QString memberName(roomrules::Field field)
{
    switch (field) {
    case roomrules::Field::AccountId:
        return QStringLiteral("AccountId");
    case roomrules::Field::Name:
        return QStringLiteral("Name");
    case roomrules::Field::ClientRequestToken:
        return QStringLiteral("ClientRequestToken");
    }
    return {};
}

} // namespace

QString FailureText::of(const roomrules::Problem &problem)
{
    const bool isAccount = problem.field == roomrules::Field::AccountId;
    switch (problem.rule) {
    case Rule::Required:
        return isAccount ? tr("Enter the ID of the account that the room is for.")
                         : tr("Enter a name for the room.");
    case Rule::OnlyWhiteSpace:
        return isAccount ? tr("An account ID needs more than blanks.")
                         : tr("A name of blanks only cannot be seen. (Our own rule.)");
    case Rule::ControlCharacter:
        return tr("Character %1 is a control character: %2. Remove it.")
            .arg(QString::number(problem.position + 1), character(problem.character));
    case Rule::LoneSurrogate:
        return tr("Character %1 is half a character (%2) and cannot be sent. Remove it.")
            .arg(QString::number(problem.position + 1), character(problem.character));
    case Rule::DotSegment:
        return tr("“.” and “..” cannot be account IDs: they would change the address.");
    case Rule::TokenTooShort:
        return tr("A token has at least %n character(s).", nullptr, int(roomrules::TokenMinimum));
    case Rule::TokenTooLong:
        return tr("A token has at most %n character(s).", nullptr, int(roomrules::TokenMaximum));
    case Rule::TokenCharacter:
        return tr("Character %1, %2, is not allowed: a token has letters from A to Z, digits, "
                  "“-” and “_” only.")
            .arg(QString::number(problem.position + 1), character(problem.character));
    case Rule::AwsAccountId:
        return tr("Twelve digits are the number of an AWS account. The ID of a Chime account "
                  "looks different.");
    case Rule::OuterWhiteSpace:
        return tr("There is white space at the beginning or the end. It will be sent as it is.");
    case Rule::DirectionCharacter:
        return tr("Character %1 is invisible and changes the direction of the text: %2.")
            .arg(QString::number(problem.position + 1), character(problem.character));
    }
    return {};
}

QString FailureText::of(const roomlines::Problem &problem)
{
    using Kind = roomlines::Problem::Kind;
    const auto sentence = [&problem]() -> QString {
        switch (problem.kind) {
        case Kind::TooLong:
            return tr("It is longer than a line may be (%1).")
                .arg(QLocale().formattedDataSize(roomlines::LongestLine, 0));
        case Kind::NotUtf8:
            return tr("It is not text in UTF-8.");
        case Kind::NotJson:
            return tr("It is not JSON: %1.").arg(shortened(problem.detail));
        case Kind::NotAnObject:
            return tr("It is not a JSON object, which stands in braces.");
        case Kind::UnknownMember:
            return tr("A room has no “%1”; it has AccountId, Name and ClientRequestToken.")
                .arg(shortened(problem.detail));
        case Kind::NotAString:
            return tr("%1 must be text, in quotation marks.").arg(shortened(problem.detail));
        case Kind::BreaksRule:
            return memberName(problem.rule.field) % u": " % of(problem.rule);
        case Kind::TokenTaken:
            return tr("Its ClientRequestToken is that of line %1, which is about another room.")
                .arg(QLocale().toString(problem.otherLine));
        }
        return {};
    };
    return tr("Line %1: %2", "of a file").arg(QLocale().toString(problem.line), sentence());
}

QString FailureText::of(const BatchFile::Trouble &trouble)
{
    using Kind = BatchFile::Trouble::Kind;
    switch (trouble.kind) {
    case Kind::NotAFile:
        return tr("It is a folder or a device, and not a file.");
    case Kind::CannotRead:
        return tr("It cannot be read: %1").arg(plaintext::visible(trouble.detail));
    case Kind::Changed:
        return tr("It changed while it was being read. Read it again once it is complete.");
    }
    return {};
}

QString FailureText::of(EndpointProblem problem)
{
    switch (problem) {
    case EndpointProblem::Empty:
        return tr("Enter the address of the service, for example https://chime.example.com.");
    case EndpointProblem::NotAUrl:
        return tr("This is not an address. One looks like https://chime.example.com.");
    case EndpointProblem::NotHttp:
        return tr("The address must begin with https://.");
    case EndpointProblem::NotSecure:
        return tr("Without encryption only this computer can be reached: use https://.");
    case EndpointProblem::HasUserInfo:
        return tr("Leave out the user name and password before the “@”: they do not belong in an "
                  "address.");
    case EndpointProblem::HasQueryOrFragment:
        return tr("Leave out everything from “?” or “#” on.");
    }
    return {};
}

QString FailureText::of(Connections::NameProblem problem)
{
    switch (problem) {
    case Connections::NameProblem::Empty:
        return tr("Enter a name to know the connection by.");
    case Connections::NameProblem::ControlCharacter:
        return tr("The name holds a control character. Remove it.");
    case Connections::NameProblem::Taken:
        return tr("Another connection has this name already.");
    case Connections::NameProblem::Reserved:
        return tr("“local” stands for the local service: choose another name.");
    }
    return {};
}

QString FailureText::of(connectionrules::ProxyProblem problem)
{
    switch (problem) {
    case connectionrules::ProxyProblem::NotAUrl:
        return tr("Enter it as http://HOST:PORT or socks5://HOST:PORT.");
    case connectionrules::ProxyProblem::HasUserInfo:
        return tr("Leave user name and password out of the address.");
    }
    return {};
}

QString FailureText::of(const connectionfile::Problem &problem)
{
    using Kind = connectionfile::Problem::Kind;
    switch (problem.kind) {
    case Kind::TooLarge:
        return tr("It is larger than a file of connections can be.");
    case Kind::NotJson:
        return tr("It is not JSON, or it is cut short.");
    case Kind::NotConnections:
        return tr("It holds no connections.");
    case Kind::Newer:
        return tr("It was written by a later version of Roomwright.");
    case Kind::Member:
        return tr("%1 of connection %2 is missing, or not what can be used.")
            .arg(problem.member)
            .arg(problem.number);
    }
    return {};
}

QString FailureText::of(const connectionrules::Problem &problem)
{
    using connectionrules::Part;
    if (problem.rule == connectionrules::Rule::Required) {
        switch (problem.part) {
        case Part::Region:
            return tr("Enter the signing region; us-east-1 for Amazon's own API.");
        case Part::AccessKeyId:
            return tr("Enter the access key ID.");
        case Part::SecretAccessKey:
            return tr("Enter the secret that belongs to this access key ID.");
        case Part::SessionToken:
        case Part::ProxyPassword:
            return {};
        }
    }
    const QString position = QString::number(problem.position + 1);
    if (problem.part == Part::ProxyPassword)
        return tr("Character %1 cannot be part of it: nobody can see it.").arg(position);
    if (problem.character == 0)
        return tr("Character %1 cannot be part of it: no blanks, control characters or letters "
                  "beyond ASCII.")
            .arg(position);
    return problem.part == Part::Region
        ? tr("Character %1, %2, is not allowed: a region has small letters, digits and “-” only.")
              .arg(position, character(problem.character))
        : tr("Character %1, %2, cannot be part of an access key ID.")
              .arg(position, character(problem.character));
}
