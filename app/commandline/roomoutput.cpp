// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/roomoutput.h"

#include "chime/createroom.h"
#include "commandline/terminal.h"

#include <QJsonDocument>

namespace commandline {

namespace {

// QJsonDocument escapes what JSON asks for, which leaves out DEL and the controls above it. All of
// them can only be inside strings.
QByteArray escapedControls(const QByteArray &json)
{
    QByteArray escaped;
    escaped.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = uchar(json[i]);
        const auto next = i + 1 < json.size() ? uchar(json[i + 1]) : uchar(0);
        if (byte == 0x7f) {
            escaped += "\\u007f";
        } else if (byte == 0xc2 && next >= 0x80 && next < 0xa0) {
            escaped += "\\u00" + QByteArray::number(next, 16);
            ++i;
        } else {
            escaped += char(byte);
        }
    }
    return escaped;
}

} // namespace

QByteArray roomOutput(const Room &room, Output output)
{
    const QJsonObject members = createroom::toJson(room);
    if (output == Output::Json) {
        const QJsonObject document{{QStringLiteral("Room"), members}};
        return escapedControls(QJsonDocument(document).toJson(QJsonDocument::Indented));
    }
    QString line = QStringLiteral("ROOM");
    for (const auto &member : members)
        line += u'\t' % printable(member.toString());
    return line.toUtf8() + '\n';
}

} // namespace commandline
