// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"
#include "messagebar.h"

#include <functional>
#include <optional>

// What to tell a user who starts the program for the first time of the AWS tools' credentials on
// this computer; nothing where there are none. Reads their files, and writes nothing to them.
// `begin` is to begin a connection with what it is given, when the user wants one.
std::optional<MessageBar::Message>
foundCredentials(const std::function<void(const Connection &)> &begin);
