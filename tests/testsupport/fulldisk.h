// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#    include <csignal>
#    include <sys/resource.h>

// While it lives, no file of this process grows beyond so many bytes: what a full disk does,
// without one.
class FullDisk
{
public:
    explicit FullDisk(qint64 largestFile)
    {
        std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{rlim_t(largestFile), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};
#endif
