// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/credentials.h"
#include "core/expected.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

// A program that prints credentials, as a profile's credential_process names it. Run without a
// shell; what it prints is JSON: {"Version": 1, "AccessKeyId", "SecretAccessKey", "SessionToken",
// "Expiration"}, the last two optional.
class CredentialProcess : public QObject
{
    Q_OBJECT
public:
    explicit CredentialProcess(QObject *parent = nullptr);
    ~CredentialProcess() override; // ends the program

    struct Error
    {
        enum class Kind {
            NoCommand, // empty, or a quote is not closed
            NotStarted,
            TimedOut,
            Failed, // its exit code says so
            UnusableOutput, // not JSON, another version, no keys, or such as cannot be sent
        };
        Kind kind = Kind::Failed;
        QString detail; // what it wrote on standard error, or the system's word; maybe empty

        friend bool operator==(const Error &, const Error &) = default;
    };
    using Result = Expected<SharedCredentials, Error>;

    // finished() follows once, later. Not to be called again before.
    void start(const QString &command, std::chrono::milliseconds limit);

    // Words as a POSIX shell takes them apart, with nothing expanded. Nothing: a quote is open.
    static std::optional<QStringList> words(const QString &command);
    // Wipes `output`.
    static Result credentialsFrom(QByteArray &output);

Q_SIGNALS:
    void finished(const CredentialProcess::Result &result);

private:
    void conclude(const Result &result);
    void read();

    QProcess m_process;
    QTimer m_limit;
    bool m_running = false;
};
