// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/roomclient.h"
#include "rooms/roomrequest.h"

#include <QCoreApplication>

// What is known about one row of the journal, in the window's words. Plain text, as it was given:
// whoever shows it, shows what is visible of it.
class RoomFacts
{
    Q_DECLARE_TR_FUNCTIONS(RoomFacts)
public:
    struct Fact
    {
        QString name;
        QString value;
    };

    // Why the row is in its state, and what to do.
    static QString explanation(const RoomRequest &request);
    static QString serviceSaid(); // goes before FailureText::serviceWords()

    static QList<Fact> of(const RoomRequest &request, const QString &connectionName);
    // When each was made, and what came of it.
    static QList<Fact> of(const QList<Attempt> &attempts, const QDateTime &requestedAt);

    // All of it, a line a fact.
    static QString asText(const RoomRequest &request, const QString &connectionName,
                          const QList<Attempt> &attempts);
};
