// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"
#include "chime/endpoint.h"

// An unsigned request to the endpoint itself, yet without query, headers and body.
HttpRequest endpointRequest(const QByteArray &method, const Endpoint &endpoint);
// The same to /accounts.
HttpRequest accountsRequest(const QByteArray &method, const Endpoint &endpoint);
// The same to /accounts/ID/rooms.
HttpRequest roomsRequest(const QByteArray &method, const QString &accountId,
                         const Endpoint &endpoint);
