// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "core/expected.h"
#include "core/failure.h"

#include <concepts>
#include <functional>

class QObject;

using CredentialsResult = Expected<SharedCredentials, Failure>;

// Where credentials come from. Copies share what is behind them.
class CredentialsProvider
{
public:
    using Done = std::function<void(CredentialsResult)>;
    using Give = std::function<void(QObject *context, Done done)>;
    using Drop = std::function<bool(const SharedCredentials &refused)>;

    CredentialsProvider() = default; // none
    template<std::invocable<QObject *, Done> Function>
    CredentialsProvider(Function give)
        : m_give(std::move(give))
    { }
    CredentialsProvider(Give give, Drop drop)
        : m_give(std::move(give))
        , m_drop(std::move(drop))
    { }

    explicit operator bool() const { return m_give != nullptr; }

    // Hands credentials to `done`, once, now or later; never after `context` is gone. Asked anew
    // before every attempt, so that what was renewed is used.
    void operator()(QObject *context, Done done) const { m_give(context, std::move(done)); }

    // The service does not take these, whatever their own date says: they are given no more, unless
    // they are found again where they come from. False: others are not to be had by asking at once.
    bool drop(const SharedCredentials &refused) const { return m_drop && m_drop(refused); }

private:
    Give m_give;
    Drop m_drop;
};
