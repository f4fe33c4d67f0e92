// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/awsendpoints.h"

#include "account/connectionrules.h"

#include <algorithm>

namespace {

QString variableOr(const char *name, const QString &otherwise)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? otherwise : value;
}

// AWS's partitions, by the beginning of their regions' names; all others are in the first one.
QString domainOf(const QString &region)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> domains[] = {
        {QLatin1StringView("cn-"), QLatin1StringView("amazonaws.com.cn")},
        {QLatin1StringView("eusc-"), QLatin1StringView("amazonaws.eu")},
        {QLatin1StringView("us-iso-"), QLatin1StringView("c2s.ic.gov")},
        {QLatin1StringView("us-isob-"), QLatin1StringView("sc2s.sgov.gov")},
        {QLatin1StringView("eu-isoe-"), QLatin1StringView("cloud.adc-e.uk")},
        {QLatin1StringView("us-isof-"), QLatin1StringView("csp.hci.ic.gov")},
    };
    for (const auto &[beginning, domain] : domains) {
        if (region.startsWith(beginning))
            return domain;
    }
    return QStringLiteral("amazonaws.com");
}

bool asksGlobalSts(const QString &region, const AwsProfile &profile)
{
    // From before STS had regions' endpoints.
    static constexpr QLatin1StringView first[] = {
        QLatin1StringView("ap-northeast-1"), QLatin1StringView("ap-south-1"),
        QLatin1StringView("ap-southeast-1"), QLatin1StringView("ap-southeast-2"),
        QLatin1StringView("ca-central-1"),   QLatin1StringView("eu-central-1"),
        QLatin1StringView("eu-north-1"),     QLatin1StringView("eu-west-1"),
        QLatin1StringView("eu-west-2"),      QLatin1StringView("eu-west-3"),
        QLatin1StringView("sa-east-1"),      QLatin1StringView("us-east-1"),
        QLatin1StringView("us-east-2"),      QLatin1StringView("us-west-1"),
        QLatin1StringView("us-west-2"),
    };
    return variableOr("AWS_STS_REGIONAL_ENDPOINTS", profile.stsRegionalEndpoints) == u"legacy"
        && std::ranges::find(first, region) != std::end(first);
}

QString regionOf(const AwsProfile &profile)
{
    for (const char *variable : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
        if (const QString region = qEnvironmentVariable(variable); !region.isEmpty())
            return region;
    }
    return profile.region;
}

} // namespace

ConfiguredEndpoint configuredEndpoint(AwsService service, const AwsProfile &profile)
{
    if (variableOr("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", profile.ignoreConfiguredEndpointUrls)
            .compare(u"true", Qt::CaseInsensitive)
        == 0)
        return {};
    const bool isSts = service == AwsService::Sts;
    for (const char *variable :
         {isSts ? "AWS_ENDPOINT_URL_STS" : "AWS_ENDPOINT_URL_CHIME", "AWS_ENDPOINT_URL"}) {
        if (const QString url = qEnvironmentVariable(variable); !url.isEmpty())
            return {url, QString::fromLatin1(variable)};
    }
    return {isSts ? profile.stsEndpointUrl : profile.endpointUrl, {}};
}

Expected<StsPlace, Failure> stsPlace(const AwsProfile &profile)
{
    QString region = regionOf(profile);
    if (region == u"aws-global") // the global endpoint's own
        region.clear();
    QString url = configuredEndpoint(AwsService::Sts, profile).url;
    // What is no region's name would make a host of another domain.
    if (!region.isEmpty()
        && connectionrules::problem(connectionrules::Part::Region, region).has_value())
        return Unexpected<Failure>({.kind = Failure::Kind::InvalidEndpoint, .detail = region});
    if (url.isEmpty() && (region.isEmpty() || asksGlobalSts(region, profile)))
        return StsPlace{endpointFromText(QStringLiteral("https://sts.amazonaws.com")), "us-east-1"};
    if (url.isEmpty())
        url = u"https://sts." % region % u'.' % domainOf(region);
    if (endpointProblem(url))
        return Unexpected<Failure>({.kind = Failure::Kind::InvalidEndpoint, .detail = url});
    return StsPlace{endpointFromText(url),
                    region.isEmpty() ? QByteArray("us-east-1") : region.toLatin1()};
}
