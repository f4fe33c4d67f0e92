// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connections.h"
#include "commandline/commandsyntax.h"
#include "commandline/connectionscommand.h"
#include "commandline/exitcode.h"
#include "commandline/journalaccess.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"
#include "session/connectionfile.h"
#include "session/paths.h"

#include <QFile>

namespace commandline {

namespace {

const CommandSyntax &importSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections import"),
        QStringLiteral("Adds the connections of a file that \"connections export\" or the window "
                       "has written; - is standard input. Those that are there already are left "
                       "alone. All are added or, where the file has a fault, none."),
        {},
        QStringLiteral("FILE")};
    return syntax;
}

QString problemText(const connectionfile::Problem &problem)
{
    using Kind = connectionfile::Problem::Kind;
    switch (problem.kind) {
    case Kind::TooLarge:
        return QStringLiteral("FILE: is larger than 1 MiB.");
    case Kind::NotJson:
        return QStringLiteral("FILE: is not JSON.");
    case Kind::NotConnections:
        return QStringLiteral("FILE: holds no connections.");
    case Kind::Newer:
        return QStringLiteral("FILE: was written by a later version of Roomwright.");
    case Kind::Member:
        break;
    }
    return u"connection " % QString::number(problem.number) % u": " % problem.member
        % u" is missing, or not what can be used.";
}

// What is new in the file; `errors` say what is wrong with it.
QList<Connection> readFile(const QString &name, const QList<Connection> &existing,
                           QStringList &errors)
{
    QFile file;
    const QByteArray content =
        openInput(file, name) ? file.read(connectionfile::LargestFile + 1) : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        errors.append(u"FILE: " % printable(name) % u" cannot be read: "
                      % printable(file.errorString()) % u'.');
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
    if (const auto code = answerWithoutWork(importSyntax(), parsed, parsed.errors))
        return *code;
    Connections connections(Paths::standard().settings);
    if (!connections.setAsideAs().isEmpty())
        printError(setAsideText(connections.setAsideAs()));
    QStringList errors;
    const QList<Connection> added = readFile(parsed.operand, connections.all(), errors);
    if (const auto code = answerWithoutWork(importSyntax(), parsed, errors))
        return *code;

    QString text;
    for (const Connection &connection : added)
        text += u"Added \"" % printable(connections.save(connection).name) % u"\".\n";
    if (!connections.isOnDisk()) {
        printError(u"The settings " % printable(connections.settingsFile())
                   % u" cannot be written. \"connections list\" tells what was added.");
        return OtherTrouble;
    }
    if (added.isEmpty())
        text = QStringLiteral("Nothing to add: all of them are there already.\n");
    return printResult(text.toUtf8()) ? Done : OtherTrouble;
}

} // namespace commandline
