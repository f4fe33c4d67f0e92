// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/awsendpoints.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Variables[] = {
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_ENDPOINT_URL",
    "AWS_ENDPOINT_URL_CHIME",
    "AWS_ENDPOINT_URL_STS",
    "AWS_STS_REGIONAL_ENDPOINTS",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
};

} // namespace

class TestAwsEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *variable : Variables)
            qunsetenv(variable);
    }

    void configured()
    {
        AwsProfile profile;
        QCOMPARE(configuredEndpoint(AwsService::Chime, profile), ConfiguredEndpoint());

        profile.endpointUrl = u"https://chime.example"_s;
        profile.stsEndpointUrl = u"https://sts.example"_s;
        QCOMPARE(configuredEndpoint(AwsService::Chime, profile),
                 (ConfiguredEndpoint{u"https://chime.example"_s, {}}));
        QCOMPARE(configuredEndpoint(AwsService::Sts, profile),
                 (ConfiguredEndpoint{u"https://sts.example"_s, {}}));

        qputenv("AWS_ENDPOINT_URL", "https://all.example");
        qputenv("AWS_ENDPOINT_URL_STS", "https://one.example");
        QCOMPARE(configuredEndpoint(AwsService::Chime, profile),
                 (ConfiguredEndpoint{u"https://all.example"_s, u"AWS_ENDPOINT_URL"_s}));
        QCOMPARE(configuredEndpoint(AwsService::Sts, profile),
                 (ConfiguredEndpoint{u"https://one.example"_s, u"AWS_ENDPOINT_URL_STS"_s}));
    }

    void ignored_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("isIgnored");
        QTest::newRow("neither") << QByteArray() << QString() << false;
        QTest::newRow("variable") << QByteArray("true") << QString() << true;
        QTest::newRow("capitals") << QByteArray("TRUE") << QString() << true;
        QTest::newRow("setting") << QByteArray() << u"true"_s << true;
        QTest::newRow("no truth") << QByteArray("1") << QString() << false;
        QTest::newRow("variable before setting") << QByteArray("false") << u"true"_s << false;
    }
    void ignored()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QString, setting);
        QFETCH(bool, isIgnored);
        if (!variable.isNull())
            qputenv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", variable);
        AwsProfile profile;
        profile.endpointUrl = u"https://chime.example"_s;
        profile.ignoreConfiguredEndpointUrls = setting;
        QCOMPARE(configuredEndpoint(AwsService::Chime, profile).url.isEmpty(), isIgnored);
        qputenv("AWS_ENDPOINT_URL", "https://all.example");
        QCOMPARE(configuredEndpoint(AwsService::Chime, profile).url.isEmpty(), isIgnored);
    }

    void sts_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("signedFor");
        const auto row = [](const char *name, const QString &region, const char *variable,
                            const QString &setting, const QString &url, const char *signedFor) {
            QTest::newRow(name) << region << QByteArray(variable) << setting << url
                                << QByteArray(signedFor);
        };
        const QString global = u"https://sts.amazonaws.com"_s;
        row("no region", {}, nullptr, {}, global, "us-east-1");
        row("a region", u"eu-west-1"_s, nullptr, {}, u"https://sts.eu-west-1.amazonaws.com"_s,
            "eu-west-1");
        row("of another partition", u"cn-north-1"_s, nullptr, {},
            u"https://sts.cn-north-1.amazonaws.com.cn"_s, "cn-north-1");
        row("legacy by the variable", u"eu-west-1"_s, "legacy", {}, global, "us-east-1");
        row("legacy by the setting", u"us-west-2"_s, nullptr, u"legacy"_s, global, "us-east-1");
        row("variable before setting", u"us-west-2"_s, "regional", u"legacy"_s,
            u"https://sts.us-west-2.amazonaws.com"_s, "us-west-2");
        row("legacy, a later region", u"eu-south-1"_s, "legacy", {},
            u"https://sts.eu-south-1.amazonaws.com"_s, "eu-south-1");
        row("legacy, another partition", u"cn-north-1"_s, "legacy", {},
            u"https://sts.cn-north-1.amazonaws.com.cn"_s, "cn-north-1");
    }
    void sts()
    {
        QFETCH(QByteArray, variable);
        if (!variable.isNull())
            qputenv("AWS_STS_REGIONAL_ENDPOINTS", variable);
        AwsProfile profile;
        QFETCH(QString, region);
        QFETCH(QString, setting);
        profile.region = region;
        profile.stsRegionalEndpoints = setting;
        const auto place = stsPlace(profile);
        QVERIFY(place.has_value());
        QTEST(place->endpoint.url.toString(), "url");
        QTEST(place->region, "signedFor");

        // What is configured comes first, signed for the region that there is.
        qputenv("AWS_ENDPOINT_URL_STS", "https://one.example");
        const auto configured = stsPlace(profile);
        QVERIFY(configured.has_value());
        QCOMPARE(configured->endpoint.url.toString(), u"https://one.example"_s);
        QCOMPARE(configured->region, region.isEmpty() ? "us-east-1"_ba : region.toLatin1());
    }

    void theGlobalRegion()
    {
        AwsProfile profile;
        profile.region = u"aws-global"_s;
        const auto place = stsPlace(profile);
        QVERIFY(place.has_value());
        QCOMPARE(place->endpoint.url.toString(), u"https://sts.amazonaws.com"_s);
        QCOMPARE(place->region, "us-east-1"_ba);
    }

    void noRegionsName()
    {
        AwsProfile profile;
        profile.region = u"x.example/"_s;
        const auto place = stsPlace(profile);
        QVERIFY(!place.has_value());
        QCOMPARE(place.error().kind, Failure::Kind::InvalidEndpoint);
        QCOMPARE(place.error().detail, profile.region);
    }
};

QTEST_GUILESS_MAIN(TestAwsEndpoints)
#include "tst_awsendpoints.moc"
