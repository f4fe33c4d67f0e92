// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connections.h"
#include "testsupport/authority.h"
#include "testsupport/journals.h"
#include "testsupport/programrunner.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUuid>

#include <csignal>
#include <memory>

using namespace program;

namespace {

QJsonObject roomOf(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object().value("Room"_L1).toObject();
}

} // namespace

class TestCommandLine : public QObject, private program::Runner
{
    Q_OBJECT
private:
    static QStringList create(const QStringList &more)
    {
        return QStringList{u"create-room"_s} + more;
    }

    static QStringList connections(const QStringList &more)
    {
        return QStringList{u"connections"_s} + more;
    }

    [[nodiscard]] QString journal() const
    {
        return m_home.filePath(u"data/roomwright/journal.sqlite"_s);
    }

private Q_SLOTS:
    void init()
    {
        QTemporaryDir fresh;
        QVERIFY(fresh.isValid());
        m_home.swap(fresh);
    }

    void help_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("program") << QStringList{u"--help"_s} << u"roomwright serve"_s;
        QTest::newRow("short") << QStringList{u"-h"_s} << u"roomwright serve"_s;
        QTest::newRow("create-room") << create({u"--help"_s}) << u"--client-request-token"_s;
        QTest::newRow("beside nonsense") << create({u"--help"_s, u"--nonsense"_s}) << u"--name"_s;
        QTest::newRow("serve") << QStringList{u"serve"_s, u"--help"_s} << u"--room-quota"_s;
        QTest::newRow("connections") << QStringList{u"connections"_s, u"--help"_s} << u"remove"_s;
        QTest::newRow("connections test")
            << connections({u"test"_s, u"--help"_s}) << u"connections test NAME"_s;
        QTest::newRow("diagnose") << QStringList{u"diagnose"_s, u"--help"_s}
                                  << u"--include-names"_s;
        QTest::newRow("connections import")
            << connections({u"import"_s, u"--help"_s}) << u"connections import FILE"_s;
        QTest::newRow("connections add")
            << connections({u"add"_s, u"--help"_s}) << u"connections add NAME [--endpoint-url"_s;
    }
    void triesConnections()
    {
        const Outcome local = run(connections({u"test"_s, u"local"_s}));
        QCOMPARE(local.exitCode, 0);
        QVERIFY(local.out.endsWith(u"\tLocal account\n"_s));
        QCOMPARE(run(connections({u"test"_s, u"nowhere"_s})).exitCode, 252);

        QTcpServer closed; // a port where nobody listens
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();
        QCOMPARE(run(connections({u"add"_s, u"Away"_s, u"--endpoint-url"_s, url,
                                  u"--credential-source=environment"_s}))
                     .exitCode,
                 0);
        const Outcome away = run(connections({u"test"_s, u"away"_s}), SomeKeys);
        QCOMPARE(away.exitCode, 255);
        QVERIFY(away.err.contains(u"Nothing listens there"_s));
        const Outcome noKeys = run(connections({u"test"_s, u"away"_s}));
        QCOMPARE(noKeys.exitCode, 253);
    }
    void sharesConnections()
    {
        const QString file = m_home.filePath(u"team.json"_s);
        for (const QString &name : {u"One"_s, u"Two"_s}) {
            const Outcome added =
                run(connections({u"add"_s, name, u"--endpoint-url=https://"_s + name,
                                 u"--credential-source=environment"_s}));
            QCOMPARE(added.exitCode, 0);
        }
        const Outcome exported = run(connections({u"export"_s}));
        QCOMPARE(exported.exitCode, 0);
        QFile team(file);
        QVERIFY(team.open(QIODevice::WriteOnly));
        team.write(exported.out.toUtf8());
        team.close();
        QCOMPARE(run(connections({u"import"_s, file})).out,
                 u"Nothing to add: all of them are there already.\n"_s);
        QCOMPARE(run(connections({u"remove"_s, u"One"_s})).exitCode, 0);
        QCOMPARE(run(connections({u"import"_s, file})).out, u"Added \"One\".\n"_s);
        const Outcome again = run(connections({u"list"_s}));
        QVERIFY(again.out.contains(u"One\thttps://One"_s));

        const QString settings = m_home.filePath(u"config/roomwright/roomwright.ini"_s);
        QFile before(settings);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QVERIFY(team.open(QIODevice::WriteOnly));
        team.write(QString(exported.out)
                       .replace(u"https://Two"_s, u"ftp://Two"_s)
                       .replace(u"https://One"_s, u"https://Three"_s)
                       .toUtf8());
        team.close();
        const Outcome refused = run(connections({u"import"_s, file}));
        QCOMPARE(refused.exitCode, 252);
        QVERIFY(refused.err.contains(u"connection 2: EndpointUrl"_s));
        QCOMPARE(run(connections({u"import"_s, u"nowhere"_s})).exitCode, 252);
        QFile after(settings);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), before.readAll()); // all or none
    }
    void help()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.startsWith(u"usage: roomwright"_s));
        QVERIFY(outcome.out.contains(says));
        QCOMPARE(outcome.err, QString());
    }

    void version()
    {
        const Outcome outcome = run({u"--version"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(QRegularExpression(
                    u"^roomwright \\d+\\.\\d+\\.\\d+( \\([0-9a-f]{12,}(-dirty)?\\))?\n$"_s)
                    .match(outcome.out)
                    .hasMatch());
    }

    void wrongInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, const QStringList &arguments,
                            const QStringList &says) { QTest::newRow(name) << arguments << says; };
        const QStringList good{u"--account-id"_s, u"a"_s, u"--name"_s, u"n"_s};
        row("no such command", {u"creat-room"_s}, {u"'creat-room'"_s});
        row("no such option", {u"--nonsense"_s}, {u"'--nonsense'"_s});
        row("option of no use", create(good + QStringList{u"--nonsense"_s, u"x"_s}),
            {u"nonsense"_s});
        row("value missing", create({u"--account-id"_s, u"a"_s, u"--name"_s}), {u"--name"_s});
        row("nothing", create({}),
            {u"error: --account-id: is required."_s, u"error: --name: is required."_s});
        row("name missing", create({u"--account-id"_s, u"a"_s}),
            {u"error: --name: is required."_s});
        row("empty name", create({u"--account-id"_s, u"a"_s, u"--name"_s, QString()}),
            {u"error: --name: is required."_s});
        row("empty argument", create(good + QStringList{QString()}), {u"error: "_s});
        row("blank name", create({u"--account-id"_s, u"a"_s, u"--name="_s + u"  "_s}),
            {u"--name: needs something other than white space"_s});
        row("control character", create({u"--account-id"_s, u"a"_s, u"--name"_s, u"Ü😀\ab"_s}),
            {u"--name: has a control character, U+0007 at position 3."_s});
        row("dots", create({u"--account-id"_s, u".."_s, u"--name"_s, u"n"_s}),
            {u"error: --account-id: "_s});
        row("account with the service that has one", create({u"--connection=local"_s}),
            {u"error: --name: is required."_s});
        row("empty account", create({u"--connection=local"_s, u"--account-id="_s, u"--name=n"_s}),
            {u"error: --account-id: is required."_s});
        row("short token", create(good + QStringList{u"--client-request-token"_s, u"x"_s}),
            {u"error: --client-request-token: has fewer than 2"_s});
        row("empty token", create(good + QStringList{u"--client-request-token="_s}),
            {u"error: --client-request-token: "_s});
        row("long token",
            create(good + QStringList{u"--client-request-token"_s, QString(65, u'x')}),
            {u"more than 64"_s});
        row("bad token", create(good + QStringList{u"--client-request-token"_s, u"ab c"_s}),
            {u"U+0020 at position 3"_s});
        row("all at once",
            create({u"--account-id= "_s, u"--client-request-token=?"_s, u"--timeout=0"_s,
                    u"--max-attempts=x"_s, u"--output=xml"_s, u"--region=a b"_s,
                    u"--endpoint-url=http://chime.example.com"_s, u"--ca-bundle=/nowhere"_s}),
            {u"error: --account-id: "_s, u"error: --name: "_s, u"error: --client-request-token: "_s,
             u"error: --timeout: "_s, u"error: --max-attempts: "_s, u"error: --output: "_s,
             u"error: --region: "_s, u"error: --endpoint-url: "_s, u"error: --ca-bundle: "_s});
        for (const QString &local : {u"local"_s, u"Local service"_s}) {
            row(qPrintable(local + u" elsewhere"),
                create(good
                       + QStringList{u"--connection"_s, local, u"--endpoint-url"_s,
                                     u"http://127.0.0.1:1"_s}),
                {u"error: --endpoint-url: the local service is where it is."_s});
        }
        row("connections of no kind", connections({}), {u"needs a command"_s});
        row("connections of another", connections({u"show"_s}), {u"'show'"_s});
        row("no name", connections({u"add"_s}),
            {u"error: NAME: is required."_s, u"error: --endpoint-url: is required."_s});
        row("all of a connection",
            connections({u"add"_s, u"Local service"_s, u"more"_s, u"--endpoint-url=ftp://a"_s,
                         u"--region=Ü"_s, u"--credential-source=paper"_s, u"--profile=p"_s,
                         u"--ca-bundle=/nowhere"_s, u"--proxy=http://u:p@h:1"_s, u"--timeout=601"_s,
                         u"--max-attempts=11"_s}),
            {u"error: Unexpected argument 'more'"_s,
             u"error: NAME: stands for the local service."_s,
             u"error: --endpoint-url: must begin with https"_s, u"error: --region: must be a"_s,
             u"error: --credential-source: must be "_s, u"error: --ca-bundle: the file cannot"_s,
             u"error: --proxy: must not hold a user name"_s,
             u"error: --timeout: must be a whole number from 1 to 600."_s,
             u"error: --max-attempts: must be a whole number from 1 to 10."_s});
        row("sources and what goes with them",
            connections({u"add"_s, u"n\ab"_s, u"--endpoint-url=https://a"_s,
                         u"--credential-source=environment"_s, u"--profile=p"_s,
                         u"--access-key-id=A"_s, u"--proxy=ftp://h:1"_s}),
            {u"error: NAME: has a control character."_s, u"error: --profile: goes with"_s,
             u"error: --access-key-id: goes with"_s, u"error: --proxy: must be system, none"_s});
        row("no keys",
            connections(
                {u"add"_s, u"n"_s, u"--endpoint-url=https://a"_s, u"--access-key-id=a/b"_s}),
            {u"error: --access-key-id: has a character that cannot be part of it, at position 2"_s,
             u"error: standard input: the secret access key is required."_s});
        row("nothing to remove", connections({u"remove"_s}), {u"error: NAME: is required."_s});
        row("removal of none", connections({u"remove"_s, u"n"_s}),
            {u"error: There is no connection \"n\". There are: \"Local service\"."_s});
        row("removal of the local service", connections({u"remove"_s, u"local"_s}),
            {u"error: The local service cannot be removed."_s});
        row("diagnostics", {u"diagnose"_s, u"--output=xml"_s}, {u"error: --output: "_s});
        row("port", {u"serve"_s, u"--port"_s, u"65536"_s}, {u"error: --port: "_s});
        row("quota", {u"serve"_s, u"--room-quota"_s, u"-1"_s}, {u"error: --room-quota: "_s});
        row("database", {u"serve"_s, u"--database="_s}, {u"error: --database: "_s});
    }
    void wrongInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, says);
        const Outcome outcome = run(arguments, SomeKeys);
        QCOMPARE(outcome.exitCode, 252);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(u"usage: roomwright"_s), qPrintable(outcome.err));
        for (const QString &sentence : says)
            QVERIFY2(outcome.err.contains(sentence), qPrintable(outcome.err));
    }

    void argumentsThatAreNotUtf8()
    {
        QProcess process;
        process.setProcessEnvironment(cleanEnvironment(m_home.path()));
        process.start(
            u"/bin/sh"_s,
            {u"-c"_s, u"exec \"$0\" create-room --connection local --name \"$(printf 'a\\377')\""_s,
             QStringLiteral(ROOMWRIGHT)});
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 252);
        QVERIFY2(outcome.err.contains(u"argument 5 is not UTF-8"_s), qPrintable(outcome.err));
    }

    void createsLocally_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringList{u"--name"_s, u"Support"_s} << u"Support"_s;
        QTest::newRow("Unicode") << QStringList{u"--name"_s, u"Überraschung 会議 😀"_s}
                                 << u"Überraschung 会議 😀"_s;
        QTest::newRow("dashes") << QStringList{u"--name"_s, u"--name"_s} << u"--name"_s;
        QTest::newRow("dashes and =") << QStringList{u"--name=--a=b"_s} << u"--a=b"_s;
        QTest::newRow("last one") << QStringList{u"--name=a"_s, u"--name=b"_s} << u"b"_s;
    }
    void createsLocally()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, name);
        const Outcome outcome = run(create(QStringList{u"--connection"_s, u"local"_s} + arguments));
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
        const QJsonObject room = roomOf(outcome);
        QCOMPARE(room.value("Name"_L1).toString(), name);
        QVERIFY(!QUuid(room.value("RoomId"_L1).toString()).isNull());
        QVERIFY(!room.value("AccountId"_L1).toString().isEmpty());
        QVERIFY(outcome.out.startsWith(u"{\n    \"Room\": {\n        \""_s));
        QVERIFY(QFileInfo::exists(m_home.filePath(u"data/roomwright/local-service.sqlite"_s)));
    }

    void sameTokenSameRoom()
    {
        const QStringList arguments = create({u"--connection"_s, u"local"_s, u"--name"_s, u"Once"_s,
                                              u"--client-request-token"_s, u"the-same_1"_s});
        const QJsonObject first = roomOf(run(arguments));
        const QJsonObject second = roomOf(run(arguments));
        QVERIFY(!first.value("RoomId"_L1).toString().isEmpty());
        QCOMPARE(second, first);
    }

    // What the shell asked for is in the window's list, with what came of it.
    void theJournalKnows()
    {
        QProcess service;
        const Variables printed = serve(service, {u"--database=:memory:"_s}, SomeKeys);
        const QJsonObject made = roomOf(run(create({u"--connection=local"_s, u"--name=Here"_s})));
        QCOMPARE(run(create({u"--account-id=nobody"_s, u"--name=There"_s}), printed).exitCode, 254);
        const QStringList lines = run({u"journal"_s, u"list"_s}).out.split(u'\n');
        QCOMPARE(lines.size(), 4); // with the columns' names, and an end
        QVERIFY2(lines[1].startsWith(u"Failed\tThere\tnobody\t\t\tNotFoundException: "_s),
                 qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"Created\tHere\t%1\t%2\t"_s.arg(
                     made.value("AccountId"_L1).toString(), made.value("RoomId"_L1).toString())),
                 qPrintable(lines[2]));
        ::kill(pid_t(service.processId()), SIGTERM);
        QCOMPARE(outcomeOf(service).exitCode, 0);
    }

    // What is wrong before anything is sent is nothing to write down.
    void whatIsWrongOfflineIsNotWritten_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("input") << QStringList{u"--connection=local"_s, u"--name= "_s} << 252;
        QTest::newRow("configuration")
            << QStringList{u"--account-id=a"_s, u"--name=n"_s, u"--connection=nowhere"_s} << 253;
        QTest::newRow("credentials") << QStringList{u"--account-id=a"_s, u"--name=n"_s,
                                                    u"--endpoint-url=http://127.0.0.1:1"_s}
                                     << 253;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    }
    void whatIsWrongOfflineIsNotWritten()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QCOMPARE(run(create(arguments)).exitCode, code);
        QVERIFY(!QFileInfo::exists(journal()));
    }

    // A window that is open need not be closed for it.
    void journalInUse()
    {
        QCOMPARE(run(create({u"--connection=local"_s, u"--name=n"_s})).exitCode, 0);
        Journal held(journal());
        QVERIFY(openAndWait(held));
        const qint64 before = held.reader()->lastId();
        const Outcome outcome = run(create({u"--connection=local"_s, u"--name=Beside"_s}));
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(roomOf(outcome).value("Name"_L1).toString(), u"Beside"_s);
        QCOMPARE(outcome.err,
                 u"warning: The journal is in use by another Roomwright, in whose list this room "
                 "will not be.\n"_s);
        QCOMPARE(held.reader()->lastId(), before);
    }

    // Nobody would know of the room: it is not made.
    void journalThatCannotBeOpened()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QVERIFY(QDir().mkpath(journal()));
        const Outcome outcome =
            run(create({u"--account-id=a"_s, u"--name=n"_s,
                        u"--endpoint-url=http://127.0.0.1:%1"_s.arg(server.serverPort())}),
                SomeKeys);
        QCOMPARE(outcome.exitCode, 255);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.startsWith(u"The journal %1 cannot be opened: "_s.arg(journal()))
                     && outcome.err.endsWith(u" Nothing was sent.\n"_s),
                 qPrintable(outcome.err));
        QVERIFY(!server.hasPendingConnections() && !server.waitForNewConnection(0));
    }

    void textOutput()
    {
        const Outcome outcome =
            run(create({u"--connection=local"_s, u"--name=A room"_s, u"--output"_s, u"text"_s}));
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.endsWith(u'\n'));
        const QStringList fields = outcome.out.chopped(1).split(u'\t');
        QCOMPARE(fields.size(), 7); // AccountId, CreatedBy, CreatedTimestamp, Name, RoomId, …
        QCOMPARE(fields.at(0), u"ROOM"_s);
        QCOMPARE(fields.at(4), u"A room"_s);
    }

    void hintsDoNotBlock()
    {
        const Outcome outcome = run(create({u"--connection=local"_s, u"--name= outer "_s}));
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.startsWith(u"warning: --name: "_s), qPrintable(outcome.err));
        QCOMPARE(roomOf(outcome).value("Name"_L1).toString(), u" outer "_s);
    }

    void answerThatCannotBeWritten()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        start(process, create({u"--connection=local"_s, u"--name=n"_s}));
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 255);
        QVERIFY2(outcome.err.contains(u"was created, with RoomId "_s), qPrintable(outcome.err));
    }

    void serveAndCreate()
    {
        QProcess service;
        Variables printed = serve(service, {u"--database"_s, m_home.filePath(u"served.sqlite"_s)});
        QCOMPARE(printed.size(), 5);
        QVERIFY(printed.value(u"AWS_ENDPOINT_URL_CHIME"_s).startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(printed.contains(u"AWS_ACCESS_KEY_ID"_s));
        QVERIFY(printed.contains(u"AWS_SECRET_ACCESS_KEY"_s));
        QCOMPARE(printed.value(u"AWS_REGION"_s), u"us-east-1"_s);
        QCOMPARE(printed.value(u"AWS_DEFAULT_REGION"_s), u"us-east-1"_s);

        const Outcome unknown = run(create({u"--account-id=nobody"_s, u"--name=n"_s}), printed);
        QCOMPARE(unknown.exitCode, 254);
        QCOMPARE(unknown.out, QString());
        static const QRegularExpression line(
            u"^An error occurred \\(NotFoundException\\) when calling the CreateRoom operation: "
            "[^\n]+ \\(request id [-0-9a-f]{36}\\)\n$"_s);
        QVERIFY2(line.match(unknown.err).hasMatch(), qPrintable(unknown.err));

        printed.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"another"_s);
        const Outcome forged = run(create({u"--account-id=nobody"_s, u"--name=n"_s}), printed);
        QCOMPARE(forged.exitCode, 254);
        QVERIFY2(forged.err.contains(u"Signature"_s), qPrintable(forged.err));

        ::kill(pid_t(service.processId()), SIGTERM);
        const Outcome ended = outcomeOf(service);
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.err.contains(u"Serving account"_s), qPrintable(ended.err));
        QVERIFY2(ended.err.contains(u"keychain"_s), qPrintable(ended.err)); // there is none
    }

    // The account that it names is one to create rooms in; the keys are those that it was given.
    void serveWithGivenKeys()
    {
        QProcess service;
        const Variables printed =
            serve(service, {u"--database=:memory:"_s, u"--room-quota=1"_s}, SomeKeys);
        QCOMPARE(printed.value(u"AWS_ACCESS_KEY_ID"_s), u"AKIDEXAMPLE"_s);
        QCOMPARE(printed.value(u"AWS_SECRET_ACCESS_KEY"_s), u"wJalrXUtnFEMI/K7MDENG"_s);
        QString err;
        QTRY_VERIFY((err += QString::fromUtf8(service.readAllStandardError())).endsWith(u'\n'));
        static const QRegularExpression account(u"^Serving account (\\S+) from"_s);
        const QString accountId = account.match(err).captured(1);
        QVERIFY2(!accountId.isEmpty(), qPrintable(err));
        const QStringList arguments = create({u"--account-id"_s, accountId, u"--name=n"_s});
        QCOMPARE(run(arguments, printed).exitCode, 0);
        const Outcome full = run(arguments, printed);
        QCOMPARE(full.exitCode, 254);
        QVERIFY2(full.err.contains(u"(ResourceLimitExceededException)"_s), qPrintable(full.err));

        const Outcome huge =
            run(create({u"--account-id=a"_s, u"--name"_s, QString(100'000, u'x')}), printed);
        QCOMPARE(huge.exitCode, 254);
        QVERIFY2(huge.err.contains(u"BadRequestException"_s), qPrintable(huge.err));

        ::kill(pid_t(service.processId()), SIGINT);
        QCOMPARE(outcomeOf(service).exitCode, 0);
    }

    void profile()
    {
        QProcess service;
        const Variables printed = serve(service, {u"--database=:memory:"_s}, SomeKeys);
        QTemporaryDir folder;
        const QString credentials = folder.filePath(u"credentials"_s);
        write(credentials,
              "[work]\naws_access_key_id = AKIDEXAMPLE\n"
              "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG\n"
              "endpoint_url = "
                  + printed.value(u"AWS_ENDPOINT_URL_CHIME"_s).toUtf8());
        const QString config = folder.filePath(u"config"_s);
        write(config, "[profile single]\nsso_session = x\nendpoint_url = http://127.0.0.1:1\n");
        Variables variables{{u"AWS_SHARED_CREDENTIALS_FILE"_s, credentials},
                            {u"AWS_CONFIG_FILE"_s, config},
                            {u"AWS_PROFILE"_s, u"work"_s}};
        const QStringList arguments = create({u"--account-id=nobody"_s, u"--name=n"_s});
        const Outcome signedIn = run(arguments, variables);
        QVERIFY2(signedIn.exitCode == 254, qPrintable(signedIn.err));
        QVERIFY2(signedIn.err.contains(u"(NotFoundException)"_s), qPrintable(signedIn.err));

        variables.insert(u"AWS_PROFILE"_s, u"single"_s);
        const Outcome unsupported = run(arguments, variables);
        QCOMPARE(unsupported.exitCode, 253);
        QVERIFY2(unsupported.err.contains(u"sso_session"_s), qPrintable(unsupported.err));
        QVERIFY2(unsupported.err.contains(u"aws configure export-credentials"_s),
                 qPrintable(unsupported.err));

        ::kill(pid_t(service.processId()), SIGTERM);
        QCOMPARE(outcomeOf(service).exitCode, 0);
    }

    void damagedFilesAreSetAside_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("settings") << u"config/roomwright/roomwright.ini"_s;
        QTest::newRow("rooms") << u"data/roomwright/local-service.sqlite"_s;
    }
    void damagedFilesAreSetAside()
    {
        QFETCH(QString, file);
        const QStringList arguments = create({u"--connection=local"_s, u"--name=n"_s});
        QCOMPARE(run(arguments).exitCode, 0); // makes the folders
        write(m_home.filePath(file), QByteArray(5000, '\x01'));
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.startsWith(u"warning: A damaged file was set aside as "_s),
                 qPrintable(outcome.err));
        QCOMPARE(run(arguments).err, QString());
    }

    void noSecretOnDisk()
    {
        QProcess service;
        const Variables printed = serve(service);
        const QByteArray secret = printed.value(u"AWS_SECRET_ACCESS_KEY"_s).toUtf8();
        QCOMPARE(secret.size(), 40);
        int files = 0;
        QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
        ::kill(pid_t(service.processId()), SIGTERM);
        QCOMPARE(outcomeOf(service).exitCode, 0);
    }

    void serveHalfConfigured()
    {
        const Outcome outcome = run({u"serve"_s}, {{u"AWS_ACCESS_KEY_ID"_s, u"x"_s}});
        QCOMPARE(outcome.exitCode, 253);
        QVERIFY2(outcome.err.contains(u"AWS_SECRET_ACCESS_KEY"_s), qPrintable(outcome.err));
    }

    void portTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Outcome outcome = run({u"serve"_s, u"--port"_s, port});
        QCOMPARE(outcome.exitCode, 255);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(u"127.0.0.1:"_s % port), qPrintable(outcome.err));
    }

    void databaseThatCannotBeMade()
    {
        const Outcome outcome =
            run({u"serve"_s, u"--database"_s, m_home.filePath(u"no/where.db"_s)});
        QCOMPARE(outcome.exitCode, 255);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(u"no/where.db"_s), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1); // and not of a keychain that nobody needs then
    }

    void nothingListens()
    {
        QString url;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            url = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
        }
        const Outcome outcome =
            run(create({u"--account-id=a"_s, u"--name=n"_s, u"--endpoint-url"_s, url}), SomeKeys);
        QCOMPARE(outcome.exitCode, 255);
        QVERIFY2(outcome.err.startsWith(u"Could not connect to the endpoint URL: \""_s % url),
                 qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains(u"unknown"_s));
    }

    void notConfigured_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("says");
        const QStringList here{u"--endpoint-url=http://127.0.0.1:1"_s};
        const Variables elsewhere{{u"AWS_ENDPOINT_URL_CHIME"_s, u"http://127.0.0.1:1"_s}};
        const auto and_ = [](Variables a, const Variables &b) {
            a.insert(b);
            return a;
        };
        QTest::newRow("no credentials") << here << Variables() << u"credentials"_s;
        QTest::newRow("half of them")
            << here << Variables{{u"AWS_ACCESS_KEY_ID"_s, u"x"_s}} << u"AWS_SECRET_ACCESS_KEY"_s;
        QTest::newRow("a line end in the key")
            << here
            << Variables{{u"AWS_ACCESS_KEY_ID"_s, u"x\ny"_s}, {u"AWS_SECRET_ACCESS_KEY"_s, u"s"_s}}
            << u"line end"_s;
        QTest::newRow("no endpoint") << QStringList() << SomeKeys << u"--connection local"_s;
        QTest::newRow("ended endpoint")
            << QStringList()
            << and_(SomeKeys, {{u"AWS_ENDPOINT_URL"_s, u"https://service.chime.aws.amazon.com"_s}})
            << u"ended"_s;
        QTest::newRow("endpoint not secure")
            << QStringList()
            << and_(SomeKeys, {{u"AWS_ENDPOINT_URL_CHIME"_s, u"http://chime.example.com"_s}})
            << u"AWS_ENDPOINT_URL_CHIME"_s;
        QTest::newRow("attempts") << QStringList()
                                  << and_(elsewhere,
                                          and_(SomeKeys, {{u"AWS_MAX_ATTEMPTS"_s, u"many"_s}}))
                                  << u"AWS_MAX_ATTEMPTS"_s;
        QTest::newRow("certificates")
            << QStringList()
            << and_(SomeKeys,
                    {{u"AWS_ENDPOINT_URL_CHIME"_s, u"https://127.0.0.1:1"_s},
                     {u"AWS_CA_BUNDLE"_s, u"/nowhere"_s}})
            << u"/nowhere"_s;
        QTest::newRow("no such profile")
            << here << Variables{{u"AWS_PROFILE"_s, u"nobody"_s}} << u"(nobody)"_s;
        QTest::newRow("no such connection")
            << QStringList{u"--connection"_s, u"nowhere"_s} << Variables() << u"\"nowhere\""_s;
    }
    void notConfigured()
    {
        QFETCH(QStringList, arguments);
        QFETCH(Variables, variables);
        QFETCH(QString, says);
        const Outcome outcome =
            run(create(QStringList{u"--account-id=a"_s, u"--name=n"_s} + arguments), variables);
        QCOMPARE(outcome.exitCode, 253);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    }

    // As everything that a connection says, it counts until an option says otherwise.
    void certificatesOfAConnection()
    {
        const QString folder = m_home.filePath(u"config/roomwright"_s);
        QVERIFY(QDir().mkpath(folder));
        Connection connection;
        connection.name = u"Elsewhere"_s;
        connection.endpoint = u"https://127.0.0.1:1"_s;
        connection.caFile = u"/nowhere/ca.pem"_s;
        Connections(folder + u"/roomwright.ini").save(connection);
        const QStringList arguments =
            create({u"--account-id=a"_s, u"--name=n"_s, u"--connection=Elsewhere"_s});
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 253);
        QVERIFY2(outcome.err.contains(connection.caFile), qPrintable(outcome.err));

        const Authority authority(u"An authority"_s);
        const Outcome other = run(arguments + QStringList{u"--ca-bundle"_s, authority.file()});
        QCOMPARE(other.exitCode, 253);
        QVERIFY2(other.err.startsWith(u"Unable to locate credentials"_s), qPrintable(other.err));
    }

    void interruptedInFlight_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void interruptedInFlight()
    {
        QFETCH(int, signal);
        QTcpServer server; // reads, and never answers
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QProcess process;
        start(process,
              create({u"--account-id=a"_s, u"--name=n"_s, u"--client-request-token=tok-1"_s,
                      u"--endpoint-url=http://127.0.0.1:%1"_s.arg(server.serverPort())}),
              SomeKeys);
        QVERIFY(server.waitForNewConnection(TimeLimit));
        QTcpSocket *socket = server.nextPendingConnection();
        QVERIFY(socket->waitForReadyRead(TimeLimit));
        ::kill(pid_t(process.processId()), signal);
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 130);
        QVERIFY2(outcome.err.contains(u"unknown"_s), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(u"--client-request-token tok-1"_s), qPrintable(outcome.err));
        const Outcome listed = run({u"journal"_s, u"list"_s, u"--limit=1"_s});
        QVERIFY2(listed.out.contains(u"\nUnknown\tn\ta\t"_s), qPrintable(listed.out));
    }

    // Words of the service must not steer the terminal.
    void foreignTextIsHarmless()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray body("{\"Message\":\"a\\u001b[31mb\\u009bc\"}");
                socket->write("HTTP/1.1 403 Forbidden\r\nx-amzn-ErrorType: ForbiddenException\r\n"
                              "Connection: close\r\nContent-Length: "
                              + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
        QProcess process;
        start(process,
              create({u"--account-id=a"_s, u"--name=n"_s,
                      u"--endpoint-url=http://127.0.0.1:%1"_s.arg(server.serverPort())}),
              SomeKeys);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, TimeLimit);
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 254);
        QVERIFY2(outcome.err.startsWith(u"An error occurred (ForbiddenException) when"_s),
                 qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(u"[31m"_s));
        for (QChar character : outcome.err.chopped(1))
            QVERIFY(character.category() != QChar::Other_Control);
    }

    void noDisplay()
    {
        const Outcome outcome = run({});
        QCOMPARE(outcome.exitCode, 255);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.startsWith(u"There is no display for the window"_s),
                 qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
    }

    void platformThatNeedsNoDisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Variables>("variables");
        QTest::newRow("by an argument")
            << QStringList{u"-platform"_s, u"offscreen"_s} << Variables();
        QTest::newRow("by a variable")
            << QStringList() << Variables{{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}};
    }
    void platformThatNeedsNoDisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(Variables, variables);
        QProcess window;
        start(window, arguments, variables);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(journal()), TimeLimit);
        ::kill(pid_t(window.processId()), SIGTERM);
        QCOMPARE(outcomeOf(window).exitCode, 0);
    }

    // A bare locale, as in containers, is nothing to talk about.
    void bareLocale()
    {
        const Outcome outcome = run({u"--version"_s}, {{u"LC_ALL"_s, u"C"_s}});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.err, QString());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
