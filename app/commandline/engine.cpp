// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/engine.h"

#include "commandline/sentences.h"
#include "commandline/terminal.h"

namespace commandline {

void warnOfDamage(Engine &engine)
{
    QObject::connect(&engine.session, &Session::databaseSetAside,
                     [](const QString &newName) { printError(setAsideText(newName)); });
    if (!engine.connections.setAsideAs().isEmpty())
        printError(setAsideText(engine.connections.setAsideAs()));
}

} // namespace commandline
