// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/diagnosecommand.h"

#include "commandline/commandsyntax.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/optionnames.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "core/jsonline.h"
#include "session/diagnosticsreport.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace commandline {

namespace {

constexpr QLatin1StringView IncludeNames("include-names");

const CommandSyntax &diagnoseSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("diagnose"),
        CommandLine::tr("Prints what helps to find out what is wrong: versions, the keychain's "
                        "state, files, connections and the last failures. There is no secret in "
                        "it."),
        {{IncludeNames, QString(),
          CommandLine::tr("With the names and request tokens of rooms, which are left out "
                          "otherwise.")},
         {OutputFormat, QStringLiteral("json|text"),
          CommandLine::tr("An object, or lines of text, as by default.")}}};
    return syntax;
}

bool print(const Diagnostics &diagnostics, bool asText)
{
    if (asText)
        return printResult(diagnosticsreport::toText(diagnostics).toUtf8());
    const QJsonDocument document(diagnosticsreport::toJson(diagnostics));
    return printResult(withEscapedControls(document.toJson(QJsonDocument::Indented)));
}

} // namespace

int diagnose(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(diagnoseSyntax(), arguments);
    QStringList errors = parsed.errors;
    const QString output = parsed.values.value(OutputFormat, QStringLiteral("text"));
    if (output != u"text" && output != u"json")
        errors.append(choiceSentence(optionSubject(OutputFormat),
                                     {QStringLiteral("json"), QStringLiteral("text")}));
    if (const auto code = answerWithoutWork(diagnoseSyntax(), parsed.help, errors))
        return *code;

    const Paths paths = Paths::standard();
    const Connections connections(paths.settings);
    if (!connections.setAsideAs().isEmpty())
        printWarnings({setAsideSentence(connections.setAsideAs())});
    const bool names = parsed.flags.contains(IncludeNames);
    QObject context;
    gatherDiagnostics(paths, connections.all(), {}, &context, [&](const Diagnostics &gathered) {
        const bool printed = print(names ? gathered : withoutNames(gathered), output == u"text");
        QCoreApplication::exit(printed ? Done : OtherTrouble);
    });
    return QCoreApplication::exec();
}

} // namespace commandline
