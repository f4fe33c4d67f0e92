// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/exitcode.h"
#include "commandline/progressline.h"
#include "rooms/batch.h"
#include "rooms/creationqueue.h"

#include <QSet>
#include <QTimer>
#include <QUrl>

namespace commandline {

// Rooms of the journal on their way: a line of JSON on standard output for each outcome as soon as
// it is known, progress and a summary on standard error. Ends the event loop with the program's
// exit code. What is not done then is in the journal.
class CreationRun : public QObject
{
    Q_OBJECT
public:
    using EndpointOf = std::function<QUrl(const QUuid &connection)>;

    // Owns neither. `endpointOf` is for sentences; `howToGoOn` says what to do about rooms that are
    // left.
    CreationRun(Journal *journal, CreationQueue *queue, EndpointOf endpointOf, QString howToGoOn);

    // One of the two, once, with the journal open. The rooms have their tokens; `lines` are the
    // numbers that their outcomes are to bear, in the same order, and consecutive from the batch's
    // first row on.
    void create(const QUuid &connection, const QList<NewRoom> &rooms, const BatchSource &source,
                std::vector<qint32> lines);
    void goOn(const QList<qint64> &ids); // rows that are not Created
    void setLines(qint64 firstId, std::vector<qint32> lines); // for goOn()

    // What is on its way may come to its end, for a while.
    void interrupt();

private:
    struct Ending
    {
        ExitCode code = OtherTrouble;
        QString why;
    };

    void onAdded(quint64 ticket, qint64 firstId);
    void onNotAdded(quint64 ticket, const JournalError &error);
    void onFinished(const RoomRequest &request);
    void onProgress();
    void tellTrouble(const CreationQueue::Progress &progress);
    void warn(const QString &text);
    void onChangeDone(quint64 ticket);
    void tell(const RoomRequest &request);
    void printTold();
    void stop(const Ending &ending);
    void endWhereDone();
    void stopWhereRefused();
    void endWhereDrained();
    void end();
    [[nodiscard]] qint64 left() const { return m_total - m_done; }
    [[nodiscard]] bool endsEarly() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] ExitCode exitCode() const;

    Journal *m_journal;
    CreationQueue *m_queue;
    EndpointOf m_endpointOf;
    QString m_howToGoOn;
    ProgressLine m_progressLine;
    quint64 m_addTicket = 0;
    qint64 m_firstId = 0;
    std::vector<qint32> m_lines; // of the rows from m_firstId on; empty: they have none
    QByteArray m_told; // and not yet printed
    qint64 m_total = 0;
    qint64 m_done = 0; // whose outcome is known
    qint64 m_created = 0;
    qint64 m_refused = 0; // by the service
    QSet<qint64> m_unknown; // said to be unknown, up to now
    bool m_diskErrorSaid = false;
    bool m_outageSaid = false;
    std::optional<Ending> m_ending;
    quint64 m_barrier = 0; // a change after the last claim
    bool m_allClaimsCame = false;
    bool m_ended = false;
    QTimer m_grace;
};

} // namespace commandline
