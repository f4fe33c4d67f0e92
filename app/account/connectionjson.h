// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"

#include <QJsonObject>

// A connection in words for other programs. They are part of the program's outside, and not
// translated.
namespace connectionjson {

// Name, Kind, CredentialSource, …; what is not set is left out. No secret is in it: what was typed
// before the "@" of an address is not either.
QJsonObject toJson(const Connection &connection);

// "system", "none" or the proxy's address.
QString proxyText(const ProxyChoice &proxy);

} // namespace connectionjson
