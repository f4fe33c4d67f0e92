// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areKept();
    void whatIsOutOfRangeIsPassedOver_data();
    void whatIsOutOfRangeIsPassedOver();
    void areInForceWhereTheyCannotBeKept();

private:
    QTemporaryDir m_folder;
};

void TestPreferences::areKept()
{
    const QString file = m_folder.filePath(u"kept.ini"_s);
    const Preferences chosen{u"pt_BR"_s, Appearance::Dark,          2, false, false, false,
                             true,       u"https://example.com/x"_s};
    {
        PreferenceStore store(file);
        QCOMPARE(store.preferences(), Preferences());
        const QSignalSpy changed(&store, &PreferenceStore::changed);
        QVERIFY(store.set(chosen));
        QVERIFY(store.set(chosen));
        QCOMPARE(changed.size(), 1);
    }
    PreferenceStore store(file);
    QCOMPARE(store.preferences(), chosen);
    QVERIFY(store.set({}));
    QCOMPARE(PreferenceStore(file).preferences(), Preferences());
}

void TestPreferences::whatIsOutOfRangeIsPassedOver_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no such language") << u"language"_s << QVariant(u"../../etc/passwd"_s);
    QTest::newRow("an appearance of the future") << u"appearance"_s << QVariant(u"sepia"_s);
    QTest::newRow("no room at once") << u"roomsAtOnce"_s << QVariant(0);
    QTest::newRow("too many") << u"roomsAtOnce"_s << QVariant(7);
    QTest::newRow("not a number") << u"roomsAtOnce"_s << QVariant(u"many"_s);
}

void TestPreferences::whatIsOutOfRangeIsPassedOver()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const QString file = m_folder.filePath(u"strange.ini"_s);
    QSettings(file, QSettings::IniFormat).setValue(u"preferences/"_s + key, value);
    QCOMPARE(PreferenceStore(file).preferences(), Preferences());
    QFile::remove(file);
}

void TestPreferences::areInForceWhereTheyCannotBeKept()
{
    Preferences chosen;
    chosen.roomsAtOnce = 3;
    for (const QString &file : {QString(), u"/proc/nowhere/settings.ini"_s}) {
        PreferenceStore store(file);
        QVERIFY(!store.set(chosen));
        QCOMPARE(store.preferences(), chosen);
    }
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
