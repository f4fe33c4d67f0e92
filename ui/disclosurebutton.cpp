// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosurebutton.h"

#include "accesskey.h"
#include "grid.h"
#include "symbolicicon.h"

#include <QScrollArea>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTimer>

namespace {

// The chevrons leave so much free around them.
constexpr int IconMargin = 3;

} // namespace

DisclosureButton::DisclosureButton(const QString &text, QWidget *part, QWidget *parent)
    : QToolButton(parent)
    , m_part(part)
{
    setText(text);
    setAccessibleName(withoutAccessKey(text));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    m_part->hide();
    connect(this, &QToolButton::toggled, m_part, &QWidget::setVisible);
    connect(this, &QToolButton::clicked, this, [this] {
        if (isChecked()) // when the layouts have made room
            QTimer::singleShot(0, this, &DisclosureButton::scrollIntoView);
    });
}

void DisclosureButton::scrollIntoView()
{
    QWidget *ancestor = parentWidget();
    while (ancestor != nullptr && qobject_cast<QScrollArea *>(ancestor) == nullptr)
        ancestor = ancestor->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(ancestor)) {
        area->ensureWidgetVisible(m_part);
        area->ensureWidgetVisible(this); // where not all fits, the beginning
    }
}

QSize DisclosureButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {grid::Icon + text.width() + grid::Unit, qMax(grid::Control, text.height())};
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QString chevron = isChecked()       ? QStringLiteral("less")
        : option.direction == Qt::RightToLeft ? QStringLiteral("more-rtl")
                                              : QStringLiteral("more");
    const QRect icon(-IconMargin, (height() - grid::Icon) / 2, grid::Icon, grid::Icon);
    const QRect word = rect().adjusted(grid::Icon, 0, 0, 0);
    symbolicIcon(chevron, option.palette.color(QPalette::WindowText))
        .paint(&painter, QStyle::visualRect(option.direction, rect(), icon));
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawItemText(
        QStyle::visualRect(option.direction, rect(), word),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter)
            | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        option.palette, isEnabled(), text(), QPalette::WindowText);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Window);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

#include "moc_disclosurebutton.cpp"
