// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/localservice.h"

#include "localservice/serviceworker.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

LocalService::LocalService(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_worker(new ServiceWorker(m_options))
{
    connect(m_worker, &ServiceWorker::ready, this, &LocalService::ready);
    connect(m_worker, &ServiceWorker::databaseSetAside, this, &LocalService::databaseSetAside);
    connect(m_worker, &ServiceWorker::failed, this, &LocalService::failed);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"local service"_s);
    m_worker->moveToThread(&m_thread);
}

LocalService::~LocalService()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

bool LocalService::start()
{
    if (m_port != 0)
        return true;
    m_thread.start();
    Expected<quint16, QString> port;
    QMetaObject::invokeMethod(
        m_worker, [this] { return m_worker->listen(m_options.port); }, Qt::BlockingQueuedConnection,
        &port);
    if (!port) {
        m_errorString = port.error();
        return false;
    }
    m_errorString.clear();
    m_port = *port;
    QMetaObject::invokeMethod(m_worker, &ServiceWorker::openDatabase, Qt::QueuedConnection);
    return true;
}

QUrl LocalService::url() const
{
    return m_port == 0 ? QUrl() : QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void LocalService::setCredentials(SharedCredentials credentials)
{
    m_worker->verifier().setCredentials(std::move(credentials));
}

#include "moc_localservice.cpp"
