// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomdetails.h"

#include "contrast.h"
#include "failuretext.h"
#include "grid.h"
#include "statusdelegate.h"
#include "symbolicicon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>

namespace {

struct Fact
{
    QString name;
    QString value;
};

QString time(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    return QLocale().toString(utc.toLocalTime(), QLocale::LongFormat);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoomDetails)
public:
    static QList<Fact> facts(const RoomRequest &request, const QString &connectionName)
    {
        const QString requestId = request.requestId.isEmpty() && request.failure
            ? request.failure->requestId
            : request.requestId;
        QList<Fact> facts{
            {tr("Connection"), connectionName},
            {tr("Account ID"), request.room.accountId},
            {tr("Room ID"), request.created.roomId},
            {tr("Created by"), request.created.createdBy},
            {tr("Created"), time(request.created.createdTimestamp)},
            {tr("Asked for"), time(request.requestedAt)},
            {tr("Finished"), time(request.finishedAt)},
            {tr("Attempts"), QLocale().toString(request.attempts)},
            {tr("Request ID"), requestId},
            {tr("Request token"), request.room.clientRequestToken},
        };
        // A service may name the room otherwise than it was asked to.
        if (!request.created.name.isEmpty() && request.created.name != request.room.name)
            facts.prepend({tr("Name at the service"), request.created.name});
        facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
        return facts;
    }

    static QString explanation(const RoomRequest &request)
    {
        if (!request.failure)
            return FailureText::meaning(request.state);
        const FailureText::Text text = FailureText::of(*request.failure);
        const QString said = text.headline + u' ' + text.nextStep;
        return request.state == RoomState::Unknown
            ? QString(said + u'\n' + FailureText::meaning(request.state))
            : said;
    }

    static QString theServiceSaid() { return tr("The service said:"); }
};

} // namespace

RoomDetails::RoomDetails(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("roomDetails"));
}

void RoomDetails::setRequest(const RoomRequest &request, const QString &connectionName)
{
    if (m_text == nullptr)
        build();
    else if (m_request == request && m_connectionName == connectionName)
        return;
    const bool sameRow = m_request.id == request.id;
    m_request = request;
    m_connectionName = connectionName;
    const int scrolled = m_text->verticalScrollBar()->value();
    refresh();
    m_text->verticalScrollBar()->setValue(sameRow ? scrolled : 0);
}

void RoomDetails::build()
{
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    const auto button = [this](const QString &text, const QString &icon) {
        auto *made = new QPushButton(symbolicIcon(icon), text, this);
        made->setAutoDefault(false);
        return made;
    };
    m_retry = button(tr("Retry"), QStringLiteral("retry"));
    m_cancel = button(tr("Cancel"), QStringLiteral("close"));
    m_copy = button(tr("Copy"), QStringLiteral("copy"));
    m_retry->setObjectName(QStringLiteral("detailsRetry"));
    m_cancel->setObjectName(QStringLiteral("detailsCancel"));
    m_copy->setObjectName(QStringLiteral("detailsCopy"));
    m_copy->setToolTip(tr("Copies all of the details"));

    m_text = new QTextEdit(this);
    m_text->setObjectName(QStringLiteral("detailsText"));
    m_text->setAccessibleName(tr("Details"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->document()->setDocumentMargin(grid::Unit);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, grid::Unit, 0, grid::Unit);
    head->setSpacing(grid::Unit);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_retry);
    head->addWidget(m_cancel);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);

    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retry(m_request.id); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancel(m_request.id); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText(m_request, m_connectionName)); });
}

void RoomDetails::refresh()
{
    const QColor window = palette().color(QPalette::Window);
    m_icon->setPixmap(
        symbolicIcon(stateIconName(m_request.state), stateColor(m_request.state, window))
            .pixmap(QSize(grid::Icon, grid::Icon), devicePixelRatioF()));
    m_title->setText(tr("%1 · %2", "state · room name")
                         .arg(FailureText::word(m_request.state),
                              FailureText::shortened(m_request.room.name, 200)));
    const bool isOpen =
        m_request.state == RoomState::Waiting || m_request.state == RoomState::Sending;
    m_cancel->setVisible(isOpen);
    m_retry->setVisible(!isOpen && m_request.state != RoomState::Created);
    write();
}

void RoomDetails::write()
{
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QTextCharFormat plain;
    plain.setForeground(palette().color(QPalette::Text));
    QTextCharFormat faint;
    faint.setForeground(
        contrast::faint(palette().color(QPalette::Text), palette().color(QPalette::Base)));

    cursor.insertText(Words::explanation(m_request), plain);
    if (m_request.failure) {
        const QString said = FailureText::serviceWords(*m_request.failure);
        if (!said.isEmpty()) {
            cursor.insertBlock();
            cursor.insertText(Words::theServiceSaid(), faint);
            cursor.insertBlock();
            cursor.insertText(said, plain);
        }
    }

    const QList<Fact> facts = Words::facts(m_request, m_connectionName);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(1);
    format.setCellSpacing(0);
    format.setTopMargin(grid::Unit);
    QTextTable *table = cursor.insertTable(int(facts.size()) + 1, 2, format);
    const auto put = [table](int row, int column, const QString &text,
                             const QTextCharFormat &charFormat) {
        table->cellAt(row, column).firstCursorPosition().insertText(text, charFormat);
    };
    put(0, 0, tr("Name") + QStringLiteral("   "), faint);
    put(0, 1, m_request.room.name, plain);
    for (int row = 0; row < facts.size(); ++row) {
        put(row + 1, 0, facts.at(row).name + QStringLiteral("   "), faint);
        put(row + 1, 1, facts.at(row).value, plain);
    }
}

QString RoomDetails::asText(const RoomRequest &request, const QString &connectionName)
{
    QStringList lines{
        tr("%1: %2", "name: value").arg(tr("Name"), request.room.name),
        tr("%1: %2", "name: value").arg(tr("Status"), FailureText::word(request.state)),
        Words::explanation(request),
    };
    if (request.failure) {
        const QString said = FailureText::serviceWords(*request.failure);
        if (!said.isEmpty())
            lines += {Words::theServiceSaid(), said};
    }
    for (const Fact &fact : Words::facts(request, connectionName))
        lines += tr("%1: %2", "name: value").arg(fact.name, fact.value);
    return lines.join(u'\n');
}

void RoomDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text != nullptr)
        refresh();
}

#include "moc_roomdetails.cpp"
