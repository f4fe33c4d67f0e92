// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"
#include "chime/roomrules.h"
#include "field.h"

// What a field says of a room, or of a connection to send it by.
namespace fieldproblem {

Field::Problem of(const QList<roomrules::Problem> &problems, roomrules::Field field); // the first
Field::Problem of(const Connection *connection); // null: there is none

bool blocks(const Field *field);

} // namespace fieldproblem
