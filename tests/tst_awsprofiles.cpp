// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/awsprofiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAwsProfiles : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    AwsProfiles read(const QByteArray &credentials, const QByteArray &config)
    {
        return AwsProfiles(write(u"credentials"_s, credentials), write(u"config"_s, config));
    }
    static QString keysOf(const AwsProfile &profile)
    {
        if (!profile.credentials)
            return {};
        const Credentials &keys = *profile.credentials;
        return keys.accessKeyId % u'/' % QString::fromUtf8(keys.secretAccessKey.view()) % u'/'
            % QString::fromUtf8(keys.sessionToken.view());
    }

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *name, const char *credentials, const char *config,
                            const QString &profile, const QString &keys) {
            QTest::newRow(name) << QByteArray(credentials) << QByteArray(config) << profile << keys;
        };
        row("credentials file", "[a]\naws_access_key_id = I\naws_secret_access_key = S\n", "",
            u"a"_s, u"I/S/"_s);
        row("session token",
            "[a]\naws_access_key_id=I\naws_secret_access_key=S\naws_session_token=T==\n", "",
            u"a"_s, u"I/S/T=="_s);
        row("config file", "", "[profile a]\naws_access_key_id=I\naws_secret_access_key=S\n",
            u"a"_s, u"I/S/"_s);
        row("default of the config file", "",
            "[default]\naws_access_key_id=I\naws_secret_access_key=S\n", u"default"_s, u"I/S/"_s);
        row("credentials file wins", "[a]\naws_access_key_id=I\naws_secret_access_key=S\n",
            "[profile a]\naws_access_key_id=X\naws_secret_access_key=Y\n", u"a"_s, u"I/S/"_s);
        row("profile without its word is none in the config file", "",
            "[a]\naws_access_key_id=I\naws_secret_access_key=S\n", u"a"_s, QString());
        row("profile in quotes", "",
            "[profile \"a b\"]\naws_access_key_id=I\naws_secret_access_key=S\n", u"a b"_s,
            u"I/S/"_s);
        row("comments and spacing",
            "# first\n\n  [a]  \n; second\n\taws_access_key_id\t=   I  \n"
            "\t# third\n\taws_secret_access_key = a#b;c/+= ; fourth\r\n",
            "", u"a"_s, u"I/a#b;c/+=/"_s);
        row("keys in capitals", "[a]\nAWS_Access_Key_ID=I\nAWS_SECRET_ACCESS_KEY=S\n", "", u"a"_s,
            u"I/S/"_s);
        row("nested settings", "",
            "[profile a]\ns3 =\n  aws_access_key_id = X\n  max_concurrent_requests=20\n"
            "aws_access_key_id=I\naws_secret_access_key=S\n",
            u"a"_s, u"I/S/"_s);
        row("the later one",
            "[a]\naws_access_key_id=X\naws_access_key_id=I\n[b]\nregion=r\n"
            "[a]\naws_secret_access_key=S\n",
            "", u"a"_s, u"I/S/"_s);
        row("secret missing", "[a]\naws_access_key_id=I\n", "", u"a"_s, QString());
        row("Unicode name", "[ä]\naws_access_key_id=I\naws_secret_access_key=S\n", "", u"ä"_s,
            u"I/S/"_s);
        row("byte order mark", "\xef\xbb\xbf[a]\naws_access_key_id=I\naws_secret_access_key=S\n",
            "", u"a"_s, u"I/S/"_s);
        row("broken lines around",
            "rubbish\n[a]\nmore rubbish\naws_access_key_id=I\n= x\n"
            "aws_secret_access_key=S\n",
            "", u"a"_s, u"I/S/"_s);
    }
    void keys()
    {
        QFETCH(QByteArray, credentials);
        QFETCH(QByteArray, config);
        QFETCH(QString, profile);
        QFETCH(QString, keys);
        const AwsProfiles profiles = read(credentials, config);
        QVERIFY(profiles.unreadable().isEmpty());
        QCOMPARE(keysOf(profiles.find(profile).value_or(AwsProfile{})), keys);
    }

    void longValues()
    {
        const QByteArray token(5000, 't');
        const AwsProfiles profiles = read(
            "[a]\naws_access_key_id=I\naws_secret_access_key=S\naws_session_token=" + token, {});
        QCOMPARE(keysOf(*profiles.find(u"a"_s)), QString(u"I/S/" % QString::fromLatin1(token)));
    }

    void settings()
    {
        const AwsProfiles profiles =
            read("[a]\nregion = eu-west-1 # near\n",
                 "[profile a]\nregion=us-west-2\nendpoint_url = https://chime.example.com/x\n"
                 "ca_bundle=/etc/ca.pem\nmax_attempts=7\n");
        const AwsProfile profile = *profiles.find(u"a"_s);
        QCOMPARE(profile.region, u"eu-west-1"_s);
        QCOMPARE(profile.endpointUrl, u"https://chime.example.com/x"_s);
        QCOMPARE(profile.caBundle, u"/etc/ca.pem"_s);
        QCOMPARE(profile.maxAttempts, u"7"_s);
        QVERIFY(!profile.credentials);
        QCOMPARE(profile.unsupported, QString());
    }

    void profileOutlivesTheFiles()
    {
        const AwsProfile profile =
            *read("[a]\naws_access_key_id=I\naws_secret_access_key=S\naws_session_token=T\n"
                  "region=r\n",
                  {})
                 .find(u"a"_s);
        QCOMPARE(keysOf(profile), u"I/S/T"_s);
        QCOMPARE(profile.region, u"r"_s);
    }

    void endpointOfAService()
    {
        const AwsProfiles profiles =
            read({},
                 "[profile a]\nservices = mine\nendpoint_url=https://all.example.com\n"
                 "[services mine]\ns3 =\n  endpoint_url = https://s3.example.com\n"
                 "chime =\n  endpoint_url = https://chime.example.com\n"
                 "[profile b]\nservices = others\nendpoint_url=https://all.example.com\n");
        QCOMPARE(profiles.find(u"a"_s)->endpointUrl, u"https://chime.example.com"_s);
        QCOMPARE(profiles.find(u"b"_s)->endpointUrl, u"https://all.example.com"_s);
    }

    void unsupported_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("key");
        QTest::newRow("role of the machine before keys")
            << QByteArray("role_arn=arn\ncredential_source=Environment\naws_access_key_id=I\n"
                          "aws_secret_access_key=S\n")
            << u"credential_source"_s;
        QTest::newRow("role of a token")
            << QByteArray("role_arn=arn\nsource_profile=b\nweb_identity_token_file=x\n")
            << u"web_identity_token_file"_s;
        QTest::newRow("credential_source without a role")
            << QByteArray("credential_source=Environment\naws_access_key_id=I\n"
                          "aws_secret_access_key=S\n")
            << QString();
        QTest::newRow("sso") << QByteArray("sso_session=x\n") << u"sso_session"_s;
        QTest::newRow("sso before keys")
            << QByteArray("sso_session=x\nsso_account_id=1\naws_access_key_id=I\n"
                          "aws_secret_access_key=S\n")
            << u"sso_session"_s;
        QTest::newRow("keys before the bearer token of sso")
            << QByteArray("sso_session=x\naws_access_key_id=I\naws_secret_access_key=S\n")
            << QString();
        QTest::newRow("token before keys")
            << QByteArray("web_identity_token_file=x\naws_access_key_id=I\n"
                          "aws_secret_access_key=S\n")
            << u"web_identity_token_file"_s;
    }
    void unsupported()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, key);
        const AwsProfile profile = *read({}, "[profile a]\n" + config).find(u"a"_s);
        QCOMPARE(profile.unsupported, key);
        QCOMPARE(profile.credentials == nullptr, !key.isEmpty());
    }

    void keyPairsAreOfOneFile()
    {
        const AwsProfiles profiles = read("[a]\naws_access_key_id=I\n[b]\naws_access_key_id=I\n"
                                          "aws_secret_access_key=S\n",
                                          "[profile a]\naws_secret_access_key=S\nregion=r\n"
                                          "[profile b]\naws_session_token=T\n");
        QVERIFY(!profiles.find(u"a"_s)->credentials);
        QCOMPARE(profiles.find(u"a"_s)->region, u"r"_s);
        QCOMPARE(keysOf(*profiles.find(u"b"_s)), u"I/S/"_s);
    }

    void colonsSeparateToo()
    {
        const AwsProfiles profiles = read("[a]\naws_access_key_id: I\naws_secret_access_key: S=:x\n"
                                          "endpoint_url = https://chime.example.com:1\n",
                                          {});
        QCOMPARE(keysOf(*profiles.find(u"a"_s)), u"I/S=:x/"_s);
        QCOMPARE(profiles.find(u"a"_s)->endpointUrl, u"https://chime.example.com:1"_s);
    }

    void credentialProcess()
    {
        const AwsProfiles profiles = read("[b]\naws_access_key_id=I\naws_secret_access_key=S\n",
                                          "[profile a]\ncredential_process = x 'y z'\n"
                                          "[profile b]\ncredential_process = x\n"
                                          "[profile c]\ncredential_process = x\nsso_session = s\n"
                                          "sso_role_name = r\n"
                                          "[profile d]\ncredential_process = x\n"
                                          "aws_access_key_id=I\naws_secret_access_key=S\n");
        QCOMPARE(profiles.find(u"a"_s)->credentialProcess, u"x 'y z'"_s);
        // Keys in the credentials file come first, and those in the config file last.
        QCOMPARE(profiles.find(u"b"_s)->credentialProcess, QString());
        QCOMPARE(keysOf(*profiles.find(u"b"_s)), u"I/S/"_s);
        QCOMPARE(profiles.find(u"d"_s)->credentialProcess, u"x"_s);
        QVERIFY(!profiles.find(u"d"_s)->credentials && profiles.find(u"d"_s)->hasKeys);
        QCOMPARE(profiles.find(u"c"_s)->credentialProcess, QString());
        QCOMPARE(profiles.find(u"c"_s)->unsupported, u"sso_session"_s);
    }

    void namesOfBothFiles()
    {
        const AwsProfiles profiles =
            read("[b]\nx=1\n",
                 "[profile a]\nx=1\n[default]\nx=1\n[preview]\nx=1\n[sso-session s]\n"
                 "x=1\n");
        QCOMPARE(profiles.names(), QStringList({u"a"_s, u"b"_s, u"default"_s}));
    }

    void missingFilesAreEmpty()
    {
        const AwsProfiles profiles(m_folder.filePath(u"none"_s), m_folder.filePath(u"neither"_s));
        QVERIFY(profiles.names().isEmpty());
        QVERIFY(profiles.unreadable().isEmpty());
    }

    void unreadableFiles()
    {
        const QString notUtf8 = write(u"latin1"_s, "[a]\nregion=\xfc\n");
        const AwsProfiles profiles(notUtf8, m_folder.path());
        QCOMPARE(profiles.unreadable(), QStringList({m_folder.path(), notUtf8}));
        QVERIFY(profiles.names().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAwsProfiles)
#include "tst_awsprofiles.moc"
