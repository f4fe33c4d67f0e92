// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/destinationoptions.h"

namespace commandline {

// What create-rooms was asked to do. What was not given is empty.
struct CreateRoomsOptions
{
    QString input; // a file's name; "-" for standard input
    QString accountId; // for lines that name none
    bool skipInvalid = false;
    bool again = false;
    bool dryRun = false;
    DestinationOptions destination;
};

struct CreateRoomsInput
{
    CreateRoomsOptions options; // to be used only where there are no errors
    bool help = false;
    QStringList errors; // everything that is wrong, each naming its option
};

const CommandSyntax &createRoomsSyntax();

// Checks everything but the list itself. `arguments` is what follows the command.
CreateRoomsInput readCreateRoomsOptions(const QStringList &arguments);

} // namespace commandline
