// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "rooms/creationqueue.h"

#include <QObject>
#include <QString>

// How the user wants the program to be.
struct Preferences
{
    QString language; // the name of a locale, such as "pt_BR"; empty: the system's
    Appearance appearance = Appearance::System;
    int roomsAtOnce = CreationQueue::MostInFlight; // by each connection; from 1
    bool askBeforeCancelling = true; // all that wait
    bool askBeforeQuitting = true; // with rooms that are not finished
    bool notify = true; // of long work that ends in the background
    bool looksForUpdates = false; // at each start
    QString releasesUrl; // an AppStream metainfo file; see endpointProblem(); empty: none

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

// The preferences, kept in a group of their own in the settings file. What the file has of a later
// program, or by another hand, and is out of range, is passed over.
class PreferenceStore : public QObject
{
    Q_OBJECT
public:
    // An empty file name: nothing is kept.
    explicit PreferenceStore(QString settingsFile, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    // In force at once. False: it could not be written, and is in force until the program ends.
    bool set(const Preferences &preferences);

Q_SIGNALS:
    void changed(const Preferences &before);

private:
    QString m_file;
    Preferences m_preferences;
};

// The languages there is a translation of, as names of locales; English, the source's, first.
QStringList translatedLanguages();
