// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsdialog.h"

#include "connectionform.h"
#include "connectionname.h"
#include "connectionsharing.h"
#include "failuretext.h"
#include "grid.h"
#include "keychainnotice.h"
#include "messagebar.h"
#include "plainbox.h"
#include "symbolicicon.h"
#include "windowsize.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum ItemRole { IdRole = Qt::UserRole, PageRole, FormRole };

// What messages are about: the settings file, or the secret of a connection.
const QString settingsSubject = QStringLiteral("settings");
const QString testSubject = QStringLiteral("test");

QString subjectOf(const QUuid &connection)
{
    return connection.toString();
}

template<class Widget>
Widget *widgetOf(const QListWidgetItem *item, int role)
{
    return qobject_cast<Widget *>(item->data(role).value<QObject *>());
}

} // namespace

ConnectionsDialog::ConnectionsDialog(Connections *connections, CredentialVault *vault,
                                     QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_vault(vault)
    , m_messages(new MessageBar(this))
    , m_keychain(new KeychainNotice(vault, m_messages, this))
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("connectionsDialog"));
    setWindowTitle(tr("Connections"));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(grid::Wide);
    middle->setContentsMargins(grid::Wide, grid::Wide, grid::Wide, 0);
    middle->addWidget(buildList(), 1);
    middle->addWidget(m_pages, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    layout->addWidget(buildButtons());
    // What was said of a secret no longer holds.
    connect(vault, &CredentialVault::keychainAvailable, this, [this] {
        for (const Connection &connection : m_connections->all())
            m_messages->withdraw(subjectOf(connection.id));
    });

    for (const Connection &connection : connections->all())
        addItem(connection.id, shownName(connection));
    connect(m_list, &QListWidget::currentItemChanged, this, &ConnectionsDialog::showCurrent);
    connect(connections, &Connections::changedByOthers, this,
            &ConnectionsDialog::takeOthersChanges);
    m_list->setCurrentRow(0);
    resizeWithinScreen(this, sizeHint().expandedTo(QSize(90 * grid::Unit, 70 * grid::Unit)));
}

QWidget *ConnectionsDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setMinimumWidth(22 * grid::Unit);
    m_list->setIconSize(QSize(grid::Icon, grid::Icon));
    auto *add = new QPushButton(symbolicIcon(QStringLiteral("add")), tr("&Add"));
    add->setObjectName(QStringLiteral("addConnection"));
    add->setAutoDefault(false);
    m_remove = new QPushButton(symbolicIcon(QStringLiteral("remove")), tr("Remo&ve…"));
    m_remove->setObjectName(QStringLiteral("removeConnection"));
    m_remove->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, qOverload<>(&ConnectionsDialog::addConnection));
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::askToRemove);

    auto *sharing = new ConnectionSharing(m_connections, m_messages, this);
    connect(sharing, &ConnectionSharing::added, this, [this](const QList<Connection> &added) {
        for (const Connection &connection : added)
            addItem(connection.id, shownName(connection));
        if (!added.isEmpty())
            select(added.constFirst().id);
    });

    auto *side = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::Unit);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::Unit);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(sharing->button());
    return side;
}

QWidget *ConnectionsDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close);
    buttons->setContentsMargins(grid::Wide, grid::Wide, grid::Wide, grid::Wide);
    // The style's own icons are for light buttons, and its access keys are taken here.
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("saveConnection"));
    m_save->setIcon({});
    m_save->setText(tr("&Save"));
    auto *close = buttons->button(QDialogButtonBox::Close);
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    close->setText(tr("&Close"));
    m_try = buttons->addButton(tr("&Test connection"), QDialogButtonBox::ActionRole);
    m_try->setObjectName(QStringLiteral("testConnection"));
    m_try->hide();
    connect(m_try, &QPushButton::clicked, this, &ConnectionsDialog::test);
    for (QPushButton *button : {m_save, m_try, close})
        button->setAutoDefault(false); // Enter is for the form that is seen
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (ConnectionForm *form = formOf(m_list->currentItem()))
            form->save();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ConnectionsDialog::setTester(Tester tester)
{
    m_tester = std::move(tester);
    m_try->show();
}

void ConnectionsDialog::test()
{
    if (m_test) {
        m_test->cancel();
        return;
    }
    const QUuid connection = m_list->currentItem()->data(IdRole).toUuid();
    m_messages->withdraw(testSubject);
    m_test = m_tester(connection, this);
    connect(
        m_test, &ConnectionTest::finished, this,
        [this, connection](const ConnectionVerdict &verdict) { testEnded(connection, verdict); });
    refreshSave();
}

void ConnectionsDialog::testEnded(const QUuid &connection, const ConnectionVerdict &verdict)
{
    using Kind = ConnectionVerdict::Kind;
    m_test->deleteLater();
    m_test.clear();
    refreshSave();
    if (verdict.kind == Kind::Cancelled)
        return;
    const auto tested = m_connections->find(connection);
    if (!tested)
        return; // gone: nothing to tell
    const FailureText::Text text = FailureText::of(verdict);
    const bool isWarning = verdict.clockSkew.has_value();
    m_messages->post({verdict.kind != Kind::Reached ? MessageBar::Kind::Error
                          : isWarning               ? MessageBar::Kind::Warning
                                                    : MessageBar::Kind::Information,
                      tr("“%1”: %2").arg(FailureText::shortened(shownName(*tested)), text.headline)
                          + (text.nextStep.isEmpty() ? QString() : u' ' + text.nextStep),
                      {},
                      testSubject});
}

QWidget *ConnectionsDialog::localServicePage()
{
    auto *page = new QWidget;
    auto *about =
        new QLabel(tr("The local service is a part of Roomwright: the rooms API on this "
                      "computer, for nobody but you. There is nothing to set up. It makes its "
                      "own account and its own key pair, and keeps its rooms on your disk."));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(about);
    layout->addStretch(1);
    return page;
}

QListWidgetItem *ConnectionsDialog::addItem(const QUuid &id, const QString &name)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setIcon(symbolicIcon(id == m_connections->localService().id
                                   ? QStringLiteral("room")
                                   : QStringLiteral("connections")));
    item->setData(IdRole, id);
    item->setSizeHint({0, qMax(grid::Control, m_list->fontMetrics().height() + grid::Unit)});
    return item;
}

void ConnectionsDialog::select(const QUuid &connection)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toUuid() == connection)
            m_list->setCurrentRow(row);
    }
}

void ConnectionsDialog::addConnection()
{
    addConnection(Connection());
}

void ConnectionsDialog::addConnection(const Connection &suggestion)
{
    QListWidgetItem *item = addItem({}, tr("New connection"));
    m_list->setCurrentItem(item);
    formOf(item)->fillIn(suggestion);
    formOf(item)->focusFirst();
}

void ConnectionsDialog::showCurrent()
{
    QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_remove->setEnabled(item->data(IdRole).toUuid() != m_connections->localService().id);
    m_pages->setCurrentWidget(pageOf(item));
    refreshSave();
}

void ConnectionsDialog::refreshSave()
{
    const ConnectionForm *form = formOf(m_list->currentItem());
    const QStringList problems = form == nullptr ? QStringList() : form->problems();
    m_save->setEnabled(form != nullptr && form->isChanged() && problems.isEmpty());
    m_save->setToolTip(problems.join(u'\n'));
    m_save->setAccessibleDescription(problems.join(u'\n'));
    const bool isSaved = form == nullptr || (!form->id().isNull() && !form->isChanged());
    m_try->setEnabled(m_test || isSaved);
    m_try->setText(m_test ? tr("Stop the &test") : tr("&Test connection"));
    const QString why = isSaved ? QString() : tr("Save the connection first.");
    m_try->setToolTip(why);
    m_try->setAccessibleDescription(why);
}

QWidget *ConnectionsDialog::pageOf(QListWidgetItem *item)
{
    if (auto *page = widgetOf<QWidget>(item, PageRole))
        return page;
    QWidget *page = item->data(IdRole).toUuid() == m_connections->localService().id
        ? localServicePage()
        : addForm(item);
    m_pages->addWidget(page);
    item->setData(PageRole, QVariant::fromValue<QObject *>(page));
    return page;
}

QWidget *ConnectionsDialog::addForm(QListWidgetItem *item)
{
    auto *form = new ConnectionForm(m_connections, m_vault, item->data(IdRole).toUuid());
    item->setData(FormRole, QVariant::fromValue<QObject *>(form));
    connect(form, &ConnectionForm::refreshed, this, [this, item] {
        retitle(item);
        refreshSave();
    });
    connect(form, &ConnectionForm::saved, this,
            [this, item](const QUuid &id) { formSaved(item, id); });
    connect(form, &ConnectionForm::secretKept, this,
            [this, form](bool kept, const QString &sentence) {
                tellSecret(form->id(), kept, sentence);
                tellFinished();
            });
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    return scroll;
}

void ConnectionsDialog::tellSecret(const QUuid &connection, bool kept, const QString &sentence)
{
    MessageBar::Message message{MessageBar::Kind::Information, sentence, {}, subjectOf(connection)};
    if (!kept) {
        message.kind = MessageBar::Kind::Warning;
        const auto trouble = m_vault->keychainTrouble();
        message.actions = m_keychain->actionsFor(trouble ? trouble->kind : StoreError::Kind::Other);
    }
    m_messages->post(std::move(message));
}

void ConnectionsDialog::formSaved(QListWidgetItem *item, const QUuid &id)
{
    item->setData(IdRole, id);
    retitle(item);
    if (m_connections->isOnDisk()) {
        m_messages->withdraw(settingsSubject);
    } else {
        m_messages->post({MessageBar::Kind::Warning,
                          tr("The connection can be used, but the settings file could not be "
                             "written: it will be gone when Roomwright ends."),
                          {},
                          settingsSubject});
    }
}

void ConnectionsDialog::retitle(QListWidgetItem *item)
{
    const ConnectionForm *form = formOf(item);
    const QString name = form->name().isEmpty() ? tr("New connection") : form->name();
    item->setText(form->isChanged() ? tr("%1 (not saved)").arg(name) : name);
}

void ConnectionsDialog::askToRemove()
{
    QListWidgetItem *item = m_list->currentItem();
    const ConnectionForm *form = formOf(item);
    if (form == nullptr)
        return;
    if (form->id().isNull() && !form->isChanged()) {
        remove(item);
        return;
    }
    QMessageBox *question = plainBox(
        this, tr("Remove a connection"),
        tr("Remove the connection “%1”?").arg(FailureText::shortened(form->name())),
        tr("Its secret is removed too. Rooms that were made through it stay, and stay in the "
           "list."),
        QMessageBox::Cancel, symbolicIcon(QStringLiteral("unknown")));
    question->setObjectName(QStringLiteral("removeQuestion"));
    QAbstractButton *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, form = QPointer(form), yes](const QAbstractButton *clicked) {
                QListWidgetItem *asked = form ? itemOf(form) : nullptr;
                if (clicked == yes && asked != nullptr)
                    remove(asked);
            });
    question->open();
}

void ConnectionsDialog::removeItem(QListWidgetItem *item)
{
    auto *page = widgetOf<QWidget>(item, PageRole);
    delete item;
    if (page == nullptr)
        return; // it was never looked at
    m_pages->removeWidget(page);
    page->deleteLater();
}

// What is being edited stays, and is what is saved.
void ConnectionsDialog::takeOthersChanges()
{
    QSet<QUuid> seen;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        QListWidgetItem *item = m_list->item(row);
        const QUuid id = item->data(IdRole).toUuid();
        seen.insert(id);
        ConnectionForm *form = formOf(item);
        if (id.isNull() || (form != nullptr && form->isChanged()))
            continue;
        const auto connection = m_connections->find(id);
        if (!connection)
            removeItem(item);
        else if (form != nullptr)
            form->loadAgain();
        else
            item->setText(shownName(*connection));
    }
    for (const Connection &connection : m_connections->all()) {
        if (!seen.contains(connection.id))
            addItem(connection.id, shownName(connection));
    }
}

void ConnectionsDialog::remove(QListWidgetItem *item)
{
    const QUuid id = item->data(IdRole).toUuid();
    const QString name = formOf(item)->name();
    removeItem(item);
    if (id.isNull())
        return;
    m_messages->withdraw(subjectOf(id));
    m_connections->remove(id);
    m_vault->remove(id, this, [this, id, name](const CredentialVault::DoneResult &result) {
        if (result || result.error().kind == StoreError::Kind::NoKeychain)
            return;
        m_messages->post({MessageBar::Kind::Warning,
                          tr("The secret of “%1” may still be in the keychain. %2")
                              .arg(name, FailureText::of(result.error()).headline),
                          m_keychain->actionsFor(result.error().kind), subjectOf(id)});
    });
}

QList<QListWidgetItem *> ConnectionsDialog::itemsWhere(bool (ConnectionForm::*is)() const) const
{
    QList<QListWidgetItem *> items;
    for (int row = 0; row < m_list->count(); ++row) {
        const ConnectionForm *form = formOf(m_list->item(row));
        if (form != nullptr && (form->*is)())
            items += m_list->item(row);
    }
    return items;
}

bool ConnectionsDialog::isUnfinished() const
{
    return !itemsWhere(&ConnectionForm::isChanged).isEmpty()
        || !itemsWhere(&ConnectionForm::isKeepingSecret).isEmpty();
}

void ConnectionsDialog::askToFinish()
{
    if (m_question != nullptr)
        return;
    const QList<QListWidgetItem *> changed = itemsWhere(&ConnectionForm::isChanged);
    if (changed.isEmpty()) {
        m_isFinishing = true;
        tellFinished();
        return;
    }
    const QString name = formOf(changed.constFirst())->name();
    m_question = plainBox(
        isVisible() ? this : parentWidget(), tr("Connections that are not saved"),
        changed.size() > 1 || name.isEmpty()
            ? tr("Save the changes to your connections?")
            : tr("Save the changes to the connection “%1”?").arg(FailureText::shortened(name)),
        tr("What you typed is lost otherwise."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
        symbolicIcon(QStringLiteral("unknown")));
    m_question->setObjectName(QStringLiteral("unsavedQuestion"));
    m_question->setDefaultButton(QMessageBox::Save);
    connect(m_question, &QDialog::finished, this, [this](int result) {
        m_isFinishing = result == QMessageBox::Save || result == QMessageBox::Discard;
        if (result == QMessageBox::Save)
            saveAll();
        else if (result == QMessageBox::Discard)
            discardAll();
    });
    m_question->open();
}

// Shows the first one that cannot be saved.
void ConnectionsDialog::saveAll()
{
    for (QListWidgetItem *item : itemsWhere(&ConnectionForm::isChanged)) {
        ConnectionForm *form = formOf(item);
        form->save();
        if (!form->isChanged())
            continue;
        m_isFinishing = false;
        show();
        raise();
        activateWindow();
        m_list->setCurrentItem(item);
        form->save(); // leads to what blocks, now that it is seen
        return;
    }
    tellFinished();
}

void ConnectionsDialog::discardAll()
{
    for (QListWidgetItem *item : itemsWhere(&ConnectionForm::isChanged)) {
        if (formOf(item)->id().isNull())
            remove(item);
        else
            formOf(item)->discard();
    }
    tellFinished();
}

void ConnectionsDialog::tellFinished()
{
    if (!m_isFinishing || isUnfinished())
        return;
    m_isFinishing = false;
    Q_EMIT allFinished();
}

QListWidgetItem *ConnectionsDialog::itemOf(const ConnectionForm *form) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (formOf(m_list->item(row)) == form)
            return m_list->item(row);
    }
    return nullptr;
}

ConnectionForm *ConnectionsDialog::formOf(QListWidgetItem *item)
{
    return item == nullptr ? nullptr : widgetOf<ConnectionForm>(item, FormRole);
}

#include "moc_connectionsdialog.cpp"
