// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/creationqueue.h"

#include "chime/roomrules.h"
#include "rooms/journal.h"
#include "rooms/journalreader.h"
#include "rooms/outcome.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto ProgressTime = 100ms;
// Rows are taken ahead of their turn so that the disk does not hold up the network, but not many:
// they look as if they were on their way.
constexpr double SecondsAhead = 0.1;
constexpr int MostAhead = 256;

} // namespace

CreationQueue::CreationQueue(Journal *journal, ClientFor clientFor, QObject *parent)
    : CreationQueue(journal, std::move(clientFor), Options(), parent)
{ }

CreationQueue::CreationQueue(Journal *journal, ClientFor clientFor, Options options,
                             QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clientFor(std::move(clientFor))
    , m_options(std::move(options))
    , m_recovery(m_options.firstAskAgain, m_options.longestAskAgain)
{
    m_clock.start();
    m_wakeTimer.setSingleShot(true);
    m_progressTimer.setSingleShot(true);
    connect(&m_wakeTimer, &QTimer::timeout, this, &CreationQueue::wake);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        Q_EMIT progressChanged();
        if (const auto now = progress(); now.trouble && now.trouble->nextLook)
            m_progressTimer.start(1s); // the seconds are counted down
    });
    connect(journal, &Journal::added, this, &CreationQueue::onAdded);
    connect(journal, &Journal::notAdded, this, &CreationQueue::onNotAdded);
    connect(journal, &Journal::changeDone, this, &CreationQueue::onChangeDone);
    connect(journal, &Journal::rowsChanged, this, &CreationQueue::onRowsChanged);
    connect(journal, &Journal::claimed, this, &CreationQueue::onClaimed);
    connect(journal, &Journal::earlierFound, this, &CreationQueue::earlierFound);
    connect(journal, &Journal::writeFailed, this, [this](const JournalError &error) {
        m_diskError = error;
        changeProgress();
    });
    connect(journal, &Journal::writesAgain, this, [this] {
        m_diskError.reset();
        changeProgress();
    });
}

CreationQueue::~CreationQueue()
{
    for (auto &[connection, lane] : m_lanes)
        emptyLane(connection, lane);
}

void CreationQueue::enqueue(const QUuid &connection, const NewRoom &room)
{
    NewRoom withToken = room;
    if (withToken.clientRequestToken.isEmpty())
        withToken.clientRequestToken = roomrules::newToken();
    m_adding.insert(m_journal->add(connection, {withToken}), withToken);
}

void CreationQueue::onAdded(quint64 ticket, qint64 firstId, qint64 count)
{
    m_meter.ask(count, clock());
    changeProgress();
    if (m_adding.contains(ticket))
        Q_EMIT enqueued(firstId, m_adding.take(ticket));
    findLanes();
}

void CreationQueue::onNotAdded(quint64 ticket, const JournalError &error)
{
    if (m_adding.contains(ticket))
        Q_EMIT notEnqueued(m_adding.take(ticket), error.detail);
}

// Which connections there is something to send by.
void CreationQueue::findLanes()
{
    for (const QUuid &connection : m_journal->reader()->waitingConnections())
        m_lanes.try_emplace(connection);
    fill();
}

bool CreationQueue::isOpen(const QUuid &connection, const Lane &lane) const
{
    return !m_paused && !lane.stoppedBecause && !m_recovery.isWithheld(connection);
}

// Whether nothing but this row, which has just come back, wants to go by its connection.
bool CreationQueue::isAlone(const RoomRequest &request, const Lane &lane) const
{
    const QUuid &connection = request.connection;
    return lane.inFlight == 0 && lane.ready.isEmpty()
        && !m_recovery.isAnyPlanned(connection, request.id)
        && !m_journal->reader()->isAnyWaiting(connection);
}

void CreationQueue::askForClaims(const QUuid &connection, Lane &lane)
{
    // At first, when the rate is not known, as many as have been done.
    const double perSecond = m_meter.perSecond(clock());
    const double wanted = perSecond > 0 ? perSecond * SecondsAhead : double(m_meter.done());
    const int ahead = static_cast<int>(std::min(wanted, double(MostAhead)));
    const int have = lane.inFlight + static_cast<int>(lane.ready.size());
    const int missing = m_options.maxInFlight + ahead - have - lane.asked;
    // A few at a time: every claim is a transaction.
    if (missing <= 0 || (missing <= ahead / 2 && !lane.ready.isEmpty()))
        return;
    lane.asked += missing;
    m_journal->claim(connection, missing);
}

void CreationQueue::onClaimed(const QList<ClaimedRequest> &requests)
{
    QList<qint64> cancelled;
    QList<qint64> early;
    const QList<qint64> probes = m_recovery.probes();
    for (const ClaimedRequest &claimed : requests) {
        const qint64 id = claimed.request.id;
        Lane &lane = m_lanes[claimed.request.connection];
        const bool wasProbe = probes.contains(id);
        const bool isProbe = wasProbe && !m_paused && !lane.stoppedBecause;
        if (!wasProbe)
            lane.asked = std::max(0, lane.asked - 1);
        else if (!isProbe)
            m_recovery.putBack(id, clock());
        if (m_cancelAllTicket != 0)
            cancelled << id;
        else if (m_cancelling.contains(id))
            continue;
        else if (isProbe)
            send(lane, claimed);
        else if (isOpen(claimed.request.connection, lane))
            lane.ready << claimed;
        else
            early << id;
    }
    if (!cancelled.isEmpty())
        change(JournalChange::Kind::Cancel, cancelled, Report::No);
    if (!early.isEmpty())
        m_journal->change(JournalChange::Kind::Release, early);
    fill();
}

void CreationQueue::fill()
{
    for (auto &[connection, lane] : m_lanes) {
        if (!isOpen(connection, lane))
            continue;
        while (!lane.ready.isEmpty() && lane.inFlight < m_options.maxInFlight)
            send(lane, lane.ready.takeFirst());
        askForClaims(connection, lane);
    }
}

void CreationQueue::send(Lane &lane, const ClaimedRequest &claimed)
{
    const qint64 id = claimed.request.id;
    // One attempt: what comes of it is on disk before the next.
    auto *question = new RoomQuestion(
        m_clientFor(claimed.request.connection), claimed, 1,
        [this](const QString &roomId) { return isKnownRoom(roomId); }, m_options.now(), this);
    m_flights[id] = {question};
    ++lane.inFlight;
    connect(question, &RoomQuestion::finished, this,
            [this, id](const CreateRoomResult &result, RoomQuestion::Heard heard) {
                onAnswered(id, result, heard);
            });
}

// A room that is found for a row is that row's from then on, before it is on disk, too.
bool CreationQueue::isKnownRoom(const QString &roomId)
{
    if (m_found.contains(roomId) || m_journal->reader()->isKnownRoom(roomId))
        return true;
    m_found << roomId;
    return false;
}

void CreationQueue::onAnswered(qint64 id, const CreateRoomResult &result, RoomQuestion::Heard heard)
{
    const auto found = m_flights.find(id);
    if (found == m_flights.end())
        return;
    const ClaimedRequest claimed = found->second.question->claimed();
    const bool isLast = found->second.isLast;
    found->second.question->deleteLater();
    m_flights.erase(found);
    const QUuid connection = claimed.request.connection;
    Lane &lane = m_lanes[connection];
    --lane.inFlight;
    observe(claimed, result, heard);

    const QDateTime now = m_options.now();
    if (isLast) {
        record(outcome::afterLastCall(claimed, result, now));
    } else if (!result.room && outcome::concernsAllRooms(result.room.error().kind)
               && (lane.stoppedBecause || !isAlone(claimed.request, lane))) {
        // The first reason stands: those after it were on their way already.
        if (!lane.stoppedBecause)
            lane.stoppedBecause = result.room.error();
        emptyLane(connection, lane);
        m_recovery.settle(id);
        m_journal->record(outcome::putBack(claimed, result), true);
        changeProgress();
    } else {
        record(outcome::afterCall(claimed, result, now));
    }
    fill();
}

void CreationQueue::record(const JournalOutcome &outcome)
{
    const qint64 id = outcome.request.id;
    const bool isWaiting = outcome.request.state == RoomState::Waiting;
    // Once said, that it is still unknown is no news.
    const bool isNews = !isWaiting && (!m_recovery.isPlanned(id) || !outcome.askAgain);
    if (outcome.askAgain) {
        m_recovery.plan(id, outcome.request.connection, clock());
        startWakeTimer();
    } else if (!isWaiting) {
        m_recovery.settle(id);
    }
    if (isNews)
        m_recording.insert(id, {outcome.request, !outcome.askAgain});
    m_journal->record(outcome, m_flights.empty());
    changeProgress();
}

// The journal has written; what is among it that is news?
void CreationQueue::onRowsChanged(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (!m_recording.contains(id))
            continue;
        const Recorded recorded = m_recording.take(id);
        if (recorded.isDone) {
            m_meter.finish(1, clock());
            changeProgress();
        }
        Q_EMIT finished(recorded.request);
    }
}

void CreationQueue::cancel(qint64 id)
{
    if (const auto flight = m_flights.find(id); flight != m_flights.end()) {
        flight->second.question->cancel();
        return;
    }
    for (auto &[connection, lane] : m_lanes)
        lane.ready.removeIf(
            [id](const ClaimedRequest &claimed) { return claimed.request.id == id; });
    m_cancelling.insert(id); // it may be arriving just now
    change(JournalChange::Kind::Cancel, {id}, Report::Yes);
}

void CreationQueue::cancelAll()
{
    QList<qint64> unsent;
    for (auto &[connection, lane] : m_lanes) {
        for (const ClaimedRequest &claimed : std::as_const(lane.ready))
            unsent << claimed.request.id;
        lane.ready.clear();
    }
    for (auto &[id, flight] : m_flights)
        flight.isLast = true;
    if (!unsent.isEmpty())
        change(JournalChange::Kind::Cancel, unsent, Report::No);
    m_cancelAllTicket = change(JournalChange::Kind::CancelWaiting, {}, Report::No);
}

void CreationQueue::retry(const QList<qint64> &ids)
{
    QList<qint64> idle;
    for (const qint64 id : ids) {
        if (!m_flights.contains(id))
            idle << id;
    }
    change(JournalChange::Kind::Retry, idle, Report::No);
}

quint64 CreationQueue::change(JournalChange::Kind kind, const QList<qint64> &ids, Report report)
{
    const quint64 ticket = m_journal->change(kind, ids);
    m_changing.insert(ticket, {kind, ids, report});
    return ticket;
}

void CreationQueue::onChangeDone(quint64 ticket, const QList<qint64> &ids)
{
    using Kind = JournalChange::Kind;
    if (ticket == m_cancelAllTicket)
        m_cancelAllTicket = 0;
    if (!m_changing.contains(ticket))
        return;
    const auto [kind, asked, report] = m_changing.take(ticket);
    if (kind == Kind::Retry || kind == Kind::TakeEarlier) {
        // Those that would have been asked again by themselves are counted already.
        m_meter.ask(std::count_if(ids.cbegin(), ids.cend(),
                                  [this](qint64 id) { return !m_recovery.isPlanned(id); }),
                    clock());
    } else if (kind == Kind::Cancel || kind == Kind::CancelWaiting) {
        m_meter.finish(ids.size(), clock());
        for (const qint64 id : ids)
            m_recovery.settle(id);
        startWakeTimer();
        for (const qint64 id : asked)
            m_cancelling.remove(id);
        if (!ids.isEmpty())
            Q_EMIT cancelled(ids);
    }
    changeProgress();
    if (kind == Kind::Retry || kind == Kind::TakeEarlier)
        findLanes();
    if (report == Report::Yes) {
        for (const RoomRequest &request : m_journal->reader()->requests(ids))
            Q_EMIT finished(request);
    }
}

void CreationQueue::setMaxInFlight(int count)
{
    m_options.maxInFlight = std::clamp(count, 1, MostInFlight);
    fill();
}

void CreationQueue::pause()
{
    m_paused = true;
    for (auto &[connection, lane] : m_lanes)
        emptyLane(connection, lane);
    changeProgress();
}

void CreationQueue::resume()
{
    m_paused = false;
    for (auto &[connection, lane] : m_lanes)
        lane.stoppedBecause.reset();
    m_recovery.hasten(clock());
    changeProgress();
    fill();
    wake();
}

// What is taken and not sent goes back among those that wait.
void CreationQueue::emptyLane(const QUuid &connection, Lane &lane)
{
    lane.asked = 0;
    m_journal->withdrawClaims(connection);
    QList<qint64> ids;
    for (const ClaimedRequest &claimed : std::as_const(lane.ready))
        ids << claimed.request.id;
    lane.ready.clear();
    if (!ids.isEmpty())
        m_journal->change(JournalChange::Kind::Release, ids);
}

void CreationQueue::resumeEarlier()
{
    change(JournalChange::Kind::TakeEarlier, {}, Report::No);
}

void CreationQueue::discardEarlier()
{
    change(JournalChange::Kind::DiscardEarlier, {}, Report::No);
}

// What an answer says of the connection that it came by.
void CreationQueue::observe(const ClaimedRequest &claimed, const CreateRoomResult &result,
                            RoomQuestion::Heard heard)
{
    const QUuid &connection = claimed.request.connection;
    std::optional<Failure> failure;
    if (!result.room)
        failure = result.room.error();
    if (heard == RoomQuestion::Heard::No
        || (failure && failure->kind == Failure::Kind::Cancelled)) {
        m_recovery.putBack(claimed.request.id, clock());
    } else if (m_recovery.answered(connection, claimed.request.id, failure, clock())) {
        if (m_recovery.isWithheld(connection))
            emptyLane(connection, m_lanes[connection]);
        changeProgress();
    }
    startWakeTimer();
}

// Asks again for what is due, and looks whether connections are back.
void CreationQueue::wake()
{
    if (m_paused)
        return;
    const Recovery::Due due = m_recovery.takeDue(clock());
    for (const qint64 id : due.probes)
        m_journal->claimRow(id);
    if (!due.again.isEmpty())
        change(JournalChange::Kind::Retry, due.again, Report::No);
    fill(); // by connections that nobody waits for any more
    startWakeTimer();
    changeProgress();
}

void CreationQueue::startWakeTimer()
{
    const auto next = m_recovery.nextDue();
    if (next && !m_paused)
        m_wakeTimer.start(std::max(0ms, *next - clock()));
    else
        m_wakeTimer.stop();
}

CreationQueue::Progress CreationQueue::progress() const
{
    const auto now = clock();
    Progress progress{.total = m_meter.total(),
                      .done = m_meter.done(),
                      .perSecond = m_meter.perSecond(now),
                      .timeLeft = m_meter.timeLeft(now),
                      .paused = m_paused,
                      .diskError = m_diskError,
                      .trouble = {}};
    for (const auto &[connection, lane] : m_lanes) {
        if (lane.stoppedBecause) {
            progress.trouble = {connection, *lane.stoppedBecause, true, {}};
            return progress;
        }
    }
    if (const auto trouble = m_recovery.trouble()) {
        progress.trouble = {trouble->connection, trouble->because, false, {}};
        if (trouble->nextProbe) {
            progress.trouble->nextLook =
                std::chrono::ceil<std::chrono::seconds>(std::max(0ms, *trouble->nextProbe - now));
        }
    }
    return progress;
}

void CreationQueue::changeProgress()
{
    if (!m_progressTimer.isActive() || m_progressTimer.remainingTimeAsDuration() > ProgressTime)
        m_progressTimer.start(ProgressTime);
}

std::chrono::milliseconds CreationQueue::clock() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

#include "moc_creationqueue.cpp"
