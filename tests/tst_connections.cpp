// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connections.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using FileProblem = Connections::FileProblem;
using NameProblem = Connections::NameProblem;

Q_DECLARE_METATYPE(FileProblem)
Q_DECLARE_METATYPE(std::optional<NameProblem>)

namespace {

Connection compatible(const QString &name, const QString &endpoint = u"https://rooms.example"_s)
{
    Connection connection;
    connection.name = name;
    connection.endpoint = endpoint;
    connection.accessKeyId = u"AKIDEXAMPLE"_s;
    return connection;
}

QStringList namesOf(const Connections &connections)
{
    QStringList names;
    for (const Connection &connection : connections.all())
        names.append(connection.name);
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

// In memory where there is such a folder: each change waits for the disk, which adds up to minutes
// on a busy one.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const QString root = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return root + u"/tst_connections-XXXXXX"_s;
}

// File permissions mean nothing to root.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (::geteuid() == 0)
            m_changed = ::seteuid(65534) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_changed && ::seteuid(0) != 0)
            std::abort();
    }
    static void own(const QString &path)
    {
        if (::geteuid() == 0)
            QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    }

private:
    bool m_changed = false;
};

// To a program, a full disk and a limit on the size of its files are alike.
class FullDisk
{
public:
    FullDisk()
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"roomwright.ini"_s);
    }

    void startsWithTheLocalService();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void keepsChoices();
    void takesTheDefaultForNonsense_data();
    void takesTheDefaultForNonsense();
    void remembersAccountIds();
    void replacesById();
    void sortsByNameAfterTheLocalService();
    void findsByName_data();
    void findsByName();
    void judgesNames_data();
    void judgesNames();
    void numbersTakenNames();
    void remembersCurrentAndAccount();
    void changesOnlyTheLocalServicesAccount();
    void removes();
    void tellsOfChanges();

    void leavesTheRestOfTheFileAlone();
    void joinsWhatTwoProcessesWrite();
    void makesTheFolder();

    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void keepsWhatADamagedFileStillTells();
    void noticesACutAnywhere();
    void leavesANewerFileWhole();
    void readsNoPipe();
    void neverWritesOverWhatItCouldNotMove();
    void neverWritesOverWhatWasDamagedMeanwhile();
    void tellsThatNothingCanBeWritten_data();
    void tellsThatNothingCanBeWritten();
    void survivesAFullDisk();
    void takesInWhatOthersWrite_data();
    void takesInWhatOthersWrite();
    void leavesWhatOthersDamage();
    void sleepsThroughItsOwnChanges();

private:
    void put(const QByteArray &content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestConnections::startsWithTheLocalService()
{
    const Connections connections(m_file);
    QCOMPARE(connections.all().size(), 1);
    QCOMPARE(connections.localService().kind, Connection::Kind::LocalService);
    QCOMPARE(connections.localService().id, Connections::localServiceId());
    QCOMPARE(connections.current(), Connections::localServiceId());
    QCOMPARE(connections.fileProblem(), FileProblem::None);
    QVERIFY(connections.isOnDisk());
    QVERIFY(!QFile::exists(m_file));
}

void TestConnections::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Operations"_s;
    QTest::newRow("comma") << u"a, b,c"_s;
    QTest::newRow("quotes") << u"\"quoted\" 'and' \\escaped\\"_s;
    QTest::newRow("ini's own") << u"[a] k=v ; # % %20"_s;
    QTest::newRow("variant's own") << u"@Invalid()"_s;
    QTest::newRow("at") << u"@home"_s;
    QTest::newRow("scripts") << u"Grüße 日本語 עברית 🔑"_s;
    QTest::newRow("digits after an escape") << u"ü1\u00010f"_s.remove(QChar(1));
}

void TestConnections::keepsEveryCharacter()
{
    QFETCH(QString, text);
    Connection connection = compatible(text, text);
    connection.region = text;
    connection.accessKeyId = text;
    connection.profile = text;
    connection.caFile = text;
    connection.proxy = {ProxyChoice::Mode::Manual, text, text};
    connection.accountIds = {text, u"second"_s};
    {
        Connections connections(m_file);
        connection = connections.save(connection);
        QVERIFY(!connection.id.isNull());
    }
    const Connections again(m_file);
    QCOMPARE(again.fileProblem(), FileProblem::None);
    QCOMPARE(again.find(connection.id), connection);
}

void TestConnections::keepsChoices()
{
    using Source = Connection::CredentialSource;
    for (const Source source :
         {Source::Keychain, Source::Session, Source::Environment, Source::Profile}) {
        for (const auto mode :
             {ProxyChoice::Mode::System, ProxyChoice::Mode::None, ProxyChoice::Mode::Manual}) {
            Connection connection = compatible(u"Work"_s);
            connection.source = source;
            connection.proxy.mode = mode;
            connection.timeLimit = std::chrono::seconds(7);
            connection.attempts = 9;
            connection = Connections(m_file).save(connection);
            QCOMPARE(Connections(m_file).find(connection.id), connection);
        }
    }
}

void TestConnections::takesTheDefaultForNonsense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no time") << u"timeLimit"_s << QVariant(0);
    QTest::newRow("too long") << u"timeLimit"_s << QVariant(601);
    QTest::newRow("a word for a time") << u"timeLimit"_s << QVariant(u"soon"_s);
    QTest::newRow("no attempts") << u"attempts"_s << QVariant(-1);
    QTest::newRow("too many attempts") << u"attempts"_s << QVariant(11);
    QTest::newRow("unknown source") << u"credentialSource"_s << QVariant(u"sso"_s);
    QTest::newRow("unknown proxy") << u"proxy"_s << QVariant(u"tunnel"_s);
}

void TestConnections::takesTheDefaultForNonsense()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const Connection connection = Connections(m_file).save(compatible(u"Work"_s));
    QSettings(m_file, QSettings::IniFormat)
        .setValue(u"connections/"_s + connection.id.toString(QUuid::WithoutBraces) + u'/' + key,
                  value);
    QCOMPARE(Connections(m_file).find(connection.id), connection);
}

void TestConnections::remembersAccountIds()
{
    Connections connections(m_file);
    const QUuid work = connections.save(compatible(u"Work"_s)).id;
    for (int i = 0; i < 12; ++i)
        connections.rememberAccountId(work, QString::number(i));
    connections.rememberAccountId(work, u"5"_s);
    QCOMPARE(connections.find(work)->accountIds,
             (QStringList{u"5"_s, u"11"_s, u"10"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s, u"4"_s, u"3"_s,
                          u"2"_s}));
    QCOMPARE(Connections(m_file).find(work), connections.find(work));
}

void TestConnections::replacesById()
{
    Connections connections(m_file);
    Connection connection = connections.save(compatible(u"Work"_s));
    connection.name = u"Office"_s;
    connection.endpoint = u"https://other.example"_s;
    QCOMPARE(connections.save(connection), connection);
    QCOMPARE(namesOf(connections).mid(1), QStringList{u"Office"_s});
    QCOMPARE(Connections(m_file).all(), connections.all());
}

void TestConnections::sortsByNameAfterTheLocalService()
{
    Connections connections(m_file);
    for (const QString &name : {u"zeta"_s, u"Alpha"_s, u"beta"_s})
        connections.save(compatible(name));
    const QStringList expected{u"Local service"_s, u"Alpha"_s, u"beta"_s, u"zeta"_s};
    QCOMPARE(namesOf(connections), expected);
    QCOMPARE(namesOf(Connections(m_file)), expected);
}

void TestConnections::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("as it is") << u"Work"_s << u"Work"_s;
    QTest::newRow("other case") << u"wORK"_s << u"Work"_s;
    QTest::newRow("white space around") << u" work "_s << u"Work"_s;
    QTest::newRow("local") << u"local"_s << u"Local service"_s;
    QTest::newRow("LOCAL") << u"LOCAL"_s << u"Local service"_s;
    QTest::newRow("local service") << u"local service"_s << u"Local service"_s;
    QTest::newRow("a part") << u"Wor"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestConnections::findsByName()
{
    Connections connections(m_file);
    connections.save(compatible(u"Work"_s));
    QFETCH(QString, name);
    const auto found = connections.findByName(name);
    QTEST(found ? found->name : QString(), "found");
}

void TestConnections::judgesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("itsOwn");
    QTest::addColumn<std::optional<NameProblem>>("problem");
    const std::optional<NameProblem> none;
    const std::optional empty = NameProblem::Empty;
    const std::optional control = NameProblem::ControlCharacter;
    const std::optional taken = NameProblem::Taken;
    const std::optional reserved = NameProblem::Reserved;
    QTest::newRow("free") << u"Office"_s << false << none;
    QTest::newRow("empty") << QString() << false << empty;
    QTest::newRow("white space") << u" \t\u3000"_s << false << empty;
    QTest::newRow("line break") << u"a\nb"_s << false << control;
    QTest::newRow("NUL") << u"a"_s + QChar(0) << false << control;
    QTest::newRow("C1") << u"a\u0085b"_s << false << control;
    QTest::newRow("taken") << u"Work"_s << false << taken;
    QTest::newRow("taken, other case") << u" WORK"_s << false << taken;
    QTest::newRow("its own") << u"work"_s << true << none;
    QTest::newRow("local") << u"Local "_s << true << reserved;
    QTest::newRow("local service") << u"local service"_s << true << taken;
}

void TestConnections::judgesNames()
{
    Connections connections(m_file);
    const QUuid work = connections.save(compatible(u"Work"_s)).id;
    QFETCH(QString, name);
    QFETCH(bool, itsOwn);
    QTEST(connections.problemWithName(name, itsOwn ? work : QUuid()), "problem");
}

void TestConnections::numbersTakenNames()
{
    Connections connections(m_file);
    QCOMPARE(connections.save(compatible(u"Work"_s)).name, u"Work"_s);
    QCOMPARE(connections.save(compatible(u"work"_s)).name, u"work 2"_s);
    QCOMPARE(connections.save(compatible(u" Work "_s)).name, u"Work 3"_s);
    QCOMPARE(connections.save(compatible(u"local"_s)).name, u"local 2"_s);
}

void TestConnections::remembersCurrentAndAccount()
{
    QUuid work;
    {
        Connections connections(m_file);
        work = connections.save(compatible(u"Work"_s)).id;
        connections.setCurrent(work);
        connections.setCurrent(QUuid::createUuid()); // nobody's
        connections.rememberAccountId(work, u"acc-1"_s);
        connections.rememberAccountId(Connections::localServiceId(), u"acc-2"_s);
    }
    const Connections again(m_file);
    QCOMPARE(again.current(), work);
    QCOMPARE(again.find(work)->lastAccountId(), u"acc-1"_s);
    QCOMPARE(again.localService().lastAccountId(), u"acc-2"_s);
}

void TestConnections::changesOnlyTheLocalServicesAccount()
{
    Connections connections(m_file);
    const Connection before = connections.localService();
    Connection changed = before;
    changed.name = u"Mine"_s;
    changed.endpoint = u"https://elsewhere.example"_s;
    changed.kind = Connection::Kind::Compatible;
    changed.accountIds = {u"acc"_s};
    Connection expected = before;
    expected.accountIds = {u"acc"_s};
    QCOMPARE(connections.save(changed), expected);
    QCOMPARE(Connections(m_file).all(), QList{expected});
}

void TestConnections::removes()
{
    Connections connections(m_file);
    const QUuid work = connections.save(compatible(u"Work"_s)).id;
    connections.save(compatible(u"Home"_s));
    connections.setCurrent(work);
    connections.remove(work);
    connections.remove(Connections::localServiceId());
    QCOMPARE(namesOf(connections), (QStringList{u"Local service"_s, u"Home"_s}));
    QCOMPARE(connections.current(), Connections::localServiceId());
    const Connections again(m_file);
    QCOMPARE(again.all(), connections.all());
    QCOMPARE(again.fileProblem(), FileProblem::None);
    QVERIFY(!contentOf(m_file).contains("Work"));
}

void TestConnections::tellsOfChanges()
{
    Connections connections(m_file);
    QSignalSpy changed(&connections, &Connections::changed);
    const Connection work = connections.save(compatible(u"Work"_s));
    QCOMPARE(changed.size(), 1);
    connections.save(work);
    connections.setCurrent(work.id);
    connections.rememberAccountId(work.id, u"acc"_s);
    connections.remove(QUuid::createUuid());
    QCOMPARE(changed.size(), 1);
    connections.remove(work.id);
    QCOMPARE(changed.size(), 2);
}

void TestConnections::leavesTheRestOfTheFileAlone()
{
    QSettings(m_file, QSettings::IniFormat).setValue(u"window/size"_s, 42);
    Connections connections(m_file);
    QCOMPARE(connections.fileProblem(), FileProblem::None);
    const QUuid work = connections.save(compatible(u"Work"_s)).id;
    connections.remove(work);
    QCOMPARE(QSettings(m_file, QSettings::IniFormat).value(u"window/size"_s).toInt(), 42);
}

void TestConnections::joinsWhatTwoProcessesWrite()
{
    Connections one(m_file);
    Connections two(m_file);
    one.save(compatible(u"One"_s));
    two.save(compatible(u"Two"_s));
    one.rememberAccountId(Connections::localServiceId(), u"acc"_s);
    const Connections again(m_file);
    QCOMPARE(again.fileProblem(), FileProblem::None);
    QCOMPARE(namesOf(again), (QStringList{u"Local service"_s, u"One"_s, u"Two"_s}));
}

void TestConnections::makesTheFolder()
{
    m_file = m_folder->filePath(u"not/there/yet/roomwright.ini"_s);
    Connections connections(m_file);
    connections.save(compatible(u"Work"_s));
    QVERIFY(connections.isOnDisk());
    QCOMPARE(Connections(m_file).all().size(), 2);
}

void TestConnections::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray everyByte;
    for (int i = 0; i < 4096; ++i)
        everyByte.append(char(i * 7 + i / 256 * 13));
    const QByteArray id = Connections::localServiceId().toByteArray(QUuid::WithoutBraces);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line break") << QByteArray("\n");
    QTest::newRow("comment only") << QByteArray("; nothing\n");
    QTest::newRow("prose") << QByteArray("hello world\nthis is no ini\n");
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("NULs") << QByteArray(4096, '\0');
    QTest::newRow("NULs at the end") << "[connections]\nformat=1\ncount=0\n" + QByteArray(99, '\0');
    QTest::newRow("section cut") << QByteArray("[connec");
    QTest::newRow("value cut") << QByteArray("[window]\nsize=4");
    QTest::newRow("no format") << QByteArray("[connections]\ncount=0\ncurrent=x\n");
    QTest::newRow("format is a word")
        << QByteArray("[connections]\nformat=x\ncount=0\ncurrent=x\n");
    QTest::newRow("format is 0") << QByteArray("[connections]\nformat=0\ncount=0\ncurrent=x\n");
    QTest::newRow("count is wrong") << QByteArray("[connections]\nformat=1\ncount=2\ncurrent=x\n");
    QTest::newRow("variants") << QByteArray(
        "[connections]\nformat=@Variant(\\0\\0\\0)\ncount=@Invalid()\n");
    QTest::newRow("no identity") << QByteArray(
        "[connections]\nformat=1\ncount=1\ncurrent=x\nabc\\name=x\n");
    QTest::newRow("unknown kind") << "[connections]\nformat=1\ncount=1\ncurrent=x\n" + id
            + "\\kind=other\n" + id + "\\name=x\n";
    QTest::newRow("huge line") << "[connections]\nformat=1\nx=" + QByteArray(5'000'000, 'x') + '\n';
    QTest::newRow("huge garbage") << QByteArray(8'000'000, 'x');
}

void TestConnections::setsDamagedFilesAside()
{
    QFETCH(QByteArray, content);
    put(content);
    Connections connections(m_file);
    QCOMPARE(connections.fileProblem(), FileProblem::Damaged);
    QVERIFY(!connections.setAsideAs().isEmpty());
    QVERIFY(contentOf(connections.setAsideAs()) == content);
    QVERIFY(connections.isOnDisk());
    QCOMPARE(connections.all(), QList{connections.localService()});

    connections.save(compatible(u"Work"_s));
    QVERIFY(connections.isOnDisk());
    const Connections again(m_file);
    QCOMPARE(again.fileProblem(), FileProblem::None);
    QCOMPARE(again.all(), connections.all());
}

void TestConnections::keepsWhatADamagedFileStillTells()
{
    QUuid work;
    {
        Connections connections(m_file);
        work = connections.save(compatible(u"Work"_s)).id;
        connections.rememberAccountId(work, u"acc"_s);
        connections.setCurrent(work);
    }
    const QByteArray content = contentOf(m_file) + "a line by hand\n";
    put(content);
    const Connections connections(m_file);
    QCOMPARE(connections.fileProblem(), FileProblem::Damaged);
    QCOMPARE(contentOf(connections.setAsideAs()), content);
    QCOMPARE(connections.find(work)->lastAccountId(), u"acc"_s);
    QCOMPARE(connections.current(), work);

    const Connections again(m_file);
    QCOMPARE(again.fileProblem(), FileProblem::None);
    QCOMPARE(again.all(), connections.all());
    QCOMPARE(again.current(), work);
}

void TestConnections::noticesACutAnywhere()
{
    {
        Connections connections(m_file);
        connections.save(compatible(u"Work"_s));
        connections.rememberAccountId(Connections::localServiceId(), u"acc"_s);
        connections.save(compatible(u"Home"_s));
    }
    const QByteArray whole = contentOf(m_file);
    QVERIFY(whole.size() > 400);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QTemporaryDir folder(folderTemplate());
        m_file = folder.filePath(u"roomwright.ini"_s);
        put(whole.left(size));
        const Connections connections(m_file);
        QCOMPARE(connections.fileProblem(), FileProblem::Damaged);
        QCOMPARE(contentOf(connections.setAsideAs()), whole.left(size));
        QVERIFY(connections.isOnDisk());
    }
}

void TestConnections::leavesANewerFileWhole()
{
    {
        Connections connections(m_file);
        connections.save(compatible(u"Work"_s));
    }
    const QByteArray content = contentOf(m_file).replace("format=1", "format=10");
    put(content);
    Connections connections(m_file);
    QCOMPARE(connections.fileProblem(), FileProblem::Newer);
    QCOMPARE(contentOf(connections.setAsideAs()), content);
    QCOMPARE(connections.all().size(), 1);
    QVERIFY(connections.isOnDisk());
}

void TestConnections::readsNoPipe()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_file).constData(), 0600), 0);
    Connections connections(m_file);
    QCOMPARE(connections.fileProblem(), FileProblem::Unreadable);
    QVERIFY(!connections.setAsideAs().isEmpty());
    connections.save(compatible(u"Work"_s));
    QVERIFY(connections.isOnDisk());
}

void TestConnections::neverWritesOverWhatItCouldNotMove()
{
    put("no ini\n");
    OrdinaryUser::own(m_folder->path());
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    {
        const OrdinaryUser user;
        Connections connections(m_file);
        QCOMPARE(connections.fileProblem(), FileProblem::Damaged);
        QVERIFY(connections.setAsideAs().isEmpty());
        QVERIFY(!connections.isOnDisk());
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QSignalSpy notWritten(&connections, &Connections::notWritten);
        connections.save(compatible(u"Work"_s));
        QCOMPARE(notWritten.size(), 1);
        QCOMPARE(connections.all().size(), 2);
    }
    QCOMPARE(contentOf(m_file), "no ini\n");
}

void TestConnections::neverWritesOverWhatWasDamagedMeanwhile()
{
    Connections connections(m_file);
    connections.save(compatible(u"Work"_s));
    const QByteArray content = contentOf(m_file) + "a line by hand\n";
    put(content);
    connections.save(compatible(u"Home"_s));
    QVERIFY(!connections.isOnDisk());
    QCOMPARE(contentOf(m_file), content);
}

void TestConnections::tellsThatNothingCanBeWritten_data()
{
    QTest::addColumn<bool>("fileThere");
    QTest::newRow("no file yet") << false;
    QTest::newRow("file there") << true;
}

void TestConnections::tellsThatNothingCanBeWritten()
{
    QFETCH(bool, fileThere);
    if (fileThere)
        Connections(m_file).save(compatible(u"Home"_s));
    const QByteArray before = contentOf(m_file);
    OrdinaryUser::own(m_folder->path());
    if (fileThere)
        OrdinaryUser::own(m_file);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    const OrdinaryUser user;

    Connections connections(m_file);
    QCOMPARE(connections.fileProblem(), FileProblem::None);
    QSignalSpy notWritten(&connections, &Connections::notWritten);
    const Connection work = connections.save(compatible(u"Work"_s));
    QCOMPARE(notWritten.size(), 1);
    QVERIFY(!connections.isOnDisk());
    QCOMPARE(connections.find(work.id), work);
    QCOMPARE(contentOf(m_file), before);

    // Whatever is pending goes along with the first change that can be written.
    const QSignalSpy written(&connections, &Connections::written);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    connections.setCurrent(work.id);
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(written.size(), 1);
    QVERIFY(connections.isOnDisk());
    connections.rememberAccountId(work.id, u"acc-1"_s);
    QCOMPARE(written.size(), 1); // there was nothing to make good
    const Connections again(m_file);
    QCOMPARE(again.all(), connections.all());
    QCOMPARE(again.current(), work.id);
}

void TestConnections::survivesAFullDisk()
{
    Connections connections(m_file);
    connections.save(compatible(u"Home"_s));
    const QByteArray before = contentOf(m_file);
    QSignalSpy notWritten(&connections, &Connections::notWritten);
    {
        const FullDisk disk;
        connections.save(compatible(u"Work"_s));
    }
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"roomwright.ini"_s});
    connections.save(compatible(u"Office"_s));
    QVERIFY(connections.isOnDisk());
    QCOMPARE(Connections(m_file).all(), connections.all());
}

void TestConnections::takesInWhatOthersWrite_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("into the file") << true;
    QTest::newRow("a new file") << false;
}

void TestConnections::takesInWhatOthersWrite()
{
    QFETCH(bool, exists);
    if (exists)
        Connections(m_file).save(compatible(u"Home"_s));
    Connections connections(m_file);
    connections.watch();
    QSignalSpy changed(&connections, &Connections::changed);
    QSignalSpy byOthers(&connections, &Connections::changedByOthers);

    Connections others(m_file);
    const Connection work = others.save(compatible(u"Work"_s));
    QTRY_COMPARE(connections.all(), others.all());
    QCOMPARE(byOthers.size(), 1);
    QCOMPARE(changed.size(), 1);
    connections.setCurrent(work.id);

    Connection renamed = work;
    renamed.name = u"Office"_s; // again, as the file is another one now
    others.save(renamed);
    QTRY_COMPARE(connections.find(work.id), renamed);
    others.remove(work.id);
    QTRY_VERIFY(!connections.find(work.id));
    QCOMPARE(connections.current(), Connections::localServiceId());

    // Written in place, as an editor does.
    QByteArray content = contentOf(m_file);
    others.save(renamed);
    QTRY_VERIFY(connections.find(work.id));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QTRY_VERIFY(!connections.find(work.id));
}

void TestConnections::leavesWhatOthersDamage()
{
    Connections connections(m_file);
    connections.save(compatible(u"Home"_s));
    connections.watch();
    const QByteArray content = contentOf(m_file);
    QSignalSpy byOthers(&connections, &Connections::changedByOthers);
    const auto write = [&](const QByteArray &bytes) {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("nonsense");
    QFile::remove(m_file);
    write(content.chopped(20));
    QByteArray other = content;
    write(other.replace("Home", "Office")); // sorted out again
    QTRY_COMPARE(namesOf(connections).last(), u"Office"_s);
    QCOMPARE(byOthers.size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"roomwright.ini"_s}); // nothing is set aside meanwhile
}

void TestConnections::sleepsThroughItsOwnChanges()
{
    Connections connections(m_file);
    connections.watch();
    QSignalSpy byOthers(&connections, &Connections::changedByOthers);
    const Connection home = connections.save(compatible(u"Home"_s));
    connections.rememberAccountId(home.id, u"acc-1"_s);
    Connections others(m_file);
    others.save(compatible(u"Work"_s)); // later than the changes before
    QTRY_COMPARE(connections.all().size(), 3);
    QCOMPARE(byOthers.size(), 1);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
