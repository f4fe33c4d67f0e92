// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "contrast.h"
#include "grid.h"
#include "symbolicicon.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr double GroundShare = 0.14;

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return QStringLiteral("information");
    case MessageBar::Kind::Warning:
        return QStringLiteral("warning");
    case MessageBar::Kind::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_waiting(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));

    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_waiting->setTextFormat(Qt::PlainText);
    m_close->setObjectName(QStringLiteral("messageDismiss"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setIcon(symbolicIcon(QStringLiteral("close")));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::Wide, grid::Unit, grid::Unit, grid::Unit);
    layout->setSpacing(grid::Unit);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_waiting);
    layout->addLayout(m_actions);
    m_actions->setSpacing(grid::Unit);
    layout->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::post(Message message)
{
    const bool known = std::any_of(m_messages.cbegin(), m_messages.cend(),
                                   [&](const Message &m) { return m.text == message.text; });
    if (known && !message.isItsOwn)
        return;
    m_messages.append(std::move(message));
    showFirst();
    if (m_messages.size() == 1)
        begin();
}

void MessageBar::dismiss()
{
    if (m_messages.isEmpty())
        return;
    m_messages.removeFirst();
    showFirst();
    if (m_messages.isEmpty())
        showActions({});
    else
        begin();
}

// One of the buttons may be what is being clicked, so they go later.
void MessageBar::showActions(const QList<Action> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.label, this);
        button->setObjectName(QStringLiteral("messageAction"));
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
    }
}

void MessageBar::showFirst()
{
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.constFirst();
    m_icon->setPixmap(symbolicIcon(iconName(message.kind), contrast::readable(hue(), ground()))
                          .pixmap(QSize(grid::Icon, grid::Icon), devicePixelRatioF()));
    m_text->setText(message.text);
    m_waiting->setText(tr("%n more", "messages that wait", int(m_messages.size()) - 1));
    m_waiting->setVisible(m_messages.size() > 1);
    update();
}

// A message comes to the front.
void MessageBar::begin()
{
    showActions(m_messages.constFirst().actions);
    setAccessibleDescription(m_messages.constFirst().text);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ground());
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     contrast::mixed(palette().color(QPalette::Window), hue(), 0.5));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFirst();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

QColor MessageBar::hue() const
{
    switch (m_messages.isEmpty() ? Kind::Information : m_messages.constFirst().kind) {
    case Kind::Information:
        break;
    case Kind::Warning:
        return {0xc7, 0x86, 0x00};
    case Kind::Error:
        return {0xd0, 0x2f, 0x2f};
    }
    return {0x1b, 0x76, 0xc4};
}

QColor MessageBar::ground() const
{
    return contrast::mixed(palette().color(QPalette::Window), hue(), GroundShare);
}

#include "moc_messagebar.cpp"
