// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilecredentials.h"
#include "testsupport/scriptedserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = Failure::Kind;

class TestProfileCredentials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_askedFor.clear();
    }
    void givesKeys();
    void readsChangedFilesAgain();
    void saysWhyThereAreNone_data();
    void saysWhyThereAreNone();
    void runsAProcessOnce();
    void renewsBeforeTheEnd();
    void asksAgainAfterAFailure();
    void forgetsWhoIsGone();
    void dropsWhatHasExpired();
    void takesARoleOnce();
    void keepsARoleThroughOtherChanges();
    void asksForCodes();
    void takesNoRoleWithoutACode();
    void tellsRefusals_data();
    void tellsRefusals();

private:
    // Roles as STS gives them, one after the other.
    static ScriptedServer::Step role(const QByteArray &name)
    {
        return ScriptedServer::reply(
            200,
            "<R><Credentials><AccessKeyId>" + name
                + "</AccessKeyId><SecretAccessKey>S</SecretAccessKey><SessionToken>T</SessionToken>"
                  "<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></R>",
            {{"Content-Type", "text/xml"}});
    }
    void putRole(const ScriptedServer &sts, const QByteArray &more = {})
    {
        put(u"config"_s,
            "[profile a]\nrole_arn=arn:role\nsource_profile=b\nendpoint_url="
                + sts.url().toEncoded() + '\n' + more
                + "\n[profile b]\naws_access_key_id=I\naws_secret_access_key=S\n");
    }
    // How often codes were asked for.
    ProfileCredentials::Surroundings answering(const QString &code)
    {
        return {{},
                [this, code](const QString &serial, QObject *,
                             const std::function<void(const QString &)> &done) {
                    m_askedFor << serial;
                    done(code);
                }};
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        // Files that are written within a tick of the file system's clock look the same.
        m_time = m_time.addSecs(1);
        file.flush();
        QVERIFY(file.setFileTime(m_time, QFileDevice::FileModificationTime));
    }
    // A process that leaves a line behind whenever it runs.
    void putProcess(const QByteArray &expiration)
    {
        put(u"print"_s,
            "#!/bin/sh\necho run >> " + path(u"runs"_s).toUtf8()
                + "\necho '{\"Version\":1,\"AccessKeyId\":\"P\",\"SecretAccessKey\":\"S\""
                + expiration + "}'\n");
        QVERIFY(QFile::setPermissions(path(u"print"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        put(u"config"_s, "[profile a]\ncredential_process = " + path(u"print"_s).toUtf8() + '\n');
    }
    qsizetype runs() const
    {
        QFile file(path(u"runs"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }
    ProfileCredentials::Files files() const { return {path(u"credentials"_s), path(u"config"_s)}; }
    CredentialsResult given(ProfileCredentials &profile)
    {
        std::optional<CredentialsResult> result;
        profile.give(this, [&](const CredentialsResult &came) { result = came; });
        [&] { QTRY_VERIFY(result); }();
        return result.value_or(Unexpected<Failure>(Failure()));
    }

    QStringList m_askedFor;
    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_time = QDateTime::currentDateTimeUtc().addDays(-1);
};

void TestProfileCredentials::givesKeys()
{
    put(u"credentials"_s, "[default]\naws_access_key_id=I\naws_secret_access_key=S\n");
    ProfileCredentials profile({}, files());
    QCOMPARE((*given(profile))->accessKeyId, u"I"_s);
}

void TestProfileCredentials::readsChangedFilesAgain()
{
    put(u"credentials"_s, "[a]\naws_access_key_id=I\naws_secret_access_key=S\n");
    ProfileCredentials profile(u"a"_s, files());
    QCOMPARE((*given(profile))->accessKeyId, u"I"_s);
    put(u"credentials"_s, "[a]\naws_access_key_id=J\naws_secret_access_key=S\n");
    QCOMPARE((*given(profile))->accessKeyId, u"J"_s);
    QFile::remove(path(u"credentials"_s));
    QCOMPARE(given(profile).error().kind, Kind::ProfileMissing);
}

void TestProfileCredentials::saysWhyThereAreNone_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("missing") << QByteArray("[profile b]\nregion=x\n") << Kind::ProfileMissing
                             << u"a"_s;
    QTest::newRow("no keys") << QByteArray("[profile a]\nregion=x\n") << Kind::NoCredentials
                             << u"a"_s;
    QTest::newRow("unsupported") << QByteArray("[profile a]\nsso_session=x\n")
                                 << Kind::ProfileUnsupported << u"sso_session"_s;
    QTest::newRow("process") << QByteArray("[profile a]\ncredential_process=ls /nowhere\n")
                             << Kind::CredentialProcessFailed << u"/nowhere"_s;
}

void TestProfileCredentials::saysWhyThereAreNone()
{
    QFETCH(QByteArray, config);
    QFETCH(Kind, kind);
    QFETCH(QString, detail);
    put(u"config"_s, config);
    ProfileCredentials profile(u"a"_s, files());
    const auto result = given(profile);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(result.error().detail.contains(detail));
}

void TestProfileCredentials::runsAProcessOnce()
{
    putProcess({});
    ProfileCredentials profile(u"a"_s, files());
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        profile.give(this, [&](const CredentialsResult &result) { answers += result ? 1 : 0; });
    QTRY_COMPARE(answers, 3);
    QVERIFY(given(profile));
    QCOMPARE(runs(), 1);
}

void TestProfileCredentials::renewsBeforeTheEnd()
{
    const auto expiringIn = [](int seconds) -> QByteArray {
        return ",\"SessionToken\":\"T\",\"Expiration\":\""
            + QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODate).toUtf8() + '"';
    };
    putProcess(expiringIn(3600));
    ProfileCredentials longLived(u"a"_s, files());
    QVERIFY(given(longLived));
    QVERIFY(given(longLived));
    QCOMPARE(runs(), 1);

    putProcess(expiringIn(-1));
    ProfileCredentials ended(u"a"_s, files());
    QVERIFY(given(ended));
    QVERIFY(given(ended));
    QCOMPARE(runs(), 3);
}

void TestProfileCredentials::asksAgainAfterAFailure()
{
    put(u"config"_s, "[profile a]\ncredential_process = " + path(u"print"_s).toUtf8() + '\n');
    ProfileCredentials profile(u"a"_s, files());
    QCOMPARE(given(profile).error().kind, Kind::CredentialProcessFailed);
    putProcess({});
    QVERIFY(given(profile));
}

void TestProfileCredentials::forgetsWhoIsGone()
{
    putProcess({});
    ProfileCredentials profile(u"a"_s, files());
    bool came = false;
    {
        QObject gone;
        profile.give(&gone, [&](const CredentialsResult &) { came = true; });
    }
    QVERIFY(given(profile));
    QVERIFY(!came);
}

void TestProfileCredentials::dropsWhatHasExpired()
{
    putProcess({});
    ProfileCredentials profile(u"a"_s, files());
    const SharedCredentials first = *given(profile);
    QVERIFY(profile.drop(first));
    QVERIFY(given(profile));
    QCOMPARE(runs(), 2);
    QVERIFY(profile.drop(first)); // by a call that was signed before
    QVERIFY(given(profile));
    QCOMPARE(runs(), 2);

    put(u"config"_s, "[profile a]\naws_access_key_id=I\naws_secret_access_key=S\n");
    const SharedCredentials keys = *given(profile);
    QVERIFY(!profile.drop(keys));
    put(u"config"_s, "[profile a]\naws_access_key_id=J\naws_secret_access_key=S\n");
    QVERIFY(profile.drop(keys));
}

void TestProfileCredentials::takesARoleOnce()
{
    ScriptedServer sts({role("ONE"), role("TWO")});
    putRole(sts);
    ProfileCredentials profile(u"a"_s, files());
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        profile.give(this, [&](const CredentialsResult &result) { answers += result ? 1 : 0; });
    QTRY_COMPARE(answers, 3);
    const SharedCredentials first = *given(profile);
    QCOMPARE(first->accessKeyId, u"ONE"_s);
    QCOMPARE(sts.requests().size(), 1);
    QVERIFY(profile.drop(first));
    QCOMPARE((*given(profile))->accessKeyId, u"TWO"_s);
    QCOMPARE(sts.requests().size(), 2);
}

void TestProfileCredentials::keepsARoleThroughOtherChanges()
{
    ScriptedServer sts({role("ONE"), role("TWO")});
    putRole(sts);
    ProfileCredentials profile(u"a"_s, files());
    QVERIFY(given(profile));
    putRole(sts, "region = eu-west-1\n[profile c]\nregion = x\n");
    QCOMPARE((*given(profile))->accessKeyId, u"ONE"_s);
    QCOMPARE(profile.settings()->region, u"eu-west-1"_s);
    putRole(sts, "external_id = other\n");
    QCOMPARE((*given(profile))->accessKeyId, u"TWO"_s);
}

void TestProfileCredentials::asksForCodes()
{
    ScriptedServer sts({role("ONE")});
    putRole(sts, "mfa_serial = device\n");
    ProfileCredentials profile(u"a"_s, files(), answering(u"123456"_s));
    QVERIFY(given(profile));
    QVERIFY(given(profile));
    QCOMPARE(m_askedFor, QStringList{u"device"_s});
    QVERIFY(sts.requests().constFirst().body.contains("&SerialNumber=device&TokenCode=123456"));
}

void TestProfileCredentials::takesNoRoleWithoutACode()
{
    ScriptedServer sts({role("ONE")});
    putRole(sts, "mfa_serial = device\n");
    ProfileCredentials cancelled(u"a"_s, files(), answering({}));
    ProfileCredentials alone(u"a"_s, files());
    for (ProfileCredentials *profile : {&cancelled, &alone}) {
        const auto result = given(*profile);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::MfaCodeMissing);
        QCOMPARE(result.error().detail, u"device"_s);
    }
    QCOMPARE(sts.requests().size(), 0);
    QVERIFY(!given(cancelled)); // and is asked again
    QCOMPARE(m_askedFor.size(), 2);
}

void TestProfileCredentials::tellsRefusals_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Kind>("kind");
    const QByteArray mfa = "mfa_serial = device\n";
    QTest::newRow("denied") << QByteArray() << 403 << QByteArray("AccessDenied")
                            << Kind::RoleRefused;
    QTest::newRow("wrong code") << mfa << 403 << QByteArray("AccessDenied") << Kind::MfaRefused;
    QTest::newRow("invalid") << mfa << 400 << QByteArray("ValidationError") << Kind::RoleRefused;
    QTest::newRow("expired") << QByteArray() << 403 << QByteArray("ExpiredTokenException")
                             << Kind::RoleRefused;
    QTest::newRow("no XML") << QByteArray() << 200 << QByteArray("x") << Kind::RoleRefused;
    QTest::newRow("passing") << QByteArray() << 503 << QByteArray("ServiceUnavailable")
                             << Kind::ServiceUnavailable;
}

void TestProfileCredentials::tellsRefusals()
{
    QFETCH(QByteArray, more);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(Kind, kind);
    ScriptedServer sts({ScriptedServer::reply(
        status, "<E><Error><Code>" + code + "</Code><Message>No &amp; no.</Message></Error></E>")});
    putRole(sts, more);
    ProfileCredentials profile(u"a"_s, files(), answering(u"123456"_s));
    const auto result = given(profile);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().outcomeUnknown);
    if (status != 200)
        QCOMPARE(result.error().message, u"No & no."_s);
    if (kind == Kind::RoleRefused)
        QCOMPARE(result.error().detail, u"arn:role"_s);
}

QTEST_GUILESS_MAIN(TestProfileCredentials)

#include "tst_profilecredentials.moc"
