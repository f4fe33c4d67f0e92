// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/updatecheck.h"

#include <QObject>

#include <functional>

class MessageBar;
struct Preferences;

// Tells of a newer version, where the user wants that.
class UpdateNotice : public QObject
{
    Q_OBJECT
public:
    using Messages = std::function<MessageBar *()>; // of the window that there is

    explicit UpdateNotice(Messages messages, QObject *parent = nullptr);

    // At the start: only a newer version is told.
    void start(const Preferences &preferences);
    // The user has asked for it just now, and hears what came of it.
    void preferencesChanged(const Preferences &before, const Preferences &now);

private:
    void look(const Preferences &preferences);
    void tellNewer(const Release &release);
    void tellIfAsked(bool isWell, const QString &text);

    Messages m_messages;
    UpdateCheck m_check;
    bool m_isAsked = false;
};
