// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/endpoint.h"
#include "commandline/commandsyntax.h"

#include <chrono>
#include <optional>

namespace commandline {

// Where a command is to send to, as whom, and how patiently, as far as its options say so. Where
// the rest comes from, commandline/destination.h knows.
struct DestinationOptions
{
    std::optional<QString> connection;
    QString profile; // of the AWS tools' files; not with a connection
    std::optional<Endpoint> endpoint;
    QString region;
    QString caBundle;
    std::optional<std::chrono::seconds> timeout; // of one attempt
    std::optional<int> maxAttempts;

    [[nodiscard]] bool isLocal() const; // the local service is named
};

constexpr int MostAttempts = 100;

// The options' syntax, for every command that sends; the number of attempts is for those alone that
// give up.
QList<CommandSyntax::Option> destinationSyntax();
CommandSyntax::Option maxAttemptsSyntax();

// Checks everything that can be known offline; appends what is wrong to `errors`.
DestinationOptions readDestination(const ParsedOptions &parsed, QStringList &errors);

} // namespace commandline
