// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/terminal.h"

#include "commandline/words.h"
#include "core/plaintext.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace commandline {

namespace {

constexpr qsizetype LongestText = 4000;

bool write(FILE *stream, const QByteArray &bytes)
{
    const size_t size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

QString printable(const QString &text)
{
    QString line = plaintext::visible(text.left(LongestText));
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return text.size() <= LongestText ? line : line + u'…';
}

void keepStandardStreams()
{
#ifdef Q_OS_UNIX
    // Open, but not for writing, so that printing fails as it should.
    int taken = -1;
    do {
        taken = open("/dev/null", O_RDONLY);
    } while (taken >= 0 && taken <= STDERR_FILENO);
    if (taken >= 0)
        close(taken);
#endif
}

bool inputIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

bool outputIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) == 1;
#else
    return false;
#endif
}

bool errorIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

bool openInput(QFile &file, const QString &input)
{
    if (input == u"-")
        return file.open(fileno(stdin), QIODevice::ReadOnly);
    file.setFileName(input);
    return file.open(QIODevice::ReadOnly);
}

void printError(const QString &lines)
{
    // There is nowhere to complain when this fails.
    static_cast<void>(write(stderr, lines.toUtf8() + '\n'));
}

void printErrors(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        printError(CommandLine::tr("error: %1").arg(sentence));
}

void printWarnings(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        printError(CommandLine::tr("warning: %1").arg(sentence));
}

bool printResult(const QByteArray &utf8)
{
    return write(stdout, utf8);
}

} // namespace commandline
