// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/roomclient.h"
#include "core/expected.h"
#include "rooms/journalerror.h"
#include "rooms/roomrequest.h"

#include <memory>

class SqlRunner;

// Reads a journal that is open for writing elsewhere; used in the thread that opened it. Reading
// never waits for writing. What cannot be read is left out.
class JournalReader
{
public:
    static Expected<JournalReader, JournalError> open(const QString &path);
    JournalReader(JournalReader &&) noexcept;
    JournalReader &operator=(JournalReader &&) = delete;
    ~JournalReader();

    // Ids are consecutive from 1: 0 means that there are none.
    [[nodiscard]] qint64 lastId() const;
    [[nodiscard]] std::optional<RoomRequest> request(qint64 id) const;
    // In the order of `ids`; left out where there is no such row.
    [[nodiscard]] QList<RoomRequest> requests(const QList<qint64> &ids) const;
    // The newest row that asks for this very room, token included, and is neither Created nor
    // Sending.
    [[nodiscard]] std::optional<qint64> unfinished(const QUuid &connection,
                                                   const NewRoom &room) const;
    [[nodiscard]] bool isKnownRoom(const QString &roomId) const; // as the outcome of a row
    [[nodiscard]] QList<Attempt> attempts(qint64 id) const; // in the order they were made

    // Connections that have rows to be sent now.
    [[nodiscard]] QList<QUuid> waitingConnections() const;
    [[nodiscard]] bool isAnyWaiting(const QUuid &connection) const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] SqlRunner &sql() const { return *m_sql; }

private:
    JournalReader() = default;

    QString m_path;
    QString m_connectionName;
    std::unique_ptr<SqlRunner> m_sql;
};
