// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/createroomcommand.h"

#include "commandline/createroomoptions.h"
#include "commandline/destination.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/interruption.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "rooms/journal.h"
#include "rooms/singlecreation.h"

#include <QCoreApplication>

#include <optional>

namespace commandline {

namespace {

// One room, from its destination to the exit code.
class Creation : public QObject
{
public:
    Creation(const CreateRoomOptions &options, const Destination &destination,
             const QString &journalFile)
        : m_room(options.room)
        , m_output(options.output)
        , m_connection(destination.connection)
        , m_client(destination.endpoint, destination.credentials, destination.client)
        , m_journal(journalFile)
    {
        connect(&m_journal, &Journal::opened, this, [this] { create(&m_journal); });
        connect(&m_journal, &Journal::failed, this, &Creation::goWithoutJournal);
        connect(&m_journal, &Journal::setAside, this,
                [](const QString &newName) { printWarnings({setAsideSentence(newName)}); });
    }

    void start(const QString &accountId)
    {
        m_room.accountId = accountId;
        m_journal.open();
    }

    void interrupt()
    {
        if (m_creation)
            m_creation->cancel(); // finish() follows, and knows whether anything was sent
        else
            exitWith(Interrupted, interruptedEarlySentence());
    }

private:
    // A window that is open need not be closed for one room; what else keeps the journal shut would
    // let the room be forgotten.
    void goWithoutJournal(const JournalError &error)
    {
        if (error.kind != JournalError::Kind::InUse)
            return exitWith(OtherTrouble,
                            nothingSentText(journalSentence(error, m_journal.path())));
        printWarnings({CommandLine::tr("The journal is in use by another Roomwright, in whose list "
                                       "this room will not be.")});
        create(nullptr);
    }

    void create(Journal *journal)
    {
        m_creation.emplace(journal, &m_client, m_connection, m_room);
        connect(&*m_creation, &SingleCreation::finished, this, &Creation::finish);
        connect(&*m_creation, &SingleCreation::notWritten, this, [this](const JournalError &error) {
            exitWith(OtherTrouble, nothingSentText(journalSentence(error, m_journal.path())));
        });
        connect(&*m_creation, &SingleCreation::notRecorded, this,
                [this](const JournalError &error) {
                    //: The journal.
                    const QString what = CommandLine::tr(
                        "What came of the room is not in it, and is asked again by a later run.");
                    printWarnings({together(journalSentence(error, m_journal.path()), what)});
                });
        m_creation->start();
    }

    void finish(const RoomRequest &request)
    {
        if (request.state == RoomState::Created)
            succeed(request.created);
        else
            fail(request);
    }

    void succeed(const Room &room)
    {
        if (printResult(roomOutput(room, m_output)))
            QCoreApplication::exit(Done);
        else
            exitWith(OtherTrouble,
                     CommandLine::tr("The room was created, with RoomId %1, but this could not be "
                                     "written to standard output.")
                         .arg(printable(room.roomId)));
    }

    void fail(const RoomRequest &request)
    {
        const Failure failure = request.failure.value_or(Failure{.kind = Failure::Kind::Cancelled});
        QString text = failureText(failure, m_client.endpoint().url);
        if (request.state == RoomState::Unknown)
            text += u'\n' % askAgainText(m_room.clientRequestToken);
        else if (failure.kind == Failure::Kind::Cancelled)
            text = nothingSentText(text);
        exitWith(exitCode(failure), text);
    }

    NewRoom m_room;
    Output m_output;
    QUuid m_connection;
    RoomClient m_client;
    Journal m_journal;
    std::optional<SingleCreation> m_creation;
};

int run(const CreateRoomOptions &options)
{
    std::optional<Engine> engine;
    if (options.destination.connection)
        warnOfDamage(engine.emplace());
    const auto destination = engine ? destinationOfConnection(options.destination, *engine)
                                    : destinationOfAws(options.destination);
    if (!destination) {
        printError(destination.error().join(u'\n'));
        return NotConfigured;
    }

    Creation creation(options, *destination, Paths::standard().journal);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &creation, &Creation::interrupt);
    whenReady(
        *destination, &creation,
        [&] {
            const QString &accountId = options.room.accountId;
            creation.start(accountId.isEmpty() ? engine->session.localAccountId() : accountId);
        },
        [](const Failure &failure) { exitWith(exitCode(failure), failureText(failure, {})); });
    return QCoreApplication::exec();
}

} // namespace

int createRoom(const QStringList &arguments)
{
    const CreateRoomInput input = readCreateRoomOptions(arguments);
    if (!input.help)
        printWarnings(input.warnings);
    const auto code = answerWithoutWork(createRoomSyntax(), input.help, input.errors);
    return code ? *code : run(input.options);
}

} // namespace commandline
