// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchopener.h"

#include "batchdialog.h"
#include "batchdrop.h"
#include "failuretext.h"
#include "messagebar.h"
#include "rooms/journal.h"
#include "session/session.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace {

const QString batchSubject = QStringLiteral("batch");

} // namespace

BatchOpener::BatchOpener(Connections *connections, Session *session, MessageBar *messages,
                         QWidget *window)
    : QObject(window)
    , m_connections(connections)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_action(new QAction(tr("Create rooms from a &file…"), this))
{
    m_action->setObjectName(QStringLiteral("openBatchFile"));
    m_action->setShortcut(QKeySequence::Open);
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &BatchOpener::ask);
    auto *drop = new BatchDrop(window);
    connect(drop, &BatchDrop::dropped, this, &BatchOpener::open);
    connect(drop, &BatchDrop::refused, this, [this](const QString &sentence) {
        m_messages->post({.text = sentence, .subject = batchSubject});
    });
}

void BatchOpener::setRooms(Journal *journal, CreationQueue *queue)
{
    m_journal = journal;
    m_queue = queue;
    m_action->setEnabled(true);
    if (!m_waiting.isEmpty())
        open(std::exchange(m_waiting, {}));
}

void BatchOpener::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Create rooms from a file"));
    dialog->setObjectName(QStringLiteral("batchFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists of rooms (*.jsonl *.ndjson *.json)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchOpener::open);
    dialog->open();
}

void BatchOpener::open(const QString &path)
{
    if (m_journal == nullptr) {
        m_waiting = path;
        return;
    }
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        if (m_dialog->path() != path)
            m_messages->post(
                {.text = tr("“%1” was not opened: first say what is to become of “%2”.")
                             .arg(FailureText::shortened(QFileInfo(path).fileName()),
                                  FailureText::shortened(QFileInfo(m_dialog->path()).fileName())),
                 .actions = {{tr("Open it"), [this, path] { open(path); }}},
                 .subject = batchSubject});
        return;
    }
    m_dialog = new BatchDialog(path, m_connections, m_journal->reader(), m_window);
    m_dialog->setLocalAccount(m_session->localAccountId());
    connect(m_session, &Session::localServiceReady, m_dialog, &BatchDialog::setLocalAccount);
    connect(m_dialog, &QDialog::accepted, this,
            [this, path, dialog = m_dialog.data()] { create(path, dialog->takeOrder()); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog.clear(); });
    m_dialog->open();
}

bool BatchOpener::isBusy() const
{
    return !m_waiting.isEmpty() || m_dialog || findChild<BatchCreation *>() != nullptr;
}

void BatchOpener::create(const QString &path, BatchCreation::Order order)
{
    const QString name = FailureText::shortened(order.name);
    if (!order.accountId.isEmpty() && order.connection != m_connections->localService().id)
        m_connections->rememberAccountId(order.connection, order.accountId);
    auto *creation = new BatchCreation(m_journal, m_queue, this);
    connect(creation, &BatchCreation::added, this, [this, name](qint64 count) {
        m_messages->post({.text = tr("“%1”: %n room(s) were added.", nullptr, int(count)).arg(name),
                          .subject = batchSubject});
    });
    connect(creation, &BatchCreation::goesOn, this, [this, name](qint64 count) {
        m_messages->post(
            {.text = tr("“%1”: going on with %n room(s).", nullptr, int(count)).arg(name),
             .subject = batchSubject});
    });
    connect(creation, &BatchCreation::failed, this,
            [this, path, name](const JournalError &error) { tellFailure(path, name, error); });
    for (auto end : {&BatchCreation::added, &BatchCreation::goesOn})
        connect(creation, end, creation, &QObject::deleteLater);
    connect(creation, &BatchCreation::failed, creation, &QObject::deleteLater);
    creation->start(std::move(order));
}

void BatchOpener::tellFailure(const QString &path, const QString &name, const JournalError &error)
{
    m_messages->post({.kind = MessageBar::Kind::Error,
                      .text = tr("“%1”: nothing was sent, as it could not be written to the disk "
                                 "first. %2")
                                  .arg(name, FailureText::of(error)),
                      .actions = {{tr("Try again"), [this, path] { open(path); }}},
                      .subject = batchSubject});
}

#include "moc_batchopener.cpp"
