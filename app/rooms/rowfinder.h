// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/journalreader.h"
#include "rooms/roworder.h"

#include <QBitArray>
#include <QObject>

#include <atomic>
#include <optional>

// Which rows of the journal to show, and in which order.
struct RowQuery
{
    // Asked: newest first, whatever `order` says.
    enum class Key { Asked, State, Name, Account, RoomId, Created, Failure };

    Key key = Key::Asked;
    Qt::SortOrder order = Qt::DescendingOrder; // rows without a value come first when ascending
    QString text; // as typed; looked for without case and accents
    QList<RoomState> states; // empty: all

    [[nodiscard]] bool isNewestFirst() const
    {
        return key == Key::Asked && order == Qt::DescendingOrder && text.isEmpty()
            && states.isEmpty();
    }
    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

// Answers queries on a journal; used in one thread. A text of one or two characters is looked for
// in names only, as the index begins at three.
class RowFinder
{
public:
    explicit RowFinder(JournalReader reader);

    // `stamp` tells the journal's versions apart: what was found for one is used again.
    RowOrder find(const RowQuery &query, quint64 stamp);

    // The rows that find() will begin with, where they are at hand sooner: more than a screen
    // shows, of a text searched for and rows newest first.
    std::optional<RowOrder> findFirst(const RowQuery &query);

private:
    RowOrder findNow(const RowQuery &query, quint64 stamp);
    [[nodiscard]] bool hasNone(const RowQuery &query, quint64 stamp) const;
    const RowIds &ordered(RowQuery::Key key, qint64 lastId, quint64 stamp); // ascending
    void keepStates(QBitArray &shown, const QList<RoomState> &states) const;
    void keepText(QBitArray &shown, const QString &text) const;

    JournalReader m_reader;
    RowQuery::Key m_key = RowQuery::Key::Asked;
    quint64 m_stamp = 0;
    qint64 m_lastId = -1;
    RowIds m_ordered;
    std::optional<RowQuery> m_none; // the last one that found nothing …
    quint64 m_noneStamp = 0; // … and when
};

struct RowAnswer
{
    quint64 number = 0; // of the question
    RowOrder order;
    RowChanges changes; // from what was shown, or from the answer before
    bool isComplete = true; // false: its first rows, and all of them in the next answer
};

// A RowFinder in a thread of its own. Of several questions only the last is answered; a new one in
// two steps, where its first rows are at hand sooner.
class RowFinderThread : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        quint64 number = 0;
        RowQuery query;
        quint64 stamp = 0;
        RowOrder shown;
    };

    explicit RowFinderThread(QString path);
    void prepare(); // from any thread: the first answer comes as fast as others then
    void ask(const Question &question); // from any thread

Q_SIGNALS:
    void answered(const RowAnswer &answer);
    void unreadable(quint64 number);

private:
    bool open();
    void answer(const Question &question);

    QString m_path;
    std::unique_ptr<RowFinder> m_finder;
    RowQuery m_answered; // the last one that was
    std::atomic<quint64> m_latest{0};
};
