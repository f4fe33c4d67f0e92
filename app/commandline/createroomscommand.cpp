// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/createroomscommand.h"

#include "commandline/createroomsoptions.h"
#include "commandline/creationrun.h"
#include "commandline/destination.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/interruption.h"
#include "commandline/roomlist.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"
#include "core/jsonline.h"
#include "rooms/batches.h"
#include "rooms/journal.h"

#include <QCoreApplication>
#include <QFileInfo>

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
        QJsonObject object{{QStringLiteral("Name"), room.name},
                           {QStringLiteral("ClientRequestToken"), room.clientRequestToken}};
        if (!room.accountId.isEmpty())
            object.insert(QStringLiteral("AccountId"), room.accountId);
        if (!printResult(jsonLine(object)))
            return OtherTrouble;
    }
    return Done;
}

void giveUp(ExitCode code, const QString &why)
{
    printError(why);
    QCoreApplication::exit(code);
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
              QStringLiteral("What is left is in the journal. To go on, run the same command "
                             "again (with the same input, without --again)."))
    {
        connect(&m_journal, &Journal::opened, this, &ListCreation::begin);
        connect(&m_journal, &Journal::failed, this, [this](const JournalError &error) {
            giveUp(OtherTrouble, journalSentence(error, m_journal.path()) % u" Nothing was sent.");
        });
        connect(&m_journal, &Journal::setAside, this,
                [](const QString &newName) { printError(setAsideText(newName)); });
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
        const qint64 created = batch.count(RoomState::Created);
        const QString before = QString::number(created) % u" of " % QString::number(batch.total)
            % u" rooms were created before";
        const QList<qint64> ids = batches::unfinished(*m_journal.reader(), batch.id);
        if (ids.isEmpty())
            return giveUp(Done,
                          before % u" (batch " % number
                              % u"). Nothing is left to do; --again creates them once more.");
        printError(u"Going on with batch " % number % u": " % before % u'.');
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
        [](const Failure &failure) { giveUp(exitCode(failure), failureText(failure, {})); });
    return QCoreApplication::exec();
}

// Says everything that is wrong with the list; whether it can be used all the same.
bool isUsable(const RoomList &list, const CreateRoomsOptions &options)
{
    if (!list.warnings.isEmpty())
        printError(u"warning: " % list.warnings.join(u"\nwarning: "));
    const QString severity =
        options.skipInvalid ? QStringLiteral("warning: ") : QStringLiteral("error: ");
    if (!list.errors.isEmpty())
        printError(severity % list.errors.join(u'\n' % severity));
    if (list.badLines > 0 && !options.skipInvalid) {
        printError(u"Nothing was sent. Wrong lines: " % QString::number(list.badLines)
                   % u". With --skip-invalid, the rooms of the others are created.");
        return false;
    }
    if (list.rooms.isEmpty())
        printError(QStringLiteral("error: The input holds no rooms."));
    return !list.rooms.isEmpty();
}

int readAndRun(const CreateRoomsOptions &options)
{
    auto list = readRoomList(options.input, {options.accountId, options.destination.isLocal()});
    if (!list) {
        printError(u"error: " % list.error());
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
    if (input.help)
        return printResult(helpText(createRoomsSyntax()).toUtf8()) ? Done : OtherTrouble;
    if (input.errors.isEmpty())
        return readAndRun(input.options);
    printError(u"error: " % input.errors.join(u"\nerror: ") % u'\n'
               % usageLine(createRoomsSyntax()));
    return InputWrong;
}

} // namespace commandline
