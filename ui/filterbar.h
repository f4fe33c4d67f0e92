// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/roomrequest.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

struct RoomFilter
{
    QString search;
    std::optional<RoomState> state; // nothing: all

    // True where it may hold back rows.
    [[nodiscard]] bool isActive() const { return !search.isEmpty() || state; }
};

// What of the list is shown: a search, and a filter by state beside it.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] RoomFilter filter() const;
    void setFilter(const RoomFilter &filter);
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_search;
    QComboBox *m_states;
};
