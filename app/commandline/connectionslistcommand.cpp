// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectionjson.h"
#include "account/connections.h"
#include "commandline/commandsyntax.h"
#include "commandline/connectionscommand.h"
#include "commandline/exitcode.h"
#include "commandline/journalaccess.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"
#include "core/jsonline.h"
#include "session/paths.h"

namespace commandline {

namespace {

constexpr QLatin1StringView OutputFormat("output");

const CommandSyntax &listSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections list"),
        QStringLiteral("Prints the connections, without their secrets."),
        {{OutputFormat, QStringLiteral("text|json"),
          QStringLiteral("A line each: with columns divided by tabs, as by default, or with an "
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

} // namespace

int listConnections(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(listSyntax(), arguments);
    QStringList errors = parsed.errors;
    const QString output = parsed.values.value(OutputFormat, QStringLiteral("text"));
    if (output != u"text" && output != u"json")
        errors.append(QStringLiteral("--output: must be text or json."));
    if (const auto code = answerWithoutWork(listSyntax(), parsed, errors))
        return *code;

    const Connections connections(Paths::standard().settings);
    if (!connections.setAsideAs().isEmpty())
        printError(setAsideText(connections.setAsideAs()));
    const bool asText = output == u"text";
    bool printed = !asText || printResult("Name\tEndpoint\tRegion\tCredentials\tKey or profile\n");
    const auto all = connections.all();
    for (const Connection &connection : all) {
        const QJsonObject object = connectionjson::toJson(connection);
        printed = printed && printResult(asText ? textOf(object) : jsonLine(object));
    }
    return printed ? Done : OtherTrouble;
}

} // namespace commandline
