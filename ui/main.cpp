// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "account/memorystore.h"
#include "account/secretservice.h"
#include "commandline/commandline.h"
#include "commandline/exitcode.h"
#include "commandline/interruption.h"
#include "commandline/terminal.h"
#include "failuretext.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"
#include "session/application.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

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

void loadTranslations(QApplication *application)
{
    auto *qt = new QTranslator(application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // English has its plurals from a file, too.
    auto *own = new QTranslator(application);
    if (own->load(QLocale(), QStringLiteral("roomwright"), QStringLiteral("_"),
                  QStringLiteral(":/i18n"))
        || own->load(QStringLiteral(":/i18n/roomwright_en.qm")))
        QCoreApplication::installTranslator(own);
}

int runWindow(int argc, char **argv)
{
    preferUtf8();
    setApplicationNames();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.roomwright.Roomwright"));
    QApplication application(argc, argv);
    spareThreadsGlib();
    loadTranslations(&application);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.roomwright.Roomwright.svg")));

    const Paths paths = Paths::standard();
    Connections connections(paths.settings);
    KeychainStore keychain(KeychainTimeLimit);
    MemoryStore memory;
    CredentialVault vault(&keychain, &memory);
    Session session(paths, &connections, &vault);
    Journal journal(paths.journal);
    CreationQueue queue(
        &journal, [&session](const QUuid &connection) { return session.client(connection); }, {});
    RoomTableModel model(&journal, MainWindow::words());
    MainWindow window({&connections, &vault, &session});

    session.setMfaPrompt([&window](const QString &serial, QObject *context,
                                   const std::function<void(const QString &code)> &done) {
        window.askForMfaCode(serial, context, done);
    });

    QObject::connect(&connections, &Connections::changedByOthers, &vault,
                     &CredentialVault::forgetCopies);
    QObject::connect(&journal, &Journal::opened, &window,
                     [&] { window.setRooms(&queue, &model, journal.path()); });
    QObject::connect(&journal, &Journal::failed, &window, [&](const JournalError &error) {
        window.setRoomsUnavailable(FailureText::of(error));
    });
    QObject::connect(&journal, &Journal::setAside, &window, [&](const QString &newName) {
        window.messages()->post({MessageBar::Kind::Warning,
                                 MainWindow::tr("The list of rooms was damaged. It was set aside "
                                                "as “%1”, and a new one begun.")
                                     .arg(newName)});
    });
    QObject::connect(&window, &MainWindow::openRooms, &journal, &Journal::open);
    QObject::connect(&window, &MainWindow::ready, &session, [&] {
        connections.watch();
        journal.open();
        session.startLocalService();
    });
    // Ends as by the user: what the window remembers is written.
    const commandline::Interruption interruption;
    QObject::connect(&interruption, &commandline::Interruption::interrupted, &window,
                     &MainWindow::closeUnasked);
    window.show();
    return QApplication::exec();
}

int run(int argc, char **argv)
{
    if (commandline::isCommand(argc, argv))
        return commandline::run(argc, argv);
    if (!hasDisplay(std::span(argv, size_t(argc)))) {
        commandline::printError(QStringLiteral(
            "There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The "
            "commands need none; see roomwright --help."));
        return commandline::OtherTrouble;
    }
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
