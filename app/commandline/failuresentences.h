// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/awsenvironment.h"
#include "account/credentialstore.h"
#include "commandline/exitcode.h"
#include "core/failure.h"
#include "rooms/journalerror.h"

// What went wrong in words, for the shell: harmless to a terminal.
namespace commandline {

// What went wrong, much as the AWS command line says it, and in further lines what to do about it.
QString failureText(const Failure &failure, const QUrl &endpoint,
                    QStringView operation = u"CreateRoom");

ExitCode exitCode(const Failure &failure);

QString missingProfileSentence(const QString &profile);
// A profile that gets its credentials through `key`; how to come by them all the same.
QString unsupportedProfileSentence(const QString &key);
QString environmentSentence(AwsEnvironmentProblem problem);
QString cannotBeSentSentence(); // see Credentials::canBeSent()
QString endedServiceSentence(); // see isEndedService()

// For an outcome that nobody knows: how to ask again without making a second room.
QString askAgainText(const QString &clientRequestToken);

// "The keychain is locked."
QString keychainSentence(const StoreError &error);

// What the keychain did not forget.
QString secretLeftText(const StoreError &error);

// "The journal FILE cannot be written: disk full."
QString journalSentence(const JournalError &error, const QString &file);

// `why`, and that nothing was sent.
QString nothingSentText(const QString &why);
QString interruptedEarlySentence(); // before anything was sent

QString settingsSentence(const QString &file); // it cannot be written

// For a file that could not be read and was set aside.
QString setAsideSentence(const QString &newName);

} // namespace commandline
