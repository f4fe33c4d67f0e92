// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/endpoint.h"
#include "commandline/commandsyntax.h"
#include "commandline/roomoutput.h"

#include <chrono>
#include <optional>

namespace commandline {

// What create-room was asked to do. What was not given is empty; where it then comes from,
// commandline/destination.h knows.
struct CreateRoomOptions
{
    NewRoom room; // with a token; the account ID may be empty for the local service
    std::optional<QString> connection;
    std::optional<Endpoint> endpoint;
    QString region;
    QString caBundle;
    std::optional<std::chrono::seconds> timeout; // of one attempt
    std::optional<int> maxAttempts;
    Output output = Output::Json;
};

struct CreateRoomInput
{
    CreateRoomOptions options; // to be used only where there are no errors
    bool help = false;
    QStringList errors; // everything that is wrong with the input, each naming its option
    QStringList warnings; // hints of the rules, which block nothing
};

constexpr int MostAttempts = 100;

const CommandSyntax &createRoomSyntax();

// Checks everything that can be known offline. `arguments` is what follows the command.
CreateRoomInput readCreateRoomOptions(const QStringList &arguments);

} // namespace commandline
