// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connections.h"
#include "account/keychainstate.h"
#include "session/paths.h"

#include <QDateTime>
#include <QObject>

#include <functional>

// What helps to find out what is wrong, for the user to read and to send on. There is no secret in
// it, and of access key IDs the last four characters only.
struct Diagnostics
{
    struct File
    {
        QString path;
        qint64 size = -1; // -1: it is not there
    };

    // A room that was not made, or may not have been.
    struct Trouble
    {
        QDateTime at; // UTC
        QString state; // as the journal's commands call it
        QString connection; // its name; empty where it is none of the user's, or gone
        QString accountId;
        QString roomName;
        QString token;
        QString code;
        int httpStatus = 0; // 0: no answer
        QString message;
        QString requestId;
    };

    QDateTime at; // UTC
    QString version;
    QString qtCompiled;
    QString qtRunning;
    QString system;
    QString kernel;
    QString architecture;
    QString desktop; // empty: none
    QString windowSystem; // empty: no window
    QString tls; // empty: there is none
    QString sqlite; // empty: there is none
    KeychainState keychain;
    File settings;
    File journal;
    File localService;
    QList<Connection> connections;
    QList<Trouble> troubles; // the last ones, newest first
    QString journalProblem; // why there are none, in the system's words
};

// Answers later, within five seconds whatever the keychain does, and not at all when `context` is
// gone by then. Unlocks nothing, and no window of the keychain opens.
void gatherDiagnostics(const Paths &paths, const QList<Connection> &connections,
                       const QString &windowSystem, QObject *context,
                       std::function<void(Diagnostics)> done);

// The same without the names and tokens of rooms, which are their owners' business.
Diagnostics withoutNames(Diagnostics diagnostics);
