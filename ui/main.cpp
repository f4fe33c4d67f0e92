// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "account/memorystore.h"
#include "account/secretservice.h"
#include "commandline/commandline.h"
#include "commandline/exitcode.h"
#include "commandline/interruption.h"
#include "latealtkey.h"
#include "preferences.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"
#include "session/application.h"
#include "singleinstance.h"
#include "windowhost.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <cstdlib>
#include <span>
#include <string_view>

namespace {

// Where Qt finds no display it aborts, and speaks of plugins. Who chose another platform than the
// display's needs none.
bool hasDisplay(std::span<char *> arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto isSet = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    const auto chooses = [](std::string_view argument) {
        return argument == "-platform" || argument == "--platform" || argument == "-display"
            || argument == "--display";
    };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("WAYLAND_SOCKET")
        || qgetenv("XDG_SESSION_TYPE") == "wayland" || isSet("QT_QPA_PLATFORM")
        || std::ranges::any_of(arguments, chooses);
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

// What a keychain may take, with a prompt that somebody answers.
constexpr std::chrono::seconds KeychainTimeLimit{60};

// Of a window: what it is to open, and what the desktop gave it to come to the front.
SingleInstance::Request requestOf(const QStringList &arguments)
{
    SingleInstance::Request request;
    for (qsizetype i = arguments.indexOf(QStringLiteral("--open")) + 1;
         i > 0 && i < arguments.size(); ++i)
        request.files << QFileInfo(arguments[i]).absoluteFilePath();
    for (const char *variable : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (request.activationToken.isEmpty())
            request.activationToken = qgetenv(variable);
    }
    return request;
}

int runWindow(int argc, char **argv)
{
    preferUtf8();
    setApplicationNames();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.roomwright.Roomwright"));
    QApplication application(argc, argv);
    doWithoutGlib();
    new LateAltKey(&application);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.roomwright.Roomwright.svg")));

    const Paths paths = Paths::standard();
    SingleInstance instance(QFileInfo(paths.journal).path());
    const SingleInstance::Request own = requestOf(QApplication::arguments());
    if (instance.handOver(own))
        return commandline::Done;
    instance.listen();

    Connections connections(paths.settings);
    KeychainStore keychain(KeychainTimeLimit);
    MemoryStore memory;
    CredentialVault vault(&keychain, &memory);
    Session session(paths, &connections, &vault);
    Journal journal(paths.journal);
    CreationQueue queue(
        &journal, [&session](const QUuid &connection) { return session.client(connection); }, {});
    PreferenceStore preferences(connections.mayWriteFile() ? paths.settings : QString());
    WindowHost host({&connections, &vault, &session, &preferences}, &journal, &queue);
    QObject::connect(&connections, &Connections::changedByOthers, &vault,
                     &CredentialVault::forgetCopies);
    QObject::connect(&instance, &SingleInstance::requested, &host,
                     [&host](const SingleInstance::Request &request) { host.raise(request); });
    // Ends as by the user: what the window remembers is written.
    const commandline::Interruption interruption;
    QObject::connect(&interruption, &commandline::Interruption::interrupted, &host,
                     [&host] { host.window()->closeUnasked(); });
    host.show();
    host.open(own.files);
    return QApplication::exec();
}

int run(int argc, char **argv)
{
    if (commandline::isCommand(argc, argv))
        return commandline::run(argc, argv);
    if (!hasDisplay(std::span(argv, size_t(argc))))
        return commandline::reportNoDisplay(argc, argv);
    return runWindow(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    leaveNoCoreDump();
    const int code = run(argc, argv);
    // All is written and closed; nobody shall wait for a bus that hangs.
    if (secretservice::isConnecting())
        std::_Exit(code);
    return code;
}
