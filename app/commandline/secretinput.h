// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace commandline {

struct SecretInput
{
    // As many as were asked for, without outer white space; empty: there was none.
    std::vector<Secret> secrets;
    bool isFollowed = false; // by another line that is not blank
};

// From standard input, a line each, which is read to its end. Where that is a terminal, lines that
// are asked for with `prompts` on standard error, and that nobody sees. Nothing: the user
// interrupted.
std::optional<SecretInput> readSecrets(const QStringList &prompts);

} // namespace commandline
