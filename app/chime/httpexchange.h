// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/httpmessage.h"
#include "core/expected.h"
#include "core/failure.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

using HttpResult = Expected<HttpResponse, Failure>;

// One request on the wire, once: HTTP/1.1, no redirect followed, no cookie kept or sent, no second
// try by Qt behind our back, a limit on time and on size.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MaximumReplySize = 1024 * 1024;

    struct Limits
    {
        std::chrono::milliseconds time; // from now to the reply's last byte
        std::optional<QSslConfiguration> ssl; // nothing: Qt's default
    };

    // Dispatches at once. `network` outlives the exchange and follows none of its own policies
    // here. The request may be one that cannot be sent, too: finished() tells.
    HttpExchange(QNetworkAccessManager *network, const HttpRequest &request, const Limits &limits,
                 QObject *parent);
    ~HttpExchange() override;

    // Ends the exchange with Failure::Kind::Cancelled, now or, where it has just ended, not at all.
    void abort();

Q_SIGNALS:
    // The one end; emitted once, never from within the constructor. A status from 300 on is a
    // response, even where its body was cut off: the status says enough. What may have reached the
    // service without a whole answer is a Failure with outcomeUnknown, unless it only reads.
    void finished(const HttpResult &result);

private:
    void send(QNetworkAccessManager *network, const HttpRequest &request,
              const std::optional<QSslConfiguration> &ssl);
    void fail(Failure failure);
    void boundReply();
    void read();
    void conclude();
    void stop(Failure::Kind why);
    [[nodiscard]] Failure transportFailure() const;
    [[nodiscard]] bool mayBeDone() const;

    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QByteArray m_body;
    QString m_certificateFault;
    std::optional<RefusedCertificate> m_certificate;
    bool m_bodyTaken = false; // Qt has read from the request's body
    bool m_hasBody = false;
    bool m_isRead = false;
    std::optional<Failure::Kind> m_stoppedBecause; // by us: Qt has one error for all reasons
};
