// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Connection;

// A connection's name as it is shown: the user's own word, or of the local service the language's.
QString shownName(const Connection &connection);
