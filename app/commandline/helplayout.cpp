// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/helplayout.h"

#include "commandline/words.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace commandline {

namespace {

constexpr int TerminalWidth = 80;

struct Range
{
    char32_t first;
    char32_t last;
};

// Most of what Unicode's East Asian Width calls wide or fullwidth, in order.
constexpr auto WideRanges = std::to_array<Range>({
    {0x1100, 0x115f}, // Hangul's leading consonants
    {0x2e80, 0x303e}, // radicals, punctuation
    {0x3041, 0xa4cf}, // kana, ideographs, Yi
    {0xa960, 0xa97c},
    {0xac00, 0xd7a3}, // Hangul
    {0xf900, 0xfaff},
    {0xfe10, 0xfe19},
    {0xfe30, 0xfe6b},
    {0xff01, 0xff60}, // fullwidth forms
    {0xffe0, 0xffe6},
    {0x16fe0, 0x1b2fb}, // Tangut, old kana
    {0x1f300, 0x1f64f}, // pictographs
    {0x1f680, 0x1f6ff},
    {0x1f900, 0x1f9ff},
    {0x20000, 0x3fffd}, // more ideographs
});

int cellsOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    if (character >= 0x1160 && character <= 0x11ff)
        return 0; // Hangul's vowels and final consonants, which join the leading one
    const auto *range = std::ranges::lower_bound(WideRanges, character, {}, &Range::last);
    return range != WideRanges.end() && character >= range->first ? 2 : 1;
}

QString spaces(int count)
{
    return QString(count, u' ');
}

// Not within names of commands and options.
bool mayEndLine(QChar character)
{
    return character.isSpace() || character.unicode() > 0x7f;
}

qsizetype nextBreak(QTextBoundaryFinder &finder, const QString &text)
{
    qsizetype at = finder.toNextBoundary();
    while (at > 0 && !mayEndLine(text.at(at - 1)))
        at = finder.toNextBoundary();
    return at > 0 ? at : text.size();
}

void removeSpacesAtEnd(QString &text)
{
    while (text.endsWith(u' '))
        text.chop(1);
}

} // namespace

int cells(const QString &text)
{
    int count = 0;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters)
        count += cellsOf(character);
    return count;
}

QString wrapped(const QString &text, int indent)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QString lines;
    int column = indent;
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        to = nextBreak(finder, text);
        const QString piece = text.sliced(from, to - from);
        QString visible = piece;
        removeSpacesAtEnd(visible);
        if (column > indent && column + cells(visible) > TerminalWidth) {
            removeSpacesAtEnd(lines);
            lines += u'\n' % spaces(indent);
            column = indent;
        }
        lines += piece;
        column += cells(piece);
    }
    return lines;
}

QString usageText(const QStringList &ways)
{
    //: Before the ways to write a command.
    const QString word = CommandLine::tr("usage:");
    return word % u' ' % ways.join(u'\n' % spaces(cells(word) + 1));
}

QString rowsText(const QList<HelpRow> &rows)
{
    int width = 0;
    for (const HelpRow &row : rows)
        width = std::max(width, cells(row.name));
    QString text;
    for (const HelpRow &row : rows)
        text += u"  " % row.name % spaces(width + 2 - cells(row.name))
            % wrapped(row.text, width + 4) % u'\n';
    return text;
}

} // namespace commandline
