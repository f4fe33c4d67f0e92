// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "contrast.h"
#include "grid.h"
#include "symbolicicon.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_icon->setAlignment(Qt::AlignCenter);
    QFont font = m_headline->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_headline->setFont(font);
    m_headline->setObjectName(QStringLiteral("emptyHeadline"));
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    for (QLabel *label : {m_headline, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::Gap, grid::Gap, grid::Gap, grid::Gap);
    layout->setSpacing(grid::Unit);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_headline);
    layout->addWidget(m_hint);
    layout->addStretch(3);
}

void EmptyState::setWords(const QString &icon, const QString &headline, const QString &hint)
{
    m_iconName = icon;
    m_headline->setText(headline);
    m_hint->setText(hint);
    colorize();
}

QString EmptyState::words() const
{
    return m_headline->text() + QStringLiteral(". ") + m_hint->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        colorize();
}

void EmptyState::colorize()
{
    const QWidget *ground = parentWidget() == nullptr ? this : parentWidget();
    const QPalette palette = ground->palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor faint = contrast::faint(text, base);
    const auto paintWith = [](QLabel *label, const QColor &color) {
        QPalette own = label->palette();
        own.setColor(label->foregroundRole(), color); // which the ground decides
        label->setPalette(own);
    };
    paintWith(m_headline, text);
    paintWith(m_hint, faint);
    m_icon->setPixmap(symbolicIcon(m_iconName, faint)
                          .pixmap(QSize(3 * grid::Icon, 3 * grid::Icon), devicePixelRatioF()));
}

#include "moc_emptystate.cpp"
