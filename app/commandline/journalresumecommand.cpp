// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/creationrun.h"
#include "commandline/destination.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/failuresentences.h"
#include "commandline/interruption.h"
#include "commandline/journalaccess.h"
#include "commandline/journalcommand.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "rooms/batches.h"
#include "rooms/journal.h"

#include <QCoreApplication>

#include <map>

namespace commandline {

namespace {

const CommandSyntax &resumeSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("journal resume"),
        CommandLine::tr(
            "Goes on with rooms that an earlier run left waiting, or whose outcome it did not "
            "learn, and prints a line of JSON for each as create-rooms does. Without --connection "
            "and --endpoint-url: those of all connections, and of the AWS environment."),
        QList<CommandSyntax::Option>{
            {BatchOption, QStringLiteral("N"), CommandLine::tr("Only rooms of one batch.")}}
            + destinationSyntax()};
    return syntax;
}

// The rows that were left, and a client for each of their connections that can be reached.
class Resumption : public QObject
{
public:
    Resumption(const DestinationOptions &options, std::optional<qint64> batch, Engine *engine)
        : m_options(options)
        , m_batch(batch)
        , m_engine(engine)
        , m_journal(engine->paths.journal)
        , m_queue(&m_journal, [this](const QUuid &id) { return clientOf(id); })
    {
        connect(&m_journal, &Journal::opened, this, &Resumption::begin);
        connect(&m_journal, &Journal::failed, this, [this](const JournalError &error) {
            printError(nothingSentText(journalSentence(error, m_journal.path())));
            QCoreApplication::exit(OtherTrouble);
        });
        connect(&m_journal, &Journal::setAside, this,
                [](const QString &newName) { printWarnings({setAsideSentence(newName)}); });
    }

    void start() { m_journal.open(); }
    void interrupt()
    {
        if (m_run)
            return m_run->interrupt();
        printError(interruptedEarlySentence());
        QCoreApplication::exit(Interrupted);
    }

private:
    void begin()
    {
        const auto rows = batches::earlierRows(*m_journal.reader(), m_batch);
        if (rows.isEmpty()) {
            printError(nothingLeftSentence());
            return QCoreApplication::exit(Done);
        }
        QList<qint64> ids;
        for (const batches::EarlierRow &row : rows) {
            if (clientOf(row.connection))
                ids << row.id;
        }
        sayWhatStays(rows.size() - ids.size());
        if (ids.isEmpty())
            return QCoreApplication::exit(NotConfigured);
        m_run.emplace(
            &m_journal, &m_queue, [this](const QUuid &id) { return endpointOf(id); },
            CommandLine::tr("What is left is in the journal. To go on, run this again."));
        m_run->goOn(ids);
    }

    RoomClient *clientOf(const QUuid &connection)
    {
        const auto known = m_clients.find(connection);
        if (known != m_clients.end())
            return known->second.get();
        auto &client = m_clients[connection];
        const auto destination = destinationOf(connection);
        if (destination && destination->connection == connection)
            client = std::make_unique<RoomClient>(destination->endpoint, destination->credentials,
                                                  destination->client);
        else if (!destination)
            m_problems += destination.error();
        return client.get();
    }

    Expected<Destination, NotUsable> destinationOf(const QUuid &connection)
    {
        if (m_options.connection)
            return destinationOfConnection(m_options, *m_engine);
        const auto found = m_engine->connections.find(connection);
        if (!found || m_options.endpoint)
            return destinationOfAws(m_options);
        DestinationOptions options = m_options;
        options.connection = found->name;
        return destinationOfConnection(options, *m_engine);
    }

    void sayWhatStays(qsizetype count)
    {
        m_problems.removeDuplicates();
        if (!m_problems.isEmpty())
            printError(m_problems.join(u'\n'));
        if (count > 0)
            printError(CommandLine::tr(
                "%Ln rooms stay as they are: they were asked for by another connection. Name it "
                "with --connection, or set the AWS environment and --endpoint-url as they were.",
                nullptr, int(count)));
    }

    QUrl endpointOf(const QUuid &connection)
    {
        const RoomClient *client = clientOf(connection);
        return client ? client->endpoint().url : QUrl();
    }

    DestinationOptions m_options;
    std::optional<qint64> m_batch;
    Engine *m_engine;
    std::map<QUuid, std::unique_ptr<RoomClient>> m_clients;
    QStringList m_problems;
    Journal m_journal;
    CreationQueue m_queue;
    std::optional<CreationRun> m_run;
};

} // namespace

int resumeJournal(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(resumeSyntax(), arguments);
    QStringList errors = parsed.errors;
    const journalexport::Selection selection = readSelection(parsed, errors);
    const DestinationOptions options = readDestination(parsed, errors);
    if (const auto code = answerWithoutWork(resumeSyntax(), parsed.help, errors))
        return *code;

    Engine engine;
    warnOfDamage(engine);
    Resumption resumption(options, selection.batch, &engine);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &resumption,
                     &Resumption::interrupt);
    resumption.start();
    return QCoreApplication::exec();
}

} // namespace commandline
