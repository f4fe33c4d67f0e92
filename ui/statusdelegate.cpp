// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusdelegate.h"

#include "contrast.h"
#include "core/plaintext.h"
#include "grid.h"
#include "palettes.h"
#include "rooms/roomtablemodel.h"
#include "symbolicicon.h"

#include <QGuiApplication>
#include <QPalette>

QString stateIconName(RoomState state)
{
    switch (state) {
    case RoomState::Waiting:
        return QStringLiteral("waiting");
    case RoomState::Sending:
        return QStringLiteral("sending");
    case RoomState::Created:
        return QStringLiteral("created");
    case RoomState::Failed:
        return QStringLiteral("failed");
    case RoomState::Unknown:
        return QStringLiteral("unknown");
    case RoomState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QColor stateColor(RoomState state, const QPalette &palette, QPalette::ColorRole ground)
{
    const auto hue = [state]() -> QColor {
        switch (state) {
        case RoomState::Waiting:
            return {0x5b, 0x64, 0x70};
        case RoomState::Sending:
            return {0x1b, 0x66, 0xc4};
        case RoomState::Created:
            return {0x1a, 0x7f, 0x46};
        case RoomState::Failed:
            return {0xc6, 0x28, 0x28};
        case RoomState::Unknown:
            return {0x9a, 0x5b, 0x00};
        case RoomState::Cancelled:
            return {0x6b, 0x6b, 0x6b};
        }
        return {};
    };
    return contrast::readable(hue(), palette.color(ground), palettes::wantedRatio(palette));
}

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return plaintext::visible(QStyledItemDelegate::displayText(value, locale));
}

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A time, or a name in Latin, would be torn apart in a window that is read from the right.
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar EndOfIsolate(0x2069);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = FirstStrongIsolate + option->text + EndOfIsolate;
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant value = index.data(RoomTableModel::StateRole);
    if (!value.isValid())
        return;
    const auto state = value.value<RoomState>();
    const bool striped = option->features.testFlag(QStyleOptionViewItem::Alternate);
    const QColor color =
        stateColor(state, option->palette, striped ? QPalette::AlternateBase : QPalette::Base);
    option->palette.setColor(QPalette::Text, color);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    option->icon = symbolicIcon(
        stateIconName(state),
        selected ? option->palette.color(QPalette::Normal, QPalette::HighlightedText) : color);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(grid::Icon, grid::Icon);
}

#include "moc_statusdelegate.cpp"
#include "palettes.h"
