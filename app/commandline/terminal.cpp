// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/terminal.h"

#include <QList>

#include <cstdio>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace commandline {

namespace {

constexpr qsizetype LongestText = 4000;

bool turnsDirection(char32_t character)
{
    return (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
}

bool write(FILE *stream, const QByteArray &bytes)
{
    const size_t size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

QString printable(const QString &text)
{
    QString line;
    const QList<uint> characters = text.left(LongestText).toUcs4();
    for (char32_t character : characters) {
        if (character == u'\n' || character == u'\t')
            line += u' ';
        else if (QChar::category(character) != QChar::Other_Control && !turnsDirection(character))
            line += QChar::fromUcs4(character);
    }
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

bool errorIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

void printError(const QString &lines)
{
    // There is nowhere to complain when this fails.
    static_cast<void>(write(stderr, lines.toUtf8() + '\n'));
}

bool printResult(const QByteArray &utf8)
{
    return write(stdout, utf8);
}

} // namespace commandline
