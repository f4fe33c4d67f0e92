// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/roomclient.h"
#include "commandline/destinationoptions.h"

#include <QUuid>

class Session;
class Connections;

namespace commandline {

struct Engine;

// Where a call goes, as whom, and how patiently.
struct Destination
{
    // What the journal's rows know it by. Without a connection of the window's, or with an endpoint
    // that is not the connection's, it is made from endpoint and access key ID: always the same for
    // the same two, and only a command that names them again can go on with such rows.
    QUuid connection;
    Endpoint endpoint;
    CredentialsProvider credentials;
    RoomClientOptions client;
};

// Sentences, each of which names something that is missing or wrong outside of the options.
using NotUsable = QStringList;

// Later, once its credentials are there, and the local service, with its account, where that is
// meant; or why they will not be.
void whenReady(const Destination &destination, QObject *context, const std::function<void()> &ready,
               const std::function<void(const Failure &)> &failed);

// The connection that the options name.
Expected<Destination, NotUsable> destinationOfConnection(const DestinationOptions &options,
                                                         Engine &engine);

// Without a connection, for everything by itself: options, AWS environment variables, AWS profile.
// The cloud's own endpoint has ended, and is used only when it is asked for by an option.
Expected<Destination, NotUsable> destinationOfAws(const DestinationOptions &options);

} // namespace commandline
