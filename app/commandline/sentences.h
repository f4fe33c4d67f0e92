// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsenvironment.h"
#include "account/connectionrules.h"
#include "account/connections.h"
#include "account/credentialstore.h"
#include "chime/endpoint.h"
#include "chime/roomrules.h"
#include "commandline/exitcode.h"
#include "core/failure.h"
#include "rooms/journalerror.h"
#include "rooms/roomlines.h"

// Typed problems in words, for the shell: harmless to a terminal, and not translated.
namespace commandline {

// "is required.", to follow the name of what it is about.
QString ruleSentence(const roomrules::Problem &problem, const NewRoom &room);

// "must be a region's name, …", likewise.
QString ruleSentence(const connectionrules::Problem &problem);
QString proxySentence(connectionrules::ProxyProblem problem);
QString nameSentence(Connections::NameProblem problem);
extern const QLatin1StringView NotCertificates;

// "--name: is required."
QString problemSentence(const roomrules::Problem &problem, const NewRoom &room);

// What is wrong with a line of a list: "Name: is required."
QString lineSentence(const roomlines::Problem &problem);

// "must be https, …", to follow the name of where it was written.
QString endpointSentence(EndpointProblem problem);

// Which connections there are, where one was named that is not.
QString noConnectionSentence(const QString &name, const QList<Connection> &all);

// What went wrong, as the AWS command line says it, and in further lines what to do about it.
QString failureText(const Failure &failure, const QUrl &endpoint,
                    QStringView operation = u"CreateRoom");

ExitCode exitCode(const Failure &failure);

QString missingProfileSentence(const QString &profile);
// A profile that gets its credentials through `key`; how to come by them all the same.
QString unsupportedProfileSentence(const QString &key);
QString environmentSentence(AwsEnvironmentProblem problem);
extern const QLatin1StringView CannotBeSent; // see Credentials::canBeSent()

// For an outcome that nobody knows: how to ask again without making a second room.
QString askAgainText(const QString &clientRequestToken);

// "The keychain is locked."
QString keychainSentence(const StoreError &error);

// "The journal FILE cannot be written: disk full."
QString journalSentence(const JournalError &error, const QString &file);

// For a file that could not be read and was set aside.
QString setAsideText(const QString &newName);

} // namespace commandline
