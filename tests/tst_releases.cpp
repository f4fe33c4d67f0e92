// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/releases.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReleases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newest_data()
    {
        QTest::addColumn<QByteArray>("releases");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("page");
        const auto row = [](const char *name, const char *releases, const char *version,
                            const char *page = "") {
            QTest::newRow(name) << QByteArray(releases) << QString::fromLatin1(version)
                                << QString::fromLatin1(page);
        };
        row("one", R"(<release version="0.2.0"/>)", "0.2.0");
        row("by number, not by place or letter",
            R"(<release version="0.9.0"/><release version="0.10.0"/><release version="0.2.0"/>)",
            "0.10.0");
        row("not those for development",
            R"(<release version="0.2.0" type="stable"/><release version="1.0.0" type="development"/>)",
            "0.2.0");
        row("with its page",
            R"(<release version="2"><description><p>x</p></description><url type="details">
               https://example.com/2 </url></release>)",
            "2", "https://example.com/2");
        row("a page that is none",
            R"(<release version="2"><url>javascript:alert(1)</url></release>)", "2");
        row("a page that is not encrypted",
            R"(<release version="2"><url>http://example.com</url></release>)", "2");
        row("another address of a release",
            R"(<release version="2"><url type="x">https://example.com</url></release>)", "2");
        row("none", "", "");
        row("no number", R"(<release version="new"/>)", "");
        row("without a version", "<release/>", "");
    }
    void newest()
    {
        QFETCH(QByteArray, releases);
        QFETCH(QString, version);
        QFETCH(QString, page);
        const auto found = newestRelease("<?xml version=\"1.0\"?><component><name>x</name>"
                                         "<id>org.roomwright.Roomwright</id><releases>"
                                         + releases + "</releases></component>");
        QCOMPARE(found.has_value(), !version.isEmpty());
        if (found) {
            QCOMPARE(found->version.toString(), version);
            QCOMPARE(found->page.toString(), page);
        }
    }

    void whatIsNoListOfThisProgram_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no XML") << QByteArray("{\"version\": 1}");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>No</body></html>");
        QTest::newRow("another program's")
            << QByteArray("<component><id>x</id><releases><release version=\"9\"/></releases>"
                          "</component>");
        QTest::newRow("nobody's") << QByteArray(
            "<component><releases><release version=\"9\"/></releases></component>");
        QTest::newRow("half") << QByteArray("<component><id>org.roomwright.Roomwright</id>"
                                            "<releases><release version=\"9\"/>");
        QTest::newRow("entities without end")
            << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                          "<!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">"
                          "<!ENTITY e \"&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;\">]>"
                          "<component><id>&f;</id></component>");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\x01", 4);
    }
    void whatIsNoListOfThisProgram()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!newestRelease(text));
    }

    // Its own file is such a list.
    void itsOwn()
    {
        QFile file(
            QStringLiteral(TEST_DATA "/../../packaging/org.roomwright.Roomwright.metainfo.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll().replace("\"development\"", "\"stable\"");
        const auto found = newestRelease(text);
        QVERIFY(found);
        QVERIFY(found->version >= QVersionNumber(0, 1, 0));
    }
};

QTEST_GUILESS_MAIN(TestReleases)
#include "tst_releases.moc"
