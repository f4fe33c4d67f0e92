// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

// Why the journal could not be opened, or did not take what it was given.
struct JournalError
{
    enum class Kind {
        CannotOpen, // no such folder, no permission, disk full
        InUse, // by another process; left untouched
        Corrupt, // not a database, not a journal, or its integrity check failed
        TooNew, // written by a newer version of this program: left untouched
        CannotWrite, // disk full, read-only: nothing of it was written
    };

    Kind kind = Kind::CannotOpen;
    QString detail; // SQLite's own words

    friend bool operator==(const JournalError &, const JournalError &) = default;
};

Q_DECLARE_METATYPE(JournalError)
