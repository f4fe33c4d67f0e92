// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the application's placeholder texts readable on the palette that it has at present: many
// palettes have none for dark fields, and most have one that is too faint. To be called again when
// the palette has changed.
void keepPlaceholdersReadable();
