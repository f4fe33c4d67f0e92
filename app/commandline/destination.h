// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/roomclient.h"
#include "commandline/createroomoptions.h"

class Session;
class Connections;

namespace commandline {

struct Engine;

// Where a call goes, as whom, and how patiently.
struct Destination
{
    Endpoint endpoint;
    CredentialsProvider credentials;
    RoomClientOptions client;
    bool isLocal = false; // the program's own service, which this has started
};

// Sentences, each of which names something that is missing or wrong outside of the options.
using NotUsable = QStringList;

// The connection that the options name.
Expected<Destination, NotUsable> destinationOfConnection(const CreateRoomOptions &options,
                                                         Engine &engine);

// Without a connection, for everything by itself: options, AWS environment variables, AWS profile.
// The cloud's own endpoint has ended, and is used only when it is asked for by an option.
Expected<Destination, NotUsable> destinationOfAws(const CreateRoomOptions &options);

} // namespace commandline
