// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/assumerole.h"
#include "chime/servicecall.h"

// One AssumeRole on its way. Its client is one of STS: the endpoint and what is signed for are
// STS's, and all else that a client does for its calls holds there as well.
class AssumeRoleCall : public ServiceCall
{
    Q_OBJECT
public:
    AssumeRoleCall(RoomClient *sts, assumerole::Input input, int maxAttempts);

Q_SIGNALS:
    // What STS refuses is RoleRefused, or MfaRefused. All other failures are those of any call, and
    // none has an outcome that is unknown.
    void finished(const CredentialsResult &result);

protected:
    [[nodiscard]] HttpRequest request() const override;
    Expected<Next, Failure> accept(const HttpResponse &response, const QDateTime &now) override;
    void finish(const std::optional<Failure> &failure) override;

private:
    [[nodiscard]] Failure inOtherWords(Failure failure) const;

    assumerole::Input m_input;
    SharedCredentials m_credentials;
};
