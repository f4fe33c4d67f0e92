// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonline.h"

#include <QJsonDocument>

QByteArray withEscapedControls(const QByteArray &json)
{
    if (!json.contains('\x7f') && !json.contains('\xc2'))
        return json;
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

QByteArray jsonLine(const QJsonObject &object)
{
    return withEscapedControls(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n';
}
