// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A label as it is read aloud: without the '&' of its access key, and where the language has no
// Latin letters without the whole key, "(&N)".
QString withoutAccessKey(QString label);
