// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

// Installs the texts of `locale`, Qt's and ours, for the application that is running; where there
// are none of ours, English with its plurals. Called again, it replaces those it had installed.
void installTranslations(const QLocale &locale);
