// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsprofiles.h"
#include "chime/endpoint.h"
#include "core/expected.h"
#include "core/failure.h"

// Where the AWS tools' environment and files say that a service is, as written.
struct ConfiguredEndpoint
{
    QString url; // empty: nothing says so
    QString variable; // that has it; empty: the profile

    friend bool operator==(const ConfiguredEndpoint &, const ConfiguredEndpoint &) = default;
};

enum class AwsService { Chime, Sts };

// AWS_ENDPOINT_URL_<service>, else AWS_ENDPOINT_URL, else what the profile says; nothing of this
// where AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, or else the profile's setting of that name, is "true".
ConfiguredEndpoint configuredEndpoint(AwsService service, const AwsProfile &profile);

// Where roles are asked for, and the region that this is signed for.
struct StsPlace
{
    Endpoint endpoint;
    QByteArray region;
};

// As configured, else that of the region in AWS_REGION, AWS_DEFAULT_REGION or the profile; without
// one, the global endpoint. AWS_STS_REGIONAL_ENDPOINTS, or else the profile's setting of that name,
// asks for the global one in AWS's first regions too, where it is "legacy". InvalidEndpoint where
// the endpoint cannot be used.
Expected<StsPlace, Failure> stsPlace(const AwsProfile &profile);
