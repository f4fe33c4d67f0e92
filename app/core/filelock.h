// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

// Held by one process of this computer at a time. The system frees it when that process ends,
// however it ends: it is SQLite's lock on a file, where QLockFile's, which is the existence of one,
// may be left behind for good by a process that is killed while it takes it. The file itself is
// empty, and stays. Taken and released in one thread.
class FileLock
{
public:
    enum class Outcome {
        Taken,
        Held, // by another
        Failed, // the file can be neither read nor made
    };

    explicit FileLock(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    Outcome take(std::chrono::milliseconds patience);
    void release(); // what is not taken, too

private:
    QString m_path;
    QString m_connection; // of Qt Sql
};
