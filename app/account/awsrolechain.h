// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsprofiles.h"
#include "core/expected.h"

#include <QList>

// How a profile comes to its credentials: those of one profile take a role, whose credentials take
// the next one, and so on.
struct AwsRoleChain
{
    QString sourceName;
    AwsProfile source; // what it says of a role of its own does not count
    QList<AwsRole> roles; // in the order they are taken; empty: the profile is its own source
};

struct AwsRoleChainProblem
{
    enum class Kind {
        ProfileMissing, // the profile itself: `detail`
        SourceMissing, // `detail` names a source_profile that is in neither file
        NoSource, // a role_arn without a source_profile, in the profile that `detail` names
        Loop, // `detail`: "a → b → a"
    };
    Kind kind = Kind::ProfileMissing;
    QString detail;

    friend bool operator==(const AwsRoleChainProblem &, const AwsRoleChainProblem &) = default;
};

// As the AWS tools resolve it: a source with keys takes no role, so that a profile can be the
// source of its own role.
Expected<AwsRoleChain, AwsRoleChainProblem> awsRoleChain(const AwsProfiles &profiles,
                                                         const QString &name);
