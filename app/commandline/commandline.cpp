// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

#include "commandline/connectionscommand.h"
#include "commandline/createroomcommand.h"
#include "commandline/createroomscommand.h"
#include "commandline/diagnosecommand.h"
#include "commandline/exitcode.h"
#include "commandline/journalcommand.h"
#include "commandline/servecommand.h"
#include "commandline/terminal.h"
#include "session/application.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace commandline {

namespace {

const QLatin1StringView UsageText(R"(usage: roomwright
       roomwright create-room --account-id ID --name NAME [options]
       roomwright create-rooms --input FILE [options]
       roomwright journal list | batches | export | resume | discard [options]
       roomwright connections list | add | remove | test | export | import [options]
       roomwright diagnose [options]
       roomwright serve [options]
       roomwright COMMAND --help | --version | --help
)");

const QLatin1StringView HelpText(R"(
Without arguments the window opens. The commands need no window and no display.

  create-room   Creates a chat room, and prints it.
  create-rooms  Creates the rooms of a list, and goes on where it was left.
  journal       Shows what was asked for, and what came of it; goes on with what
                was left.
  connections   Shows, adds, removes and tries connections to services, and shares
                them as a file.
  diagnose      Prints what helps to find out what is wrong.
  serve         Runs the local service until it is interrupted.

Exit codes: 0 done; 252 the input is wrong, and nothing was sent; 253 no usable
credentials or configuration; 254 the service answered with an error; 255 any
other trouble; 130 interrupted.
)");

// Qt takes these out of a window's arguments, with one dash or two.
constexpr std::array<std::string_view, 17> WindowOptions = {
    "platform",        "platformpluginpath",
    "platformtheme",   "plugin",
    "qwindowgeometry", "qwindowicon",
    "qwindowtitle",    "reverse",
    "session",         "style",
    "stylesheet",      "display",
    "geometry",        "fontengine",
    "dialogs",         "widgetcount",
    "qmljsdebugger",
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
    if (command == u"create-room")
        return createRoom(arguments.mid(1));
    if (command == u"create-rooms")
        return createRooms(arguments.mid(1));
    if (command == u"journal")
        return journal(arguments.mid(1));
    if (command == u"connections")
        return connections(arguments.mid(1));
    if (command == u"diagnose")
        return diagnose(arguments.mid(1));
    if (command == u"serve")
        return serve(arguments.mid(1));
    if (command == u"--help" || command == u"-h")
        return printResult(QByteArray(UsageText.data()) + HelpText.data()) ? Done : OtherTrouble;
    if (command == u"--version" || command == u"-v") {
        const QString version = u"roomwright " % QCoreApplication::applicationVersion() % u'\n';
        return printResult(version.toUtf8()) ? Done : OtherTrouble;
    }
    printError(u"error: '" % printable(command) % u"' is no command and no option.\n"
               % QString(UsageText).trimmed());
    return InputWrong;
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
    const QCoreApplication application(argc, argv);
    spareThreadsGlib();
    if (const int at = firstUnreadable(std::span(argv, size_t(argc)))) {
        printError(u"error: argument " % QString::number(at) % u" is not UTF-8.\n"
                   % QString(UsageText).trimmed());
        return InputWrong;
    }
    return dispatch(QCoreApplication::arguments().mid(1));
}

} // namespace commandline
