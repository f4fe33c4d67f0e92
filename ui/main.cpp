// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"
#include "account/memorystore.h"
#include "commandline/commandline.h"
#include "commandline/interruption.h"
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

namespace {

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

    QObject::connect(&journal, &Journal::opened, &window, [&] { window.setRooms(&queue, &model); });
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
        journal.open();
        session.startLocalService();
    });
    // Ends as by the user: what the window remembers is written.
    const commandline::Interruption interruption;
    QObject::connect(&interruption, &commandline::Interruption::interrupted, &window,
                     &QWidget::close);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (commandline::isCommand(argc, argv))
        return commandline::run(argc, argv);
    return runWindow(argc, argv);
}
