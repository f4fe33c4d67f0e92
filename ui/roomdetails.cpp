// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomdetails.h"

#include "contrast.h"
#include "core/plaintext.h"
#include "elidedlabel.h"
#include "failuretext.h"
#include "grid.h"
#include "statusdelegate.h"
#include "symbolicicon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>

namespace {

constexpr qsizetype LongestValue = 300; // what is longer is Copy's
constexpr qsizetype MostAttempts = 20; // the last ones

// The width that a value may take is not its writer's to say.
QString seen(const QString &text)
{
    return text.size() <= LongestValue ? plaintext::visible(text)
                                       : FailureText::shortened(text, LongestValue);
}

} // namespace

RoomDetails::RoomDetails(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("roomDetails"));
}

void RoomDetails::setRequest(const RoomRequest &request, const QString &connectionName,
                             const QList<Attempt> &attempts)
{
    if (m_text == nullptr)
        build();
    else if (m_request == request && m_connectionName == connectionName
             && m_attempts.size() == attempts.size())
        return;
    const bool sameRow = m_request.id == request.id;
    m_request = request;
    m_connectionName = connectionName;
    m_attempts = attempts;
    const int scrolled = m_text->verticalScrollBar()->value();
    refresh();
    m_text->verticalScrollBar()->setValue(sameRow ? scrolled : 0);
}

void RoomDetails::build()
{
    m_icon = new QLabel(this);
    m_title = new ElidedLabel(this);
    m_title->setMinimumWidth(10 * grid::Unit);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
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
    m_text->setMinimumHeight(12 * grid::Unit);
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
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            RoomFacts::asText(m_request, m_connectionName, m_attempts));
    });
}

void RoomDetails::refresh()
{
    const QColor color = stateColor(m_request.state, palette(), QPalette::Window);
    m_icon->setPixmap(symbolicIcon(stateIconName(m_request.state), color)
                          .pixmap(QSize(grid::Icon, grid::Icon), devicePixelRatioF()));
    m_title->setWhole(tr("%1 · %2", "state · room name")
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
    // A text stands at the window's side, whichever way it is read itself.
    QTextBlockFormat block;
    block.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    cursor.setBlockFormat(block);

    cursor.insertText(RoomFacts::explanation(m_request), plain);
    if (m_request.failure) {
        const QString said = FailureText::serviceWords(*m_request.failure);
        if (!said.isEmpty()) {
            QTextBlockFormat apart = block;
            apart.setTopMargin(grid::Unit);
            cursor.insertBlock(apart);
            cursor.insertText(RoomFacts::serviceSaid(), faint);
            cursor.insertBlock(block);
            cursor.insertText(said, plain);
        }
    }

    const QList<RoomFacts::Fact> facts = this->facts();
    int widest = 0;
    for (const RoomFacts::Fact &fact : facts)
        widest = qMax(widest, m_text->fontMetrics().horizontalAdvance(fact.name));
    const QTextLength nameWidth(QTextLength::FixedLength, widest + grid::Wide);
    const QTextLength valueWidth; // what is left
    // A text document does not turn round its tables.
    const int names = isRightToLeft() ? 1 : 0;
    const int values = 1 - names;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(grid::Unit);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(names == 0 ? QList{nameWidth, valueWidth}
                                                : QList{valueWidth, nameWidth});
    QTextTable *table = cursor.insertTable(int(facts.size()), 2, format);
    QTextTableCellFormat cellFormat;
    cellFormat.setBottomPadding(grid::Inset);
    const auto put = [&](int row, int column, const QString &text,
                         const QTextCharFormat &charFormat) {
        QTextTableCell cell = table->cellAt(row, column);
        cell.setFormat(cellFormat);
        QTextCursor inside = cell.firstCursorPosition();
        inside.setBlockFormat(block);
        inside.insertText(text, charFormat);
    };
    for (int row = 0; row < facts.size(); ++row) {
        put(row, names, facts.at(row).name, faint);
        put(row, values, seen(facts.at(row).value), plain);
    }
    // Where its cursor stands, a text is scrolled to when it gets another size.
    m_text->moveCursor(QTextCursor::Start);
}

QList<RoomFacts::Fact> RoomDetails::facts() const
{
    QList<RoomFacts::Fact> facts = RoomFacts::of(m_request, m_connectionName);
    const qsizetype earlier = m_attempts.size() - MostAttempts;
    if (earlier > 0)
        facts += {QStringLiteral("…"), tr("%n earlier attempt(s)", nullptr, int(earlier))};
    return facts
        + RoomFacts::of(m_attempts.last(qMin(MostAttempts, m_attempts.size())),
                        m_request.requestedAt);
}

void RoomDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool looksChange =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange;
    if (looksChange && m_text != nullptr)
        refresh();
}

#include "moc_roomdetails.cpp"
