// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/memorystore.h"

#include <QTimer>

void MemoryStore::read(const QUuid &connection, QObject *context,
                       std::function<void(ReadResult)> done)
{
    ReadResult result = Unexpected(StoreError{StoreError::Kind::NotFound, {}});
    if (const SharedCredentials credentials = m_credentials.value(connection))
        result = credentials;
    QTimer::singleShot(0, context,
                       [result = std::move(result), done = std::move(done)] { done(result); });
}

void MemoryStore::write(const QUuid &connection, SharedCredentials credentials, QObject *context,
                        std::function<void(DoneResult)> done)
{
    m_credentials.insert(connection, credentials);
    QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

void MemoryStore::remove(const QUuid &connection, QObject *context,
                         std::function<void(DoneResult)> done)
{
    m_credentials.remove(connection);
    QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

#include "moc_memorystore.cpp"
