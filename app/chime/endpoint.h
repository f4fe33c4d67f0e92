// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

// Where a service that speaks the rooms API is reached.
struct Endpoint
{
    QUrl url; // scheme, host, optional port and path prefix; nothing else

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

enum class EndpointProblem {
    Empty,
    NotAUrl,
    NotHttp, // neither https nor http
    NotSecure, // http to another machine
    HasUserInfo,
    HasQueryOrFragment,
};

// The first thing that is wrong with an endpoint as typed; nothing where it can be used.
std::optional<EndpointProblem> endpointProblem(const QString &text);
// Precondition: endpointProblem(text) is nothing.
Endpoint endpointFromText(const QString &text);

// "localhost", 127.0.0.0/8, [::1].
bool isLoopback(const QUrl &url);
bool usesTls(const QUrl &url);
// Amazon's own Chime endpoints, which answer no more since 20 February 2026.
bool isEndedService(const QUrl &url);
