// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesskey.h"

#include <QRegularExpression>

QString withoutAccessKey(QString label)
{
    static const QRegularExpression key(QStringLiteral("\\s*\\(&[^)&]\\)|&(?!&)"));
    return label.remove(key);
}
