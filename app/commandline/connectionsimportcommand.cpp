// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connections.h"
#include "commandline/commandsyntax.h"
#include "commandline/connectionscommand.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "session/connectionfile.h"
#include "session/paths.h"

#include <QFile>

namespace commandline {

namespace {

const CommandSyntax &importSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections import"),
        CommandLine::tr("Adds the connections of a file that \"connections export\" or the window "
                        "has written; - is standard input. Those that are there already are left "
                        "alone. All are added or, where the file has a fault, none."),
        {},
        QStringLiteral("FILE")};
    return syntax;
}

// Begins sentences about the file.
constexpr QLatin1StringView Subject("FILE:");

QString problemText(const connectionfile::Problem &problem)
{
    using Kind = connectionfile::Problem::Kind;
    switch (problem.kind) {
    case Kind::TooLarge:
        return CommandLine::tr("%1 is larger than 1 MiB.").arg(Subject);
    case Kind::NotJson:
        return CommandLine::tr("%1 is not JSON.").arg(Subject);
    case Kind::NotConnections:
        return CommandLine::tr("%1 holds no connections.").arg(Subject);
    case Kind::Newer:
        return CommandLine::tr("%1 was written by a later version of Roomwright.").arg(Subject);
    case Kind::Member:
        break;
    }
    //: %1 is its number in a file, %2 one of the names in it, such as EndpointUrl.
    return CommandLine::tr("connection %1: %2 is missing, or not what can be used.")
        .arg(QString::number(problem.number), problem.member);
}

// What is new in the file; `errors` say what is wrong with it.
QList<Connection> readFile(const QString &name, const QList<Connection> &existing,
                           QStringList &errors)
{
    QFile file;
    const QByteArray content =
        openInput(file, name) ? file.read(connectionfile::LargestFile + 1) : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        errors.append(unreadableSentence(Subject, name, file.errorString()));
        return {};
    }
    const auto read = connectionfile::read(content);
    if (!read) {
        for (const connectionfile::Problem &problem : read.error())
            errors.append(problemText(problem));
        return {};
    }
    return connectionfile::newOnes(*read, existing);
}

} // namespace

int importConnections(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(importSyntax(), arguments);
    if (const auto code = answerWithoutWork(importSyntax(), parsed.help, parsed.errors))
        return *code;
    Connections connections(Paths::standard().settings);
    if (!connections.setAsideAs().isEmpty())
        printWarnings({setAsideSentence(connections.setAsideAs())});
    QStringList errors;
    const QList<Connection> added = readFile(parsed.operand, connections.all(), errors);
    if (const auto code = answerWithoutWork(importSyntax(), parsed.help, errors))
        return *code;

    QString text;
    for (const Connection &connection : added)
        text += CommandLine::tr("Added \"%1\".").arg(printable(connections.save(connection).name))
            % u'\n';
    if (!connections.isOnDisk()) {
        printError(together(settingsSentence(connections.settingsFile()),
                            CommandLine::tr("\"connections list\" tells what was added.")));
        return OtherTrouble;
    }
    if (added.isEmpty())
        text = CommandLine::tr("Nothing to add: all of them are there already.") % u'\n';
    return printResult(text.toUtf8()) ? Done : OtherTrouble;
}

} // namespace commandline
