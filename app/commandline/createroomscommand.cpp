// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/createroomscommand.h"

#include "commandline/createroomsoptions.h"
#include "commandline/creationrun.h"
#include "commandline/destination.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/interruption.h"
#include "commandline/roomlist.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "core/jsonobjecttext.h"
#include "rooms/batches.h"
#include "rooms/journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace commandline {

namespace {

BatchSource sourceOf(const RoomList &list, const CreateRoomsOptions &options,
                     const QUuid &connection)
{
    return batchplan::sourceOf(options.input == u"-" ? options.input
                                                     : QFileInfo(options.input).fileName(),
                               list.hash, options.accountId, connection);
}

ExitCode printList(const RoomList &list)
{
    for (const NewRoom &room : list.rooms) {
        JsonObjectText object;
        if (!room.accountId.isEmpty())
            object.insertText("AccountId", room.accountId);
        object.insertText("ClientRequestToken", room.clientRequestToken);
        object.insertText("Name", room.name);
        if (!printResult(object.text() + '\n'))
            return OtherTrouble;
    }
    return Done;
}

// A list that is right, on its way: a new batch of the journal, or what is left of one.
class ListCreation : public QObject
{
public:
    ListCreation(const CreateRoomsOptions &options, RoomList list, const Destination &destination,
                 const QString &journalFile)
        : m_list(std::move(list))
        , m_again(options.again)
        , m_connection(destination.connection)
        , m_source(sourceOf(m_list, options, m_connection))
        , m_journal(journalFile)
        , m_client(destination.endpoint, destination.credentials, destination.client)
        , m_queue(&m_journal,
                  [this](const QUuid &id) { return id == m_connection ? &m_client : nullptr; })
        , m_run(
              &m_journal, &m_queue, [this](const QUuid &) { return m_client.endpoint().url; },
              CommandLine::tr("What is left is in the journal. To go on, run the same command "
                              "again (with the same input, without --again)."))
    {
        connect(&m_journal, &Journal::opened, this, &ListCreation::begin);
        connect(&m_journal, &Journal::failed, this, [this](const JournalError &error) {
            exitWith(OtherTrouble, nothingSentText(journalSentence(error, m_journal.path())));
        });
        connect(&m_journal, &Journal::setAside, this,
                [](const QString &newName) { printWarnings({setAsideSentence(newName)}); });
    }

    void start(const QString &localAccount)
    {
        batchplan::giveAccounts(m_list, localAccount);
        m_journal.open();
    }
    void interrupt() { m_run.interrupt(); }

private:
    void begin()
    {
        const std::optional<Batch> batch = m_again
            ? std::nullopt
            : batchplan::begunBefore(*m_journal.reader(), m_source, m_list.rooms.size());
        if (batch)
            goOnWith(*batch);
        else
            m_run.create(m_connection, m_list.rooms, m_source, std::move(m_list.lines));
        m_list = {};
    }

    void goOnWith(const Batch &batch)
    {
        const QString number = QString::number(batch.id);
        const QString created = QLocale().toString(batch.count(RoomState::Created));
        const QList<qint64> ids = batches::unfinished(*m_journal.reader(), batch.id);
        if (ids.isEmpty())
            return exitWith(
                Done,
                CommandLine::tr("%1 of %Ln rooms were created before (batch %2). Nothing is left "
                                "to do; --again creates them once more.",
                                nullptr, int(batch.total))
                    .arg(created, number));
        printError(CommandLine::tr("Going on with batch %2: %1 of %Ln rooms were created before.",
                                   nullptr, int(batch.total))
                       .arg(created, number));
        m_run.setLines(batch.firstId, std::move(m_list.lines));
        m_run.goOn(ids);
    }

    RoomList m_list;
    bool m_again;
    QUuid m_connection;
    BatchSource m_source;
    Journal m_journal;
    RoomClient m_client;
    CreationQueue m_queue;
    CreationRun m_run;
};

int run(const CreateRoomsOptions &options, RoomList list)
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

    ListCreation creation(options, std::move(list), *destination, Paths::standard().journal);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &creation,
                     &ListCreation::interrupt);
    whenReady(
        *destination, &creation,
        [&] { creation.start(engine ? engine->session.localAccountId() : QString()); },
        [](const Failure &failure) { exitWith(exitCode(failure), failureText(failure, {})); });
    return QCoreApplication::exec();
}

// Says everything that is wrong with the list; whether it can be used all the same.
bool isUsable(const RoomList &list, const CreateRoomsOptions &options)
{
    printWarnings(list.warnings);
    if (options.skipInvalid)
        printWarnings(list.errors);
    else
        printErrors(list.errors);
    if (list.badLines > 0 && !options.skipInvalid) {
        printError(CommandLine::tr("Nothing was sent. Wrong lines: %1. With --skip-invalid, the "
                                   "rooms of the others are created.")
                       .arg(QLocale().toString(list.badLines)));
        return false;
    }
    if (list.rooms.isEmpty())
        printErrors({CommandLine::tr("The input holds no rooms.")});
    return !list.rooms.isEmpty();
}

int readAndRun(const CreateRoomsOptions &options)
{
    auto list = readRoomList(options.input, {options.accountId, options.destination.isLocal()});
    if (!list) {
        printErrors({list.error()});
        return InputWrong;
    }
    if (!isUsable(*list, options))
        return InputWrong;
    batchplan::giveTokens(*list, options.accountId, options.again);
    return options.dryRun ? int(printList(*list)) : run(options, std::move(*list));
}

} // namespace

int createRooms(const QStringList &arguments)
{
    const CreateRoomsInput input = readCreateRoomsOptions(arguments);
    const auto code = answerWithoutWork(createRoomsSyntax(), input.help, input.errors);
    return code ? *code : readAndRun(input.options);
}

} // namespace commandline
