// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/subcommands.h"

#include "commandline/exitcode.h"
#include "commandline/helplayout.h"
#include "commandline/terminal.h"
#include "commandline/words.h"

#include <algorithm>

namespace commandline {

namespace {

QString complaint(const CommandFamily &family, const QString &name)
{
    if (!name.isEmpty())
        return CommandLine::tr("'%1' is no command of %2.").arg(printable(name), family.name);
    QStringList names;
    for (const Subcommand &member : family.members)
        names << member.name;
    //: %1 is "journal" or "connections", %2 the names of its commands: "list, add or remove".
    return CommandLine::tr("%1 needs a command: %2.").arg(family.name, alternatives(names));
}

} // namespace

const Subcommand *memberOf(std::span<const Subcommand> members, QStringView name)
{
    const auto found = std::ranges::find_if(
        members, [name](const Subcommand &member) { return name == member.name; });
    return found == members.end() ? nullptr : &*found;
}

QString membersText(std::span<const Subcommand> members)
{
    QList<HelpRow> rows;
    for (const Subcommand &member : members)
        rows << HelpRow{member.name, CommandLine::tr(member.summary)};
    return rowsText(rows);
}

int run(const CommandFamily &family, const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (const Subcommand *member = memberOf(family.members, name))
        return member->run(arguments.mid(1));
    const QString command = u"roomwright " % family.name % u" COMMAND ";
    const QString usage = usageText({command % u"[options]", command % u"--help"});
    if (name == u"--help" || name == u"-h") {
        const QString help =
            usage % u"\n\n" % wrapped(family.about) % u"\n\n" % membersText(family.members);
        return printResult(help.toUtf8()) ? Done : OtherTrouble;
    }
    printErrors({complaint(family, name)});
    printError(usage);
    return InputWrong;
}

} // namespace commandline
