// SPDX-License-Identifier: GPL-3.0-or-later
#include "localservice/roomstore.h"
#include "testsupport/fulldisk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using Kind = RoomStore::Error::Kind;
using Outcome = RoomStore::Creation::Outcome;

namespace {

const QString Caller = u"AKID"_s;
const QDateTime Now(QDate(2026, 11, 22), QTime(9, 30, 0, 123), Qt::UTC);

NewRoom newRoom(const QString &name, const QString &token = {})
{
    return {u"any"_s, name, token};
}

Expected<RoomStore::Creation, RoomStore::Error> create(RoomStore &store, const NewRoom &room,
                                                       const QDateTime &now, int quota)
{
    const auto creations = store.create({{room, Caller}}, now, quota);
    if (!creations)
        return Unexpected(creations.error());
    return creations->constFirst();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Any SQLite file, with the given statements run.
void runSql(const QString &path, const QStringList &statements)
{
    {
        auto sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        sql.setDatabaseName(path);
        QVERIFY(sql.open());
        for (const QString &statement : statements) {
            QSqlQuery query(sql);
            QVERIFY(query.exec(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

QList<Room> allRooms(const RoomStore &store)
{
    return store.list(1'000'000, {}).value().value().rooms;
}

} // namespace

class TestRoomStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesOneAccount();
    void keepsRoomsAndTokens();
    void honoursTokens_data();
    void honoursTokens();
    void createsTogether();
    void createsAllOrNone();
    void keepsToItsQuota();
    void quotaComesAfterTheToken();
    void listsInPages_data();
    void listsInPages();
    void refusesOtherPageTokens_data();
    void refusesOtherPageTokens();
    void tellsCorruptFiles_data();
    void tellsCorruptFiles();
    void setsAsideWithItsCompanions();
    void leavesOthersFilesUntouched_data();
    void leavesOthersFilesUntouched();
    void cannotOpen_data();
    void cannotOpen();
    void sharesAFile();
    void survivesAFullDisk();

private:
    [[nodiscard]] QString path(const QString &name = u"rooms.sqlite"_s) const
    {
        return m_dir->filePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRoomStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestRoomStore::makesOneAccount()
{
    const auto account = RoomStore::open(path()).value().account();
    QVERIFY(!QUuid(account.accountId).isNull());
    QVERIFY(!account.name.isEmpty());
    QVERIFY(account.createdTimestamp.isValid());
    const auto again = RoomStore::open(path()).value().account();
    QCOMPARE(again.accountId, account.accountId);
    QCOMPARE(again.createdTimestamp, account.createdTimestamp);
    QVERIFY(RoomStore::open(u":memory:"_s).value().account().accountId != account.accountId);
}

void TestRoomStore::keepsRoomsAndTokens()
{
    const QString name = u"Zo\u00eb's \u4f1a\u8b70 \U0001F600 'x'; --"_s;
    Room made;
    {
        auto store = RoomStore::open(path()).value();
        const auto creation = create(store, newRoom(name, u"token-1"_s), Now, 0).value();
        QCOMPARE(creation.outcome, Outcome::Created);
        made = creation.room;
        QCOMPARE(made.accountId, store.account().accountId);
        QCOMPARE(made.name, name);
        QCOMPARE(made.createdBy, Caller);
        QCOMPARE(made.createdTimestamp, Now);
        QCOMPARE(made.updatedTimestamp, Now);
        QVERIFY(!QUuid(made.roomId).isNull());
    }
    auto store = RoomStore::open(path()).value();
    QCOMPARE(store.find(made.roomId).value().value(), made);
    QCOMPARE(allRooms(store), QList<Room>{made});
    QVERIFY(!store.find(u"no such room"_s).value());
    const auto again = create(store, newRoom(name, u"token-1"_s), Now.addDays(1), 0);
    QCOMPARE(again->outcome, Outcome::Repeated);
    QCOMPARE(again->room, made);
}

void TestRoomStore::honoursTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("otherToken");
    QTest::addColumn<QString>("otherName");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("rooms");
    const auto row = [](const char *tag, const QString &token, const QString &otherToken,
                        const QString &otherName, Outcome outcome, int rooms) {
        QTest::newRow(tag) << token << otherToken << otherName << int(outcome) << rooms;
    };
    row("same token, same name", u"t1"_s, u"t1"_s, u"A"_s, Outcome::Repeated, 1);
    row("same token, other name", u"t1"_s, u"t1"_s, u"B"_s, Outcome::TokenUsedForOtherName, 1);
    row("same token, other case", u"t1"_s, u"t1"_s, u"a"_s, Outcome::TokenUsedForOtherName, 1);
    row("token in another case", u"t1"_s, u"T1"_s, u"A"_s, Outcome::Created, 2);
    row("other token, same name", u"t1"_s, u"t2"_s, u"A"_s, Outcome::Created, 2);
    row("no tokens", {}, {}, u"A"_s, Outcome::Created, 2);
}

void TestRoomStore::honoursTokens()
{
    QFETCH(QString, token);
    QFETCH(QString, otherToken);
    QFETCH(QString, otherName);
    QFETCH(int, outcome);
    QFETCH(int, rooms);
    auto store = RoomStore::open(u":memory:"_s).value();
    QCOMPARE(create(store, newRoom(u"A"_s, token), Now, 0)->outcome, Outcome::Created);
    QCOMPARE(int(create(store, newRoom(otherName, otherToken), Now, 0)->outcome), outcome);
    QCOMPARE(int(allRooms(store).size()), rooms);
}

// Orders of one batch see each other, as orders one after the other do.
void TestRoomStore::createsTogether()
{
    auto store = RoomStore::open(u":memory:"_s).value();
    const auto made = store
                          .create({{newRoom(u"A"_s, u"t1"_s), Caller},
                                   {newRoom(u"A"_s, u"t1"_s), Caller},
                                   {newRoom(u"B"_s, u"t1"_s), Caller},
                                   {newRoom(u"C"_s), Caller},
                                   {newRoom(u"D"_s), Caller}},
                                  Now, 2)
                          .value();
    const QList<Outcome> outcomes{Outcome::Created, Outcome::Repeated,
                                  Outcome::TokenUsedForOtherName, Outcome::Created,
                                  Outcome::QuotaReached};
    QCOMPARE(made.size(), outcomes.size());
    for (int i = 0; i < made.size(); ++i)
        QCOMPARE(made[i].outcome, outcomes[i]);
    QCOMPARE(made[1].room, made[0].room);
    QCOMPARE(allRooms(store), (QList<Room>{made[0].room, made[3].room}));
    QVERIFY(store.create({}, Now, 2).value().isEmpty());
}

void TestRoomStore::createsAllOrNone()
{
    auto store = RoomStore::open(u":memory:"_s).value();
    const RoomStore::Order unwritable{newRoom(u"B"_s), QString()}; // a null creator
    const auto refused = store.create({{newRoom(u"A"_s, u"t1"_s), Caller}, unwritable}, Now, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Failed);
    QVERIFY(allRooms(store).isEmpty());
    QCOMPARE(create(store, newRoom(u"C"_s, u"t1"_s), Now, 0)->outcome, Outcome::Created);
}

void TestRoomStore::keepsToItsQuota()
{
    auto store = RoomStore::open(u":memory:"_s).value();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(create(store, newRoom(u"A"_s), Now, 3)->outcome, Outcome::Created);
    QCOMPARE(create(store, newRoom(u"A"_s), Now, 3)->outcome, Outcome::QuotaReached);
    QCOMPARE(allRooms(store).size(), 3);
    QCOMPARE(create(store, newRoom(u"A"_s), Now, 0)->outcome, Outcome::Created);
}

void TestRoomStore::quotaComesAfterTheToken()
{
    auto store = RoomStore::open(u":memory:"_s).value();
    QCOMPARE(create(store, newRoom(u"A"_s, u"t1"_s), Now, 1)->outcome, Outcome::Created);
    QCOMPARE(create(store, newRoom(u"A"_s, u"t1"_s), Now, 1)->outcome, Outcome::Repeated);
    QCOMPARE(create(store, newRoom(u"A"_s, u"t2"_s), Now, 1)->outcome, Outcome::QuotaReached);
}

void TestRoomStore::listsInPages_data()
{
    QTest::addColumn<int>("rooms");
    QTest::addColumn<int>("maxResults");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("none") << 0 << 5 << QList<int>{0};
    QTest::newRow("less than a page") << 4 << 5 << QList<int>{4};
    QTest::newRow("exactly a page") << 5 << 5 << QList<int>{5};
    QTest::newRow("one more") << 6 << 5 << QList<int>{5, 1};
    QTest::newRow("one by one") << 3 << 1 << QList<int>{1, 1, 1};
}

void TestRoomStore::listsInPages()
{
    QFETCH(int, rooms);
    QFETCH(int, maxResults);
    QFETCH(QList<int>, pages);
    auto store = RoomStore::open(u":memory:"_s).value();
    QList<Room> made;
    for (int i = 0; i < rooms; ++i)
        made.append(create(store, newRoom(QString::number(i)), Now, 0)->room);
    QList<Room> listed;
    QList<int> sizes;
    QString token;
    do {
        const auto page = store.list(maxResults, token).value().value();
        sizes.append(int(page.rooms.size()));
        listed.append(page.rooms);
        token = page.nextToken;
    } while (!token.isEmpty() && sizes.size() < 10);
    QCOMPARE(sizes, pages);
    QCOMPARE(listed, made);
}

void TestRoomStore::refusesOtherPageTokens_data()
{
    QTest::addColumn<QString>("token");
    auto other = RoomStore::open(u":memory:"_s).value();
    for (int i = 0; i < 2; ++i)
        QVERIFY(create(other, newRoom(u"A"_s), Now, 0));
    QTest::newRow("another store's") << other.list(1, {})->value().nextToken;
    QTest::newRow("text") << u"nonsense"_s;
    QTest::newRow("a number") << u"1"_s;
    QTest::newRow("encoded number") << QString::fromLatin1(QByteArray("1 123456789").toBase64());
    QTest::newRow("space only") << u"IA"_s;
    QTest::newRow("not ASCII") << u"\u00fc"_s;
}

void TestRoomStore::refusesOtherPageTokens()
{
    QFETCH(QString, token);
    auto store = RoomStore::open(u":memory:"_s).value();
    for (int i = 0; i < 2; ++i)
        QVERIFY(create(store, newRoom(u"A"_s), Now, 0));
    QVERIFY(!store.list(1, token).value());
    const QString own = store.list(1, {})->value().nextToken;
    QVERIFY(store.list(1, own).value());
    QVERIFY(!store.list(1, own + u'x').value());
}

void TestRoomStore::tellsCorruptFiles_data()
{
    QTest::addColumn<int>("keep"); // bytes of a real file; negative: all but so many
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("not a database")
        << 0 << QByteArray("Dear diary, ").repeated(1000) << Kind::NotADatabase;
    QTest::newRow("cut short") << 9'000 << QByteArray() << Kind::Corrupt;
    QTest::newRow("overwritten in its middle")
        << 4'096 << QByteArray(4'096 * 3, '\x5a') << Kind::Corrupt;
    QTest::newRow("overwritten where nobody looks at first")
        << -4'096 << QByteArray(4'096, '\x5a') << Kind::Corrupt;
}

void TestRoomStore::tellsCorruptFiles()
{
    QFETCH(int, keep);
    QFETCH(QByteArray, then);
    QFETCH(Kind, kind);
    {
        auto store = RoomStore::open(path()).value();
        QVERIFY(store.create(QList<RoomStore::Order>(200, {newRoom(u"A"_s), Caller}), Now, 0));
    }
    const QByteArray whole = contents(path());
    QByteArray damaged = whole.first(keep < 0 ? whole.size() + keep : keep) + then;
    if (keep != 0 && !then.isEmpty())
        damaged += whole.sliced(damaged.size());
    QVERIFY(damaged != whole);
    QVERIFY(write(path(), damaged));

    const auto result = RoomStore::open(path());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().detail.isEmpty());

    const QString aside = RoomStore::setAside(path());
    QVERIFY(!aside.isEmpty());
    QVERIFY(aside != path());
    QCOMPARE(contents(aside), damaged);
    QVERIFY(allRooms(RoomStore::open(path()).value()).isEmpty());
}

// What stays behind of the old file would be played into the new one.
void TestRoomStore::setsAsideWithItsCompanions()
{
    const QStringList suffixes{{}, u"-wal"_s, u"-shm"_s};
    for (const QString &suffix : suffixes)
        QVERIFY(write(path() + suffix, "text"));
    const QString name = RoomStore::setAside(path());
    QVERIFY(name != path());
    for (const QString &suffix : suffixes) {
        QCOMPARE(contents(name + suffix), QByteArray("text"));
        QVERIFY(!QFile::exists(path() + suffix));
    }
}

void TestRoomStore::leavesOthersFilesUntouched_data()
{
    QTest::addColumn<bool>("ours");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("kind");
    QTest::newRow("newer schema") << true << QStringList{u"PRAGMA user_version=2"_s}
                                  << int(Kind::TooNew);
    QTest::newRow("another program's")
        << false << QStringList{u"CREATE TABLE recipe (x)"_s} << int(Kind::CannotOpen);
}

void TestRoomStore::leavesOthersFilesUntouched()
{
    QFETCH(bool, ours);
    QFETCH(QStringList, statements);
    QFETCH(int, kind);
    if (ours)
        QVERIFY(RoomStore::open(path()));
    runSql(path(), statements);
    const QByteArray before = contents(path());
    const auto result = RoomStore::open(path());
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
    QVERIFY(!result.error().detail.isEmpty());
    QCOMPARE(contents(path()), before);
}

void TestRoomStore::cannotOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"none/rooms.sqlite"_s;
    QTest::newRow("a folder") << u"."_s;
}

void TestRoomStore::cannotOpen()
{
    QFETCH(QString, name);
    const auto result = RoomStore::open(path(name));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::CannotOpen);
    QVERIFY(!result.error().detail.isEmpty());
}

// Two connections on one file, as two processes have them: one account, each token once.
void TestRoomStore::sharesAFile()
{
    constexpr int Threads = 4;
    constexpr int Rooms = 50;
    QString accounts[Threads];
    QStringList roomIds[Threads];
    std::vector<std::thread> threads;
    threads.reserve(Threads);
    for (int t = 0; t < Threads; ++t) {
        threads.emplace_back([&, t, file = path()] {
            auto store = RoomStore::open(file);
            if (!store)
                return;
            accounts[t] = store->account().accountId;
            for (int i = 0; i < Rooms; ++i) {
                const QString number = QString::number(i);
                const auto made = create(*store, newRoom(number, u"token-" + number), Now, 0);
                if (made)
                    roomIds[t].append(made->room.roomId);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(roomIds[0].size(), Rooms);
    for (int t = 1; t < Threads; ++t) {
        QCOMPARE(accounts[t], accounts[0]);
        QCOMPARE(roomIds[t], roomIds[0]);
    }
    QCOMPARE(allRooms(RoomStore::open(path()).value()).size(), Rooms);
}

void TestRoomStore::survivesAFullDisk()
{
#ifdef Q_OS_UNIX
    auto store = RoomStore::open(path()).value();
    const Room kept = create(store, newRoom(u"kept"_s), Now, 0)->room;

    auto full = std::make_unique<FullDisk>(QFile(path() + u"-wal").size());
    const auto refused = create(store, newRoom(u"refused"_s, u"t1"_s), Now, 0);
    const auto listed = store.list(10, {});
    full.reset();

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Failed);
    QCOMPARE(listed.value().value().rooms, QList<Room>{kept});
    const auto later = create(store, newRoom(u"later"_s, u"t1"_s), Now, 0).value();
    QCOMPARE(later.outcome, Outcome::Created);
    QCOMPARE(allRooms(store), (QList<Room>{kept, later.room}));
#else
    QSKIP("needs a limit on the size of files");
#endif
}

QTEST_GUILESS_MAIN(TestRoomStore)
#include "tst_roomstore.moc"
