// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchdrop.h"

#include "core/plaintext.h"
#include "emptystate.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QFrame>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace {

// Files only, and to be left where they are.
bool isOurs(const QDropEvent *event)
{
    return event->mimeData()->hasUrls() && event->possibleActions().testFlag(Qt::CopyAction);
}

void take(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

// Why these cannot be taken; empty: they can.
QString refusal(const QList<QUrl> &urls)
{
    if (urls.size() != 1)
        return BatchDrop::tr("Drop one file at a time: each is a list of its own.");
    if (!urls.first().isLocalFile() || QFileInfo(urls.first().toLocalFile()).isDir())
        return BatchDrop::tr("Drop a file of this computer: a list of rooms, one in each line.");
    return {};
}

} // namespace

BatchDrop::BatchDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_cover(new QFrame(window))
    , m_hint(new EmptyState(m_cover))
{
    m_cover->setObjectName(QStringLiteral("batchDrop"));
    m_cover->setAutoFillBackground(true);
    m_cover->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_cover);
    layout->addWidget(m_hint);
    m_cover->hide();
    for (QWidget *target : {m_window, static_cast<QWidget *>(m_cover)}) {
        target->setAcceptDrops(true);
        target->installEventFilter(this);
    }
}

bool BatchDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragMove:
        if (isOurs(static_cast<QDropEvent *>(event)))
            take(static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragLeave:
        m_cover->hide();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void BatchDrop::enter(QDropEvent *event)
{
    if (!isOurs(event)) {
        event->ignore();
        return;
    }
    take(event);
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString no = refusal(urls);
    if (no.isEmpty())
        m_hint->setWords(QStringLiteral("add"), tr("Drop the file to create its rooms"),
                         plaintext::visiblePath(urls.first().fileName()));
    else
        m_hint->setWords(QStringLiteral("information"), tr("This cannot be dropped here"), no);
    m_cover->setGeometry(m_window->rect());
    m_cover->raise();
    m_cover->show();
}

void BatchDrop::drop(QDropEvent *event)
{
    m_cover->hide();
    if (!isOurs(event)) {
        event->ignore();
        return;
    }
    take(event);
    const QList<QUrl> urls = event->mimeData()->urls();
    if (const QString no = refusal(urls); !no.isEmpty())
        Q_EMIT refused(no);
    else
        Q_EMIT dropped(urls.first().toLocalFile());
}

#include "moc_batchdrop.cpp"
