// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/words.h"

namespace commandline {

QString listed(const QStringList &names)
{
    //: Between the members of a list.
    return names.join(CommandLine::tr(", "));
}

QString alternatives(QStringList names)
{
    const QString last = names.takeLast();
    //: One of several: %1 is a list such as "json, csv", or one member; %2 the last member.
    return CommandLine::tr("%1 or %2").arg(listed(names), last);
}

QString together(const QString &first, const QString &second)
{
    //: Two whole sentences, one after the other.
    return CommandLine::tr("%1 %2").arg(first, second);
}

} // namespace commandline
