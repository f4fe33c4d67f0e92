// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "contrast.h"
#include "core/plaintext.h"
#include "grid.h"
#include "palettes.h"
#include "spokenlabel.h"
#include "symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

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
    , m_text(new SpokenLabel(this))
    , m_waiting(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));

    m_text->setObjectName(QStringLiteral("messageText"));
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
    message.text = plaintext::visible(message.text);
    if (message.subject.isEmpty())
        message.subject = message.text;
    remove(message.subject);
    const auto place =
        std::find_if(m_messages.cbegin(), m_messages.cend(),
                     [&](const Posted &other) { return other.message.kind <= message.kind; });
    m_messages.insert(place, {std::move(message), ++m_posted});
    showFirst();
}

void MessageBar::withdraw(const QString &subject)
{
    remove(subject);
    showFirst();
}

void MessageBar::dismiss()
{
    if (m_messages.isEmpty())
        return;
    m_messages.removeFirst();
    showFirst();
}

void MessageBar::remove(const QString &subject)
{
    m_messages.removeIf([&](const Posted &posted) { return posted.message.subject == subject; });
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
    if (m_messages.isEmpty()) {
        hide();
        m_seen = 0;
        showActions({});
        say({});
        return;
    }
    const auto &[message, count] = m_messages.constFirst();
    m_waiting->setText(tr("%n more", "messages that wait", int(m_messages.size()) - 1));
    m_waiting->setVisible(m_messages.size() > 1);
    if (std::exchange(m_seen, count) == count)
        return;
    paintIcon();
    showActions(message.actions);
    say(message.text);
    show();
    update();
}

void MessageBar::paintIcon()
{
    const QColor color = contrast::readable(hue(), ground(), palettes::wantedRatio(palette()));
    m_icon->setPixmap(symbolicIcon(iconName(kind()), color)
                          .pixmap(QSize(grid::Icon, grid::Icon), devicePixelRatioF()));
}

void MessageBar::say(const QString &text)
{
    setAccessibleDescription(text);
    m_text->say(text);
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
        paintIcon();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

MessageBar::Kind MessageBar::kind() const
{
    return m_messages.isEmpty() ? Kind::Information : m_messages.constFirst().message.kind;
}

QColor MessageBar::hue() const
{
    switch (kind()) {
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
#include "palettes.h"
