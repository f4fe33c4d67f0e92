// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/engine.h"

#include "commandline/failuresentences.h"
#include "commandline/terminal.h"

namespace commandline {

void warnOfDamage(Engine &engine)
{
    QObject::connect(&engine.session, &Session::databaseSetAside,
                     [](const QString &newName) { printWarnings({setAsideSentence(newName)}); });
    if (!engine.connections.setAsideAs().isEmpty())
        printWarnings({setAsideSentence(engine.connections.setAsideAs())});
}

} // namespace commandline
