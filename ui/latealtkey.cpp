// SPDX-License-Identifier: GPL-3.0-or-later
#include "latealtkey.h"

#include <QKeyEvent>
#include <QMenu>

LateAltKey::LateAltKey(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool LateAltKey::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress && !event->spontaneous()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt
        && qobject_cast<QMenu *>(watched) != nullptr;
}

#include "moc_latealtkey.cpp"
