// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/roomoutput.h"

#include "chime/createroom.h"
#include "commandline/terminal.h"
#include "core/jsonline.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace commandline {

QByteArray roomOutput(const Room &room, Output output)
{
    const QJsonObject members = QJsonDocument::fromJson(createroom::toJson(room)).object();
    if (output == Output::Json) {
        const QJsonObject document{{QStringLiteral("Room"), members}};
        return withEscapedControls(QJsonDocument(document).toJson(QJsonDocument::Indented));
    }
    QString line = QStringLiteral("ROOM");
    for (const auto &member : members)
        line += u'\t' % printable(member.toString());
    return line.toUtf8() + '\n';
}

} // namespace commandline
