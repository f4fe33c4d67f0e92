// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/awsendpoints.h"

#include "account/connectionrules.h"

namespace {

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

QString regionOf(const AwsProfile &profile)
{
    for (const char *variable : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
        if (const QString region = qEnvironmentVariable(variable); !region.isEmpty())
            return region;
    }
    return profile.region;
}

} // namespace

ConfiguredEndpoint configuredEndpoint(const char *service, const QString &ofProfile)
{
    if (qEnvironmentVariable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
            .compare(u"true", Qt::CaseInsensitive)
        == 0)
        return {};
    const QByteArray ofService = QByteArray("AWS_ENDPOINT_URL_") + service;
    for (const char *variable : {ofService.constData(), "AWS_ENDPOINT_URL"}) {
        if (const QString url = qEnvironmentVariable(variable); !url.isEmpty())
            return {url, QString::fromLatin1(variable)};
    }
    return {ofProfile, {}};
}

Expected<StsPlace, Failure> stsPlace(const AwsProfile &profile)
{
    const QString region = regionOf(profile);
    QString url = configuredEndpoint("STS", profile.stsEndpointUrl).url;
    // What is no region's name would make a host of another domain.
    if (!region.isEmpty()
        && connectionrules::problem(connectionrules::Part::Region, region).has_value())
        return Unexpected<Failure>({.kind = Failure::Kind::InvalidEndpoint, .detail = region});
    if (url.isEmpty() && region.isEmpty())
        url = QStringLiteral("https://sts.amazonaws.com");
    else if (url.isEmpty())
        url = u"https://sts." % region % u'.' % domainOf(region);
    if (endpointProblem(url))
        return Unexpected<Failure>({.kind = Failure::Kind::InvalidEndpoint, .detail = url});
    return StsPlace{endpointFromText(url),
                    region.isEmpty() ? QByteArray("us-east-1") : region.toLatin1()};
}
