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

CreateRoomResult notSent(Failure failure)
{
    return {Unexpected<Failure>(std::move(failure)), {}, {}};
}

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
{
    m_clock.start();
    m_askAgainTimer.setSingleShot(true);
    m_progressTimer.setSingleShot(true);
    connect(&m_askAgainTimer, &QTimer::timeout, this, &CreationQueue::askAgainDue);
    connect(&m_progressTimer, &QTimer::timeout, this, &CreationQueue::progressChanged);
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
    askForClaims();
}

CreationQueue::~CreationQueue()
{
    releaseReady();
    for (auto &[id, flight] : m_flights) {
        if (flight.call)
            disconnect(flight.call, nullptr, this, nullptr);
    }
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
}

void CreationQueue::onNotAdded(quint64 ticket, const JournalError &error)
{
    if (m_adding.contains(ticket))
        Q_EMIT notEnqueued(m_adding.take(ticket), error.detail);
}

void CreationQueue::askForClaims()
{
    if (m_paused)
        return;
    const int ahead =
        std::min(MostAhead, static_cast<int>(m_meter.perSecond(clock()) * SecondsAhead));
    const int have = static_cast<int>(m_flights.size()) + static_cast<int>(m_ready.size());
    const int missing = m_options.maxInFlight + ahead - have - m_asked;
    // A few at a time: every claim is a transaction.
    if (missing <= 0 || (missing <= ahead / 2 && !m_ready.isEmpty()))
        return;
    m_asked += missing;
    m_journal->claim(missing);
}

void CreationQueue::onClaimed(const QList<ClaimedRequest> &requests)
{
    m_asked = std::max(0, m_asked - static_cast<int>(requests.size()));
    QList<qint64> unwanted;
    for (const ClaimedRequest &claimed : requests) {
        if (m_cancelAllTicket != 0)
            unwanted << claimed.request.id;
        else if (!m_cancelling.contains(claimed.request.id))
            m_ready << claimed;
    }
    if (!unwanted.isEmpty())
        change(JournalChange::Kind::Cancel, unwanted, Report::No);
    if (m_paused)
        releaseReady();
    fill();
}

void CreationQueue::fill()
{
    while (!m_paused && !m_ready.isEmpty()
           && static_cast<int>(m_flights.size()) < m_options.maxInFlight)
        send(m_ready.takeFirst());
    askForClaims();
}

void CreationQueue::send(const ClaimedRequest &claimed)
{
    const qint64 id = claimed.request.id;
    RoomClient *client = m_clientFor(claimed.request.connection);
    RoomCall *call = client ? client->createRoom(claimed.request.room) : nullptr;
    m_flights[id] = {claimed, call};
    if (!call) {
        const Failure failure{.kind = Failure::Kind::InvalidEndpoint};
        QMetaObject::invokeMethod(
            this, [=, this] { onCallFinished(id, notSent(failure)); }, Qt::QueuedConnection);
        return;
    }
    connect(call, &RoomCall::finished, this,
            [this, id](const CreateRoomResult &result) { onCallFinished(id, result); });
    // A client that goes away takes its calls along, without a word.
    connect(call, &QObject::destroyed, this, [this, id] {
        onCallFinished(id,
                       notSent({.kind = Failure::Kind::ConnectionLost, .outcomeUnknown = true}));
    });
}

void CreationQueue::onCallFinished(qint64 id, const CreateRoomResult &result)
{
    const auto flight = m_flights.find(id);
    if (flight == m_flights.end())
        return;
    const ClaimedRequest claimed = flight->second.claimed;
    if (flight->second.call)
        disconnect(flight->second.call, nullptr, this, nullptr);
    m_flights.erase(flight);

    const bool othersWait = m_meter.left() > 1 || m_pausedBecause;
    if (!result.room && outcome::concernsAllRooms(result.room.error().kind) && othersWait) {
        m_journal->record(outcome::putBack(claimed, result), true);
        pauseBecause(result.room.error());
        return;
    }
    record(outcome::afterCall(claimed, result, m_options.now()));
    fill();
}

void CreationQueue::record(const JournalOutcome &outcome)
{
    const qint64 id = outcome.request.id;
    // Once said, that it is still unknown is no news.
    const bool isNews = !m_askAgain.contains(id) || !outcome.askAgain;
    if (outcome.askAgain) {
        planAskAgain(id);
    } else {
        m_askAgain.remove(id);
        m_meter.finish(1, clock());
    }
    if (isNews)
        m_recording.insert(id, outcome.request);
    m_journal->record(outcome, m_flights.empty() && m_ready.isEmpty());
    changeProgress();
}

// The journal has written; what is among it that is news?
void CreationQueue::onRowsChanged(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (m_recording.contains(id))
            Q_EMIT finished(m_recording.take(id));
    }
}

void CreationQueue::cancel(qint64 id)
{
    if (const auto flight = m_flights.find(id); flight != m_flights.end()) {
        if (flight->second.call)
            flight->second.call->cancel();
        return;
    }
    const auto isIt = [id](const ClaimedRequest &claimed) { return claimed.request.id == id; };
    m_ready.removeIf(isIt);
    m_cancelling.insert(id); // it may be arriving just now
    change(JournalChange::Kind::Cancel, {id}, Report::Yes);
}

void CreationQueue::cancelAll()
{
    QList<qint64> unsent;
    for (const ClaimedRequest &claimed : std::as_const(m_ready))
        unsent << claimed.request.id;
    m_ready.clear();
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
                                  [this](qint64 id) { return !m_askAgain.contains(id); }),
                    clock());
    } else if (kind == Kind::Cancel || kind == Kind::CancelWaiting) {
        m_meter.finish(ids.size(), clock());
        for (const qint64 id : ids)
            m_askAgain.remove(id);
        for (const qint64 id : asked)
            m_cancelling.remove(id);
    }
    changeProgress();
    if (report == Report::Yes) {
        for (const RoomRequest &request : m_journal->reader()->requests(ids))
            Q_EMIT finished(request);
    }
}

void CreationQueue::pause()
{
    pauseBecause({});
}

void CreationQueue::pauseBecause(const std::optional<Failure> &failure)
{
    // The first reason stands: those after it were on their way already.
    if (!m_paused || !failure)
        m_pausedBecause = failure;
    m_paused = true;
    m_asked = 0;
    m_journal->withdrawClaims();
    releaseReady();
    changeProgress();
}

void CreationQueue::resume()
{
    m_paused = false;
    m_pausedBecause.reset();
    changeProgress();
    fill();
    askAgainDue();
}

void CreationQueue::releaseReady()
{
    QList<qint64> ids;
    for (const ClaimedRequest &claimed : std::as_const(m_ready))
        ids << claimed.request.id;
    m_ready.clear();
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

void CreationQueue::planAskAgain(qint64 id)
{
    AskAgain &plan = m_askAgain[id];
    const std::chrono::milliseconds pause =
        m_options.firstAskAgain * (qint64(1) << std::min(plan.times, 20));
    plan.due = clock() + std::min(pause, m_options.longestAskAgain);
    ++plan.times;
    startAskAgainTimer();
}

void CreationQueue::askAgainDue()
{
    if (m_paused)
        return;
    const auto now = clock();
    QList<qint64> ids;
    for (auto plan = m_askAgain.begin(); plan != m_askAgain.end(); ++plan) {
        if (plan->due < 0ms || plan->due > now)
            continue;
        plan->due = -1ms;
        ids << plan.key();
    }
    if (!ids.isEmpty())
        change(JournalChange::Kind::Retry, ids, Report::No);
    startAskAgainTimer();
}

void CreationQueue::startAskAgainTimer()
{
    std::optional<std::chrono::milliseconds> next;
    for (const AskAgain &plan : std::as_const(m_askAgain)) {
        if (plan.due >= 0ms && (!next || plan.due < *next))
            next = plan.due;
    }
    if (next)
        m_askAgainTimer.start(std::max(0ms, *next - clock()));
    else
        m_askAgainTimer.stop();
}

CreationQueue::Progress CreationQueue::progress() const
{
    const auto now = clock();
    return {
        m_meter.total(), m_meter.done(), m_meter.perSecond(now), m_meter.timeLeft(now), m_paused,
        m_pausedBecause, m_diskError};
}

void CreationQueue::changeProgress()
{
    if (!m_progressTimer.isActive())
        m_progressTimer.start(ProgressTime);
}

std::chrono::milliseconds CreationQueue::clock() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

#include "moc_creationqueue.cpp"
