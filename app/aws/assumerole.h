// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentialsprovider.h"
#include "aws/httpmessage.h"

#include <QDateTime>
#include <QString>

// AssumeRole of AWS's Security Token Service, API version 2011-06-15, protocol query: a form goes
// there, XML comes back.
namespace assumerole {

struct Input
{
    QString roleArn;
    QString sessionName;
    int durationSeconds = 0; // 0: as the service has it
    QString externalId; // empty: none
    QString mfaSerial; // empty: none
    QString mfaCode; // of the device
};

// The request's headers and body.
void encode(const Input &input, HttpRequest &request);

// The role's credentials, with the time when they expire. Where they are there, the response's body
// is wiped.
CredentialsResult decode(const HttpResponse &response, const QDateTime &now);

} // namespace assumerole
