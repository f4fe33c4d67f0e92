// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchdialog.h"

#include "batchproblems.h"
#include "connectionname.h"
#include "core/plaintext.h"
#include "elidedlabel.h"
#include "failuretext.h"
#include "fieldproblem.h"
#include "grid.h"
#include "symbolicicon.h"
#include "windowsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace {

constexpr int DialogWidth = 76 * grid::Unit;
constexpr int ReadingSteps = 1000;
constexpr std::chrono::milliseconds ProgressTime{100};
constexpr qsizetype MostAccounts = 4; // that are named

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *partColumn(QWidget *part)
{
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::Unit);
    return layout;
}

} // namespace

BatchDialog::BatchDialog(QString path, const Connections *connections, const JournalReader *journal,
                         QWidget *parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_name(plaintext::visiblePath(QFileInfo(m_path).fileName()))
    , m_connections(connections)
    , m_journal(journal)
    , m_heading(new ElidedLabel)
    , m_trouble(plainLabel(QStringLiteral("batchTrouble")))
    , m_progress(new QProgressBar)
    , m_accounts(plainLabel(QStringLiteral("batchAccounts")))
    , m_problems(new BatchProblems)
    , m_begunText(plainLabel(QStringLiteral("batchBegun")))
    , m_again(new QCheckBox(tr("Create them once &more")))
    , m_connection(new QComboBox)
    , m_account(new QLineEdit)
{
    setObjectName(QStringLiteral("batchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Create rooms from a file"));
    build();
    joinSignals();
    fillConnections();
    read();
}

void BatchDialog::build()
{
    m_heading->setObjectName(QStringLiteral("batchFile"));
    m_heading->setWhole(m_name);
    QFont font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_heading->setFont(font);

    m_readingPart = buildReading();
    m_contentPart = buildContent();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::Wide, grid::Wide, grid::Wide, grid::Wide);
    layout->setSpacing(grid::Wide);
    layout->addWidget(m_heading);
    layout->addWidget(m_trouble);
    layout->addWidget(m_readingPart);
    layout->addWidget(m_contentPart, 1);
    layout->addWidget(buildButtons());
    keepHighEnough(this);
}

QWidget *BatchDialog::buildReading()
{
    auto *part = new QWidget;
    auto *label = plainLabel(QStringLiteral("batchReading"));
    label->setText(tr("The file is being read…"));
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setAccessibleName(label->text());
    m_progress->setRange(0, ReadingSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(grid::Unit);
    auto *layout = partColumn(part);
    layout->addWidget(label);
    layout->addWidget(m_progress);
    return part;
}

QWidget *BatchDialog::buildContent()
{
    m_again->setObjectName(QStringLiteral("batchAgain"));
    m_begunPart = new QWidget;
    auto *begun = partColumn(m_begunPart);
    begun->addWidget(m_begunText);
    begun->addWidget(m_again);

    m_connection->setObjectName(QStringLiteral("batchConnection"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_account->setObjectName(QStringLiteral("batchAccount"));
    m_account->setMaxLength(std::numeric_limits<int>::max()); // the API sets no limit
    m_connectionField = new Field(tr("Connect&ion"), m_connection);
    m_connectionField->setEdited(true); // what is wrong with a connection is not being typed here
    m_accountField = new Field(tr("&Account ID of lines without one"), m_account);

    auto *part = new QWidget;
    auto *layout = partColumn(part);
    layout->setSpacing(grid::Wide);
    layout->addWidget(m_accounts);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_connectionField);
    layout->addWidget(m_accountField);
    layout->addWidget(m_begunPart);
    layout->addStretch();
    return part;
}

QWidget *BatchDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    // The style's own icon is for light buttons.
    m_cancel->setIcon(symbolicIcon(QStringLiteral("close")));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_readAgain = buttons->addButton(tr("&Read again"), QDialogButtonBox::ActionRole);
    m_readAgain->setObjectName(QStringLiteral("batchReadAgain"));
    m_readAgain->setAutoDefault(false);
    m_create = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("batchCreate"));
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_readAgain, &QPushButton::clicked, this, &BatchDialog::read);
    return buttons;
}

void BatchDialog::joinSignals()
{
    connect(&m_progressTimer, &QTimer::timeout, this,
            [this] { m_progress->setValue(int(m_file->progress() * ReadingSteps)); });
    connect(m_connections, &Connections::changed, this, &BatchDialog::fillConnections);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &BatchDialog::fillAccount);
    connect(m_account, &QLineEdit::textChanged, this, [this] {
        m_isAccountTyped = !m_account->text().isEmpty();
        m_accountField->setEdited(true);
        refresh();
    });
    connect(m_problems, &BatchProblems::toggled, this, &BatchDialog::refresh);
    connect(m_again, &QCheckBox::toggled, this, &BatchDialog::refreshCreate);
}

void BatchDialog::read()
{
    m_trouble->hide();
    m_contentPart->hide();
    m_readAgain->hide();
    m_create->hide();
    m_readingPart->show();
    m_progress->setValue(0);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_file = std::make_unique<BatchFile>(m_path);
    connect(m_file.get(), &BatchFile::finished, this, &BatchDialog::showRead);
    m_file->read();
    m_progressTimer.start(ProgressTime);
    fit();
}

void BatchDialog::showRead()
{
    m_progressTimer.stop();
    m_readingPart->hide();
    BatchFile::Result result = m_file->take();
    if (result) {
        m_content = std::move(*result);
        showContent();
    } else {
        showTrouble(result.error());
    }
}

void BatchDialog::showTrouble(const BatchFile::Trouble &trouble)
{
    m_trouble->setText(FailureText::of(trouble));
    m_trouble->show();
    m_readAgain->show();
    m_readAgain->setFocus(Qt::OtherFocusReason);
    fit();
}

void BatchDialog::showContent()
{
    m_accounts->setText(accountsText());
    m_problems->setContent(m_content);
    const bool isAny = !m_content.list.rooms.isEmpty();
    m_connectionField->setVisible(isAny);
    m_accountField->setVisible(isAny && needsAccount());
    m_contentPart->show();
    m_create->show();
    refresh();
    fit();
    focusWhatIsToDo();
}

QString BatchDialog::accountsText() const
{
    const auto count = int(m_content.list.rooms.size());
    if (count == 0)
        return tr("There is no room in it that can be created.");
    QStringList lines{tr("%n room(s):", nullptr, count)};
    for (const BatchFile::Content::Account &account :
         m_content.accounts.first(std::min(MostAccounts, m_content.accounts.size()))) {
        lines << tr("%n in the account “%1”", nullptr, int(account.rooms))
                     .arg(FailureText::shortened(account.id));
    }
    if (const auto more = m_content.accounts.size() - MostAccounts; more > 0)
        lines << tr("the others in %n more account(s)", nullptr, int(more));
    if (needsAccount())
        lines << tr("%n without an account", nullptr, int(m_content.withoutAccount));
    return lines.join(u'\n');
}

void BatchDialog::fillConnections()
{
    const QUuid wanted = m_connection->count() == 0 ? m_connections->current()
                                                    : m_connection->currentData().toUuid();
    m_offered = m_connections->all();
    {
        const QSignalBlocker blocker(m_connection);
        m_connection->clear();
        for (const Connection &each : std::as_const(m_offered))
            m_connection->addItem(shownName(each), each.id);
        m_connection->setCurrentIndex(qMax(0, m_connection->findData(wanted)));
    }
    fillAccount();
}

void BatchDialog::fillAccount()
{
    if (!m_isAccountTyped) {
        const QSignalBlocker blocker(m_account);
        m_account->setText(isLocal() ? QString()
                                     : m_offered.at(m_connection->currentIndex()).lastAccountId());
        m_account->home(false); // IDs are told apart by their beginnings
        m_accountField->setEdited(!m_account->text().isEmpty());
    }
    refresh();
}

void BatchDialog::setLocalAccount(const QString &accountId)
{
    m_localAccount = accountId;
    refresh();
}

bool BatchDialog::isLocal() const
{
    return m_offered.at(m_connection->currentIndex()).kind == Connection::Kind::LocalService;
}

QString BatchDialog::namedAccount() const
{
    return needsAccount() ? m_account->text() : QString();
}

bool BatchDialog::isAgain() const
{
    return m_begun && m_again->isChecked();
}

qint64 BatchDialog::roomsToCreate() const
{
    return m_begun && !isAgain() ? m_begun->total - m_begun->count(RoomState::Created)
                                 : m_content.list.rooms.size();
}

void BatchDialog::refresh()
{
    m_connectionField->setProblem(fieldproblem::of(&m_offered.at(m_connection->currentIndex())));
    const bool mayStayEmpty = !needsAccount() || isLocal();
    m_account->setPlaceholderText(isLocal() ? tr("The local service's own account") : QString());
    m_accountField->setProblem(
        mayStayEmpty && namedAccount().isEmpty()
            ? Field::Problem{}
            : fieldproblem::of(roomrules::problems({namedAccount(), QStringLiteral("any"), {}}),
                               roomrules::Field::AccountId));
    refreshBegun();
    refreshCreate();
}

void BatchDialog::refreshBegun()
{
    const auto count = m_content.list.rooms.size();
    m_begun = count == 0
        ? std::nullopt
        : batchplan::begunBefore(*m_journal,
                                 batchplan::sourceOf(m_name, m_content.list.hash, namedAccount(),
                                                     m_connection->currentData().toUuid()),
                                 count);
    m_begunText->setText(m_begun ? begunText() : QString());
    m_begunPart->setVisible(m_begun.has_value());
}

QString BatchDialog::begunText() const
{
    const QString when = FailureText::time(m_begun->createdAt);
    const qint64 created = m_begun->count(RoomState::Created);
    if (created == m_begun->total)
        return tr("The rooms of this list were all created before, on %1.").arg(when);
    return tr("This list was begun on %1: %2 of %n room(s) are created. Roomwright goes on with "
              "the others; none is created twice.",
              nullptr, int(m_begun->total))
        .arg(when, QLocale().toString(created));
}

QStringList BatchDialog::reasonsNotTo() const
{
    QStringList reasons;
    if (m_content.list.rooms.isEmpty())
        reasons << tr("There is no room in it that can be created.");
    if (m_problems->areInTheWay())
        reasons << tr("There are lines that cannot be used.");
    if (roomsToCreate() == 0 && m_begun)
        reasons << begunText();
    if (needsAccount() && isLocal() && namedAccount().isEmpty() && m_localAccount.isEmpty())
        reasons << tr("The local service is starting…");
    for (const Field *field : {m_connectionField, m_accountField}) {
        if (fieldproblem::blocks(field))
            reasons << field->problem().text;
    }
    return reasons;
}

void BatchDialog::refreshCreate()
{
    const qint64 count = roomsToCreate();
    m_create->setText(tr("&Create %n room(s)", nullptr,
                         int(count > 0 ? count : qint64(m_content.list.rooms.size()))));
    const QStringList reasons = reasonsNotTo();
    m_create->setEnabled(reasons.isEmpty());
    m_create->setToolTip(reasons.join(u'\n'));
    m_create->setAccessibleDescription(reasons.join(u'\n'));
}

void BatchDialog::focusWhatIsToDo()
{
    if (!m_create->isEnabled() && m_problems->areInTheWay())
        return m_problems->focus();
    QWidget *place = m_cancel;
    if (m_create->isEnabled())
        place = m_create;
    else if (fieldproblem::blocks(m_connectionField))
        place = m_connection;
    else if (fieldproblem::blocks(m_accountField))
        place = m_account;
    else if (m_begun)
        place = m_again;
    place->setFocus(Qt::OtherFocusReason);
}

// As high as what is shown needs.
void BatchDialog::fit()
{
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(DialogWidth)
                                                     : layout()->sizeHint().height();
    resizeWithinScreen(this, {DialogWidth, height});
}

BatchCreation::Order BatchDialog::takeOrder()
{
    return {.name = QFileInfo(m_path).fileName(),
            .list = std::move(m_content.list),
            .accountId = namedAccount(),
            .otherwise = isLocal() ? m_localAccount : QString(),
            .connection = m_connection->currentData().toUuid(),
            .again = isAgain()};
}

#include "moc_batchdialog.cpp"
