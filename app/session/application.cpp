// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/application.h"

#include "core/version.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#    include <algorithm>
#    include <clocale>
#    include <sys/resource.h>
#endif

void setApplicationNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("roomwright"));
    QCoreApplication::setApplicationVersion(versionText());
}

void preferUtf8()
{
#ifdef Q_OS_UNIX
    const char *locale = std::setlocale(LC_CTYPE, "");
    if (locale != nullptr && qstrcmp(locale, "C") == 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

void doWithoutGlib()
{
    qputenv("QT_NO_GLIB", "1");
}

void leaveNoCoreDump()
{
#ifdef Q_OS_UNIX
    // Linux does not keep to a limit where core dumps are piped to a program, as systemd and Ubuntu
    // do, but for one: to a single byte it neither writes a file nor starts that program.
    // (prctl(PR_SET_DUMPABLE, 0) would give /proc/PID to root, and the desktop's portals look there
    // to learn who asks. Without a dump, memory need not be kept out of it piece by piece.)
#    ifdef Q_OS_LINUX
    constexpr rlim_t Most = 1;
#    else
    constexpr rlim_t Most = 0;
#    endif
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = std::min(limit.rlim_cur, Most);
    ::setrlimit(RLIMIT_CORE, &limit);
#endif
}
