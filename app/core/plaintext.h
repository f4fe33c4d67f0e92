// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// For showing text of others: a service, a file, the system.
namespace plaintext {

// Without what a reader cannot see and a screen or a terminal obeys: control characters but line
// breaks and tabs, and format characters, among them those that turn the reading direction. Joiners
// stay, as the words of some languages need them. Never for what is stored, sent or copied.
QString visible(const QString &text);

// The name of a file, as this system writes names, likewise.
QString visiblePath(const QString &path);

} // namespace plaintext
