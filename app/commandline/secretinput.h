// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>

namespace commandline {

struct SecretInput
{
    Secret secret; // the first line, without outer white space; empty: there was none
    bool isFollowed = false; // by another line that is not blank
};

// From standard input, to its end. Where that is a terminal, a line that is asked for with `prompt`
// on standard error, and that nobody sees. Nothing: the user interrupted.
std::optional<SecretInput> readSecret(const QString &prompt);

} // namespace commandline
