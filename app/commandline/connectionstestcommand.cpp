// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/connectionoptions.h"
#include "commandline/connectionscommand.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/interruption.h"
#include "commandline/journalaccess.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"

#include <QCoreApplication>

namespace commandline {

namespace {

const CommandSyntax &testSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("connections test"),
        QStringLiteral("Tries a connection by listing the accounts that its credentials see, once, "
                       "which changes nothing. Prints the accounts, an ID and a name each."),
        {},
        QStringLiteral("NAME")};
    return syntax;
}

QString troubleText(const ConnectionVerdict &verdict, const QUrl &endpoint)
{
    if (verdict.kind == ConnectionVerdict::Kind::EndedService)
        return u"The endpoint, " % printable(endpoint.toString())
            % u", is Amazon's own. Amazon ended its Chime service on 20 February 2026.";
    const Failure failure = verdict.failure.value_or(Failure());
    const QString text = failureText(failure, endpoint, u"ListAccounts");
    if (!failure.certificate)
        return text;
    return text % u"\nThe certificate is that of \"" % printable(failure.certificate->subject)
        % u"\", issued by \"" % printable(failure.certificate->issuer) % u"\".";
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
        printError(u"warning: This computer's clock is off by "
                   % QString::number(std::abs(verdict.clockSkew->count())) % u" seconds.");
    QByteArray text = verdict.accounts.isEmpty() ? "The service was reached, and has no account.\n"
                                                 : QByteArray();
    for (const Account &account : verdict.accounts)
        text += QString(printable(account.accountId) % u'\t' % printable(account.name) % u'\n')
                    .toUtf8();
    return printResult(text) ? Done : OtherTrouble;
}

} // namespace

int testConnection(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(testSyntax(), arguments);
    if (const auto code = answerWithoutWork(testSyntax(), parsed, parsed.errors))
        return *code;
    Engine engine;
    warnOfDamage(engine);
    QStringList errors;
    const auto connection = findOperand(parsed, engine.connections, errors);
    if (const auto code = answerWithoutWork(testSyntax(), parsed, errors))
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
