// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/words.h"
#include "session/translations.h"
#include "testsupport/programrunner.h"

#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;
using commandline::CommandLine;
using program::Outcome;
using program::Variables;

namespace {

const Variables InEsperanto = {{u"LC_ALL"_s, u"eo.UTF-8"_s}};

} // namespace

// The commands in Esperanto, of which this test has a few words.
class TestTranslations : public QObject, private program::Runner
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_program = QStringLiteral(COMMANDS);
        write(list(),
              R"({"AccountId": "a", "Name": "Ĉu?"})"
              "\n"
              R"({"AccountId": "a", "Name": "b", "ClientRequestToken": "tok-2"})"
              "\n");
    }

    void help()
    {
        const Outcome outcome = run({u"--help"_s}, InEsperanto);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(
            outcome.out.startsWith(u"uzo: roomwright [--open FILE]\n     roomwright create-room "
                                   "--account-id ID --name NAME [options]\n"_s),
            qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"\n  create-room   Kreas babilejon, kaj montras ĝin.\n"_s));
        // What has no translation is English.
        QVERIFY(outcome.out.contains(u"\n  diagnose      Prints what helps to find out"_s));
    }
    void helpOfCommand()
    {
        const Outcome outcome = run({u"create-room"_s, u"--help"_s}, InEsperanto);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith(u"uzo: roomwright create-room --account-id ID"_s),
                 qPrintable(outcome.out));
        QVERIFY(outcome.out.endsWith(u"  --help\n      Diras ĉi tion, kaj faras nenion.\n"_s));
    }
    void errors()
    {
        const Outcome outcome = run({u"create-room"_s, u"--output=xml"_s}, InEsperanto);
        QCOMPARE(outcome.exitCode, 252);
        for (const QString &line :
             {u"eraro: --account-id: mankas.\n"_s, u"eraro: --name: mankas.\n"_s,
              u"eraro: --output: estu json aŭ text.\n"_s, u"uzo: roomwright create-room "_s})
            QVERIFY2(outcome.err.contains(line), qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString());
    }

    void followsTheEnvironment_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<bool>("inEsperanto");
        // Empty is as good as not set.
        const auto row = [](const char *name, const QString &all, const QString &messages,
                            const QString &lang, const QString &languages, bool inEsperanto) {
            QTest::newRow(name) << Variables{{u"LC_ALL"_s, all},
                                             {u"LC_MESSAGES"_s, messages},
                                             {u"LANG"_s, lang},
                                             {u"LANGUAGE"_s, languages}}
                                << inEsperanto;
        };
        row("nothing", {}, {}, {}, {}, false);
        row("LANG", {}, {}, u"eo.UTF-8"_s, {}, true);
        row("without an encoding", {}, {}, u"eo"_s, {}, true);
        row("LC_MESSAGES before LANG", {}, u"eo"_s, u"C.UTF-8"_s, {}, true);
        row("LC_ALL before LC_MESSAGES", u"C.UTF-8"_s, u"eo"_s, u"eo"_s, {}, false);
        row("LANGUAGE before LANG", {}, {}, u"en_GB.UTF-8"_s, u"eo:en"_s, true);
        row("the first of LANGUAGE that there is", {}, {}, u"en_GB.UTF-8"_s, u"ga:eo"_s, true);
        row("LANGUAGE without a locale", {}, {}, {}, u"eo"_s, false);
        row("LANGUAGE in C", u"C"_s, {}, {}, u"eo"_s, false);
        row("LANGUAGE in POSIX", {}, {}, u"POSIX"_s, u"eo"_s, false);
        row("another language", u"ga_IE.UTF-8"_s, {}, {}, {}, false);
    }
    void followsTheEnvironment()
    {
        QFETCH(Variables, variables);
        const Outcome outcome = run({u"create-room"_s, u"--help"_s}, variables);
        QCOMPARE(outcome.exitCode, 0);
        QTEST(outcome.out.startsWith(u"uzo:"_s), "inEsperanto");
        QCOMPARE(outcome.out.startsWith(u"usage:"_s), !outcome.out.startsWith(u"uzo:"_s));
    }

    // People's numbers are those of their language; scripts' are not.
    void numbers()
    {
        const QString wrong = m_home.filePath(u"wrong.jsonl"_s);
        write(wrong, QByteArray("x\n").repeated(1000));
        const QStringList arguments{u"create-rooms"_s, u"--connection=local"_s, u"--input"_s,
                                    wrong};
        const Outcome outcome = run(arguments, {{u"LC_ALL"_s, u"en_US.UTF-8"_s}});
        QCOMPARE(outcome.exitCode, 252);
        QVERIFY2(outcome.err.contains(u"Wrong lines: 1,000."_s), qPrintable(outcome.err));
        QVERIFY(run(arguments).err.contains(u"Wrong lines: 1000."_s));
    }

    void scriptsReadTheSame_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments;
        };
        const QStringList room{u"create-room"_s, u"--connection=local"_s, u"--name=n"_s,
                               u"--client-request-token=tok-1"_s};
        row("a room", room);
        row("a room as text", room + QStringList{u"--output=text"_s});
        row("a list", {u"create-rooms"_s, u"--input"_s, list(), u"--dry-run"_s});
        row("connections", {u"connections"_s, u"list"_s, u"--output=json"_s});
        row("connections for a team", {u"connections"_s, u"export"_s});
        row("journal", {u"journal"_s, u"list"_s, u"--output=json"_s});
        row("journal as CSV", {u"journal"_s, u"export"_s});
        row("journal as JSON", {u"journal"_s, u"export"_s, u"--format=json"_s});
        row("version", {u"--version"_s});
    }
    void scriptsReadTheSame()
    {
        QFETCH(QStringList, arguments);
        const Outcome english = run(arguments);
        QVERIFY2(english.exitCode == 0, qPrintable(english.err));
        QVERIFY(!english.out.isEmpty());
        const Outcome esperanto = run(arguments, InEsperanto);
        QCOMPARE(esperanto.exitCode, 0);
        QCOMPARE(esperanto.out, english.out);
    }
    // The columns' headings are for people; the states are those that --state takes.
    void tables()
    {
        const Outcome outcome = run({u"journal"_s, u"list"_s}, InEsperanto);
        QVERIFY2(outcome.out.startsWith(u"Status\tNomo\tAccount\t"_s), qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"\nCreated\tn\t"_s));
    }
    void errorOfService()
    {
        const Outcome outcome =
            run({u"create-room"_s, u"--connection=local"_s, u"--name=n"_s, u"--account-id=other"_s},
                InEsperanto);
        QCOMPARE(outcome.exitCode, 254);
        QVERIFY2(outcome.err.contains(u"An error occurred (NotFoundException) when calling the "
                                      "CreateRoom operation: "_s),
                 qPrintable(outcome.err));
    }

    void replacesWhatWasInstalled()
    {
        installTranslations(QLocale(QLocale::Esperanto));
        QCOMPARE(CommandLine::tr("Interrupted."), u"Interrompita."_s);
        QCOMPARE(CommandLine::tr("Created %1 of %Ln rooms", nullptr, 1),
                 u"Kreis %1 el 1 babilejo"_s);
        installTranslations(QLocale::c());
        QCOMPARE(CommandLine::tr("Interrupted."), u"Interrupted."_s);
        installTranslations(QLocale(QLocale::Esperanto));
        QCOMPARE(CommandLine::tr("Interrupted."), u"Interrompita."_s);
        const auto count = qApp->findChildren<QTranslator *>().size();
        installTranslations(QLocale(QLocale::Esperanto));
        QCOMPARE(qApp->findChildren<QTranslator *>().size(), count);
    }
    // Details of failures are kept, and read by programs.
    void keepsDetailsInEnglish()
    {
        installTranslations(QLocale(QLocale::German));
        if (QCoreApplication::translate("QFile", "Destination file exists")
            == u"Destination file exists"_s)
            QSKIP("Qt's translations are not installed.");
        QCOMPARE(QCoreApplication::translate("QJsonParseError", "illegal value"),
                 u"illegal value"_s);
        QCOMPARE(QCoreApplication::translate("QSslSocket", "The certificate has expired"),
                 u"The certificate has expired"_s);
    }

private:
    QString list() { return m_home.filePath(u"rooms.jsonl"_s); }
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
