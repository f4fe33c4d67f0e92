// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

// As the API writes times: ISO 8601, UTC, with milliseconds. Empty where `time` is invalid. The
// same as Qt::ISODateWithMs makes of it, in a tenth of the time.
QString timestampText(const QDateTime &time);

// As HTTP writes dates, RFC 9110's IMF-fixdate: "Sun, 06 Nov 1994 08:49:37 GMT". Of a valid `time`
// in the years 0 to 9999.
QByteArray httpDateText(const QDateTime &time);

// ISO 8601 with or without fraction, with Z, an offset or nothing, which means UTC as well; invalid
// where it is anything else.
QDateTime timestampFromText(const QString &text);
