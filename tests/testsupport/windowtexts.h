// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QToolButton>
#include <QTranslator>
#include <QWidget>

// Every text in brackets, with accents and longer by a half: what is shown without brackets cannot
// be translated, and what is cut will be cut in some language.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        QString text = QString::fromUtf8(sourceText);
        if (text.startsWith(QLatin1String("QT_LAYOUT_DIRECTION")))
            return QStringLiteral("LTR");
        const bool hasWords = text.size() > 1;
        text.replace(u'o', u'ö').replace(u'e', u'é').replace(u'u', u'û');
        const QString more = QStringLiteral("~~~~~ ").repeated(int(text.size()) / 12 + 1);
        return hasWords ? u'[' + text + more.left(text.size() / 2) + u']' : text;
    }
    bool isEmpty() const override { return false; }
};

inline QList<QWidget *> shownWidgets(const QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible())
            shown << widget;
    }
    return shown;
}

// What a widget shows of itself, without what the user or a service wrote.
inline QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *tool = qobject_cast<const QToolButton *>(widget))
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : tool->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    return {};
}

// Texts that have less room than they need, a line each.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    const auto check = [&clipped](const QString &text, int needed, int has, const char *what) {
        if (!text.isEmpty() && needed > has)
            clipped << QStringLiteral("%1: %2 of %3 px: %4")
                           .arg(QLatin1String(what))
                           .arg(has)
                           .arg(needed)
                           .arg(text);
    };
    for (const QWidget *widget : shownWidgets(window)) {
        const QString text = textOf(widget);
        if (!text.isEmpty())
            check(text, widget->fontMetrics().boundingRect({}, Qt::TextShowMnemonic, text).height(),
                  widget->height(), "line");
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            // A label of another class takes care itself of what does not fit.
            if (qstrcmp(label->metaObject()->className(), "QLabel") != 0)
                continue;
            if (label->wordWrap())
                check(text, label->heightForWidth(label->width()), label->height(), "height");
            else
                check(text, label->sizeHint().width(), label->width(), "label");
        } else if (qobject_cast<const QAbstractButton *>(widget) != nullptr) {
            check(text, widget->sizeHint().width(), widget->width(), "button");
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            if (edit->text().isEmpty())
                check(text, edit->fontMetrics().horizontalAdvance(text), edit->width() - 8,
                      "placeholder");
        } else if (qobject_cast<const QComboBox *>(widget) != nullptr) {
            check(text, widget->minimumSizeHint().width(), widget->width(), "choice");
        } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                check(area->objectName(), area->widget()->minimumSizeHint().width(),
                      area->viewport()->width(), "part");
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            check(QStringLiteral("menu bar"), bar->sizeHint().width(), bar->width(), "menus");
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; header->model() != nullptr && i < header->count(); ++i) {
                const QString title =
                    header->model()->headerData(i, header->orientation()).toString();
                check(title, header->sectionSizeHint(i), header->sectionSize(i), "column");
                if (header->orientation() == Qt::Horizontal)
                    check(title, header->fontMetrics().boundingRect(title).height(),
                          header->height(), "line");
            }
        }
    }
    return clipped;
}

// What can have the focus, and no name to be read out.
inline QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : shownWidgets(window)) {
        // A spin box speaks for its editor.
        if (widget->focusPolicy() == Qt::NoFocus
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName();
    }
    return nameless;
}
