// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "aws/httpmessage.h"
#include "aws/pacer.h"
#include "core/expected.h"
#include "core/failure.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class HttpExchange;
class RoomClient;

// One try of a call, for the details that a user may want to see.
struct Attempt
{
    QDateTime sentAt; // UTC, our clock
    std::chrono::milliseconds duration{0};
    int httpStatus = 0; // 0: no status line arrived
    QString requestId;
    std::optional<Failure> failure; // nothing: it succeeded
};

// Whether the answer to a later attempt also says what became of earlier ones that went unanswered:
// what is wrong with the request itself was wrong with them too, while credentials or a quota may
// have changed since.
bool settlesEarlierAttempts(const Failure &failure);

// What the calls of a client have in common: wait for the client's pace, sign, send, read, and
// again where that helps. A call belongs to its client and deletes itself after its one end signal,
// `finished`, which is the operation's own: emitted once, never from within the function that
// started the call or cancel().
class ServiceCall : public QObject
{
    Q_OBJECT
public:
    ~ServiceCall() override;

    // Ends the call with Failure::Kind::Cancelled, outcomeUnknown where an attempt that may have
    // changed something had been sent.
    void cancel();

Q_SIGNALS:
    // An attempt failed and another follows after `pause`, or later where the client is paced.
    void retrying(const Attempt &attempt, std::chrono::milliseconds pause);

protected:
    enum class Next { End, AnotherRequest };

    // Begins later. `maxAttempts` is for each request.
    ServiceCall(RoomClient *client, int maxAttempts);

    // The next request, unsigned; asked for before every attempt.
    [[nodiscard]] virtual HttpRequest request() const = 0;
    // Takes an answer in; a failure where it is none of what was asked for.
    virtual Expected<Next, Failure> accept(const HttpResponse &response, const QDateTime &now) = 0;
    // Emits the end signal; nothing: all went well.
    virtual void finish(const std::optional<Failure> &failure) = 0;

    // Of the last request, in the order they were made; empty where nothing was sent.
    [[nodiscard]] const QList<Attempt> &attempts() const { return m_attempts; }
    [[nodiscard]] const RoomClient *client() const { return m_client; }

private:
    void prepareRequest();
    void begin(); // an attempt
    void askForProxyCredentials();
    void askForCredentials();
    void send(const SharedCredentials &credentials);
    void receive(const Expected<HttpResponse, Failure> &result);
    void handle(Failure failure);
    void conclude(std::optional<Failure> failure);
    void adoptServiceClock(const Failure &failure);
    [[nodiscard]] bool isAnotherRequest(const Failure &failure);
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRetry(const Failure &failure);
    void retryAfter(std::chrono::milliseconds pause);

    RoomClient *m_client;
    int m_maxAttempts;
    QByteArray m_invocationId; // of all attempts: amz-sdk-invocation-id
    QDeadlineTimer m_overall;
    QElapsedTimer m_sinceDispatch;
    QTimer m_pause;
    QTimer m_paceLimit; // how long to wait for the pace
    HttpExchange *m_exchange = nullptr;
    SharedCredentials m_signedWith; // of the last attempt
    QList<Attempt> m_attempts;
    Pacer::Time m_pacedAt{0}; // when the last attempt was sent
    std::chrono::seconds m_signedOffset{0}; // of the clock that the last attempt was signed by
    int m_quotaTaken = 0; // by the last retry
    bool m_mayBeDone = false; // by an attempt that went unanswered
    bool m_clockAdopted = false; // the request is signed by the service's clock
    bool m_credentialsRenewed = false; // as it was expired what the request was signed with
    bool m_ended = false;
};
