// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectionjson.h"
#include "account/connections.h"
#include "commandline/commandsyntax.h"
#include "commandline/connectionscommand.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/optionnames.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "core/jsonline.h"
#include "session/paths.h"

namespace commandline {

namespace {

const CommandSyntax &connectionsListSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections list"),
        CommandLine::tr("Prints the connections, without their secrets."),
        {{OutputFormat, QStringLiteral("text|json"),
          CommandLine::tr("A line each: with columns divided by tabs, as by default, or with an "
                          "object that has everything.")}}};
    return syntax;
}

QByteArray textOf(const QJsonObject &connection)
{
    QStringList fields;
    for (const char *member : {"Name", "EndpointUrl", "Region", "CredentialSource"})
        fields << printable(connection.value(QLatin1StringView(member)).toString());
    const QString keys = connection.value(QLatin1StringView("AccessKeyId")).toString();
    const QString profile = connection.value(QLatin1StringView("Profile")).toString();
    fields << printable(keys.isEmpty() ? profile : keys);
    return fields.join(u'\t').toUtf8() + '\n';
}

QByteArray connectionHeadings()
{
    const QStringList columns{
        //: A column's heading.
        CommandLine::tr("Name"),
        //: A column's heading.
        CommandLine::tr("Endpoint"),
        //: A column's heading.
        CommandLine::tr("Region"),
        //: A column's heading: where the credentials are.
        CommandLine::tr("Credentials"),
        //: A column's heading: an access key ID, or the name of an AWS profile.
        CommandLine::tr("Key or profile"),
    };
    return columns.join(u'\t').toUtf8() + '\n';
}

} // namespace

int listConnections(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(connectionsListSyntax(), arguments);
    QStringList errors = parsed.errors;
    const QString output = parsed.values.value(OutputFormat, QStringLiteral("text"));
    if (output != u"text" && output != u"json")
        errors.append(choiceSentence(optionSubject(OutputFormat),
                                     {QStringLiteral("text"), QStringLiteral("json")}));
    if (const auto code = answerWithoutWork(connectionsListSyntax(), parsed.help, errors))
        return *code;

    const Connections connections(Paths::standard().settings);
    if (!connections.setAsideAs().isEmpty())
        printWarnings({setAsideSentence(connections.setAsideAs())});
    const bool asText = output == u"text";
    bool printed = !asText || printResult(connectionHeadings());
    const auto all = connections.all();
    for (const Connection &connection : all) {
        const QJsonObject object = connectionjson::toJson(connection);
        printed = printed && printResult(asText ? textOf(object) : jsonLine(object));
    }
    return printed ? Done : OtherTrouble;
}

} // namespace commandline
