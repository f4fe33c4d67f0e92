// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/listaccounts.h"
#include "chime/listpage.h"
#include "chime/servicecall.h"

// The accounts in the service's order. A failure of any page is the whole list's.
using ListAccountsResult = Expected<QList<Account>, Failure>;
Q_DECLARE_METATYPE(ListAccountsResult)

// One ListAccounts on its way, through all its pages, as chime/roomlistcall.h goes through those of
// rooms.
class AccountListCall : public ServiceCall
{
    Q_OBJECT
Q_SIGNALS:
    void finished(const ListAccountsResult &result);

protected:
    [[nodiscard]] HttpRequest request() const override;
    Expected<Next, Failure> accept(const HttpResponse &response, const QDateTime &now) override;
    void finish(const std::optional<Failure> &failure) override;

private:
    friend class RoomClient;
    AccountListCall(RoomClient *client, int maxAttempts);

    PageTrail m_trail;
    QList<Account> m_accounts;
};
