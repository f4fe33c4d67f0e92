// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/memorystore.h"
#include "testsupport/answer.h"
#include "testsupport/keypairs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ReadAnswer = Answer<CredentialStore::ReadResult>;
using DoneAnswer = Answer<CredentialStore::DoneResult>;

class TestMemoryStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgets();
    void keepsSessionTokens();
    void answersLater();
    void answersNobodyWhoIsGone();
};

void TestMemoryStore::keepsAndForgets()
{
    MemoryStore store;
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    DoneAnswer written;
    store.write(one, keyPair(u"A"_s, "first"), written.context(), written.callback());
    store.write(one, keyPair(u"A"_s, "second"), written.context(), written.callback());
    ReadAnswer found;
    store.read(one, found.context(), found.callback());
    ReadAnswer missing;
    store.read(other, missing.context(), missing.callback());
    QTRY_VERIFY(found.isThere() && missing.isThere());
    QCOMPARE(written.count(), 2);
    QCOMPARE(spelledOut(***found), "A/second");
    QCOMPARE(missing->error().kind, StoreError::Kind::NotFound);

    DoneAnswer removed;
    store.remove(one, removed.context(), removed.callback());
    store.remove(other, removed.context(), removed.callback());
    ReadAnswer gone;
    store.read(one, gone.context(), gone.callback());
    QTRY_VERIFY(gone.isThere());
    QCOMPARE(removed.count(), 2);
    QVERIFY(*removed);
    QCOMPARE(gone->error().kind, StoreError::Kind::NotFound);
}

void TestMemoryStore::keepsSessionTokens()
{
    MemoryStore store;
    const QUuid id = QUuid::createUuid();
    DoneAnswer written;
    store.write(id, keyPair(u"A"_s, "s", "token"), written.context(), written.callback());
    ReadAnswer found;
    store.read(id, found.context(), found.callback());
    QTRY_VERIFY(found.isThere());
    QCOMPARE(spelledOut(***found), "A/s/token");
}

void TestMemoryStore::answersLater()
{
    MemoryStore store;
    const QUuid id = QUuid::createUuid();
    DoneAnswer done;
    ReadAnswer read;
    store.write(id, keyPair(u"A"_s, "s"), done.context(), done.callback());
    store.read(id, read.context(), read.callback());
    store.remove(id, done.context(), done.callback());
    QVERIFY(!done.isThere() && !read.isThere());
    QTRY_COMPARE(done.count(), 2);
    QVERIFY(*read); // as it was when it was asked
}

void TestMemoryStore::answersNobodyWhoIsGone()
{
    MemoryStore store;
    int answers = 0;
    {
        QObject context;
        store.read(QUuid::createUuid(), &context, [&](auto) { ++answers; });
    }
    Answer<CredentialStore::ReadResult> later;
    store.read(QUuid::createUuid(), later.context(), later.callback());
    QTRY_VERIFY(later.isThere());
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
