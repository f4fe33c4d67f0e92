// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/journal.h"
#include "rooms/journalreader.h"

#include <QSignalSpy>
#include <QTest>

inline NewRoom newRoom(const QString &name, const QString &account = QStringLiteral("acc-1"))
{
    return {account, name, QStringLiteral("token-") + QString::number(qHash(name))};
}

// Opens and waits; false: it failed.
inline bool openAndWait(Journal &journal)
{
    QSignalSpy opened(&journal, &Journal::opened);
    QSignalSpy failed(&journal, &Journal::failed);
    journal.open();
    return QTest::qWaitFor([&] { return opened.count() + failed.count() > 0; }, 20'000)
        && journal.isOpen();
}

// Adds rooms and waits until they are on disk; the first one's id, 0 where that failed.
inline qint64 addAndWait(Journal &journal, const QList<NewRoom> &rooms,
                         const QUuid &connection = {})
{
    QSignalSpy added(&journal, &Journal::added);
    journal.add(connection, rooms);
    if (!QTest::qWaitFor([&] { return added.count() > 0; }, 20'000))
        return 0;
    return added.first().at(1).toLongLong();
}

// Takes rows for sending and waits for them.
inline QList<ClaimedRequest> claimAndWait(Journal &journal, int count, const QUuid &connection = {})
{
    QList<ClaimedRequest> all;
    const auto claims =
        QObject::connect(&journal, &Journal::claimed, &journal,
                         [&](const QList<ClaimedRequest> &claimed) { all += claimed; });
    journal.claim(connection, count);
    static_cast<void>(QTest::qWaitFor([&] { return all.size() >= count; }, 20'000));
    QObject::disconnect(claims);
    return all;
}

// Records an outcome and waits until it is on disk.
inline bool recordAndWait(Journal &journal, const JournalOutcome &outcome)
{
    QSignalSpy changed(&journal, &Journal::rowsChanged);
    journal.record(outcome, true);
    return QTest::qWaitFor([&] { return changed.count() > 0; }, 20'000);
}

inline bool changeAndWait(Journal &journal, JournalChange::Kind kind, const QList<qint64> &ids = {})
{
    QSignalSpy done(&journal, &Journal::changeDone);
    journal.change(kind, ids);
    return QTest::qWaitFor([&] { return done.count() > 0; }, 20'000);
}
