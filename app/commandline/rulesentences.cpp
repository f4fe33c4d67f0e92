// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/rulesentences.h"

#include "commandline/terminal.h"
#include "commandline/words.h"

namespace commandline {

namespace {

using roomrules::Field;
using roomrules::Rule;

QString optionOf(Field field)
{
    switch (field) {
    case Field::AccountId:
        return QStringLiteral("account-id");
    case Field::Name:
        return QStringLiteral("name");
    case Field::ClientRequestToken:
        return QStringLiteral("client-request-token");
    }
    return {};
}

QString memberOf(Field field)
{
    switch (field) {
    case Field::AccountId:
        return QStringLiteral("AccountId:");
    case Field::Name:
        return QStringLiteral("Name:");
    case Field::ClientRequestToken:
        return QStringLiteral("ClientRequestToken:");
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

// "U+0007"
QString character(const roomrules::Problem &problem)
{
    const QString hex = QString::number(uint(problem.character), 16).toUpper();
    return u"U+" % hex.rightJustified(4, u'0');
}

// Counted in characters from 1.
QString position(const roomrules::Problem &problem, const NewRoom &room)
{
    const qsizetype before = valueOf(problem.field, room).left(problem.position).toUcs4().size();
    return QString::number(before + 1);
}

QString ruleSentence(const QString &subject, const roomrules::Problem &problem, const NewRoom &room)
{
    const auto withCharacter = [&](const QString &sentence) {
        return sentence.arg(subject, character(problem), position(problem, room));
    };
    switch (problem.rule) {
    case Rule::Required:
        return requiredSentence(subject);
    case Rule::OnlyWhiteSpace:
        return CommandLine::tr("%1 needs something other than white space.").arg(subject);
    case Rule::ControlCharacter:
        //: %2 is a character such as U+0007.
        return withCharacter(CommandLine::tr("%1 has a control character, %2 at position %3."));
    case Rule::LoneSurrogate:
        return withCharacter(CommandLine::tr("%1 has half a character, %2 at position %3."));
    case Rule::DotSegment:
        return CommandLine::tr("%1 \".\" and \"..\" cannot be sent, as they change the address.")
            .arg(subject);
    case Rule::TokenTooShort:
        return CommandLine::tr("%1 has fewer than %n characters.", nullptr,
                               int(roomrules::TokenMinimum))
            .arg(subject);
    case Rule::TokenTooLong:
        return CommandLine::tr("%1 has more than %n characters.", nullptr,
                               int(roomrules::TokenMaximum))
            .arg(subject);
    case Rule::TokenCharacter:
        return withCharacter(
            CommandLine::tr("%1 may hold [-_a-zA-Z0-9] only, but has %2 at position %3."));
    case Rule::AwsAccountId:
        return CommandLine::tr(
                   "%1 12 digits look like an AWS account ID; a Chime account ID is a UUID.")
            .arg(subject);
    case Rule::OuterWhiteSpace:
        return CommandLine::tr("%1 begins or ends with white space, which is sent as it is.")
            .arg(subject);
    case Rule::DirectionCharacter:
        return withCharacter(
            CommandLine::tr("%1 has an invisible character that changes the reading direction, "
                            "%2 at position %3."));
    }
    return {};
}

} // namespace

QString optionSubject(const QString &name)
{
    return u"--" % name % u':';
}

QString requiredSentence(const QString &subject)
{
    //: %1 is where the value was written: "--name:", "NAME:", "line 3: Name:", "standard input: the
    //: secret access key", "The connection's endpoint (http://…)". It comes first in all such
    //: sentences.
    return CommandLine::tr("%1 is required.").arg(subject);
}

QString emptySentence(const QString &subject)
{
    return CommandLine::tr("%1 is empty.").arg(subject);
}

QString controlCharacterSentence(const QString &subject)
{
    return CommandLine::tr("%1 has a control character.").arg(subject);
}

QString choiceSentence(const QString &subject, const QStringList &choices)
{
    //: %2 are the values that can be given: "--output: must be json or text."
    return CommandLine::tr("%1 must be %2.").arg(subject, alternatives(choices));
}

QString numberSentence(const QString &subject, int least, int most)
{
    return CommandLine::tr("%1 must be a whole number from %2 to %3.")
        .arg(subject, QString::number(least), QString::number(most));
}

QString numberSentence(const QString &subject)
{
    return CommandLine::tr("%1 must be a whole number, 0 or more.").arg(subject);
}

QString unreadableSentence(const QString &subject, const QString &file, const QString &why)
{
    //: %2 is a file, %3 what the system says: "--input: rooms.jsonl cannot be read: Permission
    //: denied."
    return CommandLine::tr("%1 %2 cannot be read: %3.")
        .arg(subject, printable(file), printable(why));
}

QString notCertificatesSentence(const QString &subject)
{
    return CommandLine::tr("%1 the file cannot be read, or holds no certificate in PEM form.")
        .arg(subject);
}

QString ruleSentence(const QString &subject, const connectionrules::Problem &problem)
{
    using connectionrules::Part;
    const QString at = QString::number(problem.position + 1);
    if (problem.part == Part::Region)
        return CommandLine::tr("%1 must be a region's name, such as us-east-1: small letters, "
                               "digits and '-'.")
            .arg(subject);
    if (problem.rule == connectionrules::Rule::Required)
        return requiredSentence(subject);
    if (problem.part == Part::ProxyPassword)
        return CommandLine::tr("%1 has a character that nobody can see, at position %2.")
            .arg(subject, at);
    return CommandLine::tr("%1 has a character that cannot be part of it, at position %2: a space, "
                           "a control character or the like.")
        .arg(subject, at);
}

QString proxySentence(const QString &subject, connectionrules::ProxyProblem problem)
{
    if (problem == connectionrules::ProxyProblem::HasUserInfo)
        return CommandLine::tr("%1 must not hold a user name or password.").arg(subject);
    return choiceSentence(subject,
                          {QStringLiteral("system"), QStringLiteral("none"),
                           QStringLiteral("http://HOST:PORT"),
                           QStringLiteral("socks5://HOST:PORT")});
}

QString nameSentence(const QString &subject, Connections::NameProblem problem)
{
    switch (problem) {
    case Connections::NameProblem::Empty:
        return requiredSentence(subject);
    case Connections::NameProblem::ControlCharacter:
        return controlCharacterSentence(subject);
    case Connections::NameProblem::Taken:
        return CommandLine::tr("%1 there is a connection of this name; --replace changes it.")
            .arg(subject);
    case Connections::NameProblem::Reserved:
        return CommandLine::tr("%1 stands for the local service.").arg(subject);
    }
    return {};
}

QString endpointSentence(const QString &subject, EndpointProblem problem)
{
    switch (problem) {
    case EndpointProblem::Empty:
        return emptySentence(subject);
    case EndpointProblem::NotAUrl:
        return CommandLine::tr("%1 is not a URL such as https://chime.example.com.").arg(subject);
    case EndpointProblem::NotHttp:
        return CommandLine::tr("%1 must begin with https:// (or http:// for this computer).")
            .arg(subject);
    case EndpointProblem::NotSecure:
        return CommandLine::tr("%1 must be https, as it is another computer; http is for this one.")
            .arg(subject);
    case EndpointProblem::HasUserInfo:
        return CommandLine::tr("%1 must not hold a user name or password.").arg(subject);
    case EndpointProblem::HasQueryOrFragment:
        return CommandLine::tr("%1 must not hold '?' or '#'.").arg(subject);
    }
    return {};
}

QString problemSentence(const roomrules::Problem &problem, const NewRoom &room)
{
    return ruleSentence(optionSubject(optionOf(problem.field)), problem, room);
}

QString lineSentence(const roomlines::Problem &problem)
{
    using Kind = roomlines::Problem::Kind;
    //: Of the list of rooms: begins a sentence.
    const QString line = CommandLine::tr("line %1:").arg(problem.line);
    const auto member = [&line](const QString &name) -> QString { return line % u' ' % name; };
    switch (problem.kind) {
    case Kind::TooLong:
        return CommandLine::tr("%1 is longer than %n bytes.", nullptr, int(roomlines::LongestLine))
            .arg(line);
    case Kind::NotUtf8:
        return CommandLine::tr("%1 is not UTF-8.").arg(line);
    case Kind::NotJson:
        //: %2 is what the system says.
        return CommandLine::tr("%1 is not JSON: %2.").arg(line, printable(problem.detail));
    case Kind::NotAnObject:
        return CommandLine::tr("%1 is not a JSON object.").arg(line);
    case Kind::UnknownMember:
        return CommandLine::tr("%1 has an unknown member, \"%2\". There are AccountId, Name and "
                               "ClientRequestToken.")
            .arg(line, printable(problem.detail));
    case Kind::NotAString:
        return CommandLine::tr("%1 must be a string.")
            .arg(member(printable(problem.detail) % u':'));
    case Kind::BreaksRule:
        return ruleSentence(member(memberOf(problem.rule.field)), problem.rule, problem.room);
    case Kind::TokenTaken:
        return CommandLine::tr("%1 is that of line %2, which is about another room.")
            .arg(member(memberOf(Field::ClientRequestToken)), QString::number(problem.otherLine));
    }
    return {};
}

QString noConnectionSentence(const QString &name, const QList<Connection> &all)
{
    QStringList names;
    for (const Connection &one : all)
        names.append(u'"' % printable(one.name) % u'"');
    return CommandLine::tr("There is no connection \"%1\". There are: %2.")
        .arg(printable(name), listed(names));
}

} // namespace commandline
