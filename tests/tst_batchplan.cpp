// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/batchplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using batchplan::RoomList;

namespace {

const QUuid Connection = QUuid::fromString(u"0b5f2a64-3b7e-4a39-8f0e-6f2d1c9b7a55");
const QByteArray Hash = QByteArray::fromHex("00ff10");

RoomList threeRooms()
{
    return {{{u"acc-1"_s, u"a"_s, {}}, {{}, u"b"_s, {}}, {{}, u"c"_s, u"own"_s}}, {1, 3, 4}, Hash};
}

} // namespace

class TestBatchPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // With others, rooms that were made by an earlier version would be made once more.
    void tokensAreForEver()
    {
        RoomList list = threeRooms();
        batchplan::giveTokens(list, u"acc-1"_s, false);
        QCOMPARE(list.rooms.at(0).clientRequestToken, u"5a8b906c-d8bd-50fe-bc66-60156af12623"_s);
        QCOMPARE(list.rooms.at(1).clientRequestToken, u"c55de5ed-7941-513c-bd79-a3f6f5a6e949"_s);
        QCOMPARE(list.rooms.at(2).clientRequestToken, u"own"_s);
        QCOMPARE(batchplan::sourceOf(u"n"_s, Hash, u"acc-1"_s, Connection).fingerprint,
                 u"d305f0934ba1bd08fdfce0b85e359beb5293fd4f7d1f0447f3892d4d534dba54"_s);
    }

    void tokensAreOfTheListAndItsAccount()
    {
        QSet<QString> tokens;
        for (const QString &account : {QString(), u"acc-1"_s, u"acc-2"_s}) {
            for (const QByteArray &hash : {Hash, QByteArray("other")}) {
                RoomList list = threeRooms();
                list.hash = hash;
                batchplan::giveTokens(list, account, false);
                tokens << list.rooms.at(0).clientRequestToken
                       << list.rooms.at(1).clientRequestToken;
            }
        }
        QCOMPARE(tokens.size(), 12);
    }

    void againTheyAreFresh()
    {
        RoomList first = threeRooms();
        RoomList second = threeRooms();
        batchplan::giveTokens(first, {}, true);
        batchplan::giveTokens(second, {}, true);
        QVERIFY(first.rooms.at(0).clientRequestToken != second.rooms.at(0).clientRequestToken);
        QCOMPARE(second.rooms.at(2).clientRequestToken, u"own"_s);
    }

    void accountsAreGivenToThoseWithout()
    {
        RoomList list = threeRooms();
        batchplan::giveAccounts(list, u"acc-2"_s);
        QCOMPARE(list.rooms.at(0).accountId, u"acc-1"_s);
        QCOMPARE(list.rooms.at(1).accountId, u"acc-2"_s);
    }

    void aFingerprintIsOfAllThatWasAsked()
    {
        QSet<QString> prints;
        for (const QByteArray &hash : {Hash, QByteArray("other")}) {
            for (const QString &account : {QString(), u"acc-1"_s}) {
                for (const QUuid &connection : {Connection, QUuid()})
                    prints << batchplan::sourceOf({}, hash, account, connection).fingerprint;
            }
        }
        QCOMPARE(prints.size(), 8);
        QCOMPARE(batchplan::sourceOf(u"a"_s, Hash, {}, Connection).fingerprint,
                 batchplan::sourceOf(u"b"_s, Hash, {}, Connection).fingerprint);
    }
};

QTEST_GUILESS_MAIN(TestBatchPlan)
#include "tst_batchplan.moc"
