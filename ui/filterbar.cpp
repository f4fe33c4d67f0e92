// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "controlheight.h"
#include "failuretext.h"
#include "grid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_states(new QComboBox(this))
{
    auto *searchLabel = new QLabel(tr("&Search rooms"), this);
    searchLabel->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("searchRooms"));
    m_search->setAccessibleName(tr("Search rooms"));
    m_search->setPlaceholderText(tr("Name, ID or message"));
    m_search->setTextMargins(grid::Inset, 0, grid::Inset, 0);
    m_search->setClearButtonEnabled(true);
    // Qt's button has a picture only.
    if (auto *clear = m_search->findChild<QToolButton *>()) {
        clear->setAccessibleName(tr("Clear the search"));
        clear->setToolTip(tr("Clear the search (Escape)"));
    }
    m_search->setMinimumWidth(14 * grid::Unit);
    keepControlHeight(m_search);

    auto *statesLabel = new QLabel(tr("Sho&w"), this);
    statesLabel->setBuddy(m_states);
    m_states->setObjectName(QStringLiteral("statusFilter"));
    m_states->setAccessibleName(tr("Status filter"));
    keepControlHeight(m_states);
    m_states->addItem(tr("All", "rooms of every status"));
    for (const RoomState state : allStates)
        m_states->addItem(FailureText::word(state), QVariant::fromValue(state));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::Unit);
    layout->addWidget(searchLabel);
    layout->addWidget(m_search, 1);
    layout->addWidget(statesLabel);
    layout->addWidget(m_states);

    const auto *escape =
        new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_states, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
}

RoomFilter FilterBar::filter() const
{
    const QVariant chosen = m_states->currentData();
    return {m_search->text(),
            chosen.isValid() ? std::optional(chosen.value<RoomState>()) : std::nullopt};
}

void FilterBar::setFilter(const RoomFilter &filter)
{
    {
        const QSignalBlocker states(m_states);
        const QSignalBlocker search(m_search);
        const int index = filter.state ? m_states->findData(QVariant::fromValue(*filter.state)) : 0;
        m_states->setCurrentIndex(qMax(0, index));
        m_search->setText(filter.search);
    }
    Q_EMIT changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

#include "moc_filterbar.cpp"
