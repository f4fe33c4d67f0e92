// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"

#include "commandline/exitcode.h"
#include "commandline/helplayout.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"

#include <QCommandLineParser>

#include <utility>

namespace commandline {

namespace {

QString optionText(const CommandSyntax::Option &option)
{
    const QString text = u"--" % option.name;
    return option.value.isEmpty() ? text : text % u' ' % option.value;
}

// "usage: roomwright create-room --account-id ID …", in one line.
QString usageLine(const CommandSyntax &syntax)
{
    QString line = u"roomwright " % syntax.name;
    if (!syntax.operand.isEmpty())
        line += u' ' % syntax.operand;
    for (const CommandSyntax::Option &option : syntax.options) {
        const QString text = optionText(option);
        line += option.required ? QString(u' ' % text) : QString(u" [" % text % u']');
    }
    return usageText({line});
}

} // namespace

QString helpText(const CommandSyntax &syntax)
{
    QString text = usageLine(syntax) % u"\n\n" % syntax.summary % u"\n\n";
    for (const CommandSyntax::Option &option : syntax.options)
        text += u"  " % optionText(option) % u"\n      " % option.help % u'\n';
    return text % u"  --help\n      " % CommandLine::tr("Say this, and do nothing.") % u'\n';
}

ParsedOptions parse(const CommandSyntax &syntax, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const CommandSyntax::Option &option : syntax.options)
        parser.addOption({option.name, option.help, option.value});
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));

    ParsedOptions parsed;
    // The parser skips the first argument, which it takes for the program.
    if (!parser.parse(QStringList{syntax.name} + arguments))
        parsed.errors.append(printable(parser.errorText()));
    QStringList surplus = parser.positionalArguments();
    if (!syntax.operand.isEmpty() && !surplus.isEmpty())
        parsed.operand = surplus.takeFirst();
    for (const QString &argument : std::as_const(surplus))
        parsed.errors.append(CommandLine::tr("Unexpected argument '%1'.").arg(printable(argument)));
    parsed.help = parser.isSet(QStringLiteral("help"));
    for (const CommandSyntax::Option &option : syntax.options) {
        const bool lacksValue = parser.value(option.name).isEmpty() && !parsed.errors.isEmpty();
        if (parser.isSet(option.name) && option.value.isEmpty())
            parsed.flags.insert(option.name);
        else if (parser.isSet(option.name) && !lacksValue) // that is among the errors already
            parsed.values.insert(option.name, parser.value(option.name));
    }
    if (!syntax.operand.isEmpty() && parser.positionalArguments().isEmpty())
        parsed.errors.append(requiredSentence(syntax.operand % u':'));
    return parsed;
}

std::optional<int> answerWithoutWork(const CommandSyntax &syntax, bool help,
                                     const QStringList &errors)
{
    if (help)
        return printResult(helpText(syntax).toUtf8()) ? Done : OtherTrouble;
    if (errors.isEmpty())
        return {};
    printErrors(errors);
    printError(usageLine(syntax));
    return InputWrong;
}

std::optional<int> numberBetween(int least, int most, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return {};
    return number;
}

} // namespace commandline
