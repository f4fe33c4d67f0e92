// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

struct HttpHeader
{
    QByteArray name; // any case; compared without case
    QByteArray value; // holds no CR, LF or NUL

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

// The first header of that name, or an empty array.
inline QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name)
{
    for (const HttpHeader &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

// A request as bytes. It has no Host header: signing derives that from `host`.
struct HttpRequest
{
    QByteArray method; // "GET", "POST", …
    QByteArray scheme; // "https" or "http"
    QByteArray host; // with ":port" where the port is not the scheme's own; IPv6 in brackets
    QByteArray path; // percent-encoded as it is sent; starts with '/'
    QByteArray query; // percent-encoded as it is sent, without '?'; may be empty
    QList<HttpHeader> headers;
    QByteArray body;

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

struct HttpResponse
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};
