// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connections.h"
#include "account/credentialvault.h"
#include "account/memorystore.h"
#include "testsupport/answer.h"
#include "testsupport/keypairs.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = StoreError::Kind;
using ReadAnswer = Answer<CredentialStore::ReadResult>;
using DoneAnswer = Answer<CredentialStore::DoneResult>;
using SavedAnswer = Answer<CredentialVault::Saved>;
using PairAnswer = Answer<SharedCredentials>;

Q_DECLARE_METATYPE(Kind)

namespace {

// A keychain that fails, or takes its time, as the test wants.
class Keychain : public CredentialStore
{
public:
    std::optional<Kind> trouble;
    QHash<QUuid, Kind> troubles; // with one entry
    bool held = false; // answers wait for release()
    QHash<QUuid, SharedCredentials> entries;
    int reads = 0;
    int writes = 0;

    void read(const QUuid &connection, QObject *context,
              std::function<void(ReadResult)> done) override
    {
        ++reads;
        ReadResult result = Unexpected(StoreError{Kind::NotFound, {}});
        if (trouble)
            result = Unexpected(StoreError{*trouble, {}});
        else if (const auto entry = entries.value(connection))
            result = entry;
        answerLater(context, [=] { done(result); });
    }
    void write(const QUuid &connection, SharedCredentials credentials, QObject *context,
               std::function<void(DoneResult)> done) override
    {
        ++writes;
        if (!trouble)
            entries.insert(connection, credentials);
        answerLater(context, [=, result = result()] { done(result); });
    }
    void remove(const QUuid &connection, QObject *context,
                std::function<void(DoneResult)> done) override
    {
        DoneResult removed = result();
        if (troubles.contains(connection))
            removed = Unexpected(StoreError{troubles.value(connection), {}});
        if (removed)
            entries.remove(connection);
        answerLater(context, [=] { done(removed); });
    }
    void release()
    {
        held = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

private:
    [[nodiscard]] DoneResult result() const
    {
        return trouble ? DoneResult(Unexpected(StoreError{*trouble, {}})) : DoneResult();
    }
    void answerLater(QObject *context, std::function<void()> answer)
    {
        if (held)
            m_held.append(std::move(answer));
        else
            QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
    }

    QList<std::function<void()>> m_held;
};

void everyTrouble()
{
    QTest::addColumn<Kind>("trouble");
    QTest::newRow("locked") << Kind::Locked;
    QTest::newRow("refused") << Kind::Refused;
    QTest::newRow("no keychain") << Kind::NoKeychain;
    QTest::newRow("timed out") << Kind::TimedOut;
    QTest::newRow("other") << Kind::Other;
}

} // namespace

class TestCredentialVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_keychain = std::make_unique<Keychain>();
        m_memory = std::make_unique<MemoryStore>();
        m_vault = std::make_unique<CredentialVault>(m_keychain.get(), m_memory.get());
        m_id = QUuid::createUuid();
    }

    void asksTheKeychainOnce();
    void asksOnceForManyAtTheSameTime();
    void savesInBoth();
    void savesForTheSession_data() { everyTrouble(); }
    void savesForTheSession();
    void keepsTemporaryCredentialsOutOfTheKeychain();
    void preferesWhatWasSavedMeanwhile();
    void forgetsWhatWasRemovedMeanwhile();
    void removesFromBoth();
    void removesTheProxysPasswordToo();
    void tellsWhatCouldNotBeRemoved();
    void tellsTheWorseOfTwo_data();
    void tellsTheWorseOfTwo();
    void readsTheStoredPair();
    void createsOnePairForAll();
    void leavesAStoredPairAlone_data();
    void leavesAStoredPairAlone();
    void tellsOnce();
    void saysNothingOfAMissingEntry();
    void keepsWhenTheKeychainWorksAgain();
    void doesNotKeepWhatIsNoLongerMeant_data();
    void doesNotKeepWhatIsNoLongerMeant();
    void removesWhenTheKeychainWorksAgain();
    void aRemovalIsNoProofThatItWorks();
    void readsAnewWhatOthersMayHaveChanged();
    void offersToGoOnWithoutASilentKeychain();
    void aHungKeychainBlocksNobodyElse();
    void offersNothingWhereTheKeychainAnswers();
    void answersNobodyWhoIsGone();
    void makesKeyPairs();

private:
    QByteArray inKeychain() const
    {
        const auto entry = m_keychain->entries.value(m_id);
        return entry ? spelledOut(*entry) : QByteArray();
    }
    // What a reader gets; "" for none.
    QByteArray readNow()
    {
        ReadAnswer answer;
        m_vault->read(m_id, answer.context(), answer.callback());
        [&] { QTRY_VERIFY(answer.isThere()); }();
        return answer.isThere() && *answer ? spelledOut(***answer) : QByteArray();
    }

    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<CredentialVault> m_vault;
    QUuid m_id;
};

void TestCredentialVault::asksTheKeychainOnce()
{
    m_keychain->entries.insert(m_id, keyPair(u"A"_s, "s"));
    QCOMPARE(readNow(), "A/s");
    QCOMPARE(readNow(), "A/s");
    QCOMPARE(m_keychain->reads, 1);
}

void TestCredentialVault::asksOnceForManyAtTheSameTime()
{
    m_keychain->entries.insert(m_id, keyPair(u"A"_s, "s"));
    ReadAnswer answers;
    for (int i = 0; i < 5; ++i)
        m_vault->read(m_id, answers.context(), answers.callback());
    QVERIFY(!answers.isThere());
    QTRY_COMPARE(answers.count(), 5);
    QCOMPARE(m_keychain->reads, 1);
}

void TestCredentialVault::savesInBoth()
{
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback());
    QVERIFY(!saved.isThere());
    QTRY_VERIFY(saved.isThere());
    QCOMPARE(saved->kept, CredentialVault::Kept::InKeychain);
    QVERIFY(!saved->error);
    QCOMPARE(inKeychain(), "A/s");
    QCOMPARE(readNow(), "A/s");
    QCOMPARE(m_keychain->reads, 0);
}

void TestCredentialVault::savesForTheSession()
{
    QFETCH(Kind, trouble);
    m_keychain->trouble = trouble;
    QSignalSpy unavailable(m_vault.get(), &CredentialVault::keychainUnavailable);
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback());
    QTRY_VERIFY(saved.isThere());
    QCOMPARE(saved->kept, CredentialVault::Kept::ForSession);
    QCOMPARE(saved->error->kind, trouble);
    QCOMPARE(unavailable.size(), 1);
    QCOMPARE(readNow(), "A/s");
}

void TestCredentialVault::keepsTemporaryCredentialsOutOfTheKeychain()
{
    m_keychain->entries.insert(m_id, keyPair(u"OLD"_s, "old"));
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"A"_s, "s", "token"), saved.context(), saved.callback());
    QTRY_VERIFY(saved.isThere());
    QCOMPARE(saved->kept, CredentialVault::Kept::ForSession);
    QVERIFY(!saved->error);
    QVERIFY(m_keychain->entries.isEmpty());
    QCOMPARE(readNow(), "A/s/token");
}

void TestCredentialVault::preferesWhatWasSavedMeanwhile()
{
    m_keychain->entries.insert(m_id, keyPair(u"OLD"_s, "old"));
    m_keychain->held = true;
    ReadAnswer read;
    m_vault->read(m_id, read.context(), read.callback());
    QTRY_COMPARE(m_keychain->reads, 1);
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"NEW"_s, "new"), saved.context(), saved.callback());
    m_keychain->release();
    QTRY_VERIFY(read.isThere() && saved.isThere());
    QCOMPARE(spelledOut(***read), "NEW/new");
    QCOMPARE(readNow(), "NEW/new");
}

void TestCredentialVault::forgetsWhatWasRemovedMeanwhile()
{
    m_keychain->entries.insert(m_id, keyPair(u"OLD"_s, "old"));
    m_keychain->held = true;
    ReadAnswer read;
    m_vault->read(m_id, read.context(), read.callback());
    QTRY_COMPARE(m_keychain->reads, 1);
    DoneAnswer removed;
    m_vault->remove(m_id, removed.context(), removed.callback());
    m_keychain->release();
    QTRY_VERIFY(read.isThere() && removed.isThere());
    QCOMPARE(read->error().kind, Kind::NotFound);
    QCOMPARE(readNow(), QByteArray());
}

void TestCredentialVault::removesFromBoth()
{
    m_keychain->entries.insert(m_id, keyPair(u"A"_s, "s"));
    QCOMPARE(readNow(), "A/s");
    DoneAnswer removed;
    m_vault->remove(m_id, removed.context(), removed.callback());
    QTRY_VERIFY(removed.isThere());
    QVERIFY(*removed);
    QVERIFY(m_keychain->entries.isEmpty());
    QCOMPARE(readNow(), QByteArray());
}

void TestCredentialVault::removesTheProxysPasswordToo()
{
    const QUuid other = QUuid::createUuid();
    m_keychain->entries.insert(m_id, keyPair(u"A"_s, "s"));
    m_keychain->entries.insert(Connections::proxyEntryId(m_id), keyPair(u"me"_s, "password"));
    m_keychain->entries.insert(Connections::proxyEntryId(other), keyPair(u"me"_s, "password"));
    DoneAnswer removed;
    m_vault->remove(m_id, removed.context(), removed.callback());
    QTRY_VERIFY(removed.isThere());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_keychain->entries.keys(), QList<QUuid>{Connections::proxyEntryId(other)});
}

void TestCredentialVault::tellsWhatCouldNotBeRemoved()
{
    m_keychain->trouble = Kind::Locked;
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback());
    DoneAnswer removed;
    m_vault->remove(m_id, removed.context(), removed.callback());
    QTRY_VERIFY(removed.isThere());
    QCOMPARE(removed->error().kind, Kind::Locked);
    QCOMPARE(readNow(), QByteArray());
}

void TestCredentialVault::tellsTheWorseOfTwo_data()
{
    QTest::addColumn<Kind>("own");
    QTest::addColumn<Kind>("proxys");
    QTest::addColumn<Kind>("worse");
    QTest::newRow("own") << Kind::TimedOut << Kind::NoKeychain << Kind::TimedOut;
    QTest::newRow("proxy's") << Kind::NoKeychain << Kind::Locked << Kind::Locked;
    QTest::newRow("alike") << Kind::NoKeychain << Kind::NoKeychain << Kind::NoKeychain;
}

void TestCredentialVault::tellsTheWorseOfTwo()
{
    QFETCH(Kind, own);
    QFETCH(Kind, proxys);
    m_keychain->troubles = {{m_id, own}, {Connections::proxyEntryId(m_id), proxys}};
    DoneAnswer removed;
    m_vault->remove(m_id, removed.context(), removed.callback());
    QTRY_VERIFY(removed.isThere());
    QTEST(removed->error().kind, "worse");
}

void TestCredentialVault::readsTheStoredPair()
{
    m_keychain->entries.insert(m_id, keyPair(u"A"_s, "s"));
    PairAnswer pair;
    m_vault->readOrCreate(m_id, pair.context(), pair.callback());
    QTRY_VERIFY(pair.isThere());
    QCOMPARE(spelledOut(**pair), "A/s");
    QCOMPARE(m_keychain->writes, 0);
}

void TestCredentialVault::createsOnePairForAll()
{
    PairAnswer one;
    PairAnswer two;
    m_vault->readOrCreate(m_id, one.context(), one.callback());
    m_vault->readOrCreate(m_id, two.context(), two.callback());
    QTRY_VERIFY(one.isThere() && two.isThere());
    QVERIFY((*one)->isComplete());
    QCOMPARE(spelledOut(**one), spelledOut(**two));
    QCOMPARE(m_keychain->writes, 1);
    QCOMPARE(inKeychain(), spelledOut(**one));
    QCOMPARE(readNow(), spelledOut(**one));
}

void TestCredentialVault::leavesAStoredPairAlone_data()
{
    everyTrouble();
    QTest::newRow("malformed") << Kind::Malformed;
}

void TestCredentialVault::leavesAStoredPairAlone()
{
    QFETCH(Kind, trouble);
    m_keychain->entries.insert(m_id, keyPair(u"A"_s, "s"));
    m_keychain->trouble = trouble;
    QSignalSpy unavailable(m_vault.get(), &CredentialVault::keychainUnavailable);
    PairAnswer pair;
    m_vault->readOrCreate(m_id, pair.context(), pair.callback());
    QTRY_VERIFY(pair.isThere());
    QVERIFY((*pair)->isComplete());
    QCOMPARE(unavailable.size(), 1);
    QCOMPARE(m_keychain->writes, 0);
    QCOMPARE(inKeychain(), "A/s");

    // The fresh one is the session's, also when the keychain comes back.
    m_keychain->trouble.reset();
    PairAnswer again;
    m_vault->readOrCreate(m_id, again.context(), again.callback());
    QTRY_VERIFY(again.isThere());
    QCOMPARE(spelledOut(**again), spelledOut(**pair));
    QCOMPARE(m_keychain->writes, 0);
}

void TestCredentialVault::tellsOnce()
{
    m_keychain->trouble = Kind::Locked;
    QSignalSpy unavailable(m_vault.get(), &CredentialVault::keychainUnavailable);
    QCOMPARE(readNow(), QByteArray());
    m_keychain->trouble = Kind::TimedOut;
    QCOMPARE(readNow(), QByteArray());
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback());
    QTRY_VERIFY(saved.isThere());
    QCOMPARE(unavailable.size(), 1);
    QCOMPARE(unavailable.constFirst().constFirst().value<StoreError>().kind, Kind::Locked);
}

void TestCredentialVault::saysNothingOfAMissingEntry()
{
    QSignalSpy unavailable(m_vault.get(), &CredentialVault::keychainUnavailable);
    QCOMPARE(readNow(), QByteArray());
    m_keychain->trouble = Kind::Malformed;
    QCOMPARE(readNow(), QByteArray());
    QCOMPARE(unavailable.size(), 0);
}

void TestCredentialVault::keepsWhenTheKeychainWorksAgain()
{
    m_keychain->trouble = Kind::Locked;
    QSignalSpy available(m_vault.get(), &CredentialVault::keychainAvailable);
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback());
    QTRY_VERIFY(saved.isThere());
    QCOMPARE(m_vault->keychainTrouble()->kind, Kind::Locked);
    m_vault->useKeychainAgain(); // too early
    QTRY_COMPARE(m_keychain->writes, 2);
    QCOMPARE(available.size(), 1);
    QTRY_VERIFY(m_vault->keychainTrouble());

    m_keychain->trouble.reset();
    m_vault->useKeychainAgain();
    QTRY_COMPARE(inKeychain(), "A/s");
    QCOMPARE(available.size(), 2);
    QVERIFY(!m_vault->keychainTrouble());
    m_vault->useKeychainAgain();
    QCoreApplication::processEvents();
    QCOMPARE(m_keychain->writes, 3); // once it is kept
}

void TestCredentialVault::doesNotKeepWhatIsNoLongerMeant_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("removed") << true;
    QTest::newRow("for this session only") << false;
}

void TestCredentialVault::doesNotKeepWhatIsNoLongerMeant()
{
    QFETCH(bool, removed);
    m_keychain->trouble = Kind::Locked;
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback());
    QTRY_VERIFY(saved.isThere());
    DoneAnswer done;
    if (removed)
        m_vault->remove(m_id, done.context(), done.callback());
    else
        m_vault->save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback(),
                      CredentialVault::Kept::ForSession);
    QTRY_COMPARE(saved.count() + done.count(), 2);
    m_keychain->trouble.reset();
    m_vault->useKeychainAgain();
    m_keychain->entries.insert(QUuid(), keyPair(u"B"_s, "b"));
    ReadAnswer later; // in turn with what useKeychainAgain() may do
    m_vault->read(QUuid(), later.context(), later.callback());
    QTRY_VERIFY(later.isThere());
    QCOMPARE(inKeychain(), QByteArray());
    QCOMPARE(m_keychain->writes, 1);
}

void TestCredentialVault::removesWhenTheKeychainWorksAgain()
{
    m_keychain->entries.insert(m_id, keyPair(u"A"_s, "s"));
    m_keychain->trouble = Kind::Locked;
    DoneAnswer removed;
    m_vault->remove(m_id, removed.context(), removed.callback());
    QTRY_VERIFY(removed.isThere());
    QCOMPARE(inKeychain(), "A/s");
    m_keychain->trouble.reset();
    m_vault->useKeychainAgain();
    QTRY_COMPARE(inKeychain(), QByteArray());
}

void TestCredentialVault::readsAnewWhatOthersMayHaveChanged()
{
    SavedAnswer saved;
    m_vault->save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback());
    const QUuid temporary = QUuid::createUuid();
    m_vault->save(temporary, keyPair(u"T"_s, "t", "token"), saved.context(), saved.callback());
    QTRY_COMPARE(saved.count(), 2);
    m_keychain->entries.insert(m_id, keyPair(u"B"_s, "b"));
    QCOMPARE(readNow(), "A/s");
    m_vault->forgetCopies();
    QCOMPARE(readNow(), "B/b");
    ReadAnswer read; // of what is nowhere else
    m_vault->read(temporary, read.context(), read.callback());
    QTRY_VERIFY(read.isThere());
    QCOMPARE(spelledOut(***read), "T/t/token");
}

// What is not there is removed from a locked keychain, too.
void TestCredentialVault::aRemovalIsNoProofThatItWorks()
{
    m_keychain->trouble = Kind::Locked;
    QCOMPARE(readNow(), QByteArray());
    m_keychain->trouble.reset();
    DoneAnswer removed;
    m_vault->removeEntry(m_id, removed.context(), removed.callback());
    QTRY_VERIFY(removed.isThere());
    QVERIFY(m_vault->keychainTrouble());
}

void TestCredentialVault::offersToGoOnWithoutASilentKeychain()
{
    CredentialVault vault(m_keychain.get(), m_memory.get(), 30ms);
    QSignalSpy silent(&vault, &CredentialVault::keychainSilent);
    QSignalSpy answered(&vault, &CredentialVault::keychainAnswered);
    m_keychain->held = true;
    SavedAnswer saved;
    vault.save(m_id, keyPair(u"A"_s, "s"), saved.context(), saved.callback());
    ReadAnswer read;
    vault.read(QUuid::createUuid(), read.context(), read.callback());
    QTRY_COMPARE(silent.size(), 1);
    QVERIFY(vault.isKeychainSilent());
    QVERIFY(!saved.isThere() && !read.isThere());

    vault.goOnWithoutKeychain();
    QVERIFY(saved.isThere() && read.isThere());
    QCOMPARE(saved->kept, CredentialVault::Kept::ForSession);
    QCOMPARE(saved->error->kind, Kind::TimedOut);
    QCOMPARE(read->error().kind, Kind::TimedOut);
    QCOMPARE(answered.size(), 1);
    QVERIFY(!vault.isKeychainSilent());
    QCOMPARE(vault.keychainTrouble()->kind, Kind::TimedOut);

    m_keychain->release(); // somebody answered its question after all
    QVERIFY(!vault.keychainTrouble());
    QCOMPARE(saved.count(), 1);
    QCOMPARE(read.count(), 1);
}

void TestCredentialVault::aHungKeychainBlocksNobodyElse()
{
    CredentialVault vault(m_keychain.get(), m_memory.get(), 30ms);
    QSignalSpy silent(&vault, &CredentialVault::keychainSilent);
    m_keychain->trouble = Kind::TimedOut; // as the store says of a job that hangs
    ReadAnswer first;
    vault.read(m_id, first.context(), first.callback());
    QTRY_VERIFY(first.isThere());
    m_keychain->trouble.reset();
    m_keychain->held = true;
    ReadAnswer second;
    vault.read(m_id, second.context(), second.callback());
    DoneAnswer removed;
    vault.remove(QUuid::createUuid(), removed.context(), removed.callback());
    QTRY_VERIFY(second.isThere() && removed.isThere()); // though the keychain says nothing
    QCOMPARE(second->error().kind, Kind::TimedOut);
    QCOMPARE(removed->error().kind, Kind::TimedOut);
    QCOMPARE(silent.size(), 0);

    m_keychain->release();
    m_keychain->entries.insert(m_id, keyPair(u"A"_s, "s"));
    ReadAnswer third;
    vault.read(m_id, third.context(), third.callback());
    QTRY_VERIFY(third.isThere());
    QCOMPARE(spelledOut(***third), "A/s");
}

void TestCredentialVault::offersNothingWhereTheKeychainAnswers()
{
    CredentialVault vault(m_keychain.get(), m_memory.get(), 0ms);
    QSignalSpy silent(&vault, &CredentialVault::keychainSilent);
    QSignalSpy answered(&vault, &CredentialVault::keychainAnswered);
    m_keychain->held = true;
    ReadAnswer read;
    vault.read(m_id, read.context(), read.callback());
    QTRY_COMPARE(silent.size(), 1);
    m_keychain->release();
    QTRY_VERIFY(read.isThere());
    QCOMPARE(answered.size(), 1);
    QVERIFY(!vault.isKeychainSilent());
}

void TestCredentialVault::answersNobodyWhoIsGone()
{
    int answers = 0;
    {
        QObject context;
        m_vault->read(m_id, &context, [&](auto) { ++answers; });
        m_vault->save(m_id, keyPair(u"A"_s, "s"), &context, [&](auto) { ++answers; });
        m_vault->readOrCreate(m_id, &context, [&](auto) { ++answers; });
        m_vault->remove(m_id, &context, [&](auto) { ++answers; });
    }
    DoneAnswer last;
    m_vault->remove(m_id, last.context(), last.callback());
    QTRY_VERIFY(last.isThere());
    QCOMPARE(readNow(), QByteArray());
    QCOMPARE(answers, 0);
}

void TestCredentialVault::makesKeyPairs()
{
    static const QRegularExpression name(u"\\ARWLS[A-Z2-7]{16}\\z"_s);
    static const QRegularExpression secret(u"\\A[A-Za-z0-9+/]{40}\\z"_s);
    QSet<QByteArray> seen;
    QSet<char> characters;
    for (int i = 0; i < 100; ++i) {
        const Credentials pair = newKeyPair();
        const QByteArray key = pair.secretAccessKey.view().toByteArray();
        QVERIFY(name.match(pair.accessKeyId).hasMatch());
        QVERIFY(secret.match(QString::fromLatin1(key)).hasMatch());
        QVERIFY(pair.sessionToken.isEmpty() && pair.expiration.isNull());
        seen << pair.accessKeyId.toLatin1() << key;
        characters.unite(QSet<char>(key.cbegin(), key.cend()));
    }
    QCOMPARE(seen.size(), 200);
    QCOMPARE(characters.size(), 64);
}

QTEST_GUILESS_MAIN(TestCredentialVault)
#include "tst_credentialvault.moc"
