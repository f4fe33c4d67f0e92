// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/progressline.h"

#include "commandline/terminal.h"

#include <cstdio>

namespace commandline {

namespace {

QString duration(std::chrono::seconds time)
{
    const qint64 seconds = time.count();
    if (seconds < 100)
        return QString::number(seconds) % u" s";
    if (seconds < 100 * 60)
        return QString::number((seconds + 59) / 60) % u" min";
    return QString::number((seconds + 3599) / 3600) % u" h";
}

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

QString progressText(qint64 done, qint64 total, const CreationQueue::Progress &progress)
{
    QString text = QString::number(done) % u" of " % QString::number(total) % u" rooms";
    if (progress.perSecond >= 1)
        text += u", " % QString::number(qRound64(progress.perSecond)) % u" a second";
    if (progress.trouble && progress.trouble->nextLook)
        return text % u", trying again in " % duration(*progress.trouble->nextLook);
    if (progress.timeLeft)
        text += u", " % duration(*progress.timeLeft) % u" left";
    return text;
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
