// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "rooms/batchplan.h"
#include "rooms/roomlines.h"

#include <QObject>

#include <memory>

// A file with a list of rooms, read in a thread of its own, whatever the file is and however long
// it takes. Lines may name no account. Gives up when it is destroyed, without waiting for the disk.
class BatchFile : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostProblems = 1000; // that are kept of each kind

    struct Content
    {
        struct Account
        {
            QString id;
            qint64 rooms = 0;
        };

        batchplan::RoomList list;
        QList<Account> accounts; // in the order of the list
        qint64 withoutAccount = 0; // rooms
        QList<roomlines::Problem> errors;
        QList<roomlines::Problem> hints;
        qint64 errorCount = 0; // those that are not kept included
        qint64 hintCount = 0;
    };

    struct Trouble
    {
        enum class Kind {
            NotAFile, // a folder, a device
            CannotRead, // detail: the system's words
            Changed, // while it was read
        };

        Kind kind = Kind::CannotRead;
        QString detail;
    };
    using Result = Expected<Content, Trouble>;

    explicit BatchFile(QString path, QObject *parent = nullptr);
    ~BatchFile() override;

    void read(); // finished() follows, later
    [[nodiscard]] double progress() const; // 0 to 1
    [[nodiscard]] Result take(); // once, after finished()

Q_SIGNALS:
    void finished();

private:
    struct Reading; // shared with the thread
    static Result readAll(const QString &path, Reading &reading);

    QString m_path;
    std::shared_ptr<Reading> m_reading;
};
