// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatenotice.h"

#include "messagebar.h"
#include "preferences.h"
#include "settingsdialog.h"
#include "testsupport/scriptedserver.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ScriptedServer::Step listOf(const QByteArray &release)
{
    return ScriptedServer::reply(200,
                                 "<component><id>org.roomwright.Roomwright</id><releases>" + release
                                     + "</releases></component>",
                                 {{"Content-Type", "application/xml"}});
}

} // namespace

class TestUpdateNotice : public QObject
{
    Q_OBJECT
private:
    MessageBar m_bar;
    std::unique_ptr<UpdateNotice> m_notice;

    [[nodiscard]] QString message() const
    {
        return m_bar.count() == 0 ? QString() : m_bar.findChild<QLabel *>(u"messageText"_s)->text();
    }
    static Preferences looking(const ScriptedServer &server)
    {
        Preferences preferences;
        preferences.looksForUpdates = true;
        preferences.releasesUrl = server.url().toString() + u"/list.xml";
        return preferences;
    }

private Q_SLOTS:
    void init()
    {
        while (m_bar.count() > 0)
            m_bar.dismiss();
        m_notice = std::make_unique<UpdateNotice>([this] { return &m_bar; });
    }

    void aNewerVersionIsTold()
    {
        ScriptedServer server({listOf(
            R"(<release version="99.0"><url type="details">https://example.com/99</url></release>)")});
        m_notice->start(looking(server));
        QTRY_COMPARE(m_bar.count(), 1);
        QVERIFY(message().contains(u"99.0"));
        QVERIFY(m_bar.findChild<QPushButton *>(u"messageAction"_s) != nullptr);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().path, "/list.xml");
        QCOMPARE(server.requests().first().method, "GET");
    }

    // Nobody asked, and nobody needs to know; who has asked just now hears it.
    void thatThereIsNoneIsToldWhoAsks()
    {
        ScriptedServer server({listOf(R"(<release version="0.0.1"/>)")});
        m_notice->start(looking(server));
        QTRY_COMPARE(server.requests().size(), 1);
        m_notice->preferencesChanged({}, looking(server));
        QTRY_COMPARE(m_bar.count(), 1);
        QVERIFY(message().contains(u"newest"));
        QCOMPARE(server.requests().size(), 2);
    }

    void whatFailsIsToldWhoAsks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not found")
            << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("elsewhere")
            << QByteArray("HTTP/1.1 302 Found\r\nLocation: https://x.example/\r\n"
                          "Content-Length: 0\r\n\r\n");
        QTest::newRow("no list") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nNo");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatFailsIsToldWhoAsks()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer server(
            {answer.isEmpty() ? ScriptedServer::close() : ScriptedServer::raw(answer)});
        m_notice->preferencesChanged({}, looking(server));
        QTRY_COMPARE(m_bar.count(), 1);
        QVERIFY(message().contains(u"could not be found out"));
    }

    // Nothing else is trusted in its place.
    void certificatesThatCannotBeRead()
    {
        qputenv("AWS_CA_BUNDLE", "/no/such/file.pem");
        const auto unset = qScopeGuard([] { qunsetenv("AWS_CA_BUNDLE"); });
        Preferences preferences;
        preferences.looksForUpdates = true;
        preferences.releasesUrl = u"https://127.0.0.1:1/list.xml"_s;
        m_notice->preferencesChanged({}, preferences);
        QCOMPARE(m_bar.count(), 1);
        QVERIFY2(message().contains(u"certificates"), qPrintable(message()));
    }

    void asksNobodyUnlessItIsWanted()
    {
        ScriptedServer server({listOf({})});
        Preferences preferences = looking(server);
        preferences.looksForUpdates = false;
        m_notice->start(preferences);
        m_notice->preferencesChanged({}, preferences);
        preferences.looksForUpdates = true;
        preferences.releasesUrl.clear();
        m_notice->start(preferences);
        QCoreApplication::processEvents();
        QCOMPARE(server.connections(), 0);
        QCOMPARE(Preferences().looksForUpdates, false);
    }

    // In the settings: the address is asked for where it is wanted, and is taken when it is whole.
    void isAskedForInTheSettings()
    {
        PreferenceStore store{QString()};
        SettingsDialog dialog(&store);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *wanted = dialog.findChild<QCheckBox *>(u"looksForUpdates"_s);
        auto *address = dialog.findChild<QLineEdit *>(u"releasesUrl"_s);
        QVERIFY(!wanted->isChecked() && !address->isVisible());
        wanted->click();
        QVERIFY(address->isVisible());
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Tab);
        QVERIFY(address->hasFocus());
        QTest::keyClicks(address, u"http://example.com/x"_s);
        QVERIFY(!address->accessibleDescription().isEmpty());
        QTest::keyClick(address, Qt::Key_Tab);
        QCOMPARE(store.preferences().releasesUrl, QString());
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, u"https://example.com/x.xml"_s);
        QTest::keyClick(address, Qt::Key_Tab);
        QCOMPARE(store.preferences().releasesUrl, u"https://example.com/x.xml"_s);
        QVERIFY(store.preferences().looksForUpdates);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    }
};

QTEST_MAIN(TestUpdateNotice)
#include "tst_updatenotice.moc"
