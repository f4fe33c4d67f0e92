// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/httpexchange.h"
#include "core/failure.h"
#include "session/releases.h"

#include <QObject>
#include <QString>

class QNetworkAccessManager;

// Looks whether a list of releases has a newer version of the program than this one. It sends
// nothing but the program's name and version, by the ways and certificates of the system.
class UpdateCheck : public QObject
{
    Q_OBJECT
public:
    explicit UpdateCheck(QObject *parent = nullptr);

    // One of the signals follows; an earlier look that has not ended is given up. Precondition:
    // endpointProblem(url) is nothing.
    void look(const QString &url);

Q_SIGNALS:
    void newer(const Release &release);
    void upToDate();
    // Those of an exchange; TrustUnreadable; Redirected; UnexpectedReply for what is no list of
    // this program's.
    void failed(const Failure &failure);

private:
    void take(const HttpResult &result);

    QNetworkAccessManager *m_network;
    HttpExchange *m_exchange = nullptr; // until it has ended
};
