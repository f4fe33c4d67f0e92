// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"

#include <QEvent>
#include <QStyle>
#include <QTextDocument>

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    elide();
}

void ElidedLabel::elide()
{
    // At the side where the window begins, whichever way the text itself is read.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
                 | Qt::AlignAbsolute);
    const QString seen = fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
    setText(seen);
    // A tool tip guesses rich text.
    setToolTip(seen == m_whole ? QString() : Qt::convertFromPlainText(m_whole));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        elide();
}

#include "moc_elidedlabel.cpp"
