// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsprofiles.h"
#include "account/connection.h"
#include "chime/roomclient.h"

// Where a connection leads to; InvalidEndpoint where that cannot be used. For Kind::Compatible: the
// local service's address is known to the Session alone.
Expected<Endpoint, Failure> endpointOf(const Connection &connection);

// What the connection leaves open, as the AWS tools would have it with this profile: the endpoint
// and the certificates to trust. Chime is signed for the connection's region wherever the user's
// other services are, so that the profile's does not count.
Connection completed(Connection connection, const AwsProfile &profile);

// How a connection is used: what is signed for, how patiently, through which proxy, and whom it
// trusts: its own file, else the environment's, else the system. TrustUnreadable where a file is
// named and is of no use: others than those are never trusted instead. A proxy's password is left
// to the caller.
Expected<RoomClientOptions, Failure> clientOptions(const Connection &connection,
                                                   const Endpoint &endpoint);
