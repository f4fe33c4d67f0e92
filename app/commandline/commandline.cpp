// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

#include "commandline/connectionscommand.h"
#include "commandline/createroomcommand.h"
#include "commandline/createroomscommand.h"
#include "commandline/diagnosecommand.h"
#include "commandline/exitcode.h"
#include "commandline/helplayout.h"
#include "commandline/journalcommand.h"
#include "commandline/servecommand.h"
#include "commandline/subcommands.h"
#include "commandline/terminal.h"
#include "commandline/words.h"
#include "session/application.h"
#include "session/translations.h"

#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace commandline {

namespace {

constexpr auto Commands = std::to_array<Subcommand>({
    {QLatin1StringView("create-room"), createRoom,
     QT_TRANSLATE_NOOP("CommandLine", "Creates a chat room, and prints it.")},
    {QLatin1StringView("create-rooms"), createRooms,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Creates the rooms of a list, and goes on where it was left.")},
    {QLatin1StringView("journal"), journal,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Shows what was asked for, and what came of it; goes on "
                       "with what was left.")},
    {QLatin1StringView("connections"), connections,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Shows, adds, removes and tries connections to services, "
                       "and shares them as a file.")},
    {QLatin1StringView("diagnose"), diagnose,
     QT_TRANSLATE_NOOP("CommandLine", "Prints what helps to find out what is wrong.")},
    {QLatin1StringView("serve"), serve,
     QT_TRANSLATE_NOOP("CommandLine", "Runs the local service until it is interrupted.")},
});

QString usage()
{
    return usageText({
        QStringLiteral("roomwright [--open FILE]"),
        QStringLiteral("roomwright create-room --account-id ID --name NAME [options]"),
        QStringLiteral("roomwright create-rooms --input FILE [options]"),
        QStringLiteral("roomwright journal list | batches | export | resume | discard [options]"),
        QStringLiteral("roomwright connections list | add | remove | test | export | import "
                       "[options]"),
        QStringLiteral("roomwright diagnose [options]"),
        QStringLiteral("roomwright serve [options]"),
        QStringLiteral("roomwright COMMAND --help | --version | --help"),
    });
}

QString help()
{
    return usage() % u"\n\n"
        % wrapped(CommandLine::tr("Without arguments the window opens. The commands need no window "
                                  "and no display."))
        % u"\n\n" % membersText(Commands) % u'\n'
        % wrapped(CommandLine::tr(
            "Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable "
            "credentials or configuration; 254 the service answered with an error; 255 any other "
            "trouble; 130 interrupted."))
        % u'\n';
}

int refuse(const QString &why)
{
    printErrors({why});
    printError(usage());
    return InputWrong;
}

// These open the window: what Qt takes out of its arguments, with one dash or two, and our own.
constexpr std::array<std::string_view, 18> WindowOptions = {
    "platform",        "platformpluginpath",
    "platformtheme",   "plugin",
    "qwindowgeometry", "qwindowicon",
    "qwindowtitle",    "reverse",
    "session",         "style",
    "stylesheet",      "display",
    "geometry",        "fontengine",
    "dialogs",         "widgetcount",
    "qmljsdebugger",   "open",
};

bool isWindowOption(std::string_view argument)
{
    if (!argument.starts_with('-'))
        return false;
    argument.remove_prefix(argument.starts_with("--") ? 2 : 1);
    return std::ranges::find(WindowOptions, argument.substr(0, argument.find('=')))
        != WindowOptions.end();
}

// Qt would put replacement characters into what it cannot read, and a room's name would be wrong.
// Elsewhere than on Unix, arguments are UTF-16.
int firstUnreadable(std::span<char *> arguments)
{
#ifdef Q_OS_UNIX
    for (size_t i = 1; i < arguments.size(); ++i) {
        QStringDecoder toUtf16(QStringDecoder::Utf8);
        const QString text = toUtf16(QByteArrayView(arguments[i]));
        if (toUtf16.hasError())
            return int(i);
    }
#endif
    return 0;
}

int dispatch(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    if (const Subcommand *known = memberOf(Commands, command))
        return known->run(arguments.mid(1));
    if (command == u"--help" || command == u"-h")
        return printResult(help().toUtf8()) ? Done : OtherTrouble;
    if (command == u"--version" || command == u"-v") {
        const QString version = u"roomwright " % QCoreApplication::applicationVersion() % u'\n';
        return printResult(version.toUtf8()) ? Done : OtherTrouble;
    }
    return refuse(CommandLine::tr("'%1' is no command and no option.").arg(printable(command)));
}

// Whether the environment leaves what `category` is about to the locale "C".
bool isC(const char *category)
{
#ifdef Q_OS_UNIX
    QByteArray locale;
    for (const char *variable : {"LC_ALL", category, "LANG"}) {
        if (locale.isEmpty())
            locale = qgetenv(variable);
    }
    const QByteArray name = locale.split('.').constFirst();
    return name.isEmpty() || name == "C" || name == "POSIX";
#else
    Q_UNUSED(category)
    return false;
#endif
}

// From now on texts and numbers for people are in the language of the environment. Where that is
// "C" they are plain English, as those of other programs are, whatever LANGUAGE says; Qt alone
// would look at that, and put commas into numbers.
void adoptLanguage()
{
    if (isC("LC_NUMERIC"))
        QLocale::setDefault(QLocale::c());
    installTranslations(isC("LC_MESSAGES") ? QLocale::c() : QLocale::system());
}

} // namespace

bool isCommand(int argc, const char *const *argv)
{
    return argc > 1 && !isWindowOption(argv[1]);
}

int run(int argc, char **argv)
{
    keepStandardStreams();
    preferUtf8();
    setApplicationNames();
    doWithoutGlib();
    const QCoreApplication application(argc, argv);
    adoptLanguage();
    if (const int at = firstUnreadable(std::span(argv, size_t(argc))))
        return refuse(CommandLine::tr("argument %1 is not UTF-8.").arg(at));
    return dispatch(QCoreApplication::arguments().mid(1));
}

int reportNoDisplay(int argc, char **argv)
{
    preferUtf8();
    setApplicationNames();
    const QCoreApplication application(argc, argv);
    adoptLanguage();
    printError(CommandLine::tr("There is no display for the window: neither DISPLAY nor "
                               "WAYLAND_DISPLAY is set. The commands need none; see roomwright "
                               "--help."));
    return OtherTrouble;
}

} // namespace commandline
