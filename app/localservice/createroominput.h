// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/room.h"
#include "core/expected.h"
#include "localservice/apierror.h"

// What a CreateRoom request asks for, from its path's account and its body; or what is wrong with
// it, in the service's words. The rules are those of chime/roomrules.h.
Expected<NewRoom, ApiError> createRoomInput(const QString &accountId, const QByteArray &body);
