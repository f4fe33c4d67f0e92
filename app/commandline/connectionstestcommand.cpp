// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/connectionoptions.h"
#include "commandline/connectionscommand.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/interruption.h"
#include "commandline/terminal.h"
#include "commandline/words.h"

#include <QCoreApplication>

namespace commandline {

namespace {

const CommandSyntax &testSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections test"),
        CommandLine::tr("Tries a connection by listing the accounts that its credentials see, "
                        "once, which changes nothing. Prints the accounts, an ID and a name each."),
        {},
        QStringLiteral("NAME")};
    return syntax;
}

QString troubleText(const ConnectionVerdict &verdict, const QUrl &endpoint)
{
    if (verdict.kind == ConnectionVerdict::Kind::EndedService)
        return together(CommandLine::tr("The endpoint, %1, is Amazon's own.")
                            .arg(printable(endpoint.toString())),
                        endedServiceSentence());
    const Failure failure = verdict.failure.value_or(Failure());
    const QString text = failureText(failure, endpoint, u"ListAccounts");
    if (!failure.certificate)
        return text;
    return text % u'\n'
        % CommandLine::tr("The certificate is that of \"%1\", issued by \"%2\".")
              .arg(printable(failure.certificate->subject), printable(failure.certificate->issuer));
}

ExitCode tellVerdict(const ConnectionVerdict &verdict, const QUrl &endpoint)
{
    if (verdict.kind == ConnectionVerdict::Kind::EndedService) {
        printError(troubleText(verdict, endpoint));
        return NotConfigured;
    }
    if (verdict.kind != ConnectionVerdict::Kind::Reached) {
        printError(troubleText(verdict, endpoint));
        return exitCode(verdict.failure.value_or(Failure()));
    }
    if (verdict.clockSkew)
        printWarnings({CommandLine::tr("This computer's clock is off by %Ln seconds.", nullptr,
                                       int(std::abs(verdict.clockSkew->count())))});
    QByteArray text;
    if (verdict.accounts.isEmpty())
        text = CommandLine::tr("The service was reached, and has no account.").toUtf8() + '\n';
    for (const Account &account : verdict.accounts)
        text += QString(printable(account.accountId) % u'\t' % printable(account.name) % u'\n')
                    .toUtf8();
    return printResult(text) ? Done : OtherTrouble;
}

} // namespace

int testConnection(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(testSyntax(), arguments);
    if (const auto code = answerWithoutWork(testSyntax(), parsed.help, parsed.errors))
        return *code;
    Engine engine;
    warnOfDamage(engine);
    QStringList errors;
    const auto connection = findOperand(parsed, engine.connections, errors);
    if (const auto code = answerWithoutWork(testSyntax(), parsed.help, errors))
        return *code;

    ConnectionTest *test = engine.session.test(connection->id, &engine.session);
    QObject::connect(
        test, &ConnectionTest::finished, &engine.session, [&](const ConnectionVerdict &verdict) {
            const auto endpoint = engine.session.endpoint(connection->id);
            QCoreApplication::exit(tellVerdict(verdict, endpoint ? endpoint->url : QUrl()));
        });
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, test, &ConnectionTest::cancel);
    return QCoreApplication::exec();
}

} // namespace commandline
