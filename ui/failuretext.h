// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionrules.h"
#include "account/connections.h"
#include "account/credentialstore.h"
#include "account/keychainstate.h"
#include "chime/endpoint.h"
#include "chime/roomrules.h"
#include "core/failure.h"
#include "rooms/batchfile.h"
#include "rooms/journalerror.h"
#include "rooms/roomrequest.h"
#include "session/connectionfile.h"
#include "session/connectiontest.h"

#include <QCoreApplication>

// The window's words for everything that has a type of its own: failures, states, broken rules.
// Every text is plain text. What a service said stands apart from our own sentences.
class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)
public:
    struct Text
    {
        QString headline; // what happened, one sentence
        QString nextStep; // what to do about it
    };

    static Text of(const Failure &failure);
    static Text of(const StoreError &error);
    static QString of(const KeychainState &state); // what becomes of secrets, one sentence
    // As people call the program that keeps the secrets; empty where it is not known.
    static QString keychainName(const KeychainState &state);

    // One line for a list: our headline, and the service's message behind it where there is one.
    static QString line(const Failure &failure);
    // What the service itself said, with status and error name, as far as it is visible; empty
    // where it said nothing.
    static QString serviceWords(const Failure &failure);

    static QString of(const roomrules::Problem &problem);
    static QString of(const roomlines::Problem &problem); // naming the line
    static QString of(const BatchFile::Trouble &trouble);
    static QString of(EndpointProblem problem);
    static QString of(const JournalError &error); // with a next step
    static QString of(Connections::NameProblem problem);
    static Text of(const RefusedCertificate &certificate);
    static Text of(const ConnectionVerdict &verdict);
    static QString of(const connectionrules::Problem &problem);
    static QString of(connectionrules::ProxyProblem problem);
    static QString of(const connectionfile::Problem &problem);
    static QString endedService(); // a hint for endpoints that isEndedService() knows

    static QString word(RoomState state); // for the column Status
    static QString meaning(RoomState state); // one sentence
    // Why a room is Waiting that was sent before.
    static QString againBecause(const Failure &failure);

    static QString time(const QDateTime &utc); // short, in the user's zone and habit

    // "U+202E" or "“x” (U+0078)": a character, so that an invisible one can be told too.
    static QString character(char32_t character);
    // What is visible, on one line, no longer than `maximum`; for text of others within our own.
    static QString shortened(const QString &text, qsizetype maximum = 60);
};
