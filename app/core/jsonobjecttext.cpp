// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonobjecttext.h"

#include "core/jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

bool needsEscape(QChar character)
{
    return character < u' ' || character == u'"' || character == u'\\'
        || (character >= u'\x7f' && character < u'\xa0') || character.isSurrogate();
}

// Qt's rules, and hardly ever needed.
QByteArray escaped(const QString &text)
{
    const QByteArray array =
        QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact); // ["text"]
    return withEscapedControls(array.sliced(2, array.size() - 4));
}

} // namespace

void JsonObjectText::begin(QByteArrayView name)
{
    if (m_members.isEmpty())
        m_members.reserve(512);
    m_members += m_members.isEmpty() ? "{\"" : ",\"";
    m_members.append(name);
    m_members += "\":";
}

void JsonObjectText::insertText(QByteArrayView name, const QString &value)
{
    begin(name);
    m_members += '"';
    m_members +=
        std::any_of(value.begin(), value.end(), needsEscape) ? escaped(value) : value.toUtf8();
    m_members += '"';
}

void JsonObjectText::insertNumber(QByteArrayView name, qint64 value)
{
    begin(name);
    m_members += QByteArray::number(value);
}

void JsonObjectText::insertBool(QByteArrayView name, bool value)
{
    begin(name);
    m_members += value ? "true" : "false";
}

void JsonObjectText::insertJson(QByteArrayView name, const QByteArray &value)
{
    begin(name);
    m_members += value;
}

QByteArray JsonObjectText::text() const
{
    return m_members.isEmpty() ? QByteArray("{}") : QByteArray(m_members + '}');
}
