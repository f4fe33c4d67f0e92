// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "connectionsdialog.h"
#include "messagebar.h"
#include "preferences.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"
#include "testsupport/desk.h"
#include "testsupport/fulldisk.h"
#include "testsupport/mnemonics.h"
#include "testsupport/scriptedserver.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>

namespace {

constexpr int TimeLimit = 20'000;

// The program's objects, joined as main() joins them, on a desk of its own.
struct Program
{
    explicit Program(Desk &desk)
        : journal(desk.paths.journal)
        , queue(&journal, [&desk](const QUuid &id) { return desk.session.client(id); })
        , model(&journal, MainWindow::words())
        , preferences(desk.paths.settings)
        , window({&desk.connections, &desk.vault, &desk.session, &preferences})
    {
        QObject::connect(&journal, &Journal::opened, &window,
                         [this] { window.setRooms(&queue, &model, &journal); });
        QObject::connect(&window, &MainWindow::ready, &window, [&desk, this] {
            journal.open();
            desk.session.startLocalService();
        });
        window.show();
        window.activateWindow();
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }
    // What the user's choice in the dialog comes to.
    void exportTo(const QString &path) const
    {
        find<QAction>("exportList")->trigger();
        Q_EMIT find<QFileDialog>("exportDialog")->fileSelected(path);
        find<QFileDialog>("exportDialog")->close();
    }
    QString edit(const char *name) const { return find<QLineEdit>(name)->text(); }
    void type(const char *name, const QString &text) const
    {
        auto *editor = find<QLineEdit>(name);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }
    void create(const QString &name) const
    {
        type("roomName", name);
        QTest::keyClick(find<QLineEdit>("roomName"), Qt::Key_Return);
    }
    // What the user presses in the question of that name.
    void answer(const char *question, QMessageBox::ButtonRole role) const
    {
        auto *box = find<QMessageBox>(question);
        QVERIFY(box != nullptr);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role) {
                button->click();
                break;
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList tokens() const
    {
        QStringList tokens;
        for (int row = 0; row < model.rowCount(); ++row)
            tokens << model.index(row, 0)
                          .data(RoomTableModel::RequestRole)
                          .value<RoomRequest>()
                          .room.clientRequestToken;
        return tokens;
    }
    QString cell(int row, RoomTableModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    QString message() const
    {
        return window.messages()->isVisible() ? find<QLabel>("messageText")->text() : QString();
    }
    QString details() const
    {
        const auto *text = find<QTextEdit>("detailsText");
        return text == nullptr ? QString() : text->toPlainText();
    }
    void choose(const QUuid &connection) const
    {
        auto *combo = find<QComboBox>("connection");
        combo->setCurrentIndex(combo->findData(connection));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    QAction *action(const QString &text) const
    {
        for (QAction *each : window.findChildren<QAction *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    Journal journal;
    CreationQueue queue;
    RoomTableModel model;
    PreferenceStore preferences;
    MainWindow window;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void createsARoomInTheLocalService();
    void anEnterBeforeAnythingIsOpenIsKept();
    void errorsStandInTheList();
    void retryAsksWithTheSameToken();
    void searchingDoesNotHideANewRoomInSilence();
    void createsTheRoomsOfAFile();
    void cancelAllIsOfferedWhileRoomsWait();
    void whatWasCancelledCanBeUndone();
    void quittingWithRoomsThatWaitIsAsked();
    void comesBackAsItWas();
    void anotherWindowTakesOverWhatTheDiskDoesNot();
    void whatTheDiskRefusesComesBack();
    void aListThatCannotBeOpenedIsToldAndTriedAgain();
    void aLocalServiceThatFailsIsTold();
    void aMissingKeychainIsToldOnce();
    void aSettingsFileThatWasSetAsideIsTold();
    void whatIsFoundIsOfferedAtTheFirstStart();
    void rowsAreCopiedAsShown();
    void shortcutsLeadToTheirPlaces();
    void noTwoShareAnAccessKey();
    void staysLegibleAtItsSmallest();
    void exportsTheList_data();
    void exportsTheList();
    void saysWhyNothingIsExported();
    void isRemembered();
    void aNameThatWasNotSentComesBack();
    void anUnsavedConnectionIsAskedAbout();
    void whereNobodyMayAnswerNothingIsAsked();
};

// Without the AWS credentials of whoever runs the tests.
void TestMainWindow::init()
{
    for (const char *name : {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"})
        qunsetenv(name);
    for (const char *name : {"AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"})
        qputenv(name, "/nowhere");
}

void TestMainWindow::createsARoomInTheLocalService()
{
    Desk desk;
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!program.edit("accountId").isEmpty(), TimeLimit);
    QCOMPARE(program.find<QComboBox>("connection")->currentText(), u"Local service"_s);
    program.create(u"Operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
    QCOMPARE(program.cell(0, RoomTableModel::Name), u"Operations"_s);
    QCOMPARE(program.edit("roomName"), QString());

    program.create(u"Support"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.model.rowCount(), 2, TimeLimit);
    QCOMPARE(program.cell(0, RoomTableModel::Name), u"Support"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.details().contains(u"Support"), TimeLimit);
}

void TestMainWindow::anEnterBeforeAnythingIsOpenIsKept()
{
    Desk desk;
    Program program(desk);
    QVERIFY(!program.journal.isOpen());
    program.create(u"Early"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
    QCOMPARE(program.cell(0, RoomTableModel::Name), u"Early"_s);
}

void TestMainWindow::errorsStandInTheList()
{
    ScriptedServer server({ScriptedServer::reply(
        400, R"({"Code":"BadRequest","Message":"<b>No</b> such name."})",
        {{"x-amzn-ErrorType", "BadRequestException"}, {"x-amzn-RequestId", "request-1"}})});
    Desk desk;
    const Connection elsewhere = desk.addConnection(server.url().toString());
    desk.saveKeys(elsewhere.id);
    Program program(desk);
    program.choose(elsewhere.id);
    program.type("accountId", u"account-1"_s);
    program.create(u"Operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Failed"_s, TimeLimit);
    QVERIFY(program.cell(0, RoomTableModel::Details).contains(u"<b>No</b> such name."));
    QTRY_VERIFY_WITH_TIMEOUT(program.details().contains(u"<b>No</b> such name."), TimeLimit);
    QVERIFY(program.details().contains(u"request-1"));
    QVERIFY(program.details().contains(u"Elsewhere"));
    QVERIFY(program.message().isEmpty()); // the list says it, and no box is in the way
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestMainWindow::retryAsksWithTheSameToken()
{
    ScriptedServer server({ScriptedServer::reply(400, R"({"Code":"BadRequest"})"),
                           ScriptedServer::reply(201, ScriptedServer::roomBody("room-1"))});
    Desk desk;
    const Connection elsewhere = desk.addConnection(server.url().toString());
    desk.saveKeys(elsewhere.id);
    Program program(desk);
    program.choose(elsewhere.id);
    program.type("accountId", u"account-1"_s);
    program.create(u"Operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Failed"_s, TimeLimit);
    QTRY_VERIFY(program.find<QPushButton>("detailsRetry")->isVisible());
    program.find<QPushButton>("detailsRetry")->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
    QCOMPARE(program.model.rowCount(), 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).body, server.requests().at(1).body);
}

void TestMainWindow::searchingDoesNotHideANewRoomInSilence()
{
    Desk desk;
    Program program(desk);
    program.create(u"Operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
    program.type("searchRooms", u"no such room"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.model.rowCount(), 0, TimeLimit);
    program.create(u"Support"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u"Support"), TimeLimit);
    program.find<QPushButton>("messageAction")->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.model.rowCount(), 2, TimeLimit);
    QCOMPARE(program.edit("searchRooms"), QString());

    program.find<QComboBox>("statusFilter")->setCurrentText(u"Failed"_s);
    program.create(u"Night shift"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u"Night shift"), TimeLimit);
    program.find<QComboBox>("statusFilter")->setCurrentText(u"All"_s);
    QCOMPARE(program.message(), QString()); // it is seen now
}

void TestMainWindow::createsTheRoomsOfAFile()
{
    Desk desk;
    QFile list(desk.folder.filePath(u"list.jsonl"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("{\"Name\":\"Floor 1\"}\n{\"Name\":\"Floor 2\"}\n");
    list.close();
    Program program(desk);
    program.window.openBatchFile(list.fileName()); // the list of rooms is not open yet
    const auto create = [&program] { return program.find<QPushButton>("batchCreate"); };
    QTRY_VERIFY_WITH_TIMEOUT(create() != nullptr && create()->isEnabled(), TimeLimit);
    QCOMPARE(program.model.rowCount(), 0);
    create()->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.model.rowCount(), 2, TimeLimit);
    for (int row = 0; row < 2; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(program.cell(row, RoomTableModel::Status), u"Created"_s,
                                  TimeLimit);
    QCOMPARE(program.cell(0, RoomTableModel::Name), u"Floor 2"_s);
    QCOMPARE(program.message(), u"“list.jsonl”: 2 room(s) were added."_s);
}

void TestMainWindow::cancelAllIsOfferedWhileRoomsWait()
{
    Desk desk;
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!program.edit("accountId").isEmpty(), TimeLimit);
    QTRY_VERIFY_WITH_TIMEOUT(program.journal.isOpen(), TimeLimit);
    const QAction *cancelAll = program.action(u"Cancel all that wait"_s);
    QVERIFY(!cancelAll->isEnabled());
    program.queue.pause();
    program.create(u"Operations"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cancelAll->isEnabled(), TimeLimit);
    program.action(u"Cancel all that wait"_s)->trigger();
    program.answer("cancelAll", QMessageBox::RejectRole);
    QVERIFY(cancelAll->isEnabled());
    QCOMPARE(program.cell(0, RoomTableModel::Status), u"Waiting"_s);
    program.action(u"Cancel all that wait"_s)->trigger();
    program.answer("cancelAll", QMessageBox::AcceptRole);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Cancelled"_s, TimeLimit);
    QTRY_VERIFY_WITH_TIMEOUT(!cancelAll->isEnabled(), TimeLimit);
}

void TestMainWindow::whatWasCancelledCanBeUndone()
{
    Desk desk;
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!program.edit("accountId").isEmpty(), TimeLimit);
    QTRY_VERIFY_WITH_TIMEOUT(program.journal.isOpen(), TimeLimit);
    program.preferences.set({.askBeforeCancelling = false});
    program.queue.pause();
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        program.create(name);
        QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Name), name, TimeLimit);
    }
    program.action(u"Cancel all that wait"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u'3'), TimeLimit);
    QCOMPARE(program.cell(0, RoomTableModel::Status), u"Cancelled"_s);
    const QStringList tokens = program.tokens();
    for (auto *button : program.window.messages()->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo")
            button->click();
    }
    program.queue.resume();
    for (int row = 0; row < 3; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(program.cell(row, RoomTableModel::Status), u"Created"_s,
                                  TimeLimit);
    QCOMPARE(program.tokens(), tokens);
}

void TestMainWindow::quittingWithRoomsThatWaitIsAsked()
{
    Desk desk;
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!program.edit("accountId").isEmpty(), TimeLimit);
    QTRY_VERIFY_WITH_TIMEOUT(program.journal.isOpen(), TimeLimit);
    program.queue.pause();
    program.create(u"Operations"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!program.queue.progress().isIdle(), TimeLimit);
    QVERIFY(!program.window.close());
    program.answer("askToQuit", QMessageBox::RejectRole);
    QVERIFY(program.window.isVisible());
    QVERIFY(!program.window.close());
    program.answer("askToQuit", QMessageBox::AcceptRole);
    QTRY_VERIFY_WITH_TIMEOUT(!program.window.isVisible(), TimeLimit);
    QCOMPARE(program.cell(0, RoomTableModel::Status), u"Waiting"_s); // and so it stays on the disk

    program.window.show();
    program.preferences.set({.askBeforeQuitting = false});
    QVERIFY(program.window.close());
}

void TestMainWindow::comesBackAsItWas()
{
    Desk desk;
    {
        Program program(desk);
        QTRY_VERIFY_WITH_TIMEOUT(program.journal.isOpen(), TimeLimit);
        QTRY_VERIFY_WITH_TIMEOUT(!program.edit("accountId").isEmpty(), TimeLimit);
        program.create(u"Operations"_s);
        program.create(u"Sales"_s);
        QTRY_COMPARE_WITH_TIMEOUT(program.cell(1, RoomTableModel::Status), u"Created"_s, TimeLimit);
        program.find<QTableView>("rooms")->selectRow(1);
        program.type("accountId", u"an account"_s);
        program.type("roomName", u"Half a na"_s);
        QVERIFY(program.window.close());
    }
    Program program(desk);
    QCOMPARE(program.edit("roomName"), u"Half a na"_s);
    QCOMPARE(program.edit("accountId"), u"an account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.details().contains(u"Operations"), TimeLimit);
}

void TestMainWindow::anotherWindowTakesOverWhatTheDiskDoesNot()
{
    Desk desk;
    Connections connections(u"/proc/nowhere/settings.ini"_s);
    PreferenceStore preferences({});
    const MainWindow::Engine engine{&connections, &desk.vault, &desk.session, &preferences};
    MainWindow before(engine);
    before.findChild<QLineEdit *>(u"roomName"_s)->setText(u"Half a na"_s);
    before.saveState();
    MainWindow after(engine);
    after.takeOver(before);
    QCOMPARE(after.findChild<QLineEdit *>(u"roomName"_s)->text(), u"Half a na"_s);
}

void TestMainWindow::whatTheDiskRefusesComesBack()
{
#ifdef Q_OS_UNIX
    Desk desk;
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!program.edit("accountId").isEmpty(), TimeLimit);
    QTRY_VERIFY_WITH_TIMEOUT(program.journal.isOpen(), TimeLimit);
    {
        const FullDisk full(1024);
        program.create(u"Operations"_s);
        QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u"Operations"), TimeLimit);
        QCOMPARE(program.edit("roomName"), u"Operations"_s);
        QCOMPARE(program.model.rowCount(), 0);
    }
    QTest::keyClick(program.find<QLineEdit>("roomName"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
    QCOMPARE(program.message(), QString()); // it is written now
#endif
}

void TestMainWindow::aListThatCannotBeOpenedIsToldAndTriedAgain()
{
    Desk desk;
    Program program(desk);
    QSignalSpy again(&program.window, &MainWindow::openRooms);
    program.window.setRoomsUnavailable(u"The list is out of reach."_s);
    QCOMPARE(program.message(), u"The list is out of reach."_s);
    QVERIFY(program.find<QTableView>("rooms")->accessibleDescription().contains(u"out of reach"));
    QVERIFY(!program.find<QPushButton>("createRoom")->isEnabled());
    QVERIFY(program.find<QPushButton>("createRoom")->toolTip().contains(u"out of reach"));
    program.type("roomName", u"Typed meanwhile"_s);
    program.find<QPushButton>("messageAction")->click();
    QCOMPARE(again.count(), 1);
    QCOMPARE(program.edit("roomName"), u"Typed meanwhile"_s);
    program.window.setRoomsUnavailable(u"The list is out of reach."_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.journal.isOpen(), TimeLimit);
    QTRY_COMPARE(program.message(), QString());
}

void TestMainWindow::aLocalServiceThatFailsIsTold()
{
    Desk desk;
    QVERIFY(QDir().mkpath(desk.paths.localService)); // a folder where the database belongs
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u"local service"), TimeLimit);
    QVERIFY(QDir().rmdir(desk.paths.localService));
    desk.session.startLocalService(); // as another part of the program would
    QTRY_COMPARE_WITH_TIMEOUT(program.message(), QString(), TimeLimit);
    QTRY_VERIFY_WITH_TIMEOUT(!program.edit("accountId").isEmpty(), TimeLimit);
}

void TestMainWindow::aMissingKeychainIsToldOnce()
{
    Desk desk;
    Program program(desk);
    Q_EMIT desk.vault.keychainUnavailable({StoreError::Kind::NoKeychain, {}});
    QVERIFY(program.message().contains(u"keychain"));
    Q_EMIT desk.vault.keychainUnavailable({StoreError::Kind::NoKeychain, {}});
    QCOMPARE(program.window.messages()->count(), 1);
}

void TestMainWindow::aSettingsFileThatWasSetAsideIsTold()
{
    Desk desk;
    QFile settings(desk.paths.settings);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(QByteArray(64, char(0xff)));
    settings.close();
    Connections damaged(desk.paths.settings);
    PreferenceStore preferences({});
    MainWindow window({&damaged, &desk.vault, &desk.session, &preferences});
    QCOMPARE(window.messages()->count(), 1);
    const QString text = window.findChild<QLabel *>(u"messageText"_s)->text();
    QVERIFY(text.contains(damaged.setAsideAs()));
    window.findChild<QPushButton *>(u"messageAction"_s)->click();
    QVERIFY(window.findChild<ConnectionsDialog *>()->isVisible());
}

void TestMainWindow::whatIsFoundIsOfferedAtTheFirstStart()
{
    Desk desk;
    QFile config(desk.folder.filePath(u"config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[profile b]\n[profile a]\n[default]\n[profile c]\n[profile d]\n");
    config.close();
    qputenv("AWS_CONFIG_FILE", config.fileName().toUtf8());
    {
        const Program program(desk);
        QVERIFY(program.message().contains(u"“a”, “b”, “c” and 2 more"_s));
        for (QPushButton *button : program.window.messages()->findChildren<QPushButton *>()) {
            if (button->text() == u"Add a connection…")
                button->click();
        }
        auto *dialog = program.find<QDialog>("connectionsDialog");
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto *profile = dialog->findChild<QComboBox *>(u"profile"_s);
        QVERIFY(profile->isVisible());
        QCOMPARE(profile->currentText(), u"default"_s);
        QCOMPARE(desk.connections.all().size(), 1); // nothing is stored yet
    }
    desk.addConnection(u"https://a.example"_s);
    const Program again(desk);
    QCOMPARE(again.message(), QString());
}

void TestMainWindow::rowsAreCopiedAsShown()
{
    Desk desk;
    Program program(desk);
    program.create(u"Operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
    program.find<QTableView>("rooms")->selectAll();
    program.action(u"Copy"_s)->trigger();
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), int(RoomTableModel::ColumnCount));
    QCOMPARE(cells.at(RoomTableModel::Status), u"Created"_s);
    QCOMPARE(cells.at(RoomTableModel::RoomId), program.cell(0, RoomTableModel::RoomId));
}

void TestMainWindow::shortcutsLeadToTheirPlaces()
{
    Desk desk;
    Program program(desk);
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QTest::keyClick(&program.window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(program.find<QLineEdit>("searchRooms")->hasFocus());
    QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(program.find<QLineEdit>("roomName")->hasFocus());
    QTest::keyClick(&program.window, Qt::Key_F1);
    QTRY_VERIFY(program.find<QWidget>("guide") != nullptr);
    QTRY_VERIFY(program.find<QWidget>("guide")->isVisible());
    program.find<QWidget>("guide")->close();
    QTest::keyClick(&program.window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!program.window.isVisible());
}

// With everything open that can be: More, the details, a message.
void TestMainWindow::noTwoShareAnAccessKey()
{
    Desk desk;
    Program program(desk);
    program.create(u"Operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
    program.find<QToolButton>("more")->click();
    program.window.setRoomsUnavailable(u"The list is out of reach."_s);
    QVERIFY(program.find<QLineEdit>("requestToken")->isVisible());
    QVERIFY(program.find<QTextEdit>("detailsText")->isVisible());
    QCOMPARE(mnemonicClashes(program.window), QStringList());
}

void TestMainWindow::staysLegibleAtItsSmallest()
{
    Desk desk;
    Program program(desk);
    program.create(u"Operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
    QTRY_VERIFY(program.find<QTextEdit>("detailsText") != nullptr);
    program.window.resize(1, 1);
    QVERIFY(program.window.width() >= 640);
    QVERIFY(program.window.height() >= 400);
    QVERIFY(program.window.width() <= 720); // and fits a small screen
    QVERIFY(program.window.height() <= 480);
    const auto *search = program.find<QLineEdit>("searchRooms");
    QVERIFY(search->width() >= search->fontMetrics().averageCharWidth() * 12);
    const auto lines = [](const QWidget *widget) {
        return widget->height() / widget->fontMetrics().height();
    };
    QVERIFY(lines(program.find<QTextEdit>("detailsText")) >= 5);
    QVERIFY(lines(program.find<QTableView>("rooms")->viewport()) >= 4);
}

void TestMainWindow::exportsTheList_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("as CSV") << u"rooms.csv"_s;
    QTest::newRow("as JSON") << u"rooms.json"_s;
}

void TestMainWindow::exportsTheList()
{
    QFETCH(QString, file);
    Desk desk;
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!program.edit("accountId").isEmpty(), TimeLimit);
    program.create(u"Operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);

    const QTemporaryDir folder;
    program.exportTo(folder.filePath(file));
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u"was written to"), TimeLimit);
    QFile exported(folder.filePath(file));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray content = exported.readAll();
    QVERIFY2(content.startsWith(file.endsWith(u"json") ? "[" : "Id,"), content.constData());
    QVERIFY2(content.contains("Operations"), content.constData());
    QVERIFY(program.find<QAction>("exportList")->isEnabled());
}

void TestMainWindow::saysWhyNothingIsExported()
{
    Desk desk;
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(program.find<QAction>("exportList")->isEnabled(), TimeLimit);
    const QTemporaryDir folder;
    QFile taken(folder.filePath(u"rooms.csv"_s));
    QVERIFY(QDir(folder.path()).mkdir(u"rooms.csv"_s));
    program.exportTo(taken.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u"could not be written"), TimeLimit);
    QVERIFY(QFileInfo(taken).isDir());
}

void TestMainWindow::isRemembered()
{
    Desk desk;
    const Connection elsewhere = desk.addConnection(u"http://127.0.0.1:9"_s);
    QSize size;
    QList<int> panes;
    {
        Program program(desk);
        QTRY_VERIFY_WITH_TIMEOUT(program.journal.isOpen(), TimeLimit);
        // Smaller than the offscreen screen's 800: newer versions of Qt restore nothing larger.
        program.window.resize(780, 555);
        program.find<QSplitter>("splitter")->setSizes({330, 450});
        program.find<QTableView>("rooms")->horizontalHeader()->resizeSection(1, 123);
        program.find<QToolButton>("more")->click();
        program.choose(elsewhere.id);
        size = program.window.size();
        panes = program.find<QSplitter>("splitter")->sizes();
        QVERIFY(program.window.close());
    }
    Connections connections(desk.paths.settings);
    QCOMPARE(connections.current(), elsewhere.id);
    Program program(desk);
    QTRY_VERIFY_WITH_TIMEOUT(program.journal.isOpen(), TimeLimit);
    QCOMPARE(program.window.size(), size);
    QCOMPARE(program.find<QSplitter>("splitter")->sizes(), panes);
    QTRY_COMPARE(program.find<QTableView>("rooms")->horizontalHeader()->sectionSize(1), 123);
    QVERIFY(program.find<QToolButton>("more")->isChecked());
    QCOMPARE(program.find<QComboBox>("connection")->currentText(), u"Elsewhere"_s);
}

void TestMainWindow::aNameThatWasNotSentComesBack()
{
    Desk desk;
    const QString name = u"Räume, \"halb\" = getippt; "_s;
    {
        Program program(desk);
        program.find<QLineEdit>("roomName")->setText(name);
        QVERIFY(program.window.close());
    }
    {
        Program program(desk);
        QCOMPARE(program.edit("roomName"), name);
        QTest::keyClick(program.find<QLineEdit>("roomName"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Name), name, TimeLimit);
        QTRY_COMPARE_WITH_TIMEOUT(program.cell(0, RoomTableModel::Status), u"Created"_s, TimeLimit);
        QVERIFY(program.window.close());
    }
    const Program program(desk);
    QCOMPARE(program.edit("roomName"), QString());
}

void TestMainWindow::anUnsavedConnectionIsAskedAbout()
{
    Desk desk;
    Program program(desk);
    program.find<QPushButton>("manageConnections")->click();
    program.find<QPushButton>("addConnection")->click();
    program.type("connectionName", u"Half typed"_s);
    const auto answer = [&program](QMessageBox::StandardButton button) {
        QVERIFY(!program.window.close());
        auto *question = program.find<QMessageBox>("unsavedQuestion");
        QVERIFY(question != nullptr);
        question->button(button)->click();
        QTRY_VERIFY(program.find<QMessageBox>("unsavedQuestion") == nullptr);
    };
    answer(QMessageBox::Cancel);
    QVERIFY(program.window.isVisible());
    program.find<ConnectionsDialog>("connectionsDialog")->close(); // what is typed stays
    answer(QMessageBox::Discard);
    QTRY_VERIFY(!program.window.isVisible());
    QCOMPARE(desk.connections.all().size(), 1);
}

void TestMainWindow::whereNobodyMayAnswerNothingIsAsked()
{
    Desk desk;
    Program program(desk);
    program.find<QPushButton>("manageConnections")->click();
    program.find<QPushButton>("addConnection")->click();
    program.find<QLineEdit>("connectionName")->setText(u"Half typed"_s);
    program.window.closeUnasked();
    QVERIFY(!program.window.isVisible());
    QVERIFY(program.find<QMessageBox>("unsavedQuestion") == nullptr);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
