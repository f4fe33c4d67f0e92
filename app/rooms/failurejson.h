// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <QJsonObject>

#include <optional>

// A failure as it stands in files. Names, not numbers: they outlive a change of the enumeration.
namespace failurejson {

QString kindName(Failure::Kind kind); // "TimedOut"
QJsonObject toJson(const Failure &failure); // what says nothing is left out
// An unknown kind, written by a newer version, is read as UnexpectedReply.
Failure fromJson(const QJsonObject &object);

// One line of JSON; null for no failure.
QString toText(const std::optional<Failure> &failure);
std::optional<Failure> fromText(const QString &text);

} // namespace failurejson
