// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"

#include <optional>

class QSettings;

// A connection as a group of settings, which bears its id. No secret is among them.
namespace connectionsettings {

[[nodiscard]] QString groupOf(const QUuid &id);

// Nothing where a key is missing that every version of the program has written, as in a file that
// was cut short, or where kind or name are none. What is out of range becomes the default.
std::optional<Connection> read(QSettings &settings, const QUuid &id);
void write(QSettings &settings, const Connection &connection);

// The words by which settings, and the shell, know where credentials come from.
QString sourceWord(Connection::CredentialSource source);
std::optional<Connection::CredentialSource> sourceOf(const QString &word);

bool hasControlCharacter(const QString &text);

} // namespace connectionsettings
