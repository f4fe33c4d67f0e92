// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfadialog.h"
#include "preferences.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"
#include "testsupport/desk.h"
#include "testsupport/scriptedserver.h"
#include "windowhost.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int TimeLimit = 20'000;

ScriptedServer::Step role()
{
    return ScriptedServer::reply(
        200,
        "<R><Credentials><AccessKeyId>ROLE</AccessKeyId><SecretAccessKey>S</SecretAccessKey>"
        "<SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>"
        "</R>",
        {{"Content-Type", "text/xml"}});
}

ScriptedServer::Step refusal()
{
    return ScriptedServer::reply(403,
                                 "<ErrorResponse><Error><Code>AccessDenied</Code><Message>"
                                 "MultiFactorAuthentication failed with invalid MFA one time pass "
                                 "code.</Message></Error></ErrorResponse>",
                                 {{"Content-Type", "text/xml"}});
}

// The window, with a connection whose AWS profile takes a role that needs a code.
struct Program
{
    explicit Program(const QList<ScriptedServer::Step> &ofSts)
        : sts(ofSts)
        , journal(desk.paths.journal)
        , queue(&journal, [this](const QUuid &id) { return desk.session.client(id); })
        , preferences(desk.paths.settings)
        , host({&desk.connections, &desk.vault, &desk.session, &preferences}, &journal, &queue)
    {
        QFile config(desk.folder.filePath(u"config"_s));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(config.fileName()));
        config.write("[profile admin]\nrole_arn = arn:aws:iam::123456789012:role/admin\n"
                     "source_profile = me\nmfa_serial = arn:aws:iam::123456789012:mfa/me\n"
                     "services = here\n[services here]\nsts =\n  endpoint_url = "
                     + sts.url().toEncoded()
                     + "\n[profile me]\naws_access_key_id = I\naws_secret_access_key = S\n");
        config.close();
        qputenv("AWS_CONFIG_FILE", QFile::encodeName(config.fileName()));
        qputenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");

        Connection connection = desk.addConnection(service.url().toString());
        connection.source = Connection::CredentialSource::Profile;
        connection.profile = u"admin"_s;
        connection = desk.connections.save(connection);
        host.show();
        auto *combo = find<QComboBox>("connection");
        combo->setCurrentIndex(combo->findData(connection.id));
        Q_EMIT combo->activated(combo->currentIndex());
        find<QLineEdit>("accountId")->setText(u"account-1"_s);
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        return host.window()->findChild<Widget *>(QLatin1String(name));
    }
    // Rooms that wait: the queue is paused.
    bool add(int count)
    {
        if (!QTest::qWaitFor([this] { return journal.isOpen(); }, TimeLimit))
            return false;
        queue.pause();
        for (int i = 0; i < count; ++i) {
            auto *name = find<QLineEdit>("roomName");
            name->setText(u"Room %1"_s.arg(i));
            QTest::keyClick(name, Qt::Key_Return);
        }
        return QTest::qWaitFor([&] { return progress().total == count; }, TimeLimit);
    }
    [[nodiscard]] CreationQueue::Progress progress() const { return queue.progress(); }
    [[nodiscard]] bool isAsking() const { return find<MfaDialog>("mfaDialog") != nullptr; }
    void answer(const QString &code) const
    {
        auto *editor = find<QLineEdit>("mfaCode");
        QTest::keyClicks(editor, code);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    Desk desk;
    ScriptedServer sts;
    ScriptedServer service{{ScriptedServer::reply(201, ScriptedServer::roomBody("room-1")),
                            ScriptedServer::reply(201, ScriptedServer::roomBody("room-2")),
                            ScriptedServer::reply(201, ScriptedServer::roomBody("room-3"))}};
    Journal journal;
    CreationQueue queue;
    PreferenceStore preferences;
    WindowHost host;
};

} // namespace

class TestRoleWithMfa : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("AWS_CONFIG_FILE");
        qunsetenv("AWS_SHARED_CREDENTIALS_FILE");
    }

    void isAskedForOnce()
    {
        Program program({role()});
        QVERIFY(program.add(3));
        program.queue.resume();
        QTRY_VERIFY_WITH_TIMEOUT(program.isAsking(), TimeLimit);
        QVERIFY(program.sts.requests().isEmpty());
        program.answer(u"123456"_s);
        QTRY_COMPARE_WITH_TIMEOUT(program.progress().done, 3, TimeLimit);
        QCOMPARE(program.sts.requests().size(), 1);
        QVERIFY(program.sts.requests().first().body.contains("TokenCode=123456"));
        QCOMPARE(program.service.requests().size(), 3);
        QTRY_VERIFY(!program.isAsking());
        QCOMPARE(program.journal.reader()->request(1)->state, RoomState::Created);
    }

    // The rooms wait, one message says why, and Resume asks again.
    void canBeLeftForLater()
    {
        Program program({role()});
        QVERIFY(program.add(2));
        program.queue.resume();
        QTRY_VERIFY_WITH_TIMEOUT(program.isAsking(), TimeLimit);
        QTest::keyClick(program.find<MfaDialog>("mfaDialog"), Qt::Key_Escape);
        const auto stopped = [&program](Failure::Kind kind) {
            const auto trouble = program.progress().trouble;
            return trouble && trouble->needsUser && trouble->because.kind == kind;
        };
        QTRY_VERIFY_WITH_TIMEOUT(stopped(Failure::Kind::MfaCodeMissing), TimeLimit);
        auto *resume = program.find<QPushButton>("queueResume");
        QTRY_VERIFY_WITH_TIMEOUT(resume->isVisible(), TimeLimit);
        QVERIFY(program.find<QLabel>("queueText")->text().contains(u"MFA"));
        QTRY_VERIFY(!program.isAsking());
        QVERIFY(program.sts.requests().isEmpty());
        QCOMPARE(program.progress().done, 0);

        resume->click();
        QTRY_VERIFY_WITH_TIMEOUT(program.isAsking(), TimeLimit);
        program.answer(u"654321"_s);
        QTRY_COMPARE_WITH_TIMEOUT(program.progress().done, 2, TimeLimit);
        QCOMPARE(program.sts.requests().size(), 1);
        QCOMPARE(program.service.requests().size(), 2);
    }

    void aWrongCodeBurnsNoRoom()
    {
        Program program({refusal(), role()});
        QVERIFY(program.add(2));
        program.queue.resume();
        QTRY_VERIFY_WITH_TIMEOUT(program.isAsking(), TimeLimit);
        program.answer(u"111111"_s);
        QTRY_VERIFY_WITH_TIMEOUT(program.progress().trouble.has_value(), TimeLimit);
        QCOMPARE(program.progress().trouble->because.kind, Failure::Kind::MfaRefused);
        QCOMPARE(program.progress().done, 0);
        QTRY_VERIFY(!program.isAsking());

        auto *resume = program.find<QPushButton>("queueResume");
        QTRY_VERIFY_WITH_TIMEOUT(resume->isVisible(), TimeLimit);
        resume->click();
        QTRY_VERIFY_WITH_TIMEOUT(program.isAsking(), TimeLimit);
        program.answer(u"222222"_s);
        QTRY_COMPARE_WITH_TIMEOUT(program.progress().done, 2, TimeLimit);
        QCOMPARE(program.sts.requests().size(), 2);
        QCOMPARE(program.service.requests().size(), 2);
    }

    // The window may be closed instead of an answer.
    void endsWhileItAsks()
    {
        Program program({role()});
        QVERIFY(program.add(1));
        program.queue.resume();
        QTRY_VERIFY_WITH_TIMEOUT(program.isAsking(), TimeLimit);
        program.host.window()->closeUnasked();
        QVERIFY(program.sts.requests().isEmpty());
    }
};

QTEST_MAIN(TestRoleWithMfa)

#include "tst_rolewithmfa.moc"
