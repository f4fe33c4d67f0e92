// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/createroomcommand.h"

#include "commandline/createroomoptions.h"
#include "commandline/destination.h"
#include "commandline/engine.h"
#include "commandline/exitcode.h"
#include "commandline/interruption.h"
#include "commandline/sentences.h"
#include "commandline/terminal.h"

#include <QCoreApplication>

#include <optional>

namespace commandline {

namespace {

// One call, from its destination to the exit code.
class Creation : public QObject
{
public:
    Creation(const CreateRoomOptions &options, const Destination &destination)
        : m_room(options.room)
        , m_output(options.output)
        , m_client(destination.endpoint, destination.credentials, destination.client)
    { }

    void send(const QString &accountId)
    {
        m_room.accountId = accountId;
        m_call = m_client.createRoom(m_room);
        connect(m_call, &RoomCall::finished, this, &Creation::finish);
    }

    void interrupt()
    {
        if (m_call)
            m_call->cancel(); // finish() follows, and knows whether anything was sent
        else
            giveUp(Interrupted, QStringLiteral("Interrupted; nothing was sent."));
    }

    void giveUp(ExitCode code, const QString &why)
    {
        printError(why);
        QCoreApplication::exit(code);
    }

private:
    void finish(const CreateRoomResult &result)
    {
        m_call = nullptr;
        if (result.room)
            succeed(*result.room);
        else
            fail(result.room.error());
    }

    void succeed(const Room &room)
    {
        if (printResult(roomOutput(room, m_output)))
            QCoreApplication::exit(Done);
        else
            giveUp(OtherTrouble,
                   u"The room was created, with RoomId " % printable(room.roomId)
                       % u", but this could not be written to standard output.");
    }

    void fail(const Failure &failure)
    {
        QString text = failureText(failure, m_client.endpoint().url);
        if (failure.outcomeUnknown)
            text += u'\n' % askAgainText(m_room.clientRequestToken);
        else if (failure.kind == Failure::Kind::Cancelled)
            text += QStringLiteral(" Nothing was sent.");
        giveUp(exitCode(failure), text);
    }

    NewRoom m_room;
    Output m_output;
    RoomClient m_client;
    QPointer<RoomCall> m_call;
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

    Creation creation(options, *destination);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &creation, &Creation::interrupt);
    whenReady(
        *destination, &creation,
        [&] {
            const QString &accountId = options.room.accountId;
            creation.send(accountId.isEmpty() ? engine->session.localAccountId() : accountId);
        },
        [&](const Failure &failure) {
            creation.giveUp(exitCode(failure), failureText(failure, {}));
        });
    return QCoreApplication::exec();
}

} // namespace

int createRoom(const QStringList &arguments)
{
    const CreateRoomInput input = readCreateRoomOptions(arguments);
    if (input.help)
        return printResult(helpText(createRoomSyntax()).toUtf8()) ? Done : OtherTrouble;
    for (const QString &warning : input.warnings)
        printError(u"warning: " % warning);
    if (input.errors.isEmpty())
        return run(input.options);
    printError(u"error: " % input.errors.join(u"\nerror: ") % u'\n'
               % usageLine(createRoomSyntax()));
    return InputWrong;
}

} // namespace commandline
