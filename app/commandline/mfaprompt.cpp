// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/mfaprompt.h"

#include "commandline/terminal.h"
#include "commandline/words.h"

#ifdef Q_OS_UNIX
#    include <QSocketNotifier>

#    include <array>
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace commandline {

namespace {

#ifdef Q_OS_UNIX

// A line of the terminal, in whose time the rest of the program goes on. What is typed is seen: a
// code is good for half a minute, and once.
class CodeInput : public QObject
{
public:
    CodeInput(int terminal, std::function<void(const QString &)> done, QObject *parent)
        : QObject(parent)
        , m_terminal(terminal)
        , m_done(std::move(done))
        , m_notifier(terminal, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &CodeInput::readLine);
    }
    ~CodeInput() override
    {
        m_notifier.setEnabled(false);
        close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(CodeInput)

private:
    void readLine()
    {
        std::array<char, 256> line{}; // a terminal gives one at a time
        const ssize_t size = read(m_terminal, line.data(), line.size());
        m_notifier.setEnabled(false);
        deleteLater();
        m_done(QString::fromUtf8(line.data(), std::max<ssize_t>(size, 0)).trimmed());
    }

    int m_terminal;
    std::function<void(const QString &)> m_done;
    QSocketNotifier m_notifier;
};

void ask(const QString &serial, QObject *context, const std::function<void(const QString &)> &done)
{
    const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    //: Asks for it; %1 is a device.
    const QByteArray prompt =
        CommandLine::tr("Enter MFA code for %1: ").arg(printable(serial)).toUtf8();
    if (terminal < 0 || write(terminal, prompt.constData(), size_t(prompt.size())) < 0) {
        if (terminal >= 0)
            close(terminal);
        done({});
        return;
    }
    new CodeInput(terminal, done, context);
}

#else

void ask(const QString &, QObject *, const std::function<void(const QString &)> &done)
{
    done({});
}

#endif

} // namespace

MfaPrompt mfaPrompt()
{
    return ask;
}

} // namespace commandline
