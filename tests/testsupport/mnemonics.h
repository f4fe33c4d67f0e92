// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

// Texts of a window that can be seen at once and share an access key: "A / B", a line a pair. Menus
// count each for itself.
inline QStringList mnemonicClashes(const QWidget &window)
{
    QStringList clashes;
    const auto collect = [&clashes](const QStringList &texts) {
        QHash<QKeySequence, QString> known;
        for (const QString &text : texts) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                continue;
            if (known.contains(key))
                clashes += known.value(key) + QStringLiteral(" / ") + text;
            known.insert(key, text);
        }
    };
    const auto textsOf = [](const QList<QAction *> &actions) {
        QStringList texts;
        for (const QAction *action : actions)
            texts += action->text();
        return texts;
    };

    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            collect(textsOf(menu->actions()));
        else if (widget->window() != &window || !widget->isVisible())
            continue;
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            texts += textsOf(bar->actions());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label != nullptr && label->buddy() != nullptr)
            texts += label->text();
        if (widget->contextMenuPolicy() == Qt::ActionsContextMenu)
            collect(textsOf(widget->actions()));
    }
    collect(texts);
    return clashes;
}
