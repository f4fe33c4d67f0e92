// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exitcode.h"

#include "commandline/terminal.h"

#include <QCoreApplication>

namespace commandline {

void exitWith(ExitCode code, const QString &why)
{
    printError(why);
    QCoreApplication::exit(code);
}

} // namespace commandline
