// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connection.h"
#include "chime/accountlistcall.h"
#include "chime/roomclient.h"

#include <QObject>

#include <chrono>
#include <optional>

// What came of trying a connection. Its words are in ui and commandline.
struct ConnectionVerdict
{
    enum class Kind {
        Reached,
        CertificateNotTrusted, // failure.certificate tells which one and by whom
        TlsFailed, // no common version of TLS, or no TLS at the other end
        SignatureRefused, // the service knows the key, and it is another secret's
        ClockWrong, // by clockSkew: the service said no even when it was signed by its own clock
        ProxyFailed, // failure.detail names the proxy; httpStatus 407: the user or the password
        NotTheService, // something answers that is none of the API: a proxy's page, another server
        HostNotFound,
        ConnectionRefused,
        TimedOut,
        EndedService, // Amazon's own, which is not asked
        Cancelled,
        OtherFailure, // see failure
    };

    Kind kind = Kind::OtherFailure;
    QList<Account> accounts; // of Reached; may be none
    std::optional<Failure> failure; // of all others but EndedService
    // The service's clock minus ours, where that is more than signatures bear. Of Reached too:
    // calls are then signed by the service's clock.
    std::optional<std::chrono::seconds> clockSkew;

    friend bool operator==(const ConnectionVerdict &, const ConnectionVerdict &) = default;
};
Q_DECLARE_METATYPE(ConnectionVerdict)

// What a failure of a ListAccounts says of the connection.
ConnectionVerdict::Kind verdictKind(const Failure &failure);

// Tries a connection, which need not be saved: a signed ListAccounts, which changes nothing, in one
// attempt. Deleted on its way, it ends without a word.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    // Begins later. `endpoint` is endpointOf(), or for the local service that of the Session.
    // `proxyCredentials`: see RoomClientOptions.
    ConnectionTest(const Connection &connection, const Expected<Endpoint, Failure> &endpoint,
                   CredentialsProvider credentials, CredentialsProvider proxyCredentials = {},
                   QObject *parent = nullptr);

    void cancel(); // ends with Cancelled, unless it has ended

Q_SIGNALS:
    // The one end; never from within the constructor or cancel().
    void finished(const ConnectionVerdict &verdict);

private:
    void start(const Endpoint &endpoint, RoomClientOptions options,
               CredentialsProvider credentials);
    void conclude(const ListAccountsResult &result);
    void endLater(const ConnectionVerdict &verdict);

    AccountListCall *m_call = nullptr;
    std::optional<std::chrono::seconds> m_clockSkew;
    bool m_cancelled = false;
};
