// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

// What the user asks for: the input of CreateRoom.
struct NewRoom
{
    QString accountId;
    QString name;
    QString clientRequestToken; // may be empty: then one is made before sending

    friend bool operator==(const NewRoom &, const NewRoom &) = default;
};

// The API's Room. Every member is optional in the service's model: an absent string is null, an
// absent or unreadable timestamp is an invalid QDateTime. Timestamps are UTC.
struct Room
{
    QString accountId;
    QString createdBy;
    QDateTime createdTimestamp;
    QString name;
    QString roomId;
    QDateTime updatedTimestamp;

    friend bool operator==(const Room &, const Room &) = default;
};

Q_DECLARE_METATYPE(NewRoom)
Q_DECLARE_METATYPE(Room)
