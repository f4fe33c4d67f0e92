// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// "0.1.0", as CMakeLists.txt has it.
QString versionNumber();

// "0.1.0 (7dc42895afa7)": with the commit that was built, and "-dirty" behind it where files were
// changed since. The number alone where that is not known, as in an unpacked archive.
QString versionText();
