// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

#include <QDir>
#include <QList>

namespace {

constexpr char32_t ZeroWidthNonJoiner = 0x200c;
constexpr char32_t ZeroWidthJoiner = 0x200d;

bool isVisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return character == U'\n' || character == U'\t';
    case QChar::Other_Format:
        return character == ZeroWidthNonJoiner || character == ZeroWidthJoiner;
    default:
        return true;
    }
}

} // namespace

QString plaintext::visible(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (isVisible(character))
            kept += QChar::fromUcs4(character);
    }
    return kept;
}

QString plaintext::visiblePath(const QString &path)
{
    return visible(QDir::toNativeSeparators(path));
}
