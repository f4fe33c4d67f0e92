// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/batch.h"
#include "rooms/journalerror.h"
#include "rooms/journalrow.h"

// What is asked of the journal, and what it answers. Tickets tie the two together.
struct JournalAdd
{
    quint64 ticket = 0;
    QUuid connection;
    QList<NewRoom> rooms; // with their tokens
    QDateTime requestedAt;
    std::optional<BatchSource> batch; // that the rooms make up
};

struct JournalOutcome
{
    RoomRequest request; // as it is from now on; `attempts` counts all, those below included
    bool maybeDone = false; // an attempt went unanswered
    bool askAgain = false; // Waiting or Unknown: to be asked again by itself, by Retry
    QList<Attempt> attempts; // since the row was last taken
};

struct JournalChange
{
    enum class Kind {
        // Those to be asked again by themselves are asked no more; an Unknown one stays Unknown.
        Cancel, // these, Waiting, to be asked again, or taken but not sent
        CancelWaiting, // all that are Waiting or to be asked again
        // These, Failed, Unknown, Cancelled, or Waiting to be asked again or as an earlier run left
        // them: Waiting again.
        Retry,
        Release, // these, taken but not sent: Waiting again
        TakeEarlier, // what an earlier run left: Waiting again
        DiscardEarlier, // what an earlier run left: Cancelled, or Unknown where it was sent
    };

    quint64 ticket = 0;
    Kind kind = Kind::Cancel;
    QList<qint64> ids;
    QDateTime at;
};

struct JournalOpened
{
    QString setAsideAs; // new name of a corrupt file; empty where there was none
    qint64 lastId = 0;
    qint64 earlier = 0; // rows that an earlier run left unfinished; held until released
};

struct JournalCommit
{
    struct Added
    {
        quint64 ticket = 0;
        qint64 firstId = 0; // the ids are consecutive
        qint64 count = 0;
    };

    struct Changed
    {
        quint64 ticket = 0;
        QList<qint64> ids; // the rows that the change did change
    };

    QList<Added> added;
    QList<qint64> changed; // without those added; each once
    QList<ClaimedRequest> claimed;
    QList<Changed> changes;
};
