// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace commandline {

// Options that several commands have, without dashes.
inline constexpr QLatin1StringView AccountId("account-id");
inline constexpr QLatin1StringView CaBundle("ca-bundle");
inline constexpr QLatin1StringView EndpointUrl("endpoint-url");
inline constexpr QLatin1StringView MaxAttempts("max-attempts");
inline constexpr QLatin1StringView OutputFormat("output");
inline constexpr QLatin1StringView Profile("profile");
inline constexpr QLatin1StringView Region("region");
inline constexpr QLatin1StringView Timeout("timeout");

} // namespace commandline
