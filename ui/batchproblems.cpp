// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchproblems.h"

#include "failuretext.h"
#include "grid.h"
#include "symbolicicon.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace {

constexpr int ListHeight = 20 * grid::Unit;

QString summary(const BatchFile::Content &content)
{
    const auto wrong = int(content.list.badLines);
    if (wrong == 0)
        return BatchProblems::tr("Every line can be used. Some may not be what you mean:");
    if (content.list.rooms.isEmpty())
        return BatchProblems::tr("%n line(s) cannot be used:", nullptr, wrong);
    return BatchProblems::tr(
        "%n line(s) cannot be used. Nothing is created unless they are skipped.", nullptr, wrong);
}

} // namespace

BatchProblems::BatchProblems(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_list(new QListWidget)
    , m_skip(new QCheckBox(tr("&Skip what is wrong, and create the rooms of the other lines")))
{
    m_label->setObjectName(QStringLiteral("batchProblemsLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("batchProblems"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(ListHeight);
    m_list->setIconSize(QSize(grid::Icon, grid::Icon));
    m_list->setTextElideMode(Qt::ElideNone);
    m_skip->setObjectName(QStringLiteral("batchSkip"));
    connect(m_skip, &QCheckBox::toggled, this, &BatchProblems::toggled);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::Unit);
    layout->addWidget(m_label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_skip);
}

void BatchProblems::setContent(const BatchFile::Content &content)
{
    m_areErrors = content.errorCount > 0;
    m_list->clear();
    const auto add = [this](const QList<roomlines::Problem> &problems, const QString &icon) {
        for (const roomlines::Problem &problem : problems) {
            if (m_list->count() < BatchFile::MostProblems)
                new QListWidgetItem(symbolicIcon(icon), FailureText::of(problem), m_list);
        }
    };
    add(content.errors, QStringLiteral("error"));
    add(content.hints, QStringLiteral("information"));
    const qint64 all = content.errorCount + content.hintCount;
    if (const qint64 more = all - m_list->count(); more > 0)
        new QListWidgetItem(tr("… and %n more", nullptr, int(more)), m_list);
    m_label->setText(summary(content));
    m_list->setAccessibleName(m_label->text());
    m_skip->setChecked(false);
    m_skip->setVisible(m_areErrors && !content.list.rooms.isEmpty());
    setVisible(all > 0);
}

bool BatchProblems::areInTheWay() const
{
    return m_areErrors && !m_skip->isChecked();
}

void BatchProblems::focus()
{
    QWidget *place = m_skip->isHidden() ? static_cast<QWidget *>(m_list) : m_skip;
    place->setFocus(Qt::OtherFocusReason);
}

#include "moc_batchproblems.cpp"
