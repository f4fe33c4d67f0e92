// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchdialog.h"

#include "batchopener.h"
#include "messagebar.h"
#include "rooms/batches.h"
#include "rooms/creationqueue.h"
#include "testsupport/desk.h"
#include "testsupport/fulldisk.h"
#include "testsupport/journals.h"
#include "testsupport/mnemonics.h"
#include "testsupport/programrunner.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int TimeLimit = 20'000;

QByteArray listOf(int count, const QByteArray &members = {})
{
    QByteArray list;
    for (int i = 1; i <= count; ++i)
        list += "{\"Name\":\"room " + QByteArray::number(i) + '"' + members + "}\n";
    return list;
}

// A window that files are opened in, without the rest of the program. What it creates waits.
struct Office
{
    explicit Office(Desk &itsDesk)
        : desk(itsDesk)
        , journal(desk.paths.journal)
        , queue(&journal, [this](const QUuid &id) { return desk.session.client(id); })
        , opener(&desk.connections, &desk.session, &messages, &window)
    {
        messages.setParent(&window);
        queue.pause();
        desk.session.startLocalService();
        window.resize(800, 600);
        window.show();
    }
    bool openJournal()
    {
        if (!openAndWait(journal))
            return false;
        opener.setRooms(&journal, &queue);
        return true;
    }
    QString write(const QByteArray &content, const QString &name = u"list.jsonl"_s) const
    {
        QFile file(desk.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }
    // True: it was read, or could not be.
    bool open(const QString &path)
    {
        opener.open(path);
        return QTest::qWaitFor(
            [this] {
                return dialog() != nullptr
                    && (find<QPushButton>("batchCreate")->isVisible()
                        || find<QLabel>("batchTrouble")->isVisible());
            },
            TimeLimit);
    }
    bool openContent(const QByteArray &content) { return open(write(content)); }

    BatchDialog *dialog() const { return window.findChild<BatchDialog *>(); }
    template<class Widget>
    Widget *find(const char *name) const
    {
        return dialog()->findChild<Widget *>(QLatin1String(name));
    }
    QPushButton *create() const { return find<QPushButton>("batchCreate"); }
    QString label(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    QStringList problems() const
    {
        QStringList texts;
        const auto *list = find<QListWidget>("batchProblems");
        for (int row = 0; list->isVisible() && row < list->count(); ++row)
            texts << list->item(row)->text();
        return texts;
    }
    QString message() const
    {
        return messages.isVisible()
            ? messages.findChild<QLabel *>(u"messageText"_s)->text().section(u'\n', 0, 0)
            : QString();
    }
    bool createAndWait(const QString &said)
    {
        create()->click();
        return QTest::qWaitFor([&] { return message().contains(said); }, TimeLimit);
    }
    QList<RoomRequest> rows() const
    {
        QList<qint64> ids;
        for (qint64 id = 1; id <= journal.reader()->lastId(); ++id)
            ids << id;
        return journal.reader()->requests(ids);
    }
    bool finish(int count)
    {
        for (const ClaimedRequest &claimed : claimAndWait(journal, count, desk.local())) {
            JournalOutcome outcome;
            outcome.request = claimed.request;
            outcome.request.state = RoomState::Created;
            outcome.request.finishedAt = QDateTime::currentDateTimeUtc();
            if (!recordAndWait(journal, outcome))
                return false;
        }
        return true;
    }

    Desk &desk;
    Journal journal;
    CreationQueue queue;
    QWidget window;
    MessageBar messages;
    BatchOpener opener;
};

} // namespace

class TestBatchDialog : public QObject, private program::Runner
{
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Office> m_office;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_office = std::make_unique<Office>(*m_desk);
        QVERIFY(QTest::qWaitFor([this] { return !m_desk->session.localAccountId().isEmpty(); },
                                TimeLimit));
    }
    void cleanup()
    {
        m_office.reset();
        m_desk.reset();
    }

    void createsRooms()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(3)));
        QCOMPARE(m_office->find<QLabel>("batchFile")->accessibleName(), u"list.jsonl"_s);
        QVERIFY(m_office->label("batchAccounts").startsWith(u"3 room(s)"_s));
        QVERIFY(m_office->problems().isEmpty());
        QVERIFY(!m_office->find<QCheckBox>("batchSkip")->isVisible());
        QVERIFY(!m_office->find<QCheckBox>("batchAgain")->isVisible());
        QVERIFY(m_office->create()->isEnabled());
        QVERIFY(m_office->create()->isDefault());
        QTRY_VERIFY(m_office->create()->hasFocus());
        QCOMPARE(m_office->journal.reader()->lastId(), 0); // nothing happens unasked
        QTest::keyClick(m_office->dialog(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->message(), u"“list.jsonl”: 3 room(s) were added."_s,
                                  TimeLimit);
        QTRY_VERIFY(m_office->dialog() == nullptr);
        const QList<RoomRequest> rows = m_office->rows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(2).room.name, u"room 3"_s);
        QCOMPARE(rows.at(2).room.accountId, m_desk->session.localAccountId());
        QCOMPARE(rows.at(2).connection, m_desk->local());
        QTRY_COMPARE(m_office->queue.progress().total, 3); // and they are on their way
        const QList<Batch> all = batches::all(*m_office->journal.reader());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().source.name, u"list.jsonl"_s);
    }

    void escapeSendsNothing()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(3)));
        QTest::keyClick(m_office->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(m_office->dialog() == nullptr);
        QCOMPARE(m_office->journal.reader()->lastId(), 0);
        QCOMPARE(m_office->message(), QString());
    }

    void waitsForTheJournal()
    {
        m_office->opener.open(m_office->write(listOf(3)));
        QVERIFY(m_office->dialog() == nullptr);
        QVERIFY(!m_office->opener.action()->isEnabled());
        QVERIFY(m_office->openJournal());
        QTRY_VERIFY(m_office->dialog() != nullptr && m_office->create()->isEnabled());
    }

    void cannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::newRow("vanished") << u"nothing here"_s << u"cannot be read"_s;
        QTest::newRow("folder") << u"."_s << u"not a file"_s;
        QTest::newRow("endless") << u"/dev/zero"_s << u"not a file"_s;
    }
    void cannotBeRead()
    {
        QFETCH(QString, path);
        QFETCH(QString, said);
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->open(QDir(m_desk->folder.path()).absoluteFilePath(path)));
        QVERIFY2(m_office->label("batchTrouble").contains(said),
                 qPrintable(m_office->label("batchTrouble")));
        QVERIFY(!m_office->create()->isVisible());
    }

    void isReadAgain()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->open(m_desk->folder.filePath(u"list.jsonl"_s)));
        QVERIFY(m_office->find<QLabel>("batchTrouble")->isVisible());
        m_office->write(listOf(2));
        m_office->find<QPushButton>("batchReadAgain")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_office->create()->isVisible(), TimeLimit);
        QVERIFY(m_office->label("batchAccounts").startsWith(u"2 room(s)"_s));
        QVERIFY(!m_office->find<QLabel>("batchTrouble")->isVisible());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("said"); // what each line of the list contains
        QTest::addColumn<int>("rooms");
        QTest::newRow("empty") << QByteArray() << QStringList() << 0;
        QTest::newRow("blank lines") << QByteArray("\n\r\n \n") << QStringList() << 0;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\xff\xfe\n\xff\n")
                                << QStringList{u"Line 1: It is not text"_s,
                                               u"Line 2: It is not text"_s}
                                << 0;
        QTest::newRow("huge line")
            << "{\"Name\":\"" + QByteArray(2'000'000, 'x') + "\"}\n" + listOf(1)
            << QStringList{u"Line 1: It is longer than a line may be"_s} << 1;
        QTest::newRow("byte order mark, CRLF") << QByteArray("\xef\xbb\xbf{\"Name\":\"a\"}\r\n"
                                                             "{\"Name\":\"b\"}\r\n")
                                               << QStringList() << 2;
        QTest::newRow("half written")
            << listOf(2) + "{\"Name\":\"ro" << QStringList{u"Line 3: It is not JSON: "_s} << 2;
        QTest::newRow("mixed") << listOf(1)
                + "[]\n{\"Name\":1}\n{\"Nane\":\"x\"}\n{\"Name\":\"a\\u0007\"}\n{\"Name\":\" a\"}\n"
                               << QStringList{u"Line 2: It is not a JSON object"_s,
                                              u"Line 3: Name must be text"_s,
                                              u"Line 4: A room has no “Nane”"_s,
                                              u"Line 5: Name: Character 2 is a control"_s,
                                              u"Line 6: Name: There is white space"_s}
                               << 2;
        QTest::newRow("hostile") << QByteArray("{\"\\u202e<b>x</b>\":\"x\"}\n")
                                 << QStringList{u"A room has no “<b>x</b>”"_s} << 0;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, said);
        QFETCH(int, rooms);
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(content));
        const QStringList problems = m_office->problems();
        QCOMPARE(problems.size(), said.size());
        for (qsizetype i = 0; i < said.size(); ++i)
            QVERIFY2(problems.at(i).contains(said.at(i)), qPrintable(problems.at(i)));
        const bool isWrong = std::any_of(said.cbegin(), said.cend(), [](const QString &each) {
            return !each.contains(u"white space");
        });
        QCOMPARE(m_office->create()->isEnabled(), rooms > 0 && !isWrong);
        QCOMPARE(m_office->create()->toolTip().isEmpty(), m_office->create()->isEnabled());
        auto *skip = m_office->find<QCheckBox>("batchSkip");
        QCOMPARE(skip->isVisible(), rooms > 0 && isWrong);
        if (!skip->isVisible())
            return;
        QTRY_VERIFY(skip->hasFocus());
        skip->click();
        QVERIFY(m_office->create()->isEnabled());
        QVERIFY(m_office->createAndWait(u"%1 room(s) were added"_s.arg(rooms)));
        QCOMPARE(m_office->rows().size(), rooms);
    }

    void aFloodOfProblemsIsCounted()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(QByteArray("x\n").repeated(2500) + listOf(1)));
        QCOMPARE(m_office->problems().size(), 1001);
        QCOMPARE(m_office->problems().constLast(), u"… and 1500 more"_s);
        QVERIFY(m_office->label("batchProblemsLabel").startsWith(u"2500 line(s)"_s));
    }

    void countsByAccount()
    {
        QByteArray content = listOf(2);
        for (int i = 1; i <= 6; ++i)
            content += listOf(i, ",\"AccountId\":\"acc-" + QByteArray::number(i) + '"');
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(content));
        const QStringList lines = m_office->label("batchAccounts").split(u'\n');
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.at(0), u"23 room(s):"_s);
        QCOMPARE(lines.at(4), u"4 in the account “acc-4”"_s);
        QVERIFY(lines.at(5).contains(u"2 more"_s));
        QVERIFY(lines.at(6).contains(u"2 without"_s));
    }

    void elsewhereAnAccountIsNeeded()
    {
        const Connection elsewhere = m_desk->addConnection(u"https://chime.example"_s);
        m_desk->connections.setCurrent(elsewhere.id);
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(2)));
        auto *account = m_office->find<QLineEdit>("batchAccount");
        QCOMPARE(m_office->find<QComboBox>("batchConnection")->currentText(), u"Elsewhere"_s);
        QVERIFY(account->isVisible());
        QTRY_VERIFY(account->hasFocus());
        QVERIFY(!m_office->create()->isEnabled());
        QCOMPARE(account->accessibleDescription(), QString()); // nothing was typed yet
        QTest::keyClicks(account, u"a b\tc"_s);
        account->setText(u"bad\u0007"_s);
        QVERIFY(account->accessibleDescription().contains(u"control character"_s));
        QVERIFY(!m_office->create()->isEnabled());
        account->setText(u"acc-9"_s);
        QCOMPARE(account->accessibleDescription(), QString());
        QVERIFY(m_office->createAndWait(u"were added"_s));
        QCOMPARE(m_office->rows().at(1).room.accountId, u"acc-9"_s);
        QCOMPARE(m_office->rows().at(1).connection, elsewhere.id);
        QCOMPARE(m_desk->connections.find(elsewhere.id)->lastAccountId(), u"acc-9"_s);
    }

    void noAccountIsAskedForWhereAllLinesNameOne()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(2, ",\"AccountId\":\"acc-1\"")));
        QVERIFY(!m_office->find<QLineEdit>("batchAccount")->isVisible());
        QVERIFY(m_office->create()->isEnabled());
    }

    void goesOnWithWhatWasBegun()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(5)));
        QVERIFY(m_office->createAndWait(u"5 room(s) were added"_s));
        QVERIFY(m_office->finish(2));
        QTRY_VERIFY(m_office->dialog() == nullptr);

        QVERIFY(m_office->openContent(listOf(5)));
        QVERIFY2(m_office->label("batchBegun").contains(u"2 of 5 room(s) are created"_s),
                 qPrintable(m_office->label("batchBegun")));
        QCOMPARE(m_office->create()->text().remove(u'&'), u"Create 3 room(s)"_s);
        QVERIFY(m_office->createAndWait(u"going on with 3 room(s)"_s));
        QCOMPARE(m_office->journal.reader()->lastId(), 5);
        QTRY_VERIFY(m_office->dialog() == nullptr);

        QVERIFY(m_office->finish(3));
        QVERIFY(m_office->openContent(listOf(5)));
        QVERIFY(m_office->label("batchBegun").contains(u"all created before"_s));
        QVERIFY(!m_office->create()->isEnabled());
        auto *again = m_office->find<QCheckBox>("batchAgain");
        QTRY_VERIFY(again->hasFocus());
        QTest::keyClick(again, Qt::Key_Space);
        QCOMPARE(m_office->create()->text().remove(u'&'), u"Create 5 room(s)"_s);
        QVERIFY(m_office->createAndWait(u"5 room(s) were added"_s));
        const QList<RoomRequest> rows = m_office->rows();
        QCOMPARE(rows.size(), 10);
        QVERIFY(rows.at(0).room.clientRequestToken != rows.at(5).room.clientRequestToken);
    }

    void anotherConnectionIsAnotherBatch()
    {
        const Connection elsewhere = m_desk->addConnection(u"https://chime.example"_s);
        QVERIFY(m_office->openJournal());
        const QByteArray content = listOf(2, ",\"AccountId\":\"acc-1\"");
        QVERIFY(m_office->openContent(content));
        QVERIFY(m_office->createAndWait(u"2 room(s) were added"_s));
        QTRY_VERIFY(m_office->dialog() == nullptr);
        QVERIFY(m_office->openContent(content));
        QVERIFY(m_office->find<QCheckBox>("batchAgain")->isVisible());
        auto *connection = m_office->find<QComboBox>("batchConnection");
        connection->setCurrentIndex(connection->findData(elsewhere.id));
        QVERIFY(!m_office->find<QCheckBox>("batchAgain")->isVisible());
    }

    // What the shell began is gone on with, and the other way round.
    void theShellHasTheSameBatch()
    {
        const QString list = m_office->write(listOf(4));
        const program::Outcome shell =
            run({u"create-rooms"_s, u"--input"_s, list, u"--connection=local"_s});
        QVERIFY2(shell.exitCode == 0, qPrintable(shell.err));
        QVERIFY(QFile::copy(m_home.filePath(u"data/roomwright/journal.sqlite"_s),
                            m_desk->paths.journal));
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->open(list));
        QVERIFY(m_office->label("batchBegun").contains(u"all created before"_s));
    }

    void itIsOneFileAtATime()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(1)));
        const QString other = m_office->write(listOf(2), u"other.jsonl"_s);
        m_office->opener.open(other);
        QCOMPARE(m_office->window.findChildren<BatchDialog *>().size(), 1);
        QVERIFY2(m_office->message().contains(u"“other.jsonl” was not opened"_s),
                 qPrintable(m_office->message()));
        m_office->dialog()->reject();
        QTRY_VERIFY(m_office->dialog() == nullptr);
        m_office->messages.findChild<QPushButton *>(u"messageAction"_s)->click();
        QTRY_VERIFY(m_office->dialog() != nullptr && m_office->create()->isVisible());
        QCOMPARE(m_office->dialog()->path(), other);
    }

    void aFullDiskIsTold()
    {
#ifdef Q_OS_UNIX
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(2)));
        {
            const FullDisk full(1024);
            QVERIFY(m_office->createAndWait(u"nothing was sent"_s));
        }
        QCOMPARE(m_office->journal.reader()->lastId(), 0);
        QTRY_VERIFY(m_office->dialog() == nullptr);
        m_office->messages.findChild<QPushButton *>(u"messageAction"_s)->click(); // Try again
        QTRY_VERIFY(m_office->dialog() != nullptr && m_office->create()->isVisible());
        QVERIFY(m_office->createAndWait(u"2 room(s) were added"_s));
#endif
    }

    // The program may end as soon as the button is pressed.
    void whatWasAskedForIsOnDisk()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(1000)));
        m_office->create()->click();
        m_office.reset();
        m_office = std::make_unique<Office>(*m_desk);
        QVERIFY(m_office->openJournal());
        QCOMPARE(m_office->journal.reader()->lastId(), 1000);
    }

    void isGivenUpWhileItIsRead()
    {
        QVERIFY(m_office->openJournal());
        QFile large(m_desk->folder.filePath(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(qint64(16) << 30)); // a hole: no disk is needed
        large.close();
        m_office->opener.open(large.fileName());
        QTRY_VERIFY(m_office->find<QProgressBar>("batchProgress")->value() > 0);
        QVERIFY(m_office->find<QProgressBar>("batchProgress")->isVisible());
        QTest::keyClick(m_office->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(m_office->dialog() == nullptr);
    }

    void filesAreDropped_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("said"); // empty: it is opened
        QTest::newRow("one") << QStringList{u"list.jsonl"_s} << QString();
        QTest::newRow("two") << QStringList{u"list.jsonl"_s, u"b.jsonl"_s} << u"one file"_s;
        QTest::newRow("folder") << QStringList{u"."_s} << u"Drop a file of this computer"_s;
        QTest::newRow("page") << QStringList{u"https://chime.example/list.jsonl"_s}
                              << u"Drop a file of this computer"_s;
    }
    void filesAreDropped()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, said);
        QVERIFY(m_office->openJournal());
        m_office->write(listOf(2));
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &name : names)
            urls << (name.contains(u':')
                         ? QUrl(name)
                         : QUrl::fromLocalFile(QDir(m_desk->folder.path()).absoluteFilePath(name)));
        data.setUrls(urls);
        const auto *cover = m_office->window.findChild<QWidget *>(u"batchDrop"_s);
        QVERIFY(!cover->isVisible());
        QDragEnterEvent enter({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_office->window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(cover->isVisible());
        QCOMPARE(cover->geometry(), m_office->window.rect());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&m_office->window, &leave);
        QVERIFY(!cover->isVisible());
        QCoreApplication::sendEvent(&m_office->window, &enter);
        QDropEvent drop({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_office->window, &drop);
        QVERIFY(!cover->isVisible());
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction); // the file stays where it is
        QCOMPARE(m_office->dialog() != nullptr, said.isEmpty());
        QVERIFY(m_office->message().contains(said));
    }

    void textIsNotTaken()
    {
        QMimeData data;
        data.setText(u"some text"_s);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_office->window, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void noTwoShareAnAccessKey()
    {
        QVERIFY(m_office->openJournal());
        QVERIFY(m_office->openContent(listOf(5) + "x\n"));
        m_office->find<QCheckBox>("batchSkip")->click();
        QVERIFY(m_office->createAndWait(u"5 room(s) were added"_s));
        QTRY_VERIFY(m_office->dialog() == nullptr);
        QVERIFY(m_office->openContent(listOf(5) + "x\n"));
        QVERIFY(m_office->find<QCheckBox>("batchAgain")->isVisible());
        QCOMPARE(mnemonicClashes(*m_office->dialog()), QStringList());
    }
};

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
