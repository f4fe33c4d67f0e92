// SPDX-License-Identifier: GPL-3.0-or-later
#include "createroomform.h"

#include "connectionname.h"
#include "contrast.h"
#include "controlheight.h"
#include "disclosurebutton.h"
#include "fieldproblem.h"
#include "grid.h"
#include "symbolicicon.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace {

QLineEdit *lineEdit(const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(std::numeric_limits<int>::max()); // the API sets no limit
    return edit;
}

QToolButton *iconButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(symbolicIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CreateRoomForm::CreateRoomForm(QWidget *parent)
    : QWidget(parent)
    , m_connection(new QComboBox)
    , m_account(lineEdit(QStringLiteral("accountId")))
    , m_name(lineEdit(QStringLiteral("roomName")))
    , m_token(lineEdit(QStringLiteral("requestToken")))
    , m_moreBox(new QWidget(this))
    , m_more(new DisclosureButton(tr("&More"), m_moreBox, this))
    , m_create(new QPushButton(tr("Create &room"), this))
{
    buildFields();

    auto *heading = new QLabel(tr("New room"), this);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    heading->setFont(font);

    m_create->setObjectName(QStringLiteral("createRoom"));
    m_create->setAccessibleName(tr("Create room"));
    m_create->setDefault(true);
    keepControlHeight(m_create, grid::Control + grid::Half);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::Wide, grid::Wide, grid::Wide, grid::Wide);
    layout->setSpacing(grid::Wide);
    layout->addWidget(heading);
    layout->addWidget(m_connectionField);
    layout->addWidget(m_accountField);
    layout->addWidget(m_nameField);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_moreBox);
    layout->addWidget(m_create);
    layout->addStretch(1);

    setTabOrder(m_name, m_create);
    setTabOrder(m_create, m_more);
    joinSignals();
    colorize();
    fill(m_token, roomrules::newToken());
    focusName();
}

void CreateRoomForm::buildFields()
{
    m_connection->setObjectName(QStringLiteral("connection"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_connection->setMinimumContentsLength(12);
    m_manage = new QPushButton;
    m_manage->setObjectName(QStringLiteral("manageConnections"));
    m_manage->setIcon(symbolicIcon(QStringLiteral("connections")));
    m_manage->setToolTip(tr("Manage connections…"));
    m_manage->setAccessibleName(tr("Manage connections…"));
    m_manage->setAutoDefault(false);

    m_name->setPlaceholderText(tr("For example: Operations"));

    m_connectionField = new Field(tr("Connect&ion"), m_connection, m_manage, this);
    m_connectionField->setEdited(true); // what is wrong with a connection is not being typed here
    m_accountField = new Field(tr("&Account ID"), m_account, nullptr, this);
    m_nameField = new Field(tr("Room &name"), m_name, nullptr, this);
    buildMore();
}

void CreateRoomForm::buildMore()
{
    m_more->setObjectName(QStringLiteral("more"));

    auto *fresh = iconButton(QStringLiteral("refresh"), tr("Fresh token"));
    fresh->setObjectName(QStringLiteral("freshToken"));
    connect(fresh, &QToolButton::clicked, this,
            [this] { m_token->setText(roomrules::newToken()); });

    auto *layout = new QVBoxLayout(m_moreBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::Unit);
    m_tokenField = new Field(tr("Request &token"), m_token, fresh, m_moreBox);
    m_aboutToken = new QLabel(tr("The same token never makes a second room, however often it is "
                                 "asked."),
                              m_moreBox);
    m_aboutToken->setTextFormat(Qt::PlainText);
    m_aboutToken->setWordWrap(true);
    layout->addWidget(m_tokenField);
    layout->addWidget(m_aboutToken);
}

void CreateRoomForm::joinSignals()
{
    connect(m_connection, &QComboBox::currentIndexChanged, this, [this] {
        m_submitSoon = false;
        fillAccount();
    });
    connect(m_connection, &QComboBox::activated, this,
            [this] { Q_EMIT connectionChosen(connection()); });
    m_account->installEventFilter(this);
    connect(m_account, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_typed.insert(connection(), text);
        edited(m_accountField);
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { edited(m_nameField); });
    connect(m_token, &QLineEdit::textChanged, this, [this] { edited(m_tokenField); });
    connect(m_manage, &QPushButton::clicked, this, &CreateRoomForm::manageConnections);
    connect(m_create, &QPushButton::clicked, this, &CreateRoomForm::submit);
}

void CreateRoomForm::setConnections(const QList<Connection> &connections, const QUuid &current)
{
    const QUuid wanted = current.isNull() ? connection() : current;
    m_connections = connections;
    {
        const QSignalBlocker blocker(m_connection);
        m_connection->clear();
        for (const Connection &each : connections) {
            m_connection->addItem(shownName(each), each.id);
            if (!each.lastAccountId().isEmpty() && !m_offered.contains(each.id))
                m_offered.insert(each.id, each.lastAccountId());
        }
        m_connection->setCurrentIndex(qMax(0, m_connection->findData(wanted)));
    }
    fillAccount();
}

QUuid CreateRoomForm::connection() const
{
    return m_connection->currentData().toUuid();
}

void CreateRoomForm::offerAccount(const QUuid &connection, const QString &accountId)
{
    m_offered.insert(connection, accountId);
    if (connection == this->connection() && m_typed.value(connection).isEmpty())
        fillAccount();
    else
        refresh();
    if (m_submitSoon)
        submit();
}

void CreateRoomForm::setUnavailable(const QString &reason)
{
    m_unavailable = reason;
    refresh();
    if (m_submitSoon)
        submit();
}

NewRoom CreateRoomForm::room() const
{
    return {m_account->text(), m_name->text(), m_token->text()};
}

bool CreateRoomForm::restore(const QUuid &connection, const NewRoom &room)
{
    const int index = m_connection->findData(connection);
    if (!m_name->text().isEmpty() || index < 0)
        return false;
    m_typed.insert(connection, room.accountId);
    m_connection->setCurrentIndex(index);
    fillAccount();
    fill(m_name, room.name);
    fill(m_token, room.clientRequestToken);
    return true;
}

NewRoom CreateRoomForm::draft() const
{
    return {m_typed.value(connection()), m_name->text(),
            m_tokenField->isEdited() ? m_token->text() : QString()};
}

void CreateRoomForm::setDraft(const NewRoom &room)
{
    if (!room.accountId.isEmpty()) {
        m_typed.insert(connection(), room.accountId);
        fillAccount();
    }
    m_nameField->setEdited(!room.name.isEmpty());
    fill(m_name, room.name);
    if (!room.clientRequestToken.isEmpty()) {
        m_tokenField->setEdited(true);
        fill(m_token, room.clientRequestToken);
    }
}

bool CreateRoomForm::isMoreOpen() const
{
    return m_more->isChecked();
}

void CreateRoomForm::setMoreOpen(bool open)
{
    m_more->setChecked(open);
}

void CreateRoomForm::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void CreateRoomForm::submit()
{
    refresh();
    m_submitSoon = false;
    if (Field *blocked = firstBlocked()) {
        if (blocked == m_tokenField)
            setMoreOpen(true);
        blocked->pointOut();
        return;
    }
    if (!awaited().isEmpty()) {
        m_submitSoon = true;
        return;
    }
    const NewRoom given = room();
    startNextRoom();
    Q_EMIT submitted(connection(), given);
}

void CreateRoomForm::startNextRoom()
{
    m_nameField->setEdited(false);
    m_tokenField->setEdited(false);
    fill(m_token, roomrules::newToken());
    fill(m_name, {});
    m_name->setFocus(Qt::OtherFocusReason);
}

void CreateRoomForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button != nullptr)
        button->click();
    else
        submit();
}

// An account that is left empty is what is offered again.
bool CreateRoomForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_account->text().isEmpty()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            fillAccount();
    }
    return QWidget::eventFilter(watched, event);
}

void CreateRoomForm::edited(Field *field)
{
    m_submitSoon = false;
    field->startEdit();
    refresh();
}

void CreateRoomForm::fill(QLineEdit *editor, const QString &text)
{
    const QSignalBlocker blocker(editor);
    editor->setText(text);
    refresh();
}

void CreateRoomForm::fillAccount()
{
    const QString typed = m_typed.value(connection());
    m_accountField->setEdited(!typed.isEmpty());
    fill(m_account, typed.isEmpty() ? m_offered.value(connection()) : typed);
    if (!m_account->hasFocus())
        m_account->home(false); // IDs are told apart by their beginnings
}

void CreateRoomForm::refresh()
{
    const QList<roomrules::Problem> problems = roomrules::problems(room());
    m_accountField->setProblem(isExpectingAccount()
                                   ? Field::Problem{}
                                   : fieldproblem::of(problems, roomrules::Field::AccountId));
    m_nameField->setProblem(fieldproblem::of(problems, roomrules::Field::Name));
    m_tokenField->setProblem(fieldproblem::of(problems, roomrules::Field::ClientRequestToken));
    m_connectionField->setProblem(fieldproblem::of(chosen()));
    m_account->setPlaceholderText(isExpectingAccount() ? tr("The local service is starting…")
                                      : m_account->text().isEmpty() ? m_offered.value(connection())
                                                                    : QString());

    QStringList reasons;
    if (!awaited().isEmpty())
        reasons += awaited();
    for (const Field *field : fields()) {
        if (fieldproblem::blocks(field))
            reasons += field->problem().text;
    }
    m_create->setEnabled(reasons.isEmpty());
    const QString why = reasons.join(u'\n');
    m_create->setToolTip(reasons.isEmpty() ? tr("Creates the room (Enter)") : why);
    m_create->setAccessibleDescription(why);
}

const Connection *CreateRoomForm::chosen() const
{
    const int index = m_connection->currentIndex();
    return index >= 0 && index < m_connections.size() ? &m_connections.at(index) : nullptr;
}

bool CreateRoomForm::isExpectingAccount() const
{
    const Connection *connection = chosen();
    return connection != nullptr && connection->kind == Connection::Kind::LocalService
        && m_account->text().isEmpty() && !m_offered.contains(connection->id);
}

// What is in the way and goes by itself, or as the window says.
QString CreateRoomForm::awaited() const
{
    if (!m_unavailable.isEmpty())
        return m_unavailable;
    return isExpectingAccount() ? tr("The local service is starting…") : QString();
}

void CreateRoomForm::colorize()
{
    QPalette faint = palette();
    faint.setColor(
        QPalette::WindowText,
        contrast::faint(palette().color(QPalette::WindowText), palette().color(QPalette::Window)));
    m_aboutToken->setPalette(faint);
}

void CreateRoomForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorize();
}

QList<Field *> CreateRoomForm::fields() const
{
    return {m_connectionField, m_accountField, m_nameField, m_tokenField};
}

Field *CreateRoomForm::firstBlocked() const
{
    for (Field *field : fields()) {
        if (fieldproblem::blocks(field))
            return field;
    }
    return nullptr;
}

#include "moc_createroomform.cpp"
