// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/progressline.h"

#include "commandline/terminal.h"
#include "commandline/words.h"

#include <QLocale>

#include <cstdio>

namespace commandline {

namespace {

QString duration(std::chrono::seconds time)
{
    const qint64 seconds = time.count();
    //: Seconds.
    if (seconds < 100)
        return CommandLine::tr("%L1 s").arg(seconds);
    //: Minutes.
    if (seconds < 100 * 60)
        return CommandLine::tr("%L1 min").arg((seconds + 59) / 60);
    //: Hours.
    return CommandLine::tr("%L1 h").arg((seconds + 3599) / 3600);
}

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

QString progressText(qint64 done, qint64 total, const CreationQueue::Progress &progress)
{
    //: Begins a list: "12000 of 100000 rooms, 850 a second, 2 min left"
    QStringList parts{
        CommandLine::tr("%1 of %Ln rooms", nullptr, int(total)).arg(QLocale().toString(done))};
    if (progress.perSecond >= 1)
        //: Rooms.
        parts << CommandLine::tr("%Ln a second", nullptr, int(qRound64(progress.perSecond)));
    //: %1 is a time: "2 min".
    if (progress.trouble && progress.trouble->nextLook)
        parts << CommandLine::tr("trying again in %1").arg(duration(*progress.trouble->nextLook));
    //: %1 is a time: "2 min".
    else if (progress.timeLeft)
        parts << CommandLine::tr("%1 left").arg(duration(*progress.timeLeft));
    return listed(parts);
}

void ProgressLine::show(const QString &text)
{
    if (text == m_shown || !errorIsTerminal())
        return;
    write("\r\033[K" + text.toUtf8());
    m_shown = text;
}

void ProgressLine::clear()
{
    if (!m_shown.isEmpty())
        write("\r\033[K");
    m_shown.clear();
}

} // namespace commandline
