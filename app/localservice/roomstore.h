// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime/room.h"
#include "core/expected.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>

// The local service's rooms and its account, in SQLite. Used from one thread only. A change is on
// disk when the call returns; two processes may have the same file open.
class RoomStore
{
public:
    struct Error
    {
        enum class Kind {
            CannotOpen, // no such folder, no permission, disk full, another program's database
            NotADatabase, // of any program
            Corrupt, // its integrity check failed
            TooNew, // written by a newer version of this program: left untouched
            Failed, // disk full, read-only, another process holds it too long
        };
        Kind kind;
        QString detail; // SQLite's own words
    };

    struct Account
    {
        QString accountId; // a UUID
        QString name;
        QDateTime createdTimestamp;
    };

    struct Order
    {
        NewRoom room; // its account is this store's
        QString createdBy;
    };

    struct Creation
    {
        // Repeated: the same token and name made this room before.
        enum class Outcome { Created, Repeated, TokenUsedForOtherName, QuotaReached };
        Outcome outcome;
        Room room; // for Created and Repeated
    };

    struct Page
    {
        QList<Room> rooms;
        QString nextToken; // empty on the last page
    };

    static constexpr QLatin1StringView InMemory{":memory:"}; // instead of a file

    // Makes the one account where there is none.
    static Expected<RoomStore, Error> open(const QString &path);
    // Moves an unreadable file (with its -wal and -shm) aside; returns its new name, empty where
    // that failed.
    static QString setAside(const QString &path);
    RoomStore(RoomStore &&) noexcept;
    RoomStore &operator=(RoomStore &&) noexcept;
    ~RoomStore();

    [[nodiscard]] Account account() const;
    // One creation per order, in their order; all in one transaction, so that many cost as much
    // time as one. An error means that none of them was made.
    Expected<QList<Creation>, Error> create(const QList<Order> &orders, const QDateTime &now,
                                            int quota); // rooms in the store at most; 0: any number
    [[nodiscard]] Expected<std::optional<Room>, Error> find(const QString &roomId) const;
    // Oldest first; `pageToken` is a nextToken, or empty for the first page. Nothing in the
    // optional: that token was not given out by this store.
    [[nodiscard]] Expected<std::optional<Page>, Error> list(int maxResults,
                                                            const QString &pageToken) const;

private:
    struct Database;
    explicit RoomStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};
