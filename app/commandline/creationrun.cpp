// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/creationrun.h"

#include "commandline/failuresentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "rooms/batches.h"
#include "rooms/journal.h"
#include "rooms/journalreader.h"
#include "rooms/requestjson.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace commandline {

namespace {

// What is on its way has this long to come to its end when the user wants to leave. What then has
// not is asked for again with the same token another time.
constexpr auto GraceTime = 3s;

} // namespace

CreationRun::CreationRun(Journal *journal, CreationQueue *queue, EndpointOf endpointOf,
                         QString howToGoOn)
    : m_journal(journal)
    , m_queue(queue)
    , m_endpointOf(std::move(endpointOf))
    , m_howToGoOn(std::move(howToGoOn))
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &CreationRun::end);
    connect(queue, &CreationQueue::finished, this, &CreationRun::onFinished);
    connect(queue, &CreationQueue::progressChanged, this, &CreationRun::onProgress);
    connect(journal, &Journal::added, this, &CreationRun::onAdded);
    connect(journal, &Journal::notAdded, this, &CreationRun::onNotAdded);
    connect(journal, &Journal::changeDone, this, &CreationRun::onChangeDone);
    connect(journal, &Journal::rowsChanged, this, &CreationRun::endWhereDrained);
}

void CreationRun::create(const QUuid &connection, const QList<NewRoom> &rooms,
                         const BatchSource &source, std::vector<qint32> lines)
{
    m_total = rooms.size();
    m_lines = std::move(lines);
    m_addTicket = m_journal->add(connection, rooms, source);
}

void CreationRun::goOn(const QList<qint64> &ids)
{
    m_total = ids.size();
    m_queue->retry(ids);
}

void CreationRun::setLines(qint64 firstId, std::vector<qint32> lines)
{
    m_firstId = firstId;
    m_lines = std::move(lines);
}

void CreationRun::onAdded(quint64 ticket, qint64 firstId)
{
    if (ticket == m_addTicket)
        m_firstId = firstId;
}

void CreationRun::onNotAdded(quint64 ticket, const JournalError &error)
{
    if (ticket != m_addTicket || std::exchange(m_ended, true))
        return;
    printError(nothingSentText(journalSentence(error, m_journal->path())));
    QCoreApplication::exit(OtherTrouble);
}

void CreationRun::onFinished(const RoomRequest &request)
{
    if (request.state == RoomState::Unknown) {
        m_unknown.insert(request.id);
    } else {
        m_unknown.remove(request.id);
        ++m_done;
        tell(request);
    }
    endWhereDone();
}

void CreationRun::tell(const RoomRequest &request)
{
    if (request.state == RoomState::Created)
        ++m_created;
    else if (request.failure && commandline::exitCode(*request.failure) == ServiceSaidNo)
        ++m_refused;
    JsonObjectText object = requestjson::toJson(request);
    if (const auto index = size_t(request.id - m_firstId);
        request.id >= m_firstId && index < m_lines.size())
        object.insertNumber("Line", m_lines[index]);
    if (m_told.isEmpty())
        QMetaObject::invokeMethod(this, &CreationRun::printTold, Qt::QueuedConnection);
    m_told += object.text() + '\n';
}

// Together what the journal wrote together.
void CreationRun::printTold()
{
    if (m_told.isEmpty())
        return;
    if (outputIsTerminal())
        m_progressLine.clear();
    if (!printResult(std::exchange(m_told, {})))
        stop({OtherTrouble,
              CommandLine::tr("Standard output could not be written. What came of the rooms is in "
                              "the journal: roomwright journal list")});
}

void CreationRun::onProgress()
{
    const CreationQueue::Progress progress = m_queue->progress();
    if (!m_ended)
        tellTrouble(progress);
    if (!m_ended)
        m_progressLine.show(progressText(m_done, m_total, progress));
    endWhereDone();
}

// What waits for the user ends the run; what goes on by itself is said once.
void CreationRun::tellTrouble(const CreationQueue::Progress &progress)
{
    if (progress.diskError && !std::exchange(m_diskErrorSaid, true))
        warn(together(journalSentence(*progress.diskError, m_journal->path()),
                      CommandLine::tr("What is known is kept, and written as soon as that is "
                                      "possible.")));
    if (!progress.diskError)
        m_diskErrorSaid = false;
    if (!progress.trouble) {
        m_outageSaid = false;
        return;
    }
    const Failure &failure = progress.trouble->because;
    const QString text = failureText(failure, m_endpointOf(progress.trouble->connection));
    if (progress.trouble->needsUser)
        stop({commandline::exitCode(failure), text});
    else if (!std::exchange(m_outageSaid, true))
        warn(text % u'\n'
             % CommandLine::tr(
                 "This is tried until it works. Ctrl+C leaves the rest for another time."));
}

void CreationRun::warn(const QString &text)
{
    m_progressLine.clear();
    printWarnings({text});
}

void CreationRun::interrupt()
{
    if (m_total > 0) {
        stop({Interrupted, CommandLine::tr("Interrupted.")});
        m_grace.start(GraceTime);
    } else if (!std::exchange(m_ended, true)) {
        printError(interruptedEarlySentence());
        QCoreApplication::exit(Interrupted);
    }
}

// Lets what is on its way come to its end. Claims may be on their way from the journal too: what is
// asked of it now is answered after them.
void CreationRun::stop(const Ending &ending)
{
    if (m_ending || m_ended)
        return;
    m_ending = ending;
    m_queue->pause();
    m_barrier = m_journal->change(JournalChange::Kind::Release);
}

void CreationRun::onChangeDone(quint64 ticket)
{
    m_allClaimsCame = m_allClaimsCame || (m_barrier != 0 && ticket == m_barrier);
    endWhereDrained();
}

void CreationRun::endWhereDrained()
{
    if (m_allClaimsCame && batches::countSending(*m_journal->reader()) == 0)
        end();
}

void CreationRun::endWhereDone()
{
    // Unknown ones are asked for again by the queue, until it has given them up.
    const bool allSaid = m_total > 0 && m_done + m_unknown.size() == m_total;
    if (allSaid && (m_unknown.isEmpty() || (!m_ending && m_queue->progress().isIdle())))
        end();
    else if (allSaid)
        stopWhereRefused();
}

// The queue would look for these again and again, until the user has been given leave to.
void CreationRun::stopWhereRefused()
{
    std::optional<RoomRequest> refused;
    for (const qint64 id : std::as_const(m_unknown)) {
        refused = m_journal->reader()->request(id);
        if (!refused || !refused->failure || refused->failure->kind != Failure::Kind::ListRefused)
            return;
    }
    if (refused)
        stop({commandline::exitCode(*refused->failure),
              failureText(*refused->failure, m_endpointOf(refused->connection))});
}

void CreationRun::end()
{
    if (m_ended)
        return;
    // The journal's truth about those that stay unknown; a write may have been under way.
    const QList<qint64> unknown(m_unknown.cbegin(), m_unknown.cend());
    for (const RoomRequest &request : m_journal->reader()->requests(unknown))
        tell(request);
    printTold();
    m_ended = true;
    m_progressLine.clear();
    QStringList lines;
    if (endsEarly())
        lines << m_ending->why;
    lines << summary();
    if (left() > 0)
        lines << m_howToGoOn;
    printError(lines.join(u'\n'));
    QCoreApplication::exit(exitCode());
}

// What came after the last outcome ended nothing, unless that could not be told.
bool CreationRun::endsEarly() const
{
    return m_ending && (left() > 0 || m_ending->code == OtherTrouble);
}

QString CreationRun::summary() const
{
    QStringList counts{//: Begins a list: "Created 17 of 20 rooms, 1 failed, 2 left."
                       CommandLine::tr("Created %1 of %Ln rooms", nullptr, int(m_total))
                           .arg(QLocale().toString(m_created))};
    if (m_done > m_created)
        //: Rooms.
        counts << CommandLine::tr("%Ln failed", nullptr, int(m_done - m_created));
    if (!m_unknown.isEmpty())
        //: Rooms of which nobody knows what became of them.
        counts << CommandLine::tr("%Ln unknown", nullptr, int(m_unknown.size()));
    if (const qint64 waiting = left() - m_unknown.size(); waiting > 0)
        //: Rooms that are still to be created.
        counts << CommandLine::tr("%Ln left", nullptr, int(waiting));
    //: Ends a list as a sentence.
    return CommandLine::tr("%1.").arg(listed(counts));
}

ExitCode CreationRun::exitCode() const
{
    if (endsEarly())
        return m_ending->code;
    if (m_refused > 0)
        return ServiceSaidNo;
    return m_created == m_total ? Done : OtherTrouble;
}

} // namespace commandline

#include "moc_creationrun.cpp"
