// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/createroomoptions.h"
#include "commandline/optionnames.h"

#include "chime/roomrules.h"
#include "commandline/rulesentences.h"
#include "commandline/words.h"

namespace commandline {

namespace {

using Values = QHash<QString, QString>;

constexpr QLatin1StringView Name("name");
constexpr QLatin1StringView Token("client-request-token");

void readRoom(const Values &values, CreateRoomInput &input)
{
    NewRoom &room = input.options.room;
    room = {values.value(AccountId), values.value(Name), values.value(Token)};

    const QList<roomrules::Problem> problems = roomrules::problems(room);
    for (const roomrules::Problem &problem : problems) {
        if (input.options.destination.isLocal() && problem.field == roomrules::Field::AccountId
            && problem.rule == roomrules::Rule::Required && !values.contains(AccountId))
            continue; // the local service's own account is meant
        QStringList &list =
            problem.severity == roomrules::Severity::Error ? input.errors : input.warnings;
        list.append(problemSentence(problem, room));
    }
    if (values.contains(Token) && room.clientRequestToken.isEmpty())
        input.errors.append(
            together(emptySentence(optionSubject(Token)),
                     CommandLine::tr("Leave the option out, and a fresh token is made.")));
    if (room.clientRequestToken.isEmpty())
        room.clientRequestToken = roomrules::newToken();
}

void readOutput(const Values &values, CreateRoomInput &input)
{
    const QString output = values.value(OutputFormat, QStringLiteral("json"));
    if (output == u"text")
        input.options.output = Output::Text;
    else if (output != u"json")
        input.errors.append(choiceSentence(optionSubject(OutputFormat),
                                           {QStringLiteral("json"), QStringLiteral("text")}));
}

} // namespace

const CommandSyntax &createRoomSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("create-room"), CommandLine::tr("Creates a chat room, and prints it."),
        QList<CommandSyntax::Option>{
            {AccountId, QStringLiteral("ID"),
             CommandLine::tr("The Chime account to create the room in. Optional with --connection "
                             "local, whose own account is meant then."),
             true},
            {Name, QStringLiteral("NAME"), CommandLine::tr("The room's name."), true},
            {Token, QStringLiteral("TOKEN"),
             CommandLine::tr("2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, "
                             "the service gives the same room. Fresh by default.")},
        } + destinationSyntax()
            + QList<CommandSyntax::Option>{
                maxAttemptsSyntax(),
                {OutputFormat, QStringLiteral("json|text"), CommandLine::tr("json by default.")}}};
    return syntax;
}

CreateRoomInput readCreateRoomOptions(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(createRoomSyntax(), arguments);
    CreateRoomInput input;
    input.help = parsed.help;
    input.errors = parsed.errors;
    QStringList ofDestination;
    input.options.destination = readDestination(parsed, ofDestination);
    readRoom(parsed.values, input);
    input.errors += ofDestination;
    readOutput(parsed.values, input);
    return input;
}

} // namespace commandline
