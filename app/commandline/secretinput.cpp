// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/secretinput.h"

#include "commandline/terminal.h"

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#    include <cerrno>
#    include <csignal>
#    include <sys/select.h>
#    include <termios.h>
#    include <unistd.h>
#endif

namespace commandline {

namespace {

// Longer than any secret, with a session token behind it.
constexpr size_t Capacity = 64 * 1024;

// What was read, wiped when it goes.
class Buffer
{
public:
    Buffer() = default;
    ~Buffer() { wipeMemory(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] char *end() { return m_bytes.data() + m_size; }
    [[nodiscard]] size_t room() const { return m_bytes.size() - m_size; }
    void grow(size_t size) { m_size += size; }

    [[nodiscard]] SecretInput split(qsizetype lines) const
    {
        SecretInput input;
        QByteArrayView rest(m_bytes.data(), qsizetype(m_size));
        while (lines-- > 0) {
            const qsizetype lineEnd = rest.indexOf('\n');
            input.secrets.emplace_back((lineEnd < 0 ? rest : rest.first(lineEnd)).trimmed());
            rest = lineEnd < 0 ? QByteArrayView() : rest.sliced(lineEnd + 1);
        }
        input.isFollowed = !rest.trimmed().isEmpty() || room() == 0; // longer than was read
        return input;
    }

private:
    std::array<char, Capacity> m_bytes{};
    size_t m_size = 0;
};

#ifdef Q_OS_UNIX

constexpr std::array Interruptions{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
volatile std::sig_atomic_t interruptedBy = 0;

void noteInterruption(int signal)
{
    interruptedBy = signal;
}

// A terminal that shows nothing of what is typed. Whoever interrupts gets it back as it was: the
// signals come only while waitForInput() waits, and end nothing.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ECHONL);
        silent.c_cc[VSUSP] = _POSIX_VDISABLE; // the shell would be left without its echo
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : Interruptions)
            sigaddset(&held, signal);
        sigprocmask(SIG_BLOCK, &held, &m_maskBefore);
        struct sigaction action = {};
        action.sa_handler = noteInterruption;
        for (size_t i = 0; i < Interruptions.size(); ++i)
            sigaction(Interruptions[i], &action, &m_actionsBefore[i]);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        for (size_t i = 0; i < Interruptions.size(); ++i)
            sigaction(Interruptions[i], &m_actionsBefore[i], nullptr);
        sigprocmask(SIG_SETMASK, &m_maskBefore, nullptr);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    // False: interrupted.
    [[nodiscard]] bool waitForInput() const
    {
        interruptedBy = 0;
        fd_set input;
        FD_ZERO(&input);
        FD_SET(STDIN_FILENO, &input);
        return pselect(STDIN_FILENO + 1, &input, nullptr, nullptr, nullptr, &m_maskBefore) > 0
            && interruptedBy == 0;
    }

private:
    termios m_before{};
    sigset_t m_maskBefore{};
    std::array<struct sigaction, Interruptions.size()> m_actionsBefore{};
};

// Whether there may be more.
bool readMore(Buffer &buffer)
{
    ssize_t size = -1;
    do {
        size = read(STDIN_FILENO, buffer.end(), buffer.room());
    } while (size < 0 && errno == EINTR);
    if (size > 0)
        buffer.grow(size_t(size));
    return size > 0 && buffer.room() > 0;
}

// A terminal gives a line at a time.
bool readLine(Buffer &buffer, const QString &prompt)
{
    bool isThere = false;
    {
        const SilentTerminal terminal;
        std::fputs(prompt.toUtf8().constData(), stderr);
        isThere = terminal.waitForInput();
        if (isThere)
            readMore(buffer);
    }
    printError({}); // the line's end was not shown either
    return isThere;
}

#else

bool readMore(Buffer &buffer)
{
    const size_t size = std::fread(buffer.end(), 1, buffer.room(), stdin);
    buffer.grow(size);
    return size > 0 && buffer.room() > 0;
}

bool readLine(Buffer &, const QString &)
{
    return false;
}

#endif

} // namespace

std::optional<SecretInput> readSecrets(const QStringList &prompts)
{
    if (!inputIsTerminal()) {
        Buffer buffer;
        while (readMore(buffer)) { }
        return buffer.split(prompts.size());
    }
    SecretInput input;
    for (const QString &prompt : prompts) {
        Buffer line;
        if (!readLine(line, prompt))
            return {};
        input.secrets.push_back(std::move(line.split(1).secrets.front()));
    }
    return input;
}

} // namespace commandline
