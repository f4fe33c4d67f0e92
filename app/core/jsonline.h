// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

// JSON that is harmless to a terminal. QJsonDocument escapes what JSON asks for, which leaves out
// DEL and the controls above it; all of them can only be inside strings.
QByteArray withEscapedControls(const QByteArray &json);

// An object in one line, with its end.
QByteArray jsonLine(const QJsonObject &object);
