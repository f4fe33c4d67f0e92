// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/journalrow.h"
#include "rooms/roomtablemodel.h"
#include "rooms/sqlrunner.h"
#include "testsupport/journals.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>

using Model = RoomTableModel;

namespace {

constexpr int TimeLimit = 60'000;
constexpr int Many = 100'000; // without a model tester, which reads every row at every turn

RoomTableModel::Words words()
{
    Model::Words words;
    words.header = [](Model::Column column) { return QStringLiteral("column %1").arg(column); };
    words.state = [](RoomState state) { return QStringLiteral("state %1").arg(int(state)); };
    words.failure = [](const Failure &failure) { return QString(u"failed: " + failure.message); };
    words.time = [](const QDateTime &time) { return time.toString(Qt::ISODate); };
    return words;
}

// Any finished row, the same for the same number.
RoomRequest anyRequest(quint32 number)
{
    static const QStringList names{QStringLiteral("Café"),       QStringLiteral("kitchen"),
                                   QStringLiteral("Sales team"), QStringLiteral("ZÜRICH"),
                                   QStringLiteral("日本語"),     QStringLiteral("\"quoted\" 100%"),
                                   QStringLiteral("o'brien_x")};
    QRandomGenerator random(number);
    RoomRequest request;
    request.room.name =
        names[random.bounded(int(names.size()))] + u' ' + QString::number(random.bounded(5000));
    request.room.accountId = QStringLiteral("account-%1").arg(random.bounded(7));
    request.state = static_cast<RoomState>(2 + random.bounded(4));
    if (request.state == RoomState::Created) {
        request.created.roomId = QString::number(random.generate64(), 16);
        request.created.createdTimestamp = QDateTime::fromMSecsSinceEpoch(
            1'790'000'000'000 + random.bounded(100'000'000), Qt::UTC);
        request.requestId = QString::number(random.generate64(), 16);
    } else if (request.state != RoomState::Cancelled) {
        Failure failure;
        failure.kind = Failure::Kind::BadRequest;
        failure.message = QStringLiteral("Message number %1").arg(random.bounded(50));
        request.failure = failure;
        request.requestId = QString::number(random.generate64(), 16);
    }
    return request;
}

// What the model is compared with: everything in memory, compared one by one.
struct Oracle
{
    QList<RoomRequest> all; // by id, from 1
    QList<QStringList> texts; // the same, folded

    static int compare(const RoomRequest &a, const RoomRequest &b, int column);
    [[nodiscard]] QList<qint64> ids(int column, Qt::SortOrder order, const QString &text,
                                    const QList<RoomState> &states) const;
};

template<class T>
int threeWay(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

QByteArray failureKey(const RoomRequest &request)
{
    return request.failure ? request.failure->message.toUtf8() : QByteArray();
}

int Oracle::compare(const RoomRequest &a, const RoomRequest &b, int column)
{
    switch (column) {
    case Model::Status:
        return threeWay(int(a.state), int(b.state));
    case Model::Name:
        return threeWay(journalrow::searchKey(a.room.name), journalrow::searchKey(b.room.name));
    case Model::Account:
        return threeWay(a.room.accountId, b.room.accountId);
    case Model::RoomId:
        return threeWay(a.created.roomId, b.created.roomId);
    case Model::Created:
        return threeWay(a.created.createdTimestamp, b.created.createdTimestamp);
    case Model::Details:
        return threeWay(failureKey(a), failureKey(b));
    default:
        return 0;
    }
}

QList<qint64> Oracle::ids(int column, Qt::SortOrder order, const QString &text,
                          const QList<RoomState> &states) const
{
    const QString key = journalrow::searchKey(text);
    QList<const RoomRequest *> shown;
    const bool inNamesOnly = key.size() < 3;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto end = inNamesOnly ? texts[i].cbegin() + 1 : texts[i].cend();
        const bool matches = key.isEmpty()
            || std::any_of(texts[i].cbegin(), end,
                           [&](const QString &part) { return part.contains(key); });
        if (matches && (states.isEmpty() || states.contains(all[i].state)))
            shown << &all[i];
    }
    std::stable_sort(shown.begin(), shown.end(), [column](const auto *a, const auto *b) {
        return compare(*a, *b, column) < 0;
    });
    QList<qint64> ids;
    for (const RoomRequest *request : std::as_const(shown))
        ids << request->id;
    if (order == Qt::DescendingOrder)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

QList<qint64> shownIds(const Model &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(Model::RequestIdRole).toLongLong();
    return ids;
}

bool settled(const Model &model)
{
    return QTest::qWaitFor([&] { return !model.isBusy(); }, TimeLimit);
}

// Takes the rows that were added and gives them the states and results of anyRequest().
bool finish(Journal &journal, qint64 firstId, int count, Oracle *oracle = nullptr)
{
    qsizetype changed = 0;
    const auto connection =
        QObject::connect(&journal, &Journal::rowsChanged, &journal,
                         [&](const QList<qint64> &ids) { changed += ids.size(); });
    for (int i = 0; i < count; ++i) {
        JournalOutcome outcome;
        outcome.request = anyRequest(quint32(firstId + i));
        outcome.request.id = firstId + i;
        outcome.request.finishedAt = QDateTime::currentDateTimeUtc();
        journal.record(outcome, false);
        if (oracle) {
            oracle->all << outcome.request;
            oracle->texts << journalrow::searchText(outcome.request);
        }
    }
    const bool done = QTest::qWaitFor([&] { return changed >= count; }, TimeLimit);
    QObject::disconnect(connection);
    return done;
}

QList<NewRoom> roomsFrom(qint64 firstId, int count)
{
    QList<NewRoom> rooms;
    for (int i = 0; i < count; ++i) {
        NewRoom room = anyRequest(quint32(firstId + i)).room;
        room.clientRequestToken = QStringLiteral("token-%1").arg(firstId + i);
        rooms << room;
    }
    return rooms;
}

} // namespace

class TestRoomTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void changesLeadFromOneOrderToAnother();
    void isEmptyUntilOpened();
    void showsTheJournal();
    void wordsComeFromOutside();
    void newRowsComeFirst();
    void changedRowsAreTold();
    void selectionSurvivesSorting();
    void sortsAndFilters_data();
    void sortsAndFilters();
    void searchesWhatIsNotIndexedYet();
    void showsTheFirstRowsBeforeTheRest_data();
    void showsTheFirstRowsBeforeTheRest();
    void findsWhatComesAfterNothingWasFound();
    void followsWhileFiltered();
    void anOldSearchIsForgotten();
    void backToNewestFirstFollowsAgain();
    void randomWalkEndsInTheTruth();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QTemporaryDir> m_manyDir;
    std::unique_ptr<Journal> m_many; // with Many rows, which no test changes
    Oracle m_oracle;
};

void TestRoomTableModel::initTestCase()
{
    m_manyDir = std::make_unique<QTemporaryDir>();
    m_many = std::make_unique<Journal>(m_manyDir->filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(openAndWait(*m_many));
    QCOMPARE(addAndWait(*m_many, roomsFrom(1, Many)), 1);
    QVERIFY(finish(*m_many, 1, Many, &m_oracle));
}

void TestRoomTableModel::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestRoomTableModel::cleanup()
{
    m_dir.reset();
}

void TestRoomTableModel::changesLeadFromOneOrderToAnother()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        RowIds from;
        RowIds to;
        for (qint64 id = 1; id <= 60; ++id) {
            if (random.bounded(10) < 8)
                from.push_back(id);
            if (random.bounded(10) < 8)
                to.push_back(id);
        }
        if (round % 5 == 0) // the same rows
            to = from;
        if (round % 2)
            std::shuffle(to.begin(), to.end(), random);
        const RowChanges changes = rowChanges(RowOrder::of(from), RowOrder::of(to));
        QVERIFY(!changes.tooMany);
        RowIds now = from;
        for (const RowRun &run : changes.removed)
            now.erase(now.begin() + run.first, now.begin() + run.first + run.count);
        RowIds kept = to;
        for (auto run = changes.inserted.crbegin(); run != changes.inserted.crend(); ++run)
            kept.erase(kept.begin() + run->first, kept.begin() + run->first + run->count);
        QCOMPARE(now != kept, changes.reordered);
        std::sort(now.begin(), now.end());
        std::sort(kept.begin(), kept.end());
        QVERIFY(now == kept);
    }
    QVERIFY(rowChanges(RowOrder::newestFirst(500), RowOrder::newestFirst(500)).isEmpty());
    const RowChanges grown = rowChanges(RowOrder::newestFirst(5), RowOrder::newestFirst(9));
    QVERIFY(grown.removed.empty() && !grown.reordered);
    QVERIFY(grown.inserted == std::vector<RowRun>({{0, 4}}));
    RowIds odd;
    for (qint64 id = 1; id < 1000; id += 2)
        odd.push_back(id);
    QVERIFY(rowChanges(RowOrder::newestFirst(1000), RowOrder::of(odd)).tooMany);
}

void TestRoomTableModel::isEmptyUntilOpened()
{
    {
        Journal journal(path());
        QVERIFY(openAndWait(journal));
        addAndWait(journal, roomsFrom(1, 3));
    }
    Journal journal(path());
    Model model(&journal, words());
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setSearch(QStringLiteral("account"));
    QVERIFY(openAndWait(journal));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, TimeLimit);
}

void TestRoomTableModel::showsTheJournal()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    const QUuid connection = QUuid::createUuid();
    addAndWait(journal, {newRoom(QStringLiteral("first")), newRoom(QStringLiteral("second"))},
               connection);
    const auto claimed = claimAndWait(journal, 2, connection);
    JournalOutcome made;
    made.request = claimed[0].request;
    made.request.state = RoomState::Created;
    made.request.created.roomId = QStringLiteral("room-1");
    made.request.created.createdTimestamp =
        QDateTime::fromString(u"2026-11-22T09:30:00Z", Qt::ISODate);
    QVERIFY(recordAndWait(journal, made));
    JournalOutcome failed;
    failed.request = claimed[1].request;
    failed.request.state = RoomState::Failed;
    failed.request.failure = Failure{.kind = Failure::Kind::BadRequest};
    failed.request.failure->message = QStringLiteral("no");
    QVERIFY(recordAndWait(journal, failed));

    Model model(&journal, words());
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), int(Model::ColumnCount));
    const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(text(1, Model::Status), QStringLiteral("state 2"));
    QCOMPARE(text(1, Model::Name), QStringLiteral("first"));
    QCOMPARE(text(1, Model::Account), QStringLiteral("acc-1"));
    QCOMPARE(text(1, Model::RoomId), QStringLiteral("room-1"));
    QCOMPARE(text(1, Model::Created), QStringLiteral("2026-11-22T09:30:00Z"));
    QCOMPARE(text(1, Model::Details), QString());
    QCOMPARE(text(0, Model::Details), QStringLiteral("failed: no"));
    QCOMPARE(text(0, Model::Details, Qt::AccessibleTextRole), QStringLiteral("failed: no"));
    const QModelIndex first = model.index(1, 0);
    QCOMPARE(first.data(Model::RequestIdRole).toLongLong(), 1);
    QCOMPARE(first.data(Model::StateRole).value<RoomState>(), RoomState::Created);
    QCOMPARE(first.data(Model::RequestRole).value<RoomRequest>(), *journal.reader()->request(1));
    QCOMPARE(model.rowOf(1), 1);
    QCOMPARE(model.rowOf(2), 0);
    QCOMPARE(model.rowOf(3), -1);
}

void TestRoomTableModel::wordsComeFromOutside()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    addAndWait(journal, roomsFrom(1, 1));
    Model model(&journal, words());
    QCOMPARE(model.headerData(Model::Name, Qt::Horizontal).toString(), QStringLiteral("column 1"));
    QSignalSpy header(&model, &Model::headerDataChanged);
    QSignalSpy data(&model, &Model::dataChanged);
    model.retranslate();
    QCOMPARE(header.count(), 1);
    QCOMPARE(data.count(), 1);
}

void TestRoomTableModel::newRowsComeFirst()
{
    Journal journal(path());
    Model model(&journal, words());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(openAndWait(journal));
    QSignalSpy inserted(&model, &Model::rowsInserted);
    QSignalSpy reset(&model, &Model::modelReset);
    addAndWait(journal, {newRoom(QStringLiteral("a")), newRoom(QStringLiteral("b"))});
    const QPersistentModelIndex a = model.index(1, 0);
    addAndWait(journal, {newRoom(QStringLiteral("c"))});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, Model::Name).data().toString(), QStringLiteral("c"));
    QCOMPARE(a.row(), 2);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted[0].at(1).toInt(), 0);
    QCOMPARE(inserted[0].at(2).toInt(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestRoomTableModel::changedRowsAreTold()
{
    Journal journal(path());
    Model model(&journal, words());
    QVERIFY(openAndWait(journal));
    addAndWait(journal, roomsFrom(1, 5));
    QCOMPARE(model.index(2, 0).data(Model::StateRole).value<RoomState>(), RoomState::Waiting);
    QSignalSpy data(&model, &Model::dataChanged);
    QVERIFY(changeAndWait(journal, JournalChange::Kind::Cancel, {3}));
    QCOMPARE(data.count(), 1);
    QCOMPARE(data.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(data.first().at(1).toModelIndex().row(), 2);
    QCOMPARE(data.first().at(1).toModelIndex().column(), int(Model::Details));
    QCOMPARE(model.index(2, 0).data(Model::StateRole).value<RoomState>(), RoomState::Cancelled);
}

void TestRoomTableModel::selectionSurvivesSorting()
{
    Model model(m_many.get(), words());
    const QPersistentModelIndex selected = model.index(777, Model::Name);
    const qint64 id = selected.data(Model::RequestIdRole).toLongLong();
    QSignalSpy reset(&model, &Model::modelReset);
    model.sort(Model::Name, Qt::AscendingOrder);
    QVERIFY(settled(model));
    QVERIFY(selected.isValid());
    QCOMPARE(selected.column(), int(Model::Name));
    QCOMPARE(selected.data(Model::RequestIdRole).toLongLong(), id);
    QVERIFY(selected.row() != 777);
    QCOMPARE(model.rowOf(id), selected.row());
    model.sort(-1);
    QVERIFY(settled(model));
    QCOMPARE(selected.row(), 777);
    QCOMPARE(reset.count(), 0);
}

void TestRoomTableModel::sortsAndFilters_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<RoomState>>("states");

    const QList<RoomState> all;
    for (int column = -1; column < Model::ColumnCount; ++column) {
        QTest::addRow("column %d up", column) << column << (column == -1) << QString() << all;
        QTest::addRow("column %d down", column) << column << true << QString() << all;
    }
    const auto search = [&](const char *name, const QString &text) {
        QTest::newRow(name) << -1 << true << text << all;
    };
    search("one character", QStringLiteral("k"));
    search("two characters", QStringLiteral("ZÜ"));
    search("two characters of Japanese", QStringLiteral("本語"));
    search("three characters", QStringLiteral("日本語"));
    search("without accents", QStringLiteral("cafe 12"));
    search("other accents and case", QStringLiteral("CAFÈ"));
    search("percent", QStringLiteral("100%"));
    search("quotes", QStringLiteral("\"quoted\""));
    search("apostrophe, underscore", QStringLiteral("o'brien_x"));
    search("operators", QStringLiteral("kitchen OR sales"));
    search("account", QStringLiteral("account-3"));
    search("message", QStringLiteral("number 42"));
    search("hexadecimal", QStringLiteral("abc"));
    search("nothing", QStringLiteral("there is no such thing"));
    QTest::newRow("failed") << -1 << true << QString() << QList<RoomState>{RoomState::Failed};
    QTest::newRow("two states") << -1 << true << QString()
                                << QList<RoomState>{RoomState::Failed, RoomState::Unknown};
    QTest::newRow("all at once") << int(Model::Name) << false << QStringLiteral("team")
                                 << QList<RoomState>{RoomState::Created};
}

void TestRoomTableModel::sortsAndFilters()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    QFETCH(QString, text);
    QFETCH(QList<RoomState>, states);
    const Qt::SortOrder order = descending ? Qt::DescendingOrder : Qt::AscendingOrder;

    Model model(m_many.get(), words());
    model.sort(column, order);
    model.setSearch(text);
    model.setStates(states);
    QVERIFY(settled(model));
    const QList<qint64> expected = m_oracle.ids(column, order, text, states);
    QVERIFY(shownIds(model) == expected);
    if (!expected.isEmpty()) {
        const int middle = int(expected.size()) / 2;
        QCOMPARE(model.index(middle, Model::Name).data().toString(),
                 m_oracle.all[expected[middle] - 1].room.name);
    }
}

void TestRoomTableModel::searchesWhatIsNotIndexedYet()
{
    Journal journal(path());
    Model model(&journal, words());
    QVERIFY(openAndWait(journal));
    addAndWait(journal, {newRoom(QStringLiteral("Büro"), QStringLiteral("a-1"))});
    model.setSearch(QStringLiteral("BURO")); // Waiting rows are never indexed
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 1);
    const auto claimed = claimAndWait(journal, 1);
    JournalOutcome outcome;
    outcome.request = claimed.first().request;
    outcome.request.state = RoomState::Failed;
    outcome.request.failure = Failure{};
    outcome.request.failure->message = QStringLiteral("first reason");
    QVERIFY(recordAndWait(journal, outcome));
    const auto isIndexed = [&] {
        QSqlQuery *query = journal.reader()->sql().select(
            QStringLiteral("SELECT count(*) FROM request WHERE indexed = 1"));
        const bool indexed = query->next() && query->value(0).toInt() == 1;
        query->finish();
        return indexed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), TimeLimit);
    const auto found = [&](const QString &text) {
        model.setSearch(text);
        return settled(model) ? model.rowCount() : -1;
    };
    QCOMPARE(found(QStringLiteral("first reason")), 1);
    // Another outcome: the old text is not found any more, before and after indexing.
    QVERIFY(changeAndWait(journal, JournalChange::Kind::Retry, {1}));
    QCOMPARE(found(QStringLiteral("FIRST reason")), 0);
    outcome.request.failure->message = QStringLiteral("second reason");
    QVERIFY(recordAndWait(journal, outcome));
    QCOMPARE(found(QStringLiteral("Second reason")), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), TimeLimit);
    QCOMPARE(found(QStringLiteral("second reason")), 1);
    QCOMPARE(found(QStringLiteral("first reason")), 0);
    QCOMPARE(found(QStringLiteral("buro")), 1);
}

void TestRoomTableModel::showsTheFirstRowsBeforeTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in names") << QStringLiteral("k");
    QTest::newRow("in the index") << QStringLiteral("kitchen");
}

void TestRoomTableModel::showsTheFirstRowsBeforeTheRest()
{
    QFETCH(QString, text);
    const auto isIndexed = [&] {
        QSqlQuery *query = m_many->reader()->sql().select(
            QStringLiteral("SELECT count(*) FROM request WHERE indexed = 0"));
        const bool indexed = query->next() && query->value(0).toInt() == 0;
        query->finish();
        return indexed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), TimeLimit);
    Model model(m_many.get(), words());
    QList<QList<qint64>> begun;
    connect(&model, &Model::modelReset, this, [&] { begun << shownIds(model); });
    model.setSearch(text);
    QVERIFY(settled(model));
    const QList<qint64> all = m_oracle.ids(-1, Qt::DescendingOrder, text, {});
    QCOMPARE(shownIds(model), all);
    QCOMPARE(begun.size(), 1); // the rest was put beneath
    const qsizetype first = begun.constFirst().size();
    QVERIFY(first > 0 && first < all.size());
    QCOMPARE(begun.constFirst(), all.first(first));
}

void TestRoomTableModel::findsWhatComesAfterNothingWasFound()
{
    Journal journal(path());
    Model model(&journal, words());
    QVERIFY(openAndWait(journal));
    addAndWait(journal, {newRoom(QStringLiteral("apple"))});
    for (const char16_t *text : {u"x", u"xy", u"xyz"}) {
        model.setSearch(QString::fromUtf16(text));
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 0);
    }
    addAndWait(journal, {newRoom(QStringLiteral("xyz"))});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, TimeLimit);
    model.setSearch(QStringLiteral("xy"));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 1);
}

void TestRoomTableModel::followsWhileFiltered()
{
    Journal journal(path());
    Model model(&journal, words());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(openAndWait(journal));
    addAndWait(journal,
               {newRoom(QStringLiteral("apple")), newRoom(QStringLiteral("pear")),
                newRoom(QStringLiteral("pineapple"))});
    model.setSearch(QStringLiteral("apple"));
    QVERIFY(settled(model));
    QCOMPARE(shownIds(model), QList<qint64>({3, 1}));
    QSignalSpy reset(&model, &Model::modelReset);
    addAndWait(journal, {newRoom(QStringLiteral("apple pie")), newRoom(QStringLiteral("plum"))});
    QTRY_COMPARE_WITH_TIMEOUT(shownIds(model), QList<qint64>({4, 3, 1}), TimeLimit);
    model.setStates({RoomState::Waiting});
    QVERIFY(settled(model));
    QVERIFY(changeAndWait(journal, JournalChange::Kind::Cancel, {3}));
    QTRY_COMPARE_WITH_TIMEOUT(shownIds(model), QList<qint64>({4, 1}), TimeLimit);
    QCOMPARE(reset.count(), 0);
}

void TestRoomTableModel::anOldSearchIsForgotten()
{
    Model model(m_many.get(), words());
    const QString word = QStringLiteral("kitchen 4");
    for (int length = 1; length <= word.size(); ++length)
        model.setSearch(word.left(length));
    QVERIFY(model.isBusy());
    QVERIFY(settled(model));
    QVERIFY(shownIds(model) == m_oracle.ids(-1, Qt::DescendingOrder, word, {}));
}

void TestRoomTableModel::backToNewestFirstFollowsAgain()
{
    Journal journal(path());
    Model model(&journal, words());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(openAndWait(journal));
    addAndWait(journal, roomsFrom(1, 10));
    model.setSearch(QStringLiteral("nothing of the kind"));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    addAndWait(journal, roomsFrom(11, 10));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 20, TimeLimit);
    QSignalSpy inserted(&model, &Model::rowsInserted);
    addAndWait(journal, roomsFrom(21, 1));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.index(0, 0).data(Model::RequestIdRole).toLongLong(), 21);
}

void TestRoomTableModel::randomWalkEndsInTheTruth()
{
    Journal journal(path());
    Model model(&journal, words());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(openAndWait(journal));
    Oracle oracle;
    QRandomGenerator random(3);
    const QStringList texts{QString(), QStringLiteral("k"), QStringLiteral("cafe"),
                            QStringLiteral("number"), QStringLiteral("zurich 1")};
    for (int round = 0; round < 40; ++round) {
        const qint64 first = oracle.all.size() + 1;
        const int count = 1 + random.bounded(20);
        QCOMPARE(addAndWait(journal, roomsFrom(first, count)), first);
        const int column = random.bounded(-1, Model::ColumnCount);
        const Qt::SortOrder order =
            column == -1 || random.bounded(2) ? Qt::DescendingOrder : Qt::AscendingOrder;
        const QString &text = texts[random.bounded(int(texts.size()))];
        model.sort(column, order);
        model.setSearch(text);
        QVERIFY(finish(journal, first, count, &oracle));
        QTRY_VERIFY_WITH_TIMEOUT(shownIds(model) == oracle.ids(column, order, text, {}), TimeLimit);
    }
}

QTEST_GUILESS_MAIN(TestRoomTableModel)

#include "tst_roomtablemodel.moc"
