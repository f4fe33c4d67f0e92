// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstate.h"

#include "createroomform.h"
#include "roomsview.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace {

// Keys in the settings file, in a group of the window's own.
const QString windowGroup = QStringLiteral("window");
const QString geometryKey = QStringLiteral("geometry");
const QString splitterKey = QStringLiteral("splitter");
const QString detailsKey = QStringLiteral("details");
const QString columnsKey = QStringLiteral("columns");
const QString moreKey = QStringLiteral("more");
const QString currentKey = QStringLiteral("current");
// What is typed and not sent, in another.
const QString draftGroup = QStringLiteral("draft");
const QString nameKey = QStringLiteral("roomName");
const QString accountKey = QStringLiteral("accountId");
const QString roomTokenKey = QStringLiteral("clientRequestToken");

void setOrRemove(QSettings &settings, const QString &key, const QString &text)
{
    if (text.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, text);
}

} // namespace

void restoreWindow(const WindowParts &parts, const QString &settingsFile)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    settings.beginGroup(windowGroup);
    parts.window->restoreGeometry(settings.value(geometryKey).toByteArray());
    parts.splitter->restoreState(settings.value(splitterKey).toByteArray());
    parts.rooms->splitter()->restoreState(settings.value(detailsKey).toByteArray());
    parts.rooms->restoreColumns(settings.value(columnsKey).toByteArray());
    parts.rooms->reveal(settings.value(currentKey).toLongLong());
    parts.form->setMoreOpen(settings.value(moreKey, false).toBool());
    settings.endGroup();
    settings.beginGroup(draftGroup);
    parts.form->setDraft({settings.value(accountKey).toString(), settings.value(nameKey).toString(),
                          settings.value(roomTokenKey).toString()});
}

void saveWindow(const WindowParts &parts, const QString &settingsFile)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    settings.beginGroup(windowGroup);
    settings.setValue(geometryKey, parts.window->saveGeometry());
    settings.setValue(splitterKey, parts.splitter->saveState());
    settings.setValue(detailsKey, parts.rooms->splitter()->saveState());
    settings.setValue(columnsKey, parts.rooms->columnState());
    settings.setValue(moreKey, parts.form->isMoreOpen());
    settings.setValue(currentKey, parts.rooms->current());
    settings.endGroup();
    settings.beginGroup(draftGroup);
    const NewRoom draft = parts.form->draft();
    setOrRemove(settings, nameKey, draft.name);
    setOrRemove(settings, accountKey, draft.accountId);
    setOrRemove(settings, roomTokenKey, draft.clientRequestToken);
}
