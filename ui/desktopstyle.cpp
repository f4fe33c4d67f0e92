// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopstyle.h"

#include "contrast.h"

#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace {

void outline(const QStyleOption *option, QPainter *painter)
{
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const int width = hasFocus ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(
        QPen(option->palette.color(hasFocus ? QPalette::Highlight : QPalette::WindowText), width,
             Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(width - 1, width - 1, -1, -1));
    painter->restore();
}

// As what is no text is to be told from its ground: WCAG 2, level AA.
void outlineBox(const QStyleOption *option, QPainter *painter)
{
    constexpr double ToldApart = 3.0;
    const QColor ground = option->palette.color(QPalette::Window);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(contrast::readable(ground, ground, ToldApart));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

// Qt's own puts the text to the button's edge where it is written from the right.
void drawLabelFromTheRight(const QStyle *style, const QStyleOptionButton &button, QPainter *painter,
                           bool underlines)
{
    constexpr int Gap = 4;
    const int flags = Qt::AlignCenter | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int textWidth = button.fontMetrics.boundingRect(button.rect, flags, button.text).width();
    const QRect area = QStyle::alignedRect(
        Qt::LeftToRight, Qt::AlignCenter,
        {textWidth + Gap + button.iconSize.width(), button.rect.height()}, button.rect);
    const bool isEnabled = button.state & QStyle::State_Enabled;
    const QRect iconArea = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignRight | Qt::AlignVCenter,
                                               button.iconSize, area);
    button.icon.paint(painter, iconArea, Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled);
    style->drawItemText(painter, area.adjusted(0, 0, -Gap - button.iconSize.width(), 0), flags,
                        button.palette, isEnabled, button.text, QPalette::ButtonText);
}

} // namespace

DesktopStyle::DesktopStyle(const QString &baseStyle, Wants wants)
    : QProxyStyle(baseStyle)
    , m_wants(wants)
{ }

// Qt moves a line by the space that ends it, which is beyond the edge where the line is full.
void DesktopStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (m_wants.fromTheRight && label != nullptr && label->wordWrap())
        widget->setContentsMargins(widget->fontMetrics().horizontalAdvance(u' ') + 2, 0, 0, 0);
}

void DesktopStyle::unpolish(QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (m_wants.fromTheRight && label != nullptr && label->wordWrap())
        widget->setContentsMargins({});
    QProxyStyle::unpolish(widget);
}

int DesktopStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (hint == SH_UnderlineShortcut && m_wants.joinedLetters)
        return 0;
    const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    return moves && m_wants.calm ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void DesktopStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hasEdge = element == PE_FrameLineEdit || element == PE_PanelButtonCommand
        || element == PE_IndicatorCheckBox || element == PE_Frame || element == PE_FrameMenu;
    if (hasEdge && m_wants.outlines)
        outline(option, painter);
    else if (element == PE_IndicatorCheckBox && m_wants.boxes)
        outlineBox(option, painter);
}

void DesktopStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && m_wants.fromTheRight && button != nullptr
        && !button->icon.isNull() && !button->text.isEmpty()) {
        drawLabelFromTheRight(this, *button, painter,
                              styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBar && m_wants.outlines)
        outline(option, painter);
}

void DesktopStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && m_wants.outlines)
        outline(option, painter);
}

#include "moc_desktopstyle.cpp"
