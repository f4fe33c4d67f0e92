// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/journaloperation.h"
#include "rooms/progressmeter.h"
#include "rooms/recovery.h"
#include "rooms/roomquestion.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>

class Journal;

// Sends what the journal holds, at most six calls at once by each connection, and writes down what
// comes of it. What
// is enqueued is on disk before the first byte leaves, and survives the end of the program. A room
// whose outcome is unknown is asked for again with the same token, until it is known (after more
// than ten minutes the list of rooms is looked through first, as no service promises how long it
// remembers tokens); one that met
// a trouble that passes, too. While a connection is out of order its rows wait, and one of them at
// a time looks whether it is back.
class CreationQueue : public QObject
{
    Q_OBJECT
public:
    // The client of a connection; null: there is no such connection (any more).
    using ClientFor = std::function<RoomClient *(const QUuid &connection)>;

    static constexpr int MostInFlight = 6; // Qt opens no more connections to a host

    struct Options
    {
        int maxInFlight = MostInFlight; // by each connection
        // The pause before a room is asked for again by itself; doubled each time.
        std::chrono::milliseconds firstAskAgain{1'000};
        std::chrono::milliseconds longestAskAgain{60'000};
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    };

    struct Progress
    {
        qint64 total = 0; // since the queue was last idle
        qint64 done = 0;
        double perSecond = 0; // of late; 0: not known yet
        std::optional<std::chrono::seconds> timeLeft;
        bool paused = false; // by the user
        std::optional<JournalError> diskError; // nothing can be written; goes on by itself

        // One connection that is held up; the others go on.
        struct Trouble
        {
            QUuid connection;
            Failure because;
            // The account or its credentials are at fault: it waits for resume(). Else the service
            // is out of order or out of reach: it goes on by itself.
            bool needsUser = false;
            std::optional<std::chrono::seconds> nextLook; // nothing: needsUser, or right now
        };
        std::optional<Trouble> trouble;

        [[nodiscard]] bool isIdle() const { return done == total; }
    };

    // The journal outlives the queue, and is opened after this.
    CreationQueue(Journal *journal, ClientFor clientFor, QObject *parent = nullptr);
    CreationQueue(Journal *journal, ClientFor clientFor, Options options,
                  QObject *parent = nullptr);
    ~CreationQueue() override;

    // A room without a token gets one. Precondition: the room breaks no rule. enqueued() or
    // notEnqueued() follows, later.
    void enqueue(const QUuid &connection, const NewRoom &room);
    // A row that is Sending ends Unknown or Created: it may be done. One that would be asked again
    // stays Unknown and is asked no more.
    void cancel(qint64 id);
    // All that are not on their way; no finished() for these. Those on their way come to their end,
    // and are not asked for again by themselves.
    void cancelAll();
    // Failed, Unknown, Cancelled ones, or such as an earlier run left; same token.
    void retry(const QList<qint64> &ids);
    // From 1 to MostInFlight, by each connection.
    void setMaxInFlight(int count);
    void pause(); // what is on its way comes to its end
    // Also for connections that wait for the user; and looks at once whether those that are out of
    // order are back.
    void resume();

    // For rows left by an earlier run (see earlierFound()); until then they are held.
    void resumeEarlier();
    void discardEarlier(); // Cancelled; those that were sent stay Unknown and are asked no more

    [[nodiscard]] Progress progress() const;

Q_SIGNALS:
    void enqueued(qint64 id, const NewRoom &room);
    void notEnqueued(const NewRoom &room, const QString &reason); // the journal's disk said no
    // On disk in a state other than Waiting and Sending; again when Unknown turned into another.
    void finished(const RoomRequest &request);
    // Rows that cancel() or cancelAll() kept from being sent (again); possibly in several parts.
    void cancelled(const QList<qint64> &ids);
    // At most some ten times a second; once a second while seconds are counted down.
    void progressChanged();
    void earlierFound(qint64 count);

private:
    struct Flight
    {
        RoomQuestion *question = nullptr; // child of this
        bool isLast = false; // not to be asked for again by itself
    };
    // What goes by one connection.
    struct Lane
    {
        int asked = 0; // rows asked of the journal, not given yet
        QList<ClaimedRequest> ready; // taken, not sent
        int inFlight = 0;
        std::optional<Failure> stoppedBecause; // until the user resumes
    };
    enum class Report { No, Yes }; // by finished()
    struct Change
    {
        JournalChange::Kind kind = JournalChange::Kind::Cancel;
        QList<qint64> ids;
        Report report = Report::No;
    };
    struct Recorded
    {
        RoomRequest request;
        bool isDone = false; // and not to be asked for again by itself
    };
    void fill();
    void findLanes();
    void askForClaims(const QUuid &connection, Lane &lane);
    void onClaimed(const QList<ClaimedRequest> &requests);
    void send(Lane &lane, const ClaimedRequest &claimed);
    void onAnswered(qint64 id, const CreateRoomResult &result, RoomQuestion::Heard heard);
    [[nodiscard]] bool isKnownRoom(const QString &roomId);
    void onAdded(quint64 ticket, qint64 firstId, qint64 count);
    void onNotAdded(quint64 ticket, const JournalError &error);
    void onChangeDone(quint64 ticket, const QList<qint64> &ids);
    void onRowsChanged(const QList<qint64> &ids);
    quint64 change(JournalChange::Kind kind, const QList<qint64> &ids, Report report);
    void record(const JournalOutcome &outcome);
    void observe(const ClaimedRequest &claimed, const CreateRoomResult &result,
                 RoomQuestion::Heard heard);
    void emptyLane(const QUuid &connection, Lane &lane);
    void wake();
    void startWakeTimer();
    void changeProgress();
    [[nodiscard]] bool isOpen(const QUuid &connection, const Lane &lane) const;
    [[nodiscard]] bool isAlone(const RoomRequest &request, const Lane &lane) const;
    [[nodiscard]] std::chrono::milliseconds clock() const;

    Journal *m_journal;
    ClientFor m_clientFor;
    Options m_options;
    QElapsedTimer m_clock;
    ProgressMeter m_meter;
    bool m_paused = false;
    std::optional<JournalError> m_diskError;
    std::map<QUuid, Lane> m_lanes; // by connection
    std::map<qint64, Flight> m_flights;
    QHash<qint64, Recorded> m_recording; // to be reported when on disk
    Recovery m_recovery;
    QHash<quint64, NewRoom> m_adding; // by ticket
    QHash<quint64, Change> m_changing; // by ticket
    QSet<qint64> m_cancelling; // until the journal has done it
    QSet<QString> m_found; // IDs of rooms that turned out to be a row's
    quint64 m_cancelAllTicket = 0;
    QTimer m_wakeTimer;
    QTimer m_progressTimer;
};
