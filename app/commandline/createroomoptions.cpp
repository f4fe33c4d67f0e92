// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/createroomoptions.h"

#include "account/connectionrules.h"
#include "chime/roomrules.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"
#include "session/trust.h"

namespace commandline {

namespace {

using Values = QHash<QString, QString>;

constexpr QLatin1StringView AccountId("account-id");
constexpr QLatin1StringView Name("name");
constexpr QLatin1StringView Token("client-request-token");
constexpr QLatin1StringView ConnectionName("connection");
constexpr QLatin1StringView EndpointUrl("endpoint-url");
constexpr QLatin1StringView Region("region");
constexpr QLatin1StringView CaBundle("ca-bundle");
constexpr QLatin1StringView Timeout("timeout");
constexpr QLatin1StringView MaxAttempts("max-attempts");
constexpr QLatin1StringView OutputFormat("output");

constexpr int LongestTimeout = 3600;

void readRoom(const Values &values, CreateRoomInput &input)
{
    NewRoom &room = input.options.room;
    room = {values.value(AccountId), values.value(Name), values.value(Token)};
    const bool isLocal = input.options.connection
        && input.options.connection->compare(u"local", Qt::CaseInsensitive) == 0;

    const QList<roomrules::Problem> problems = roomrules::problems(room);
    for (const roomrules::Problem &problem : problems) {
        if (isLocal && problem.field == roomrules::Field::AccountId
            && problem.rule == roomrules::Rule::Required && !values.contains(AccountId))
            continue; // the local service's own account is meant
        QStringList &list =
            problem.severity == roomrules::Severity::Error ? input.errors : input.warnings;
        list.append(problemSentence(problem, room));
    }
    if (values.contains(Token) && room.clientRequestToken.isEmpty())
        input.errors.append(QStringLiteral("--client-request-token: is empty. Leave the option "
                                           "out, and a fresh token is made."));
    if (room.clientRequestToken.isEmpty())
        room.clientRequestToken = roomrules::newToken();
}

void readEndpoint(const Values &values, CreateRoomInput &input)
{
    if (!values.contains(EndpointUrl))
        return;
    const QString text = values.value(EndpointUrl);
    if (const auto problem = endpointProblem(text))
        input.errors.append(u"--endpoint-url: " % endpointSentence(*problem));
    else
        input.options.endpoint = endpointFromText(text);
}

void readNumbers(const Values &values, CreateRoomInput &input)
{
    if (values.contains(Timeout)) {
        if (const auto seconds = numberBetween(1, LongestTimeout, values.value(Timeout)))
            input.options.timeout = std::chrono::seconds(*seconds);
        else
            input.errors.append(u"--timeout: must be a whole number of seconds from 1 to "
                                % QString::number(LongestTimeout) % u'.');
    }
    if (values.contains(MaxAttempts)) {
        input.options.maxAttempts = numberBetween(1, MostAttempts, values.value(MaxAttempts));
        if (!input.options.maxAttempts)
            input.errors.append(u"--max-attempts: must be a whole number from 1 to "
                                % QString::number(MostAttempts) % u'.');
    }
}

void readTheRest(const Values &values, CreateRoomInput &input)
{
    input.options.region = values.value(Region);
    if (values.contains(Region)
        && connectionrules::problem(connectionrules::Part::Region, input.options.region))
        input.errors.append(QStringLiteral("--region: must be a region's name, such as us-east-1: "
                                           "small letters, digits and '-'."));
    input.options.caBundle = values.value(CaBundle);
    if (values.contains(CaBundle) && !trustOnly(input.options.caBundle))
        input.errors.append(QStringLiteral("--ca-bundle: the file cannot be read, or holds no "
                                           "certificate in PEM form."));
    const QString output = values.value(OutputFormat, QStringLiteral("json"));
    if (output == u"text")
        input.options.output = Output::Text;
    else if (output != u"json")
        input.errors.append(QStringLiteral("--output: must be json or text."));
}

} // namespace

const CommandSyntax &createRoomSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("create-room"),
        QStringLiteral("Creates a chat room, and prints it."),
        {
            {AccountId, QStringLiteral("ID"),
             QStringLiteral("The Chime account to create the room in. Optional with --connection "
                            "local, whose own account is meant then."),
             true},
            {Name, QStringLiteral("NAME"), QStringLiteral("The room's name."), true},
            {Token, QStringLiteral("TOKEN"),
             QStringLiteral("2 to 64 of [-_a-zA-Z0-9]. Asked again with the same token and name, "
                            "the service gives the same room. Fresh by default.")},
            {ConnectionName, QStringLiteral("NAME"),
             QStringLiteral("A connection set up in the window, its secret from the keychain; "
                            "\"local\" is the program's own service. Without it the AWS "
                            "environment variables are used, else the AWS profile.")},
            {EndpointUrl, QStringLiteral("URL"),
             QStringLiteral("Where the service is: https, or http to this computer. Comes before "
                            "AWS_ENDPOINT_URL_CHIME, AWS_ENDPOINT_URL and the profile.")},
            {Region, QStringLiteral("REGION"),
             QStringLiteral("The region to sign for; us-east-1 by default.")},
            {CaBundle, QStringLiteral("FILE"),
             QStringLiteral("Certificates in PEM form to trust instead of the system's.")},
            {Timeout, QStringLiteral("SECONDS"),
             QStringLiteral("How long to wait for each answer; 30 by default.")},
            {MaxAttempts, QStringLiteral("N"),
             QStringLiteral("How often to ask before giving up; 3 by default.")},
            {OutputFormat, QStringLiteral("json|text"), QStringLiteral("json by default.")},
        }};
    return syntax;
}

CreateRoomInput readCreateRoomOptions(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(createRoomSyntax(), arguments);
    CreateRoomInput input;
    input.help = parsed.help;
    input.errors = parsed.errors;
    if (parsed.values.contains(ConnectionName))
        input.options.connection = parsed.values.value(ConnectionName);
    readRoom(parsed.values, input);
    readEndpoint(parsed.values, input);
    readNumbers(parsed.values, input);
    readTheRest(parsed.values, input);
    return input;
}

} // namespace commandline
