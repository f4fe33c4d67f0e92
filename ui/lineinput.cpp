// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineinput.h"

#include "symbolicicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QLayout>
#include <QSignalBlocker>

LineInput LineInput::add(QWidget *parent, const QString &objectName, const QString &label,
                         QWidget *beside)
{
    auto *editor = new QLineEdit;
    editor->setObjectName(objectName);
    auto *field = new Field(label, editor, beside, parent);
    parent->layout()->addWidget(field);
    QObject::connect(editor, &QLineEdit::textChanged, field, &Field::startEdit);
    return {editor, field};
}

void LineInput::put(const QString &text) const
{
    const QSignalBlocker blocker(editor);
    editor->setText(text);
    field->setEdited(false);
}

void LineInput::setError(const QString &error) const
{
    field->setProblem({Field::Severity::Error, error});
}

void makeSecret(QLineEdit *editor)
{
    const auto words = [](bool shown) {
        return shown ? QCoreApplication::translate("LineInput", "Hide what is typed")
                     : QCoreApplication::translate("LineInput", "Show what is typed");
    };
    editor->setEchoMode(QLineEdit::Password);
    editor->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    auto *reveal = new QAction(symbolicIcon(QStringLiteral("reveal")), words(false), editor);
    reveal->setCheckable(true);
    editor->addAction(reveal, QLineEdit::TrailingPosition);
    QObject::connect(reveal, &QAction::toggled, editor, [editor, reveal, words](bool shown) {
        editor->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setText(words(shown));
    });
}
