// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopstyle.h"

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

} // namespace

DesktopStyle::DesktopStyle(const QString &baseStyle, Wants wants)
    : QProxyStyle(baseStyle)
    , m_wants(wants)
{ }

int DesktopStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
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
}

void DesktopStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
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
