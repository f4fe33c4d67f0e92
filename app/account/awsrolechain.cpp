// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/awsrolechain.h"

namespace {

Unexpected<AwsRoleChainProblem> problem(AwsRoleChainProblem::Kind kind, const QString &detail)
{
    return Unexpected<AwsRoleChainProblem>({kind, detail});
}

} // namespace

Expected<AwsRoleChain, AwsRoleChainProblem> awsRoleChain(const AwsProfiles &profiles,
                                                         const QString &name)
{
    const auto named = profiles.find(name);
    if (!named)
        return problem(AwsRoleChainProblem::Kind::ProfileMissing, name);
    AwsRoleChain chain{name, *named, {}};
    QStringList visited{name};
    bool endsInKeys = false;
    while (chain.source.role && !endsInKeys) {
        const AwsRole role = *chain.source.role;
        if (role.sourceProfile.isEmpty())
            return problem(AwsRoleChainProblem::Kind::NoSource, chain.sourceName);
        const auto source = profiles.find(role.sourceProfile);
        if (!source)
            return problem(AwsRoleChainProblem::Kind::SourceMissing, role.sourceProfile);
        endsInKeys = source->hasKeys;
        const bool isOwnSource = role.sourceProfile == chain.sourceName && endsInKeys;
        if (visited.contains(role.sourceProfile) && !isOwnSource)
            return problem(AwsRoleChainProblem::Kind::Loop,
                           (visited << role.sourceProfile).join(u" → "));
        visited << role.sourceProfile;
        chain.roles.prepend(role);
        chain.sourceName = role.sourceProfile;
        chain.source = *source;
    }
    return chain;
}
