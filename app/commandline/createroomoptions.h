// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/destinationoptions.h"
#include "commandline/roomoutput.h"

namespace commandline {

// What create-room was asked to do. What was not given is empty.
struct CreateRoomOptions
{
    NewRoom room; // with a token; the account ID may be empty for the local service
    DestinationOptions destination;
    Output output = Output::Json;
};

struct CreateRoomInput
{
    CreateRoomOptions options; // to be used only where there are no errors
    bool help = false;
    QStringList errors; // everything that is wrong with the input, each naming its option
    QStringList warnings; // hints of the rules, which block nothing
};

const CommandSyntax &createRoomSyntax();

// Checks everything that can be known offline. `arguments` is what follows the command.
CreateRoomInput readCreateRoomOptions(const QStringList &arguments);

} // namespace commandline
