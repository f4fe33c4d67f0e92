// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/httpexchange.h"

#include "core/version.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <cstring>

namespace {

// A body that can be read once. From a buffer, or without a body, Qt sends a request a second time,
// unasked, when the server closes the connection without an answer; a device that cannot be reset
// stops it, an empty one too.
class OneShotBody : public QIODevice
{
public:
    OneShotBody(QByteArray bytes, bool *taken, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
        , m_taken(taken)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 size = std::min(maximum, m_bytes.size() - m_position);
        if (size <= 0)
            return atEnd() ? -1 : 0;
        *m_taken = true;
        std::memcpy(data, m_bytes.constData() + m_position, size_t(size));
        m_position += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool *m_taken;
};

bool hasControlCharacter(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

// The first header that would break the request apart on the wire; Qt sends them as they are.
const HttpHeader *firstUnsafe(const QList<HttpHeader> &headers)
{
    const auto unsafe = std::find_if(headers.begin(), headers.end(), [](const HttpHeader &header) {
        return hasControlCharacter(header.name) || hasControlCharacter(header.value);
    });
    return unsafe == headers.end() ? nullptr : &*unsafe;
}

QUrl urlOf(const HttpRequest &request)
{
    QByteArray text = request.scheme + "://" + request.host + request.path;
    if (!request.query.isEmpty())
        text += '?' + request.query;
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    result.setRawHeader("User-Agent", "Roomwright/" + versionNumber().toLatin1());
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("Accept-Language", "en"); // not the user's, which Qt would tell
    result.setRawHeader("Accept-Encoding", "identity"); // the limit counts what is on the wire
    result.setRawHeader("Content-Length", QByteArray::number(request.body.size()));
    for (const HttpHeader &header : request.headers)
        result.setRawHeader(header.name, header.value);
    return result;
}

// What Qt calls an error though the service has answered.
bool isHttpStatusError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolUnknownError
        && error != QNetworkReply::ProtocolInvalidOperationError
        && error != QNetworkReply::ProtocolFailure;
}

Failure::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Failure::Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Failure::Kind::HostNotFound;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed without an answer; see OneShotBody
        return Failure::Kind::ConnectionLost;
    case QNetworkReply::TimeoutError:
        return Failure::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Failure::Kind::CertificateNotTrusted;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Failure::Kind::ProxyFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Failure::Kind::UnexpectedReply; // no HTTP at the other end
    default:
        return Failure::Kind::NetworkDown;
    }
}

RefusedCertificate::Fault faultOf(QSslError::SslError error)
{
    using Fault = RefusedCertificate::Fault;
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Fault::UnknownIssuer;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Fault::SelfSigned;
    case QSslError::CertificateExpired:
        return Fault::Expired;
    case QSslError::CertificateNotYetValid:
        return Fault::NotYetValid;
    case QSslError::HostNameMismatch:
        return Fault::WrongHost;
    default:
        return Fault::Other;
    }
}

QString nameIn(const QStringList &commonNames, const QStringList &organizations)
{
    return (commonNames.isEmpty() ? organizations : commonNames).value(0);
}

RefusedCertificate refusedCertificate(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    return {faultOf(error.error()),
            nameIn(certificate.subjectInfo(QSslCertificate::CommonName),
                   certificate.subjectInfo(QSslCertificate::Organization)),
            nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
                   certificate.issuerInfo(QSslCertificate::Organization)),
            certificate.effectiveDate(), certificate.expiryDate()};
}

// HOST:PORT of what stands between us and the service; empty: nothing does.
QString proxyName(const QNetworkReply &reply)
{
    QNetworkProxyFactory *factory = reply.manager()->proxyFactory();
    if (!factory)
        return {};
    const QNetworkProxy proxy =
        factory->queryProxy(QNetworkProxyQuery(reply.url())).value(0, QNetworkProxy());
    return proxy.hostName().isEmpty()
        ? QString()
        : QString(proxy.hostName() % u':' % QString::number(proxy.port()));
}

// On the way through a proxy Qt tells most of its troubles as "unknown", and a proxy whose name is
// not found as if it were the service's.
bool isTheProxys(Failure::Kind kind)
{
    return kind == Failure::Kind::ProxyFailed || kind == Failure::Kind::NetworkDown
        || kind == Failure::Kind::HostNotFound;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager *network, const HttpRequest &request,
                           const Limits &limits, QObject *parent)
    : QObject(parent)
{
    if (const HttpHeader *header = firstUnsafe(request.headers)) {
        fail({.kind = Failure::Kind::InvalidInput, .detail = QString::fromLatin1(header->name)});
        return;
    }
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Failure::Kind::TimedOut); });
    m_deadline.start(std::max(limits.time, std::chrono::milliseconds(0)));
    send(network, request, limits.ssl);
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        // Not now: this may run within one of its signals.
        m_reply->deleteLater();
    }
}

void HttpExchange::send(QNetworkAccessManager *network, const HttpRequest &request,
                        const std::optional<QSslConfiguration> &ssl)
{
    const QUrl url = urlOf(request);
    if (!url.isValid() || url.host().isEmpty()) {
        fail({.kind = Failure::Kind::InvalidEndpoint, .detail = url.errorString()});
        return;
    }
    QNetworkRequest outgoing = networkRequest(request, url);
    if (ssl)
        outgoing.setSslConfiguration(*ssl);

    m_isRead = request.method == "GET";
    m_hasBody = !request.body.isEmpty();
    auto *body = new OneShotBody(request.body, &m_bodyTaken, this);
    m_reply = network->sendCustomRequest(outgoing, request.method, body);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::boundReply);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (errors.isEmpty())
            return;
        m_certificateFault = errors.first().errorString();
        m_certificate = refusedCertificate(errors.first());
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
}

void HttpExchange::abort()
{
    stop(Failure::Kind::Cancelled);
}

// Later, so that nobody is told of the end before he could connect to the signal.
void HttpExchange::fail(Failure failure)
{
    QMetaObject::invokeMethod(
        this,
        [this, failure = std::move(failure)] { Q_EMIT finished(Unexpected<Failure>(failure)); },
        Qt::QueuedConnection);
}

// Bounds what Qt itself holds; the limit is ours. A reply that says how short it is holds no more
// than that, and is spared what the bound costs: two more turns of Qt's own thread.
void HttpExchange::boundReply()
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isShort = length.isValid() && length.toLongLong() <= MaximumReplySize
        && !m_reply->hasRawHeader("Transfer-Encoding"); // which overrules the length
    if (!isShort)
        m_reply->setReadBufferSize(MaximumReplySize);
}

void HttpExchange::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > MaximumReplySize)
        stop(Failure::Kind::ReplyTooLarge);
}

void HttpExchange::stop(Failure::Kind why)
{
    if (!m_reply || m_stoppedBecause)
        return;
    m_stoppedBecause = why;
    m_reply->abort(); // emits finished(), and so ends in conclude()
}

void HttpExchange::conclude()
{
    m_deadline.stop();
    if (!m_stoppedBecause)
        m_body += m_reply->readAll();

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    const bool whole = error == QNetworkReply::NoError || isHttpStatusError(error);
    HttpResult result = Unexpected<Failure>(Failure());
    if (status != 0 && m_stoppedBecause != Failure::Kind::Cancelled
        && ((whole && !m_stoppedBecause) || status >= 300)) {
        HttpResponse response{status, {}, m_body};
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            response.headers.append({name, value});
        result = response;
    } else {
        result = Unexpected<Failure>(transportFailure());
    }

    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT finished(result);
}

Failure HttpExchange::transportFailure() const
{
    Failure failure;
    failure.kind = m_stoppedBecause.value_or(kindOf(m_reply->error()));
    failure.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    failure.requestId = QString::fromLatin1(m_reply->rawHeader("x-amzn-RequestId"));
    failure.outcomeUnknown = mayBeDone();
    failure.detail = m_reply->url().host();
    if (failure.kind == Failure::Kind::CertificateNotTrusted && m_certificate) {
        failure.detail = m_certificateFault;
        failure.certificate = m_certificate;
    } else if (isTheProxys(failure.kind)) {
        const QString proxy = proxyName(*m_reply);
        if (!proxy.isEmpty())
            failure.kind = Failure::Kind::ProxyFailed;
        if (failure.kind == Failure::Kind::ProxyFailed)
            failure.detail = proxy;
        if (m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)
            failure.httpStatus = 407;
    }
    return failure;
}

// A read leaves nothing to be done. Without its body a request is not complete, and no service
// acts on it.
bool HttpExchange::mayBeDone() const
{
    if (m_isRead)
        return false;
    return m_hasBody ? m_bodyTaken : m_reply->error() != QNetworkReply::ConnectionRefusedError;
}

#include "moc_httpexchange.cpp"
