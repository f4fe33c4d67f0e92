// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.h"

#include "accesskey.h"
#include "contrast.h"
#include "controlheight.h"
#include "grid.h"
#include "palettes.h"
#include "spokenlabel.h"
#include "symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

Field::Field(const QString &label, QWidget *editor, QWidget *beside, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_editor(editor)
    , m_problemLine(new QWidget(this))
    , m_problemIcon(new QLabel(m_problemLine))
    , m_problemText(new SpokenLabel(m_problemLine))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(editor);
    editor->setAccessibleName(withoutAccessKey(label));
    keepControlHeight(editor);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setTextMargins(grid::Inset, 0, grid::Inset, 0);
    if (beside != nullptr)
        beside->setMinimumSize(grid::Control, grid::Control);

    m_problemText->setObjectName(QStringLiteral("problem"));
    m_problemIcon->setAlignment(Qt::AlignTop);

    auto *problemLayout = new QHBoxLayout(m_problemLine);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->setSpacing(grid::Half);
    problemLayout->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problemLayout->addWidget(m_problemText, 1);
    m_problemLine->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(grid::Half);
    row->addWidget(editor, 1);
    if (beside != nullptr)
        row->addWidget(beside);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::Half);
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_problemLine);
}

void Field::setProblem(const Problem &problem)
{
    if (m_problem == problem && !m_awaitsProblem)
        return;
    m_problem = problem;
    refresh();
}

void Field::startEdit()
{
    m_awaitsProblem = m_awaitsProblem || !m_edited;
    m_edited = true;
}

void Field::setEdited(bool edited)
{
    if (m_edited == edited)
        return;
    m_edited = edited;
    refresh();
}

void Field::pointOut()
{
    setEdited(true);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void Field::refresh()
{
    m_awaitsProblem = false;
    const QString text = m_edited ? m_problem.text : QString();
    m_problemText->say(text);
    m_problemLine->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
    colorize();
}

void Field::colorize()
{
    if (m_problemLine->isHidden())
        return;
    const bool isError = m_problem.severity == Severity::Error;
    const QColor hue = isError ? QColor(0xd0, 0x2f, 0x2f) : QColor(0x9a, 0x67, 0x00);
    const QColor color = contrast::readable(hue, palette().color(QPalette::Window),
                                            palettes::wantedRatio(palette()));
    QPalette readable = palette();
    readable.setColor(QPalette::WindowText, color);
    m_problemText->setPalette(readable);
    m_problemIcon->setPixmap(
        symbolicIcon(isError ? QStringLiteral("error") : QStringLiteral("information"), color)
            .pixmap(QSize(grid::Icon, grid::Icon), devicePixelRatioF()));
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorize();
}

#include "moc_field.cpp"
#include "palettes.h"
