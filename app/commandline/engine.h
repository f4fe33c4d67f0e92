// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keychainstore.h"
#include "account/memorystore.h"
#include "commandline/mfaprompt.h"
#include "session/session.h"

namespace commandline {

// The concrete objects of a program without a window, joined. To be built only by a command that
// needs them: it makes the program's folders and reads its settings.
struct Engine
{
    Engine() { session.setMfaPrompt(mfaPrompt()); }

    Paths paths = Paths::standard();
    Connections connections{paths.settings};
    KeychainStore keychain{std::chrono::seconds(5)};
    MemoryStore memory;
    CredentialVault vault{&keychain, &memory};
    Session session{paths, &connections, &vault};
};

// Says what was set aside, now or later.
void warnOfDamage(Engine &engine);

} // namespace commandline
