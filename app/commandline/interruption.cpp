// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/interruption.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#    include <QSocketNotifier>

#    include <csignal>
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace commandline {

#ifdef Q_OS_UNIX

namespace {

// A handler may do little more than write to a pipe; Qt reads the other end.
int pipeEnds[2] = {-1, -1};

void handle(int)
{
    const char byte = 0;
    static_cast<void>(!write(pipeEnds[1], &byte, 1));
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeEnds) != 0)
        return; // the signals then end the program as they always do
    for (int end : pipeEnds)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    qDeleteAll(children());
    for (int end : pipeEnds)
        close(end);
}

#else

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{ }

Interruption::~Interruption() = default;

#endif

} // namespace commandline

#include "moc_interruption.cpp"
