// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "batchopener.h"
#include "connectionname.h"
#include "createroomform.h"
#include "failuretext.h"
#include "foundcredentials.h"
#include "grid.h"
#include "journalexporter.h"
#include "keychainnotice.h"
#include "mainmenu.h"
#include "messagebar.h"
#include "mfadialog.h"
#include "otherwindows.h"
#include "placeholdercolor.h"
#include "plainbox.h"
#include "preferences.h"
#include "queuebar.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"
#include "roomsview.h"
#include "symbolicicon.h"
#include "windowsize.h"
#include "windowstate.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr QSize WindowSize{1120, 720};
constexpr QSize LeastContent{80 * grid::Unit, 48 * grid::Unit}; // for all to be legible
constexpr int FormWidth = 42 * grid::Unit;
constexpr std::chrono::seconds PatienceWithPaint{2};

// What messages are about, where they end with their cause.
const QString unsavedSubject = QStringLiteral("settings");
const QString listSubject = QStringLiteral("list");
const QString localServiceSubject = QStringLiteral("local service");
const QString earlierSubject = QStringLiteral("earlier");
const QString hiddenRoomSubject = QStringLiteral("hidden room");
const QString cancelledSubject = QStringLiteral("cancelled");

QString subjectOf(const NewRoom &room)
{
    return u"room " % room.clientRequestToken;
}

} // namespace

MainWindow::MainWindow(Engine engine, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_messages(new MessageBar)
    , m_keychain(new KeychainNotice(engine.vault, m_messages, this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_form(new CreateRoomForm)
    , m_rooms(new RoomsView([this](const QUuid &id) { return connectionName(id); }))
    , m_queueBar(new QueueBar([this](const QUuid &id) { return connectionName(id); }))
    , m_exporter(new JournalExporter(m_messages, this))
    , m_batches(new BatchOpener(engine.connections, engine.session, m_messages, this))
    , m_others(new OtherWindows(engine, this))
    , m_menu(new MainMenu(menuBar(), m_rooms, {m_batches->action(), m_exporter->action()}, this))
{
    setWindowTitle(QStringLiteral("Roomwright"));
    keepPlaceholdersReadable();
    buildContent();
    joinMenu();
    joinEngine();
    resizeWithinScreen(this, WindowSize);
    restoreWindow(parts(), m_engine.connections->settingsFile());
    tellSettingsProblem();
    tellFoundCredentials();
}

QString MainWindow::connectionName(const QUuid &id) const
{
    const auto connection = m_engine.connections->find(id);
    return connection ? shownName(*connection) : tr("(removed)");
}

void MainWindow::buildContent()
{
    auto *formArea = new QScrollArea;
    formArea->setObjectName(QStringLiteral("formArea"));
    formArea->setFrameShape(QFrame::NoFrame);
    formArea->setWidgetResizable(true);
    formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formArea->setFocusPolicy(Qt::NoFocus);
    formArea->setMinimumWidth(32 * grid::Unit);
    formArea->setWidget(m_form);

    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(formArea);
    m_splitter->addWidget(m_rooms);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({FormWidth, WindowSize.width() - FormWidth});

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->addStrut(LeastContent.height());
    middle->addWidget(m_splitter);
    layout->addStrut(LeastContent.width());
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    layout->addWidget(m_queueBar);
    setCentralWidget(content);

    m_form->setConnections(m_engine.connections->all(), m_engine.connections->current());
    m_form->setUnavailable(tr("The list of rooms is being opened…"));
    m_form->focusName();
}

void MainWindow::joinMenu()
{
    connect(m_menu, &MainMenu::newRoom, m_form, &CreateRoomForm::focusName);
    connect(m_menu, &MainMenu::quit, this, &QWidget::close);
    connect(m_menu, &MainMenu::find, m_rooms, &RoomsView::focusSearch);
    connect(m_menu, &MainMenu::settings, m_others, &OtherWindows::showSettings);
    connect(m_menu, &MainMenu::cancelAll, this, &MainWindow::askToCancelAll);
    connect(m_menu, &MainMenu::manageConnections, this, &MainWindow::showConnections);
    connect(m_menu, &MainMenu::guide, m_others, &OtherWindows::showGuide);
    connect(m_menu, &MainMenu::shortcuts, m_others, &OtherWindows::showShortcuts);
    connect(m_menu, &MainMenu::diagnostics, m_others, &OtherWindows::showDiagnostics);
    connect(m_menu, &MainMenu::about, m_others, &OtherWindows::showAbout);
}

void MainWindow::joinEngine()
{
    Connections *connections = m_engine.connections;
    connect(connections, &Connections::changed, this,
            [this] { m_form->setConnections(m_engine.connections->all()); });
    connect(connections, &Connections::written, this,
            [this] { m_messages->withdraw(unsavedSubject); });
    connect(connections, &Connections::notWritten, this, [this] {
        m_messages->post({MessageBar::Kind::Warning,
                          tr("The settings file could not be written: changes to connections "
                             "last until Roomwright ends. Look whether the disk is full or the "
                             "folder read-only."),
                          {},
                          unsavedSubject});
    });
    connect(m_engine.session, &Session::localServiceReady, this, [this](const QString &accountId) {
        m_messages->withdraw(localServiceSubject);
        m_form->offerAccount(m_engine.connections->localService().id, accountId);
    });
    connect(m_engine.session, &Session::localServiceFailed, this, &MainWindow::localServiceFailed);
    connect(m_engine.session, &Session::databaseSetAside, this, [this](const QString &newName) {
        m_messages->post({MessageBar::Kind::Warning,
                          tr("The local service's database was damaged. It was set aside as “%1”, "
                             "and a new one begun.")
                              .arg(newName)});
    });

    connect(m_rooms, &RoomsView::allShown, this,
            [this] { m_messages->withdraw(hiddenRoomSubject); });
    connect(m_form, &CreateRoomForm::submitted, this, &MainWindow::takeRoom);
    connect(m_form, &CreateRoomForm::manageConnections, this, &MainWindow::showConnections);
    connect(m_form, &CreateRoomForm::connectionChosen, connections, &Connections::setCurrent);
}

void MainWindow::tellSettingsProblem()
{
    const Connections *connections = m_engine.connections;
    if (connections->fileProblem() == Connections::FileProblem::None)
        return;
    const QString text = connections->setAsideAs().isEmpty()
        ? tr("The settings file “%1” cannot be read. Roomwright leaves it as it is, and forgets "
             "changes to connections when it ends.")
              .arg(connections->settingsFile())
        : tr("The settings file could not be read. It was set aside as “%1”; look at your "
             "connections.")
              .arg(connections->setAsideAs());
    m_messages->post(
        {MessageBar::Kind::Warning, text, {{tr("Connections…"), [this] { showConnections(); }}}});
}

// At the first start: at its end, at the latest, there is a settings file.
void MainWindow::tellFoundCredentials()
{
    if (QFileInfo::exists(m_engine.connections->settingsFile()))
        return;
    auto message = foundCredentials(
        [this](const Connection &suggestion) { m_others->showNewConnection(suggestion); });
    if (message)
        m_messages->post(std::move(*message));
}

void MainWindow::setRooms(CreationQueue *queue, RoomTableModel *model, Journal *journal)
{
    m_exporter->setJournal(journal->path());
    m_queue = queue;
    m_rooms->setModel(model);
    joinQueue();
    m_messages->withdraw(listSubject);
    m_form->setUnavailable({});
    m_batches->setRooms(journal, queue);
}

void MainWindow::openBatchFile(const QString &path)
{
    m_batches->open(path);
}

void MainWindow::setRoomsUnavailable(const QString &reason)
{
    m_form->setUnavailable(reason);
    m_rooms->setUnavailable(reason);
    m_messages->post({MessageBar::Kind::Error,
                      reason,
                      {{tr("Try again"), [this] { Q_EMIT openRooms(); }}},
                      listSubject});
}

void MainWindow::joinQueue()
{
    connect(m_queue, &CreationQueue::enqueued, this, &MainWindow::roomTaken);
    connect(m_queue, &CreationQueue::notEnqueued, this, &MainWindow::roomNotTaken);
    connect(m_queue, &CreationQueue::progressChanged, this, &MainWindow::showProgress);
    connect(m_queue, &CreationQueue::earlierFound, this, &MainWindow::tellEarlier);
    connect(m_queueBar, &QueueBar::pause, m_queue, &CreationQueue::pause);
    connect(m_queueBar, &QueueBar::resume, m_queue, &CreationQueue::resume);
    connect(m_queueBar, &QueueBar::cancelWaiting, this, &MainWindow::askToCancelAll);
    connect(m_queue, &CreationQueue::cancelled, this, &MainWindow::tellCancelled);
    connect(m_rooms, &RoomsView::retry, m_queue, &CreationQueue::retry);
    connect(m_rooms, &RoomsView::cancel, m_queue, [this](const QList<qint64> &ids) {
        m_cancelled.clear();
        for (const qint64 id : ids)
            m_queue->cancel(id);
    });
    showProgress();
}

void MainWindow::showProgress()
{
    const CreationQueue::Progress progress = m_queue->progress();
    m_queueBar->setProgress(progress);
    m_menu->setCanCancelAll(!progress.isIdle() || m_holdsEarlier);
}

void MainWindow::askToCancelAll()
{
    if (!m_engine.preferences->preferences().askBeforeCancelling)
        return cancelAll();
    QMessageBox *question = plainBox(
        this, tr("Cancel rooms"), tr("Cancel all rooms that wait?"),
        tr("What is on its way comes to its end. The others stay in the list, and can be asked for "
           "again."),
        QMessageBox::NoButton, symbolicIcon(QStringLiteral("warning")));
    question->setObjectName(QStringLiteral("cancelAll"));
    const QPushButton *yes = question->addButton(tr("&Cancel them"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("&Keep them"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &MainWindow::cancelAll);
    question->open();
}

void MainWindow::cancelAll()
{
    m_cancelled.clear();
    m_queue->cancelAll();
    decideEarlier();
}

// Rows that were asked to be cancelled together may be told in several parts.
void MainWindow::tellCancelled(const QList<qint64> &ids)
{
    m_cancelled += ids;
    m_messages->post({MessageBar::Kind::Information,
                      tr("%n room(s) were cancelled.", nullptr, int(m_cancelled.size())),
                      {{tr("Undo"), [this] { m_queue->retry(std::exchange(m_cancelled, {})); }}},
                      cancelledSubject});
}

void MainWindow::tellEarlier(qint64 count)
{
    m_holdsEarlier = true;
    showProgress();
    m_messages->post(
        {MessageBar::Kind::Information,
         tr("%n room(s) of an earlier session are not finished. They can be asked for again "
            "safely, with the same tokens.",
            nullptr, int(count)),
         {{tr("Continue"),
           [this] {
               m_queue->resumeEarlier();
               decideEarlier();
           }},
          {tr("Give them up"),
           [this] {
               m_queue->discardEarlier();
               decideEarlier();
           }}},
         earlierSubject});
}

// The rows of an earlier session are held no longer.
void MainWindow::decideEarlier()
{
    m_holdsEarlier = false;
    m_messages->withdraw(earlierSubject);
    showProgress();
}

void MainWindow::takeRoom(const QUuid &connection, const NewRoom &room)
{
    NewRoom taken = room;
    if (taken.clientRequestToken.isEmpty())
        taken.clientRequestToken = roomrules::newToken();
    if (connection != m_engine.connections->localService().id)
        m_engine.connections->rememberAccountId(connection, taken.accountId);
    m_beingTaken.insert(taken.clientRequestToken, connection);
    m_queue->enqueue(connection, taken);
}

void MainWindow::roomTaken(qint64 id, const NewRoom &room)
{
    if (m_beingTaken.remove(room.clientRequestToken) == 0)
        return; // not of this form
    m_messages->withdraw(subjectOf(room));
    m_rooms->reveal(id);
    if (!m_rooms->filter().isActive())
        return;
    m_messages->post({MessageBar::Kind::Information,
                      tr("“%1” was added to the list, of which only a part is shown.")
                          .arg(FailureText::shortened(room.name)),
                      {{tr("Show all"), [this] { m_rooms->setFilter({}); }}},
                      hiddenRoomSubject});
}

void MainWindow::roomNotTaken(const NewRoom &room, const QString &reason)
{
    const QUuid connection = m_beingTaken.take(room.clientRequestToken);
    if (!m_form->restore(connection, room))
        m_untaken.append({connection, room, reason});
    tellUntaken({connection, room, reason});
}

void MainWindow::tellUntaken(const Untaken &untaken)
{
    const QString token = untaken.room.clientRequestToken;
    const auto hasToken = [token](const Untaken &each) {
        return each.room.clientRequestToken == token;
    };
    MessageBar::Message message{
        MessageBar::Kind::Error,
        tr("“%1” was not sent, as it could not be written to the disk first: %2")
            .arg(FailureText::shortened(untaken.room.name),
                 FailureText::shortened(untaken.reason, 300)),
        {},
        subjectOf(untaken.room)};
    if (std::any_of(m_untaken.cbegin(), m_untaken.cend(), hasToken)) {
        message.actions = {{tr("Try again"), [this, untaken, hasToken] {
                                m_untaken.removeIf(hasToken);
                                takeRoom(untaken.connection, untaken.room);
                            }}};
    }
    m_messages->post(std::move(message));
}

bool MainWindow::canBeReplaced() const
{
    return m_beingTaken.isEmpty() && !m_exporter->isWriting() && !m_batches->isBusy()
        && !m_others->hasUnfinishedConnections() && QApplication::activeModalWidget() == nullptr;
}

void MainWindow::takeOver(const MainWindow &before)
{
    m_begun = before.m_begun;
    m_cancelled = before.m_cancelled;
    m_rooms->setFilter(before.m_rooms->filter());
    m_form->setDraft(before.m_form->draft()); // where the settings file could not be written
    m_untaken = before.m_untaken;
    for (const Untaken &untaken : std::as_const(m_untaken))
        tellUntaken(untaken);
    if (const QString account = m_engine.session->localAccountId(); !account.isEmpty())
        m_form->offerAccount(m_engine.connections->localService().id, account);
    else if (m_begun)
        m_engine.session->startLocalService(); // which says again why it cannot
}

void MainWindow::localServiceFailed(const QString &reason)
{
    m_form->offerAccount(m_engine.connections->localService().id, {});
    const FailureText::Text text = FailureText::of(Failure{Failure::Kind::LocalServiceDown});
    QString sentence = text.headline + u' ' + text.nextStep;
    if (!reason.isEmpty())
        sentence += QStringLiteral(" (") + FailureText::shortened(reason, 300) + u')';
    m_messages->post({MessageBar::Kind::Error,
                      sentence,
                      {{tr("Try again"), [this] { m_engine.session->startLocalService(); }}},
                      localServiceSubject});
}

void MainWindow::showConnections()
{
    m_others->showConnections(m_form->connection());
}

void MainWindow::askForMfaCode(const QString &serial, QObject *context,
                               std::function<void(const QString &code)> done)
{
    auto *dialog = new MfaDialog(serial, this);
    connect(dialog, &MfaDialog::decided, context, std::move(done));
    dialog->open();
}

RoomTableModel::Words MainWindow::words()
{
    RoomTableModel::Words words;
    words.header = [](RoomTableModel::Column column) -> QString {
        switch (column) {
        case RoomTableModel::Status:
            return tr("Status");
        case RoomTableModel::Name:
            return tr("Name");
        case RoomTableModel::Account:
            return tr("Account");
        case RoomTableModel::RoomId:
            return tr("Room ID");
        case RoomTableModel::Created:
            return tr("Created", "column: when the room was created");
        case RoomTableModel::Details:
            return tr("Details");
        case RoomTableModel::ColumnCount:
            break;
        }
        return {};
    };
    words.state = &FailureText::word;
    words.failure = &FailureText::line;
    words.time = &FailureText::time;
    return words;
}

WindowParts MainWindow::parts()
{
    return {this, m_splitter, m_form, m_rooms};
}

void MainWindow::saveState()
{
    if (m_engine.connections->mayWriteFile())
        saveWindow(parts(), m_engine.connections->settingsFile());
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    QMetaObject::invokeMethod(this, &MainWindow::begin, Qt::QueuedConnection);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // A window that starts minimized is not painted.
    QTimer::singleShot(PatienceWithPaint, this, &MainWindow::begin);
}

void MainWindow::begin()
{
    if (std::exchange(m_begun, true))
        return;
    if (m_engine.connections->mayWriteFile())
        m_keychain->tellChange(m_engine.connections->settingsFile());
    Q_EMIT ready();
}

void MainWindow::closeUnasked()
{
    m_asks = false;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_asks && m_others->hasUnfinishedConnections()) {
        event->ignore();
        m_others->askToFinishConnections(); // and close() where it is finished
        return;
    }
    if (m_asks && m_queue != nullptr && !m_queue->progress().isIdle()
        && m_engine.preferences->preferences().askBeforeQuitting) {
        event->ignore();
        askToQuit();
        return;
    }
    saveState();
    event->accept();
}

void MainWindow::askToQuit()
{
    const CreationQueue::Progress progress = m_queue->progress();
    QMessageBox *question = plainBox(
        this, tr("Quit"),
        tr("%n room(s) are not finished.", nullptr, int(progress.total - progress.done)),
        tr("They are kept on the disk: at the next start Roomwright offers to go on with them, and "
           "makes none twice."),
        QMessageBox::NoButton, symbolicIcon(QStringLiteral("warning")));
    question->setObjectName(QStringLiteral("askToQuit"));
    const QPushButton *quit = question->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("&Go on"), QMessageBox::RejectRole));
    connect(quit, &QPushButton::clicked, this, &MainWindow::closeUnasked);
    question->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        keepPlaceholdersReadable();
}

#include "moc_mainwindow.cpp"
