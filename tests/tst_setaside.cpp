// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setaside.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSetAside : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void movesUnderANameThatIsFree();
    void takesCompanionsAlong();
    void leavesNothingWhereNothingWas();
    void movesFoldersAndDanglingLinks();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSetAside::movesUnderANameThatIsFree()
{
    for (const char *turn : {"one", "two", "three"}) {
        put(u"x.ini"_s, turn);
        QVERIFY(!setAside(path(u"x.ini"_s)).isEmpty());
        QVERIFY(!QFile::exists(path(u"x.ini"_s)));
    }
    QCOMPARE(content(u"x.ini.unreadable"_s), "one");
    QCOMPARE(content(u"x.ini.unreadable-2"_s), "two");
    QCOMPARE(content(u"x.ini.unreadable-3"_s), "three");
}

void TestSetAside::takesCompanionsAlong()
{
    put(u"j.sqlite"_s, "base");
    put(u"j.sqlite-wal"_s, "log");
    put(u"j.sqlite.unreadable-wal"_s, "an older one's");

    const QString to = setAside(path(u"j.sqlite"_s), {u"-wal"_s, u"-shm"_s});

    QCOMPARE(to, path(u"j.sqlite.unreadable-2"_s));
    QCOMPARE(content(u"j.sqlite.unreadable-2"_s), "base");
    QCOMPARE(content(u"j.sqlite.unreadable-2-wal"_s), "log");
    QCOMPARE(content(u"j.sqlite.unreadable-wal"_s), "an older one's");
    QVERIFY(!QFile::exists(path(u"j.sqlite-wal"_s)));
}

void TestSetAside::leavesNothingWhereNothingWas()
{
    QCOMPARE(setAside(path(u"x.ini"_s)), QString());
    QCOMPARE(setAside(path(u"no/such/folder/x.ini"_s)), QString());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSetAside::movesFoldersAndDanglingLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"a.ini"_s));
    QVERIFY(!setAside(path(u"a.ini"_s)).isEmpty());
    QVERIFY(QDir(path(u"a.ini.unreadable"_s)).exists());

    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"b.ini"_s)));
    QVERIFY(!setAside(path(u"b.ini"_s)).isEmpty());
    QVERIFY(!QFileInfo(path(u"b.ini"_s)).isSymLink());
}

QTEST_GUILESS_MAIN(TestSetAside)
#include "tst_setaside.moc"
