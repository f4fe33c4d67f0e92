// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentialstore.h"
#include "account/glibturns.h"

#include <QList>

#include <chrono>
#include <memory>

namespace QKeychain {
class Job;
}

// The system's keychain through QtKeychain. Nothing is asked of it before the first call.
//
// QtKeychain does one job after another, and a job whose prompt nobody answers never ends. So every
// call is answered within the time limit, counted from the call, whatever is before it: one that
// waits behind a hung job is answered TimedOut at its own limit and then never carried out. One
// that was under way itself may still come to pass later, when the prompt is answered.
class KeychainStore : public CredentialStore
{
    Q_OBJECT
public:
    // The name by which keychains know the program, and its entries.
    static const QString Service;

    explicit KeychainStore(std::chrono::milliseconds timeLimit, QObject *parent = nullptr);
    ~KeychainStore() override;

    void read(const QUuid &connection, QObject *context,
              std::function<void(ReadResult)> done) override;
    void write(const QUuid &connection, SharedCredentials credentials, QObject *context,
               std::function<void(DoneResult)> done) override;
    void remove(const QUuid &connection, QObject *context,
                std::function<void(DoneResult)> done) override;

private:
    struct Request;
    using RequestPointer = std::shared_ptr<Request>;

    void enqueue(RequestPointer request);
    void startNext();
    void finish(const RequestPointer &request, QKeychain::Job *job);
    void explain(const RequestPointer &request, QKeychain::Job *job);
    void explainAbsence(const RequestPointer &request);
    void explainDenial(const RequestPointer &request, const QString &detail);
    void explainTrouble(const RequestPointer &request, const QString &detail);

    std::chrono::milliseconds m_timeLimit;
    QList<RequestPointer> m_waiting;
    GlibTurns m_glibTurns; // while QtKeychain has a job of ours
    bool m_busy = false; // QtKeychain has a job of ours
};
