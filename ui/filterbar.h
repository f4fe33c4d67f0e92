// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/roomrequest.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

// What of the list is shown: a search, and a filter by state beside it.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString search() const;
    [[nodiscard]] std::optional<RoomState> state() const; // nothing: all
    // True where it may hold back rows.
    [[nodiscard]] bool isActive() const { return !search().isEmpty() || state(); }
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_search;
    QComboBox *m_states;
};
