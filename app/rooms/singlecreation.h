// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/journalerror.h"
#include "rooms/journaloperation.h"

#include <QObject>

class Journal;
class RoomClient;
class RoomQuestion;

// One room for somebody who waits for what comes of it: written down, asked for with all attempts
// of the client, and its outcome written down. Other than by the queue it is not asked for again by
// itself: what does not end Created is Failed, Unknown or Cancelled. A row that asks for this very
// room, token included, and is not Created goes on; where there is none, a new one is made.
class SingleCreation : public QObject
{
    Q_OBJECT
public:
    // Owns neither. A null journal: nothing is written down; else it is open. The room breaks no
    // rule, and has its token.
    SingleCreation(Journal *journal, RoomClient *client, const QUuid &connection, NewRoom room,
                   QObject *parent = nullptr);

    void start(); // once
    void cancel(); // it ends Cancelled, or Unknown where it was sent

Q_SIGNALS:
    // The end, unless notWritten(); emitted once, never from within start() or cancel().
    void finished(const RoomRequest &request);
    // The journal takes nothing, and so nothing was sent.
    void notWritten(const JournalError &error);
    // Before finished(): the journal knows no more than that the room was asked for.
    void notRecorded(const JournalError &error);

private:
    enum class Stage { New, WritingDown, Asking, Recording, Ended };

    void onAdded(quint64 ticket, qint64 firstId);
    void onChangeDone(quint64 ticket, const QList<qint64> &ids);
    void onClaimed(const QList<ClaimedRequest> &requests);
    void onRowsChanged(const QList<qint64> &ids);
    void onWriteFailed(const JournalError &error);
    void ask(const ClaimedRequest &claimed);
    void conclude(const ClaimedRequest &claimed, const CreateRoomResult &result);
    void end();

    Journal *m_journal;
    RoomClient *m_client;
    RoomRequest m_request; // as far as it has come
    Stage m_stage = Stage::New;
    quint64 m_ticket = 0; // of what makes its row one to be claimed
    RoomQuestion *m_question = nullptr; // child of this
    bool m_cancelled = false;
};
