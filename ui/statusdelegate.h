// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/roomrequest.h"

#include <QStyledItemDelegate>

// How a state looks: an icon and a colour that can be read on a ground of the palette. The word
// stands beside it always, so that nothing is told by colour alone.
QString stateIconName(RoomState state);
QColor stateColor(RoomState state, const QPalette &palette, QPalette::ColorRole ground);

// Draws what is visible of a cell's text, which may be a service's, in the direction that it is
// read.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// Draws a cell that has RoomTableModel::StateRole as icon and word in the state's colour.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
