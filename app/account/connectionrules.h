// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// The rules for what is typed into a connection, beside its name (Connections::problemWithName)
// and its endpoint (endpointProblem). All of it ends in the headers of a request.
namespace connectionrules {

enum class Part { Region, AccessKeyId, SecretAccessKey, SessionToken, ProxyPassword };

enum class Rule {
    Required, // all but the session token and the proxy's password
    // White space, control, not ASCII; more for region and access key ID. Of a proxy's password
    // only what nobody can see.
    Character,
};

struct Problem
{
    Part part;
    Rule rule;
    qsizetype position = -1; // index of the offending character, or -1
    // The offending character; never one of a secret.
    char32_t character = 0;

    friend bool operator==(const Problem &, const Problem &) = default;
};

std::optional<Problem> problem(Part part, const QString &text);

// Why a text cannot be the address of a proxy.
enum class ProxyProblem {
    NotAUrl, // http://HOST:PORT or socks5://HOST:PORT, and nothing behind it
    HasUserInfo,
};
std::optional<ProxyProblem> proxyProblem(const QString &text);

} // namespace connectionrules
