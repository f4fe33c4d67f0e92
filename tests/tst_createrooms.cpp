// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connections.h"
#include "testsupport/programrunner.h"
#include "testsupport/scriptedserver.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>

using namespace program;

namespace {

// A line for each room, without accounts and tokens.
QByteArray listOf(int count)
{
    QByteArray list;
    for (int i = 1; i <= count; ++i)
        list += "{\"Name\":\"room " + QByteArray::number(i) + "\"}\n";
    return list;
}

QList<QJsonObject> objectsOf(const QString &out)
{
    QList<QJsonObject> objects;
    const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        objects << QJsonDocument::fromJson(line.toUtf8()).object();
    return objects;
}

QSet<QString> valuesOf(const QList<QJsonObject> &objects, const QString &member)
{
    QSet<QString> values;
    for (const QJsonObject &object : objects)
        values << object[member].toVariant().toString();
    return values;
}

int countIn(const QString &database, const QString &statement)
{
    int count = -1;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
        connection.setDatabaseName(database);
        QSqlQuery query;
        if (connection.open() && (query = QSqlQuery(statement, connection)).next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"count"_s);
    return count;
}

// Reads what is sent, and never answers.
class SilentServer : public QTcpServer
{
public:
    SilentServer() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
};

} // namespace

class TestCreateRooms : public QObject, private program::Runner
{
    Q_OBJECT
private:
    [[nodiscard]] QString list() const { return m_home.filePath(u"list.jsonl"_s); }
    [[nodiscard]] QString journal() const
    {
        return m_home.filePath(u"data/roomwright/journal.sqlite"_s);
    }
    [[nodiscard]] QString served() const { return m_home.filePath(u"served.sqlite"_s); }
    [[nodiscard]] int servedRooms() const
    {
        return countIn(served(), u"SELECT count(*) FROM room"_s);
    }
    [[nodiscard]] int requests(const QString &condition = u"1"_s) const
    {
        return countIn(journal(), u"SELECT count(*) FROM request WHERE "_s + condition);
    }
    QStringList create(const QStringList &more = {}) const
    {
        return QStringList{u"create-rooms"_s, u"--input"_s, list()} + more;
    }
    QStringList createInAccount(const QStringList &more = {}) const
    {
        return create(QStringList{u"--account-id"_s, m_accountId} + more);
    }
    void startService(const QStringList &more = {})
    {
        m_variables = serve(m_service, QStringList{u"--database"_s, served()} + more, SomeKeys);
        QCOMPARE(m_variables.size(), 5);
        QTRY_VERIFY(m_service.readAllStandardError().contains("Serving account")
                    || QFileInfo::exists(served()));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"account"_s);
            database.setDatabaseName(served());
            QVERIFY(database.open());
            QSqlQuery query(u"SELECT account_id FROM account"_s, database);
            QVERIFY(query.next());
            m_accountId = query.value(0).toString();
        }
        QSqlDatabase::removeDatabase(u"account"_s);
    }
    void stopService()
    {
        if (m_service.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_service.processId()), SIGTERM);
        QCOMPARE(outcomeOf(m_service).exitCode, 0);
    }

    QProcess m_service;
    Variables m_variables;
    QString m_accountId;

private Q_SLOTS:
    void init()
    {
        QTemporaryDir fresh;
        QVERIFY(fresh.isValid());
        m_home.swap(fresh);
    }
    void cleanup() { stopService(); }

    void createsLocally()
    {
        write(list(), "\n" + listOf(30));
        const Outcome outcome = run(create({u"--connection=local"_s}));
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.err, u"Created 30 of 30 rooms.\n"_s); // no progress: no terminal
        const QList<QJsonObject> rooms = objectsOf(outcome.out);
        QCOMPARE(rooms.size(), 30);
        for (const QJsonObject &room : rooms) {
            QCOMPARE(room[u"Status"].toString(), u"Created"_s);
            const QString name = u"room %1"_s.arg(room[u"Line"].toInt() - 1);
            QCOMPARE(room[u"Name"].toString(), name);
            QCOMPARE(room[u"Room"][u"Name"].toString(), name);
            QCOMPARE(room[u"Room"][u"AccountId"], room[u"AccountId"]);
        }
        QCOMPARE(valuesOf(rooms, u"Line"_s).size(), 30);
        QCOMPARE(valuesOf(rooms, u"ClientRequestToken"_s).size(), 30);
    }

    // The outcomes go elsewhere, and do not wipe it away.
    void progressOnATerminal()
    {
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        QFile screen;
        QVERIFY(screen.open(terminal, QIODevice::ReadOnly | QIODevice::Unbuffered,
                            QFile::AutoCloseHandle));
        write(list(), listOf(1000));
        QProcess process;
        process.setStandardOutputFile(m_home.filePath(u"outcomes.jsonl"_s));
        process.setStandardErrorFile(QString::fromLocal8Bit(::ptsname(terminal)));
        start(process, create({u"--connection=local"_s}));
        QByteArray shown;
        for (QByteArray some; !(some = screen.read(4096)).isEmpty();) // until nobody writes to it
            shown += some;
        QVERIFY(process.waitForFinished(TimeLimit));
        QCOMPARE(process.exitCode(), 0);
        static const QRegularExpression progress(u"\r\x1b\\[K\\d+ of 1000 rooms"_s);
        QVERIFY2(QString::fromUtf8(shown).contains(progress), shown.constData());
        QVERIFY2(!shown.contains("\x1b[K\r\x1b[K"), shown.constData());
        QVERIFY2(shown.endsWith("\r\x1b[KCreated 1000 of 1000 rooms.\r\n"), shown.constData());
    }

    void readsStandardInput()
    {
        QProcess process;
        start(process,
              {u"create-rooms"_s, u"--input=-"_s, u"--connection=local"_s, u"--account-id=here"_s});
        process.write("{\"Name\":\"Küche 🍳\",\"AccountId\":\"elsewhere\"}");
        process.closeWriteChannel();
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 254);
        const QJsonObject room = objectsOf(outcome.out).value(0);
        QCOMPARE(room[u"Name"].toString(), u"Küche 🍳"_s);
        QCOMPARE(room[u"Status"].toString(), u"Failed"_s);
        QCOMPARE(room[u"Error"][u"Code"].toString(), u"NotFoundException"_s);
        QCOMPARE(room[u"Error"][u"HttpStatus"].toInt(), 404);
        QVERIFY(!room[u"Error"][u"RequestId"].toString().isEmpty());
        QVERIFY(!room[u"Error"][u"Message"].toString().isEmpty());
    }

    void theSameListIsDoneOnce()
    {
        startService();
        write(list(), listOf(5));
        QCOMPARE(run(createInAccount(), m_variables).exitCode, 0);
        const Outcome second = run(createInAccount(), m_variables);
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.out, QString());
        QVERIFY2(second.err.contains(u"5 of 5 rooms were created before"_s),
                 qPrintable(second.err));
        QCOMPARE(servedRooms(), 5);

        const Outcome again = run(createInAccount({u"--again"_s}), m_variables);
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(objectsOf(again.out).size(), 5);
        QCOMPARE(servedRooms(), 10);
    }

    // A list's own tokens are what makes its rooms the same.
    void tokensOfTheListStay()
    {
        startService();
        write(list(), "{\"Name\":\"one\",\"ClientRequestToken\":\"tok-1\"}\n{\"Name\":\"two\"}\n");
        const auto first = objectsOf(run(createInAccount(), m_variables).out);
        const auto again = objectsOf(run(createInAccount({u"--again"_s}), m_variables).out);
        const QSet<QString> common = valuesOf(first, u"ClientRequestToken"_s)
                                         .intersect(valuesOf(again, u"ClientRequestToken"_s));
        QCOMPARE(common, QSet<QString>{u"tok-1"_s});
        QCOMPARE(servedRooms(), 3);
    }

    // The tokens follow from the list: without its journal it makes no room twice.
    void aLostJournalMakesNothingTwice()
    {
        startService();
        write(list(), listOf(5));
        QCOMPARE(run(createInAccount(), m_variables).exitCode, 0);
        QVERIFY(QFile::remove(journal()));
        QCOMPARE(objectsOf(run(createInAccount(), m_variables).out).size(), 5);
        QCOMPARE(servedRooms(), 5);
    }

    void anotherAccountIsAnotherBatch()
    {
        startService();
        write(list(), listOf(1));
        QCOMPARE(run(createInAccount(), m_variables).exitCode, 0);
        QCOMPARE(run(create({u"--account-id=another"_s}), m_variables).exitCode, 254);
        QCOMPARE(requests(), 2);
    }

    void dryRun()
    {
        write(list(),
              "{\"Name\":\"one\",\"AccountId\":\"a\",\"ClientRequestToken\":\"tok-1\"}\n"
                  + listOf(2));
        const QStringList dry = create({u"--connection=local"_s, u"--dry-run"_s});
        const Outcome outcome = run(dry);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.err, QString());
        const QList<QJsonObject> rooms = objectsOf(outcome.out);
        QCOMPARE(rooms.size(), 3);
        QCOMPARE(rooms[0],
                 (QJsonObject{{u"Name"_s, u"one"_s},
                              {u"AccountId"_s, u"a"_s},
                              {u"ClientRequestToken"_s, u"tok-1"_s}}));
        QVERIFY(!rooms[1].contains(u"AccountId"));
        QCOMPARE(run(dry).out, outcome.out);
        QVERIFY(!QFileInfo::exists(journal()));
        QVERIFY(!QFileInfo::exists(m_home.filePath(u"data/roomwright/local-service.sqlite"_s)));

        const auto sent = objectsOf(run(create({u"--connection=local"_s})).out);
        QCOMPARE(valuesOf(sent, u"ClientRequestToken"_s), valuesOf(rooms, u"ClientRequestToken"_s));
    }

    void wrongLists_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, const QByteArray &content, const QStringList &says) {
            QTest::newRow(name) << content << says;
        };
        row("nothing", "", {u"error: The input holds no rooms."_s});
        row("blank lines", "\n \r\n", {u"error: The input holds no rooms."_s});
        row("everything at once",
            listOf(1)
                + "{\"Name\":5}\n{\"name\":\"n\"}\nrooms\n{\"Name\":\" "
                  "\"}\n[]\n{\"Name\":\"\xff\"}\n"
                  "{\"Name\":\"a\",\"ClientRequestToken\":\"tok\"}\n"
                  "{\"Name\":\"b\",\"ClientRequestToken\":\"tok\"}\n",
            {u"error: line 2: Name: must be a string."_s, u"error: line 3: has an unknown member"_s,
             u"error: line 4: is not JSON"_s, u"error: line 5: Name: needs something other than"_s,
             u"error: line 6: is not a JSON object."_s, u"error: line 7: is not UTF-8."_s,
             u"error: line 9: ClientRequestToken: is that of line 8"_s, u"Wrong lines: 7"_s});
        row("binary",
            QByteArray("\x7f"
                       "ELF\0\1\2\xff\n\0\0\n",
                       12),
            {u"error: line 1: "_s});
        row("one endless line", QByteArray(5'000'000, 'x'), {u"error: line 1: is longer than"_s});
        row("many wrong lines", QByteArray("rooms\n").repeated(1000),
            {u"error: line 100: "_s, u"error: … and 900 more."_s, u"Wrong lines: 1000"_s});
    }
    void wrongLists()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, says);
        write(list(), content);
        const Outcome outcome = run(create({u"--account-id=a"_s}), SomeKeys);
        QCOMPARE(outcome.exitCode, 252);
        QCOMPARE(outcome.out, QString());
        for (const QString &words : says)
            QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains(u"line 101: "_s));
        QVERIFY(!QFileInfo::exists(journal()));
    }

    void skipsWrongLines()
    {
        write(list(), listOf(2) + "nonsense\n" + listOf(1));
        const QStringList arguments = create({u"--connection=local"_s, u"--skip-invalid"_s});
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.startsWith(u"warning: line 3: is not JSON"_s),
                 qPrintable(outcome.err));
        QCOMPARE(valuesOf(objectsOf(outcome.out), u"Line"_s),
                 (QSet<QString>{u"1"_s, u"2"_s, u"4"_s}));
        QVERIFY(run(arguments).err.contains(u"3 of 3 rooms were created before"_s));
    }

    void wrongOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no input") << QStringList{u"create-rooms"_s} << 252 << u"--input: "_s;
        QTest::newRow("no such file")
            << QStringList{u"create-rooms"_s, u"--input=/nowhere"_s} << 252 << u"/nowhere"_s;
        QTest::newRow("a folder") << QStringList{u"create-rooms"_s, u"--input=/"_s} << 252
                                  << u"cannot be read"_s;
        QTest::newRow("account") << create({u"--account-id=.."_s}) << 252 << u"--account-id: "_s;
        QTest::newRow("value of a flag") << create({u"--again=yes"_s}) << 252 << u"again"_s;
        // It does not give up.
        QTest::newRow("attempts") << create({u"--account-id=a"_s, u"--max-attempts=2"_s}) << 252
                                  << u"'max-attempts'"_s;
        QTest::newRow("no account") << create() << 252 << u"line 1: AccountId: is required"_s;
        QTest::newRow("no credentials")
            << create({u"--account-id=a"_s, u"--endpoint-url=http://127.0.0.1:1"_s}) << 253
            << u"credentials"_s;
        QTest::newRow("no such connection")
            << create({u"--account-id=a"_s, u"--connection=nowhere"_s}) << 253 << u"nowhere"_s;
        QTest::newRow("journal") << QStringList{u"journal"_s} << 252 << u"needs a command"_s;
        QTest::newRow("journal what") << QStringList{u"journal"_s, u"lst"_s} << 252 << u"'lst'"_s;
        QTest::newRow("state") << QStringList{u"journal"_s, u"list"_s, u"--state=gone"_s} << 252
                               << u"--state: "_s;
        QTest::newRow("batch") << QStringList{u"journal"_s, u"resume"_s, u"--batch=x"_s} << 252
                               << u"--batch: "_s;
        QTest::newRow("format") << QStringList{u"journal"_s, u"export"_s, u"--format=xml"_s} << 252
                                << u"--format: "_s;
    }
    void wrongOptions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        write(list(), listOf(1));
        // The list's name is another in every test's home.
        if (const qsizetype at = arguments.indexOf(u"--input"_s); at >= 0)
            arguments[at + 1] = list();
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, code);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    }

    // A connection of the window's whose secret the keychain does not have.
    void credentialsAreLookedForFirst()
    {
        {
            QVERIFY(QDir().mkpath(m_home.filePath(u"config/roomwright"_s)));
            Connections connections(m_home.filePath(u"config/roomwright/roomwright.ini"_s));
            Connection stage;
            stage.name = u"Stage"_s;
            stage.endpoint = u"http://127.0.0.1:1"_s;
            connections.save(stage);
        }
        write(list(), listOf(1));
        const Outcome outcome = run(create({u"--connection=stage"_s, u"--account-id=a"_s}));
        QCOMPARE(outcome.exitCode, 253);
        QVERIFY2(outcome.err.startsWith(u"Unable to locate credentials"_s),
                 qPrintable(outcome.err));
        QVERIFY(!QFileInfo::exists(journal()));
    }

    // Nothing is burned: what was not tried waits, and the same command goes on.
    void accountThatIsFull()
    {
        startService({u"--room-quota=3"_s});
        write(list(), listOf(20));
        const Outcome full = run(createInAccount(), m_variables);
        QCOMPARE(full.exitCode, 254);
        QCOMPARE(full.err.count(u"ResourceLimitExceededException"_s), 1);
        QVERIFY2(full.err.contains(u"Created 3 of 20 rooms, 17 left."_s), qPrintable(full.err));
        QCOMPARE(objectsOf(full.out).size(), 3);
        QCOMPARE(requests(u"state = 0"_s), 17);
        stopService();

        startService({u"--room-quota=100"_s, u"--port"_s,
                      m_variables[u"AWS_ENDPOINT_URL_CHIME"_s].section(u':', -1)});
        const Outcome rest = run(createInAccount(), m_variables);
        QVERIFY2(rest.exitCode == 0, qPrintable(rest.err));
        QVERIFY2(rest.err.contains(u"3 of 20 rooms were created before"_s), qPrintable(rest.err));
        QCOMPARE(objectsOf(rest.out).size(), 17);
        QCOMPARE(valuesOf(objectsOf(rest.out) + objectsOf(full.out), u"Line"_s).size(), 20);
        QCOMPARE(servedRooms(), 20);
    }

    void credentialsThatAreRefused()
    {
        startService();
        write(list(), listOf(10));
        Variables forged = m_variables;
        forged.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"another"_s);
        const Outcome refused = run(createInAccount(), forged);
        QCOMPARE(refused.exitCode, 254);
        QCOMPARE(refused.out, QString());
        QCOMPARE(refused.err.count(u"An error occurred"_s), 1);
        QVERIFY2(refused.err.contains(u"10 left"_s), qPrintable(refused.err));

        const Outcome rest = run(createInAccount(), m_variables);
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(objectsOf(rest.out).size(), 10);
        QCOMPARE(servedRooms(), 10);
    }

    void killedRunsGoOn()
    {
        constexpr int Rooms = 300;
        startService();
        write(list(), listOf(Rooms));
        QSet<QString> seen;
        for (int run = 0; run < 6; ++run) {
            QProcess process;
            start(process, createInAccount(), m_variables);
            const int enough = 5 + 13 * run;
            int lines = 0;
            while (lines < enough
                   && (process.canReadLine() || process.waitForReadyRead(TimeLimit))) {
                while (process.canReadLine() && lines < enough) {
                    seen += valuesOf(objectsOf(QString::fromUtf8(process.readLine())), u"Line"_s);
                    ++lines;
                }
            }
            process.kill();
            outcomeOf(process);
        }
        const Outcome last = run(createInAccount(), m_variables);
        QVERIFY2(last.exitCode == 0, qPrintable(last.err));
        QCOMPARE(servedRooms(), Rooms);
        QCOMPARE(requests(u"state = 2"_s), Rooms);
        QCOMPARE(requests(), Rooms);
        QVERIFY(!seen.isEmpty());
    }

    void interrupted_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void interrupted()
    {
        QFETCH(int, signal);
        SilentServer server;
        write(list(), listOf(20));
        const QStringList arguments =
            create({u"--account-id=a"_s, u"--endpoint-url"_s, server.url()});
        QProcess process;
        start(process, arguments, SomeKeys);
        QVERIFY(server.waitForNewConnection(TimeLimit));
        QVERIFY(server.nextPendingConnection()->waitForReadyRead(TimeLimit));
        ::kill(pid_t(process.processId()), signal);
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 130);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(u"Interrupted."_s) && outcome.err.contains(u"20 left"_s)
                     && outcome.err.contains(u"run the same command again"_s),
                 qPrintable(outcome.err));
        QCOMPARE(requests(u"state = 0"_s), 14); // six were on their way
    }

    // It is said once, and needs nobody.
    void waitsForTheService()
    {
        startService();
        const QString port = m_variables[u"AWS_ENDPOINT_URL_CHIME"_s].section(u':', -1);
        stopService();
        write(list(), listOf(5));
        QProcess process;
        start(process, createInAccount(), m_variables);
        QString err;
        QTRY_VERIFY_WITH_TIMEOUT(
            (err += QString::fromUtf8(process.readAllStandardError())).contains(u"Ctrl+C"),
            TimeLimit);
        QVERIFY2(err.startsWith(u"warning: Could not connect to the endpoint URL: "_s),
                 qPrintable(err));
        startService({u"--port"_s, port});
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(objectsOf(outcome.out).size(), 5);
        QCOMPARE(outcome.err, u"Created 5 of 5 rooms.\n"_s);
        QCOMPARE(servedRooms(), 5);
    }

    // Asked for long ago, without an answer, and whether it is there is not to be seen: only the
    // user can help.
    void roomsThatMayNotBeLookedFor()
    {
        const ScriptedServer server(
            {ScriptedServer::hang(),
             ScriptedServer::reply(403, R"({"Message":"no"})",
                                   {{"x-amzn-ErrorType", "AccessDeniedException"}})});
        write(list(), listOf(1));
        const QStringList arguments =
            create({u"--account-id=a"_s, u"--endpoint-url"_s, server.url().toString()});
        QProcess process;
        start(process, arguments, SomeKeys);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, TimeLimit);
        process.kill();
        outcomeOf(process);
        countIn(journal(), u"UPDATE request SET claimed_at = claimed_at - 3600000"_s);

        start(process, arguments, SomeKeys);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, TimeLimit);
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 254);
        QCOMPARE(outcome.err.count(u"when calling the ListRooms operation"_s), 1);
        QVERIFY2(outcome.err.contains(u"chime:ListRooms"_s)
                     && outcome.err.contains(u"Created 0 of 1 room, 1 unknown."_s),
                 qPrintable(outcome.err));
        QCOMPARE(server.requests().size(), 2); // and was not asked for blindly
    }

    // The second run neither joins nor disturbs the first; reading is for everybody.
    void oneRunAtATime()
    {
        SilentServer server;
        write(list(), listOf(2));
        const QStringList arguments =
            create({u"--account-id=a"_s, u"--endpoint-url"_s, server.url()});
        QProcess process;
        start(process, arguments, SomeKeys);
        QVERIFY(server.waitForNewConnection(TimeLimit));
        for (const QStringList &other : {arguments, QStringList{u"journal"_s, u"discard"_s},
                                         QStringList{u"journal"_s, u"resume"_s}}) {
            const Outcome outcome = run(other, SomeKeys);
            QCOMPARE(outcome.exitCode, 255);
            QVERIFY2(outcome.err.contains(u"in use by another Roomwright"_s),
                     qPrintable(outcome.err));
        }
        const Outcome listed = run({u"journal"_s, u"list"_s});
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.out.count(u"Sending\t"_s), 2);
        process.kill();
        outcomeOf(process);
    }

    void outputThatCannotBeWritten()
    {
        write(list(), listOf(50));
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        start(process, create({u"--connection=local"_s}));
        const Outcome outcome = outcomeOf(process);
        QCOMPARE(outcome.exitCode, 255);
        QVERIFY2(outcome.err.contains(u"Standard output"_s), qPrintable(outcome.err));
        QCOMPARE(run(create({u"--connection=local"_s})).exitCode, 0);
        QCOMPARE(requests(u"state = 2"_s), 50);
    }

    // What is printed must not end in the journal, or on the way to the service.
    void closedOutput()
    {
        write(list(), listOf(50));
        QProcess process;
        process.setProcessEnvironment(cleanEnvironment(m_home.path()));
        process.start(u"/bin/sh"_s,
                      {u"-c"_s,
                       u"exec \"$0\" create-rooms --input \"$1\" --connection local >&- <&-"_s,
                       QStringLiteral(ROOMWRIGHT), list()});
        QVERIFY(process.waitForStarted(TimeLimit));
        QCOMPARE(outcomeOf(process).exitCode, 255);
        const Outcome rest = run(create({u"--connection=local"_s}));
        QVERIFY2(rest.exitCode == 0, qPrintable(rest.err));
        QCOMPARE(requests(u"state = 2"_s), 50);
        QVERIFY2(!rest.err.contains(u"set aside"_s), qPrintable(rest.err));
    }

    void journalIsListedAndExported()
    {
        QCOMPARE(run({u"journal"_s, u"list"_s}).exitCode, 0); // there is none
        write(list(), listOf(3) + "{\"Name\":\"=SUM(A1)\",\"AccountId\":\"elsewhere\"}\n");
        QCOMPARE(run(create({u"--connection=local"_s})).exitCode, 254);

        const QStringList lines =
            run({u"journal"_s, u"list"_s}).out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"Status\tName\tAccount\tRoom ID\tCreated\tDetails"_s);
        QVERIFY2(lines[1].startsWith(u"Failed\t=SUM(A1)\telsewhere\t\t\tNotFoundException: "_s),
                 qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"Created\troom 3\t"_s), qPrintable(lines[2]));
        const Outcome failed =
            run({u"journal"_s, u"list"_s, u"--state=failed"_s, u"--output=json"_s});
        QCOMPARE(objectsOf(failed.out).size(), 1);
        QCOMPARE(objectsOf(failed.out)[0][u"Error"][u"Code"].toString(), u"NotFoundException"_s);
        const Outcome newest = run({u"journal"_s, u"list"_s, u"--limit=2"_s, u"--output=json"_s});
        QCOMPARE(valuesOf(objectsOf(newest.out), u"Id"_s), (QSet<QString>{u"4"_s, u"3"_s}));
        const QJsonObject batch = objectsOf(run({u"journal"_s, u"batches"_s}).out).value(0);
        QCOMPARE(batch[u"Source"].toString(), u"list.jsonl"_s);
        QCOMPARE(batch[u"Created"].toInt(), 3);
        QCOMPARE(batch[u"Failed"].toInt(), 1);

        const Outcome csv = run({u"journal"_s, u"export"_s});
        QCOMPARE(csv.exitCode, 0);
        QVERIFY(csv.out.startsWith(u"Id,Batch,"_s));
        QVERIFY(csv.out.contains(u",\"'=SUM(A1)\","_s));
        const QString file = m_home.filePath(u"export.json"_s);
        write(file, "what was there before");
        QCOMPARE(run({u"journal"_s, u"export"_s, u"--format=json"_s, u"--output"_s, file}).exitCode,
                 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).array().size(), 4);
    }

    void exportThatCannotBeWritten()
    {
        write(list(), listOf(3));
        QCOMPARE(run(create({u"--connection=local"_s})).exitCode, 0);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        start(process, {u"journal"_s, u"export"_s});
        QCOMPARE(outcomeOf(process).exitCode, 255);
        const Outcome outcome =
            run({u"journal"_s, u"export"_s, u"--output"_s, m_home.filePath(u"no/where.csv"_s)});
        QCOMPARE(outcome.exitCode, 255);
        QVERIFY2(outcome.err.contains(u"could not be written"_s), qPrintable(outcome.err));
    }

    // What is there is printed, and that there is more is said.
    void journalThatIsDamaged()
    {
        write(list(), listOf(500));
        QCOMPARE(run(create({u"--connection=local"_s})).exitCode, 0);
        QFile file(journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray start = file.read(8192);
        file.write(QByteArray(file.size() - start.size(), '\x55'));
        file.close();
        const QString exported = m_home.filePath(u"export.csv"_s);
        for (const QStringList &arguments :
             {QStringList{u"journal"_s, u"list"_s},
              QStringList{u"journal"_s, u"export"_s, u"--output"_s, exported}}) {
            const Outcome outcome = run(arguments);
            QCOMPARE(outcome.exitCode, 255);
            QVERIFY2(outcome.err.startsWith(u"The journal cannot be read to the end"_s),
                     qPrintable(outcome.err));
        }
        QVERIFY(!QFileInfo::exists(exported));
    }

    void newerJournalIsLeft()
    {
        write(list(), listOf(1));
        QCOMPARE(run(create({u"--connection=local"_s})).exitCode, 0);
        countIn(journal(), u"PRAGMA user_version = 99"_s);
        for (const QStringList &arguments :
             {QStringList{u"journal"_s, u"list"_s}, QStringList{u"journal"_s, u"discard"_s},
              QStringList{u"journal"_s, u"resume"_s}, create({u"--connection=local"_s})}) {
            const Outcome outcome = run(arguments);
            QCOMPARE(outcome.exitCode, 255);
            QVERIFY2(outcome.err.contains(u"newer version"_s), qPrintable(outcome.err));
        }
    }

    // Left by a run that was interrupted: resumed by the journal alone, from the same environment.
    void leftRoomsAreResumed()
    {
        startService({u"--room-quota=2"_s});
        write(list(), listOf(8));
        QCOMPARE(run(createInAccount(), m_variables).exitCode, 254);
        const QString port = m_variables[u"AWS_ENDPOINT_URL_CHIME"_s].section(u':', -1);
        stopService();
        startService({u"--room-quota=100"_s, u"--port"_s, port});

        const Outcome elsewhere = run({u"journal"_s, u"resume"_s, u"--connection"_s, u"local"_s});
        QCOMPARE(elsewhere.exitCode, 253);
        QVERIFY2(elsewhere.err.contains(u"6 rooms stay as they are"_s), qPrintable(elsewhere.err));
        QVERIFY(run({u"journal"_s, u"resume"_s, u"--batch=2"_s}, m_variables)
                    .err.contains(u"No earlier run"_s));
        const Outcome resumed = run({u"journal"_s, u"resume"_s}, m_variables);
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.err));
        QCOMPARE(objectsOf(resumed.out).size(), 6);
        QCOMPARE(servedRooms(), 8);
        QVERIFY(run({u"journal"_s, u"resume"_s}, m_variables).err.contains(u"No earlier run"_s));
    }

    void leftRoomsAreDiscarded()
    {
        SilentServer server;
        write(list(), listOf(20));
        QProcess process;
        start(process, create({u"--account-id=a"_s, u"--endpoint-url"_s, server.url()}), SomeKeys);
        QVERIFY(server.waitForNewConnection(TimeLimit));
        QVERIFY(server.nextPendingConnection()->waitForReadyRead(TimeLimit));
        process.kill();
        outcomeOf(process);
        const Outcome outcome = run({u"journal"_s, u"discard"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains(u"20 rooms"_s), qPrintable(outcome.out));
        QCOMPARE(requests(u"state = 4"_s) + requests(u"state = 5"_s), 20);
        QVERIFY(requests(u"state = 4"_s) >= 1);
        QVERIFY(outcome.out.contains(u"%1 are Unknown"_s.arg(requests(u"state = 4"_s))));
        QVERIFY(run({u"journal"_s, u"discard"_s}).err.contains(u"No earlier run"_s));
    }
};

QTEST_GUILESS_MAIN(TestCreateRooms)
#include "tst_createrooms.moc"
