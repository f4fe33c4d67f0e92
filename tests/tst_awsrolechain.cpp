// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/awsrolechain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = AwsRoleChainProblem::Kind;

Q_DECLARE_METATYPE(Kind)

class TestAwsRoleChain : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    Expected<AwsRoleChain, AwsRoleChainProblem> chain(const QByteArray &config)
    {
        QFile file(m_folder.filePath(u"config"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(config) != config.size())
            qFatal("cannot write");
        file.close();
        return awsRoleChain(AwsProfiles({}, file.fileName()), u"a"_s);
    }

private Q_SLOTS:
    void followsSources_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("roles");
        const QByteArray keys = "aws_access_key_id=I\naws_secret_access_key=S\n";
        QTest::newRow("none") << QByteArray("[profile a]\n" + keys) << u"a"_s << QStringList();
        QTest::newRow("one") << QByteArray(
            "[profile a]\nrole_arn=1\nsource_profile=b\n[profile b]\n" + keys)
                             << u"b"_s << QStringList{u"1"_s};
        QTest::newRow("two") << QByteArray(
            "[profile a]\nrole_arn=2\nsource_profile=b\n[profile b]\n"
            "role_arn=1\nsource_profile=c\n[profile c]\n"
            + keys) << u"c"_s << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("keys end it")
            << QByteArray("[profile a]\nrole_arn=2\nsource_profile=b\n[profile b]\nrole_arn=1\n"
                          "source_profile=nowhere\n"
                          + keys)
            << u"b"_s << QStringList{u"2"_s};
        QTest::newRow("its own source")
            << QByteArray("[profile a]\nrole_arn=1\nsource_profile=a\n" + keys) << u"a"_s
            << QStringList{u"1"_s};
    }
    void followsSources()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, source);
        QFETCH(QStringList, roles);
        const auto found = chain(config);
        QVERIFY(found);
        QCOMPARE(found->sourceName, source);
        QVERIFY(found->source.credentials);
        QStringList arns;
        for (const AwsRole &role : found->roles)
            arns << role.arn;
        QCOMPARE(arns, roles);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("detail");
        const QByteArray role = "[profile a]\nrole_arn=1\nsource_profile=";
        QTest::newRow("no profile")
            << QByteArray("[profile b]\n") << Kind::ProfileMissing << u"a"_s;
        QTest::newRow("no source")
            << QByteArray("[profile a]\nrole_arn=1\n") << Kind::NoSource << u"a"_s;
        QTest::newRow("lost") << QByteArray(role + "b\n") << Kind::SourceMissing << u"b"_s;
        QTest::newRow("itself") << QByteArray(role + "a\n") << Kind::Loop << u"a → a"_s;
        QTest::newRow("loop") << QByteArray(role
                                            + "b\n[profile b]\nrole_arn=2\nsource_profile=c\n"
                                              "[profile c]\nrole_arn=3\nsource_profile=b\n")
                              << Kind::Loop << u"a → b → c → b"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, config);
        QFETCH(Kind, kind);
        QFETCH(QString, detail);
        const auto found = chain(config);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, kind);
        QCOMPARE(found.error().detail, detail);
    }

    void readsTheRole()
    {
        const auto found =
            chain("[profile a]\nrole_arn = arn # near\nsource_profile=b\nrole_session_name= n\n"
                  "external_id=e\nmfa_serial=m\nduration_seconds= 900\n[profile b]\n");
        QVERIFY(found);
        QCOMPARE(found->roles, (QList<AwsRole>{{u"arn"_s, u"b"_s, u"n"_s, u"e"_s, u"m"_s, 900}}));
    }
};

QTEST_GUILESS_MAIN(TestAwsRoleChain)

#include "tst_awsrolechain.moc"
