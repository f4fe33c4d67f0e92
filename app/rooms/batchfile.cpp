// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/batchfile.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <optional>

struct BatchFile::Reading
{
    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> size = 0; // in bytes
    std::atomic<qint64> done = 0;
    std::optional<Result> result;
};

namespace {

// Tells how far it is read, and has nothing more once it is not wanted any more.
class WatchedFile : public QFile
{
public:
    WatchedFile(const QString &path, const std::atomic<bool> *isCancelled,
                std::atomic<qint64> *done)
        : QFile(path)
        , m_isCancelled(isCancelled)
        , m_done(done)
    { }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (*m_isCancelled)
            return -1;
        const qint64 count = QFile::readData(data, size);
        if (count > 0)
            *m_done += count;
        return count;
    }

private:
    const std::atomic<bool> *m_isCancelled;
    std::atomic<qint64> *m_done;
};

class Collection
{
public:
    void take(const roomlines::Line &line)
    {
        m_content.list.rooms << line.room;
        m_content.list.lines.push_back(static_cast<qint32>(line.number));
        count(line.room.accountId);
    }
    void take(const roomlines::Problem &problem)
    {
        auto &kept = problem.isHint() ? m_content.hints : m_content.errors;
        ++(problem.isHint() ? m_content.hintCount : m_content.errorCount);
        if (kept.size() < BatchFile::MostProblems)
            kept << problem;
        if (!problem.isHint() && std::exchange(m_lastBadLine, problem.line) != problem.line)
            ++m_content.list.badLines;
    }
    BatchFile::Content content(const QByteArray &hash)
    {
        m_content.list.hash = hash;
        return std::move(m_content);
    }

private:
    void count(const QString &account)
    {
        if (account.isEmpty()) {
            ++m_content.withoutAccount;
            return;
        }
        auto place = m_places.constFind(account);
        if (place == m_places.cend()) {
            place = m_places.insert(account, m_content.accounts.size());
            m_content.accounts << BatchFile::Content::Account{account, 0};
        }
        ++m_content.accounts[*place].rooms;
    }

    BatchFile::Content m_content;
    QHash<QString, qsizetype> m_places; // of the accounts
    qint64 m_lastBadLine = 0;
};

} // namespace

BatchFile::BatchFile(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_reading(std::make_shared<Reading>())
{ }

BatchFile::~BatchFile()
{
    m_reading->isCancelled = true;
}

// The thread is nobody's child: a disk that does not answer shall hold up nobody who gives up.
void BatchFile::read()
{
    auto *thread = QThread::create(
        [path = m_path, reading = m_reading] { reading->result = readAll(path, *reading); });
    connect(thread, &QThread::finished, this, &BatchFile::finished);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start(QThread::LowPriority);
}

BatchFile::Result BatchFile::readAll(const QString &path, Reading &reading)
{
    const QFileInfo before(path);
    // Nothing but a file is sure to end.
    if (before.exists() && !before.isFile())
        return Unexpected<Trouble>(Trouble{Trouble::Kind::NotAFile, {}});
    reading.size = before.size();
    WatchedFile file(path, &reading.isCancelled, &reading.done);
    Collection collection;
    QByteArray hash;
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        hash = roomlines::read(
            file, {.defaultAccount = {}, .accountOptional = true},
            [&](const roomlines::Line &line) { collection.take(line); },
            [&](const roomlines::Problem &problem) { collection.take(problem); });
    }
    if (file.error() != QFileDevice::NoError)
        return Unexpected<Trouble>(Trouble{Trouble::Kind::CannotRead, file.errorString()});
    const QFileInfo after(path);
    const bool isOther = after.exists()
        && (after.size() != before.size() || after.lastModified() != before.lastModified());
    if (isOther || reading.done < before.size())
        return Unexpected<Trouble>(Trouble{Trouble::Kind::Changed, {}});
    return collection.content(hash);
}

double BatchFile::progress() const
{
    const qint64 size = m_reading->size;
    return size > 0 ? std::min(1.0, double(m_reading->done) / double(size)) : 0;
}

BatchFile::Result BatchFile::take()
{
    return std::move(*m_reading->result);
}

#include "moc_batchfile.cpp"
