// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Connections;
class CredentialVault;
class PreferenceStore;
class Session;

// What the windows show and change. Owns none of them; all outlive the windows.
struct WindowEngine
{
    Connections *connections;
    CredentialVault *vault;
    Session *session;
    PreferenceStore *preferences;
};
