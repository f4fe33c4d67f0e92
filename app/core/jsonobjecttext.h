// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// A JSON object as text, put together member by member in the order of the calls: for objects by
// the thousand, as a QJsonObject takes some four times as long to build and to write. Harmless to a
// terminal (see withEscapedControls). Names are ASCII that needs no escapes, each used once.
class JsonObjectText
{
public:
    void insertText(QByteArrayView name, const QString &value);
    void insertNumber(QByteArrayView name, qint64 value);
    void insertBool(QByteArrayView name, bool value);
    void insertJson(QByteArrayView name, const QByteArray &value); // is not looked at

    [[nodiscard]] QByteArray text() const;

private:
    void begin(QByteArrayView name);

    QByteArray m_members; // the text without its end
};
