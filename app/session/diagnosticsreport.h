// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/diagnostics.h"

#include <QJsonObject>

// Diagnostics in words for whoever helps: not translated, as helpers have a language of their own.
namespace diagnosticsreport {

QJsonObject toJson(const Diagnostics &diagnostics);

// Lines of plain text, in which nothing is invisible.
QString toText(const Diagnostics &diagnostics);

} // namespace diagnosticsreport
