// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/subcommands.h"

#include "commandline/exitcode.h"
#include "commandline/terminal.h"

namespace commandline {

namespace {

// "list, add or remove"
QString namesOf(std::span<const Subcommand> members)
{
    QStringList names;
    for (const Subcommand &member : members)
        names << member.name;
    const QString last = names.takeLast();
    return names.join(u", ") % u" or " % last;
}

} // namespace

int run(const CommandFamily &family, const QStringList &arguments)
{
    const QString name = arguments.value(0);
    for (const Subcommand &member : family.members) {
        if (name == member.name)
            return member.run(arguments.mid(1));
    }
    if (name == u"--help" || name == u"-h")
        return printResult(QByteArray(family.usage.data()) + family.help.data()) ? Done
                                                                                 : OtherTrouble;
    const QString what = name.isEmpty()
        ? QString(family.name % u" needs a command: " % namesOf(family.members) % u'.')
        : QString(u"'" % printable(name) % u"' is no command of " % family.name % u'.');
    printError(u"error: " % what % u'\n' % QString(family.usage).trimmed());
    return InputWrong;
}

} // namespace commandline
