// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/createroomsoptions.h"
#include "commandline/optionnames.h"

#include "chime/roomrules.h"
#include "commandline/rulesentences.h"
#include "commandline/words.h"

namespace commandline {

namespace {

constexpr QLatin1StringView Input("input");
constexpr QLatin1StringView SkipInvalid("skip-invalid");
constexpr QLatin1StringView Again("again");
constexpr QLatin1StringView DryRun("dry-run");

void checkAccount(const QString &accountId, QStringList &errors)
{
    const NewRoom room{accountId, QStringLiteral("any"), {}};
    const QList<roomrules::Problem> problems = roomrules::problems(room);
    for (const roomrules::Problem &problem : problems) {
        if (problem.severity == roomrules::Severity::Error)
            errors.append(problemSentence(problem, room));
    }
}

} // namespace

const CommandSyntax &createRoomsSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("create-rooms"),
        CommandLine::tr(
            "Creates the chat rooms of a list, and prints a line of JSON for each as soon as it is "
            "known what came of it. The list is JSON Lines: in each line an object with AccountId, "
            "Name and, where wanted, ClientRequestToken. Nothing is sent while anything in it is "
            "wrong. Given the same list again, the command goes on with what is not created yet."),
        QList<CommandSyntax::Option>{
            {Input, QStringLiteral("FILE"), CommandLine::tr("The list; - for standard input."),
             true},
            {AccountId, QStringLiteral("ID"),
             CommandLine::tr("The Chime account of lines without an AccountId. With --connection "
                             "local they may stay without one: its own account is meant then.")},
            {SkipInvalid, {}, CommandLine::tr("Create the rooms of the lines that are right.")},
            {Again,
             {},
             CommandLine::tr("Create rooms that the same list has created before once more: with "
                             "fresh tokens where the list has none.")},
            {DryRun,
             {},
             CommandLine::tr("Print what would be sent, with the tokens, and send nothing. The "
                             "tokens are fresh each time with --again.")},
        } + destinationSyntax()};
    return syntax;
}

CreateRoomsInput readCreateRoomsOptions(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(createRoomsSyntax(), arguments);
    CreateRoomsInput input;
    input.help = parsed.help;
    input.errors = parsed.errors;
    CreateRoomsOptions &options = input.options;
    options.input = parsed.values.value(Input);
    if (options.input.isEmpty())
        input.errors.append(requiredSentence(optionSubject(Input)));
    options.accountId = parsed.values.value(AccountId);
    if (parsed.values.contains(AccountId))
        checkAccount(options.accountId, input.errors);
    options.skipInvalid = parsed.flags.contains(SkipInvalid);
    options.again = parsed.flags.contains(Again);
    options.dryRun = parsed.flags.contains(DryRun);
    options.destination = readDestination(parsed, input.errors);
    return input;
}

} // namespace commandline
