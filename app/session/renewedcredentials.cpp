// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renewedcredentials.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

// Temporary credentials are renewed this long before they end, or when a tenth of their life is
// left, where that is shorter.
constexpr std::chrono::milliseconds RenewalTime = 5min;

} // namespace

RenewedCredentials::RenewedCredentials(Fetch fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
{ }

bool RenewedCredentials::isFresh() const
{
    if (!m_kept || !m_kept->expiration.isValid())
        return m_kept != nullptr;
    const std::chrono::milliseconds life(m_keptSince.msecsTo(m_kept->expiration));
    const auto margin = std::clamp<std::chrono::milliseconds>(life / 10, 0ms, RenewalTime);
    return QDateTime::currentDateTimeUtc().addMSecs(margin.count()) < m_kept->expiration;
}

void RenewedCredentials::give(QObject *context, CredentialsProvider::Done done)
{
    if (m_waiting.isEmpty() && isFresh()) {
        done(m_kept);
        return;
    }
    m_waiting.append({context, std::move(done)});
    if (m_waiting.size() == 1)
        m_fetch([this](const CredentialsResult &result) { keep(result); });
}

bool RenewedCredentials::drop(const SharedCredentials &expired)
{
    // Another one is what has come, or is on its way, since.
    if (m_kept == expired)
        m_kept.reset();
    return true;
}

CredentialsProvider RenewedCredentials::provider()
{
    return {[this](QObject *context, CredentialsProvider::Done done) {
                give(context, std::move(done));
            },
            [this](const SharedCredentials &expired) { return drop(expired); }};
}

void RenewedCredentials::keep(const CredentialsResult &result)
{
    if (result) {
        m_kept = *result;
        m_keptSince = QDateTime::currentDateTimeUtc();
    }
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.done(result);
    }
}

#include "moc_renewedcredentials.cpp"
