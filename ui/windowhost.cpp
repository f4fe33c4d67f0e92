// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowhost.h"

#include "failuretext.h"
#include "messagebar.h"
#include "notification.h"
#include "otherwindows.h"
#include "preferences.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"
#include "session/translations.h"

#include <QApplication>
#include <QLocale>

namespace {

constexpr std::chrono::milliseconds ReplacingPause{100};

void speak(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    installTranslations(locale);
    const bool fromTheRight =
        WindowHost::tr("LTR", "“RTL” where the language is written from right to left")
        == QLatin1String("RTL");
    QGuiApplication::setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace

WindowHost::WindowHost(MainWindow::Engine engine, Journal *journal, CreationQueue *queue)
    : m_engine(engine)
    , m_journal(journal)
    , m_queue(queue)
    , m_updates([this] { return m_window->messages(); })
{
    const Preferences &preferences = engine.preferences->preferences();
    speak(preferences.language);
    m_queue->setMaxInFlight(preferences.roomsAtOnce);
    m_look.setAppearance(preferences.appearance);
    makeWindow();
    joinJournal();
    joinQueue();

    m_engine.session->setMfaPrompt([this](const QString &serial, QObject *context,
                                          const std::function<void(const QString &code)> &done) {
        m_window->askForMfaCode(serial, context, done);
    });
    connect(m_engine.preferences, &PreferenceStore::changed, this, &WindowHost::preferencesChanged);
    // The desktop's session ends.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_window->saveState(); },
        Qt::DirectConnection);
    m_replacing.setInterval(ReplacingPause);
    connect(&m_replacing, &QTimer::timeout, this, &WindowHost::replaceWindow);
}

WindowHost::~WindowHost() = default;

void WindowHost::makeWindow()
{
    m_model = std::make_unique<RoomTableModel>(m_journal, MainWindow::words());
    m_window = std::make_unique<MainWindow>(m_engine);
    connect(m_window.get(), &MainWindow::openRooms, m_journal, &Journal::open);
    if (m_journal->isOpen())
        m_window->setRooms(m_queue, m_model.get(), m_journal);
    else if (m_failure)
        m_window->setRoomsUnavailable(FailureText::of(*m_failure));
}

void WindowHost::joinJournal()
{
    connect(m_journal, &Journal::opened, this, [this] {
        m_failure.reset();
        m_window->setRooms(m_queue, m_model.get(), m_journal);
    });
    connect(m_journal, &Journal::failed, this, [this](const JournalError &error) {
        m_failure = error;
        m_window->setRoomsUnavailable(FailureText::of(error));
    });
    connect(m_journal, &Journal::setAside, this, [this](const QString &newName) {
        m_window->messages()->post(
            {MessageBar::Kind::Warning,
             MainWindow::tr("The list of rooms was damaged. It was set aside as “%1”, and a new "
                            "one begun.")
                 .arg(newName)});
    });
}

// Work that took long has ended; in another window, most likely.
void WindowHost::joinQueue()
{
    m_clock.start();
    connect(m_queue, &CreationQueue::finished, this,
            [this](const RoomRequest &request) { m_longWork.count(request); });
    connect(m_queue, &CreationQueue::progressChanged, this, [this] {
        const auto outcome =
            m_longWork.endedBy(m_queue->progress(), std::chrono::milliseconds(m_clock.elapsed()));
        if (outcome && m_engine.preferences->preferences().notify)
            notifyInBackground(m_window.get(), LongWork::title(*outcome), LongWork::text(*outcome),
                               this, [this](const QByteArray &token) {
                                   raise({.files = {}, .activationToken = token});
                               });
    });
}

void WindowHost::show()
{
    connect(m_window.get(), &MainWindow::ready, m_engine.session, [this] {
        m_engine.connections->watch();
        m_journal->open();
        m_engine.session->startLocalService();
        m_updates.start(m_engine.preferences->preferences());
    });
    m_window->show();
}

void WindowHost::open(const QStringList &files)
{
    for (const QString &file : files)
        m_window->openBatchFile(file);
}

void WindowHost::raise(const SingleInstance::Request &request)
{
    // Qt's plugin for Wayland takes it from there when a window is activated.
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    open(request.files);
}

void WindowHost::preferencesChanged(const Preferences &before)
{
    const Preferences &now = m_engine.preferences->preferences();
    m_queue->setMaxInFlight(now.roomsAtOnce);
    m_look.setAppearance(now.appearance);
    m_updates.preferencesChanged(before, now);
    if (now.language != before.language)
        m_replacing.start();
}

void WindowHost::replaceWindow()
{
    if (!m_window->canBeReplaced())
        return;
    m_replacing.stop();
    speak(m_engine.preferences->preferences().language);
    m_look.followLanguage();
    m_window->saveState();
    const auto before = std::move(m_window);
    const auto modelBefore = std::move(m_model);
    makeWindow();
    m_window->takeOver(*before);
    if (m_journal->isOpen() && before->holdsEarlier())
        m_window->tellEarlier(m_journal->earlierCount());
    // The program ends with its last window: the new one is there before the old one goes.
    m_window->show();
    m_window->others()->showSettings();
    before->hide();
}

#include "moc_windowhost.cpp"
