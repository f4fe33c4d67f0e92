// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/singlecreation.h"

#include "rooms/journal.h"
#include "rooms/journalreader.h"
#include "rooms/outcome.h"
#include "rooms/roomquestion.h"

SingleCreation::SingleCreation(Journal *journal, RoomClient *client, const QUuid &connection,
                               NewRoom room, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
{
    m_request.connection = connection;
    m_request.room = std::move(room);
    if (!m_journal)
        return;
    connect(m_journal, &Journal::added, this, &SingleCreation::onAdded);
    connect(m_journal, &Journal::changeDone, this, &SingleCreation::onChangeDone);
    connect(m_journal, &Journal::claimed, this, &SingleCreation::onClaimed);
    connect(m_journal, &Journal::rowsChanged, this, &SingleCreation::onRowsChanged);
    connect(m_journal, &Journal::writeFailed, this, &SingleCreation::onWriteFailed);
}

void SingleCreation::start()
{
    if (!m_journal)
        return ask({m_request, false, {}});
    m_stage = Stage::WritingDown;
    if (const auto id = m_journal->reader()->unfinished(m_request.connection, m_request.room))
        m_ticket = m_journal->change(JournalChange::Kind::Retry, {*id});
    else
        m_ticket = m_journal->add(m_request.connection, {m_request.room});
}

void SingleCreation::cancel()
{
    m_cancelled = true; // what is being written down is not sent
    if (m_question)
        m_question->cancel();
}

void SingleCreation::onAdded(quint64 ticket, qint64 firstId)
{
    if (ticket == m_ticket)
        m_journal->claimRow(firstId);
}

void SingleCreation::onChangeDone(quint64 ticket, const QList<qint64> &ids)
{
    if (ticket == m_ticket && !ids.isEmpty())
        m_journal->claimRow(ids.first());
}

void SingleCreation::onClaimed(const QList<ClaimedRequest> &requests)
{
    if (m_stage != Stage::WritingDown)
        return;
    const ClaimedRequest &claimed = requests.first(); // nobody else takes any
    if (!m_cancelled)
        return ask(claimed);
    conclude(claimed, {Unexpected<Failure>({.kind = Failure::Kind::Cancelled}), {}, {}});
}

void SingleCreation::ask(const ClaimedRequest &claimed)
{
    m_stage = Stage::Asking;
    m_question = new RoomQuestion(
        m_client, claimed, 0,
        [this](const QString &roomId) { return m_journal->reader()->isKnownRoom(roomId); },
        QDateTime::currentDateTimeUtc(), this);
    connect(m_question, &RoomQuestion::finished, this,
            [this](const CreateRoomResult &result) { conclude(m_question->claimed(), result); });
}

void SingleCreation::conclude(const ClaimedRequest &claimed, const CreateRoomResult &result)
{
    const JournalOutcome outcome =
        outcome::afterOnlyCall(claimed, result, QDateTime::currentDateTimeUtc());
    m_request = outcome.request;
    m_stage = Stage::Recording;
    if (m_journal)
        m_journal->record(outcome, true);
    else
        end();
}

void SingleCreation::onRowsChanged(const QList<qint64> &ids)
{
    if (m_stage == Stage::Recording && ids.contains(m_request.id))
        end();
}

void SingleCreation::onWriteFailed(const JournalError &error)
{
    if (m_stage == Stage::Recording) {
        Q_EMIT notRecorded(error);
        end();
    } else if (m_stage == Stage::WritingDown) {
        m_stage = Stage::Ended;
        Q_EMIT notWritten(error);
    }
}

void SingleCreation::end()
{
    m_stage = Stage::Ended;
    Q_EMIT finished(m_request);
}

#include "moc_singlecreation.cpp"
