// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/updatecheck.h"

#include "chime/proxy.h"
#include "chime/roomsrequest.h"
#include "core/version.h"
#include "session/clientoptions.h"

#include <QNetworkAccessManager>

#include <utility>

using namespace std::chrono_literals;

UpdateCheck::UpdateCheck(QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setAutoDeleteReplies(false);
    m_network->setProxyFactory(new ProxyRoute({}));
}

void UpdateCheck::look(const QString &url)
{
    if (m_exchange != nullptr) {
        m_exchange->disconnect(this);
        std::exchange(m_exchange, nullptr)->deleteLater();
    }
    const Endpoint endpoint = endpointFromText(url);
    HttpRequest request = endpointRequest("GET", endpoint);
    request.headers << HttpHeader{"Accept", "application/xml, text/xml"};
    const auto options = clientOptions(Connection(), endpoint);
    if (!options) {
        Q_EMIT failed(options.error());
        return;
    }
    m_exchange = new HttpExchange(m_network, request, {30s, options->ssl}, this);
    connect(m_exchange, &HttpExchange::finished, this, &UpdateCheck::take);
}

void UpdateCheck::take(const HttpResult &result)
{
    std::exchange(m_exchange, nullptr)->deleteLater();
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    if (result->status >= 300 && result->status < 400) {
        Q_EMIT failed({.kind = Failure::Kind::Redirected,
                       .httpStatus = result->status,
                       .detail = QString::fromUtf8(headerValue(result->headers, "location"))});
        return;
    }
    const auto newest = result->status == 200 ? newestRelease(result->body) : std::nullopt;
    if (!newest)
        Q_EMIT failed({.kind = Failure::Kind::UnexpectedReply, .httpStatus = result->status});
    else if (newest->version > QVersionNumber::fromString(versionNumber()))
        Q_EMIT newer(*newest);
    else
        Q_EMIT upToDate();
}

#include "moc_updatecheck.cpp"
