// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineinput.h"

#include <QDialog>

class PreferenceStore;
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

// What the user can choose about the program. Each choice is in force at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    // Does not own the store, which outlives it.
    explicit SettingsDialog(PreferenceStore *store, QWidget *parent = nullptr);

private:
    void buildFields();
    void load(); // what the store has
    void take(); // what is chosen
    void refreshUpdates();

    PreferenceStore *m_store;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QSpinBox *m_roomsAtOnce;
    QCheckBox *m_askBeforeCancelling;
    QCheckBox *m_askBeforeQuitting;
    QCheckBox *m_notify;
    QCheckBox *m_looksForUpdates;
    LineInput m_releasesUrl;
    QLabel *m_notKept;
};
