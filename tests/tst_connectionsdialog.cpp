// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/memorystore.h"
#include "connectionform.h"
#include "connectionsdialog.h"

#include "grid.h"
#include "session/session.h"
#include "testsupport/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

// A system without a keychain, as the real store tells it.
class NoKeychain : public CredentialStore
{
public:
    void read(const QUuid &, QObject *context, std::function<void(ReadResult)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(Unexpected<StoreError>(error())); }, Qt::QueuedConnection);
    }
    void write(const QUuid &, SharedCredentials, QObject *context,
               std::function<void(DoneResult)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(Unexpected<StoreError>(error())); }, Qt::QueuedConnection);
    }
    void remove(const QUuid &, QObject *context, std::function<void(DoneResult)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(Unexpected<StoreError>(error())); }, Qt::QueuedConnection);
    }

private:
    static StoreError error() { return {StoreError::Kind::NoKeychain, {}}; }
};

const QString secretText = QStringLiteral("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

} // namespace

class tst_ConnectionsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void localServiceIsThereAndStays();
    void addStoresConnectionAndSecret();
    void withoutKeychainItSaysForThisSessionOnly();
    void problemsBlockSaving_data();
    void problemsBlockSaving();
    void endedEndpointIsToldUpFront();
    void editingKeepsTheSecret();
    void anotherAccessKeyNeedsItsSecret();
    void unsavedTextSurvivesLookingElsewhere();
    void pastedBlanksAreTrimmed();
    void removeAsks();
    void secretsAreHiddenUntilShown();
    void secretIsNotInTheSettings();
    void noTwoShareAnAccessKey();
    void whatIsOpenedIsSeen();
    void triesASavedConnection();
    void stopsATest();
    void sharesConnections();
    void takesNothingOfAFileWithAFault();
    void savingIsInReachWhateverIsWrong();
    void localStandsForTheLocalService();
    void aLostSecretIsAskedFor();
    void whatIsUnsavedIsAskedAbout_data();
    void whatIsUnsavedIsAskedAbout();
    void whatCannotBeSavedIsShown();
    void finishingWaitsForTheKeychain();
    void showsWhatOthersChange();

private:
    [[nodiscard]] QWidget *form() const
    {
        const auto forms = m_dialog->findChildren<ConnectionForm *>();
        for (ConnectionForm *each : forms) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return form()->findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QListWidget *list() const
    {
        return m_dialog->findChild<QListWidget *>(QStringLiteral("connections"));
    }
    [[nodiscard]] QString message() const
    {
        return m_dialog->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    }
    void start(CredentialStore *keychain);
    void fillIn(const QString &name);
    void addOne(const QString &name);
    QString storedSecret(const QUuid &id);
    void share(const char *action, const QString &path);

    QTemporaryDir m_dir;
    MemoryStore m_keychain;
    NoKeychain m_noKeychain;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<CredentialVault> m_vault;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<ConnectionsDialog> m_dialog;
};

void tst_ConnectionsDialog::init()
{
    QFile::remove(m_dir.filePath(QStringLiteral("roomwright.ini")));
    start(&m_keychain);
}

void tst_ConnectionsDialog::cleanup()
{
    m_dialog.reset();
    m_vault.reset();
}

void tst_ConnectionsDialog::start(CredentialStore *keychain)
{
    m_dialog.reset();
    m_memory = std::make_unique<MemoryStore>();
    m_vault = std::make_unique<CredentialVault>(keychain, m_memory.get());
    m_connections = std::make_unique<Connections>(m_dir.filePath(QStringLiteral("roomwright.ini")));
    m_dialog = std::make_unique<ConnectionsDialog>(m_connections.get(), m_vault.get());
    m_dialog->show();
}

void tst_ConnectionsDialog::fillIn(const QString &name)
{
    edit("connectionName")->setText(name);
    edit("endpoint")->setText(QStringLiteral("https://chime.example.com"));
    edit("accessKeyId")->setText(QStringLiteral("AKIDEXAMPLE"));
    edit("secretAccessKey")->setText(secretText);
}

void tst_ConnectionsDialog::addOne(const QString &name)
{
    button("addConnection")->click();
    fillIn(name);
    button("saveConnection")->click();
    QTRY_VERIFY(!message().isEmpty());
}

QString tst_ConnectionsDialog::storedSecret(const QUuid &id)
{
    std::optional<QString> secret;
    m_vault->read(id, this, [&secret](const CredentialStore::ReadResult &result) {
        secret = result ? QString::fromUtf8((*result)->secretAccessKey.view()) : QString();
    });
    [&] { QTRY_VERIFY(secret.has_value()); }();
    return secret.value_or(QString());
}

void tst_ConnectionsDialog::localServiceIsThereAndStays()
{
    QCOMPARE(list()->count(), 1);
    QCOMPARE(list()->accessibleName(), QStringLiteral("Connections"));
    QVERIFY(!button("removeConnection")->isEnabled());
    QVERIFY(list()->sizeHintForRow(0) >= grid::Control);
    QVERIFY(form() == nullptr);
}

void tst_ConnectionsDialog::addStoresConnectionAndSecret()
{
    addOne(QStringLiteral("Archive"));
    const auto stored = m_connections->findByName(QStringLiteral("Archive"));
    QVERIFY(stored);
    QCOMPARE(stored->endpoint, QStringLiteral("https://chime.example.com"));
    QCOMPARE(stored->region, QStringLiteral("us-east-1"));
    QCOMPARE(stored->accessKeyId, QStringLiteral("AKIDEXAMPLE"));
    QCOMPARE(storedSecret(stored->id), secretText);
    QVERIFY2(message().contains(QStringLiteral("in the keychain")), qPrintable(message()));
    QVERIFY(edit("secretAccessKey")->text().isEmpty());
    QCOMPARE(list()->item(1)->text(), QStringLiteral("Archive"));
}

void tst_ConnectionsDialog::withoutKeychainItSaysForThisSessionOnly()
{
    start(&m_noKeychain);
    addOne(QStringLiteral("Archive"));
    QVERIFY2(message().contains(QStringLiteral("for this session only")), qPrintable(message()));
    QCOMPARE(storedSecret(m_connections->findByName(QStringLiteral("Archive"))->id), secretText);
}

void tst_ConnectionsDialog::problemsBlockSaving_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &field, const QString &text) {
        QTest::newRow(name) << field << text;
    };
    row("no name", QStringLiteral("connectionName"), {});
    row("name of the local service", QStringLiteral("connectionName"), QStringLiteral("LOCAL"));
    row("no endpoint", QStringLiteral("endpoint"), {});
    row("http elsewhere", QStringLiteral("endpoint"), QStringLiteral("http://example.com"));
    row("user in endpoint", QStringLiteral("endpoint"), QStringLiteral("https://me@example.com"));
    row("no region", QStringLiteral("region"), {});
    row("region", QStringLiteral("region"), QStringLiteral("US East"));
    row("no key", QStringLiteral("accessKeyId"), {});
    row("slash in key", QStringLiteral("accessKeyId"), QStringLiteral("AK/ID"));
    row("no secret", QStringLiteral("secretAccessKey"), {});
    row("blank in secret", QStringLiteral("secretAccessKey"), QStringLiteral("se cret"));
    row("blank in token", QStringLiteral("sessionToken"), QStringLiteral("to ken"));
}

void tst_ConnectionsDialog::problemsBlockSaving()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    button("addConnection")->click();
    fillIn(QStringLiteral("Archive"));
    auto *save = button("saveConnection");
    QVERIFY(save->isEnabled());
    auto *editor = form()->findChild<QLineEdit *>(field);
    editor->setText(QStringLiteral("x"));
    editor->setText(text);
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty());
    QVERIFY(!editor->accessibleDescription().isEmpty());
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_connections->all().size(), 1);
    if (!text.isEmpty())
        QVERIFY(!field.startsWith(QStringLiteral("se")) || !save->toolTip().contains(text));
}

void tst_ConnectionsDialog::endedEndpointIsToldUpFront()
{
    button("addConnection")->click();
    fillIn(QStringLiteral("Amazon"));
    edit("endpoint")->setText(QStringLiteral("https://chime.us-east-1.amazonaws.com"));
    QVERIFY(edit("endpoint")->accessibleDescription().contains(QStringLiteral("2026")));
    QVERIFY(button("saveConnection")->isEnabled());
}

void tst_ConnectionsDialog::editingKeepsTheSecret()
{
    addOne(QStringLiteral("Archive"));
    edit("connectionName")->setText(QStringLiteral("Old archive"));
    QCOMPARE(list()->item(1)->text(), QStringLiteral("Old archive (not saved)"));
    QTest::keyClick(edit("connectionName"), Qt::Key_Return);
    const auto stored = m_connections->findByName(QStringLiteral("Old archive"));
    QVERIFY(stored);
    QCOMPARE(m_connections->all().size(), 2);
    QCOMPARE(storedSecret(stored->id), secretText);
}

void tst_ConnectionsDialog::anotherAccessKeyNeedsItsSecret()
{
    addOne(QStringLiteral("Archive"));
    edit("accessKeyId")->setText(QStringLiteral("AKIDOTHER"));
    QVERIFY(!button("saveConnection")->isEnabled());
    edit("accessKeyId")->setText(QStringLiteral("AKIDEXAMPLE"));
    edit("connectionName")->setText(QStringLiteral("B"));
    QVERIFY(button("saveConnection")->isEnabled());
}

void tst_ConnectionsDialog::unsavedTextSurvivesLookingElsewhere()
{
    button("addConnection")->click();
    edit("connectionName")->setText(QStringLiteral("Half typed"));
    list()->setCurrentRow(0);
    QVERIFY(form() == nullptr);
    m_dialog->close();
    m_dialog->show();
    list()->setCurrentRow(1);
    QCOMPARE(edit("connectionName")->text(), QStringLiteral("Half typed"));
    QCOMPARE(m_connections->all().size(), 1);
}

void tst_ConnectionsDialog::pastedBlanksAreTrimmed()
{
    button("addConnection")->click();
    fillIn(QStringLiteral("  Archive "));
    edit("accessKeyId")->setText(QStringLiteral("\tAKIDEXAMPLE "));
    edit("secretAccessKey")->setText(secretText + QStringLiteral("  "));
    button("saveConnection")->click();
    const auto stored = m_connections->findByName(QStringLiteral("Archive"));
    QVERIFY(stored);
    QCOMPARE(stored->accessKeyId, QStringLiteral("AKIDEXAMPLE"));
    QCOMPARE(storedSecret(stored->id), secretText);
}

void tst_ConnectionsDialog::removeAsks()
{
    addOne(QStringLiteral("Archive"));
    const QUuid id = m_connections->findByName(QStringLiteral("Archive"))->id;
    const auto question = [this] {
        return m_dialog->findChild<QMessageBox *>(QStringLiteral("removeQuestion"));
    };
    button("removeConnection")->click();
    QVERIFY(question() != nullptr);
    question()->button(QMessageBox::Cancel)->click();
    QCOMPARE(m_connections->all().size(), 2);
    QTRY_VERIFY(question() == nullptr);

    button("removeConnection")->click();
    for (QAbstractButton *each : question()->buttons()) {
        if (question()->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    QCOMPARE(m_connections->all().size(), 1);
    QCOMPARE(list()->count(), 1);
    QTRY_VERIFY(storedSecret(id).isEmpty());
}

void tst_ConnectionsDialog::secretsAreHiddenUntilShown()
{
    button("addConnection")->click();
    for (const char *name : {"secretAccessKey", "sessionToken"}) {
        QCOMPARE(edit(name)->echoMode(), QLineEdit::Password);
        edit(name)->actions().constFirst()->trigger();
        QCOMPARE(edit(name)->echoMode(), QLineEdit::Normal);
    }
}

void tst_ConnectionsDialog::secretIsNotInTheSettings()
{
    addOne(QStringLiteral("Archive"));
    QFile file(m_dir.filePath(QStringLiteral("roomwright.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    QVERIFY(settings.contains("AKIDEXAMPLE"));
    QVERIFY(!settings.contains(secretText.toUtf8().left(12)));
}

void tst_ConnectionsDialog::noTwoShareAnAccessKey()
{
    m_dialog->setTester([](const QUuid &, QObject *) -> ConnectionTest * { return nullptr; });
    button("addConnection")->click();
    form()->findChild<QAbstractButton *>(QStringLiteral("networkAndLimits"))->click();
    auto *proxy = form()->findChild<QComboBox *>(QStringLiteral("proxy"));
    proxy->setCurrentIndex(proxy->count() - 1); // manual, with the most fields
    QVERIFY(edit("proxyUrl")->isVisible());
    auto *source = form()->findChild<QComboBox *>(QStringLiteral("credentialSource"));
    for (int i = 0; i < source->count(); ++i) {
        source->setCurrentIndex(i);
        QCOMPARE(mnemonicClashes(*m_dialog), QStringList());
    }
}

void tst_ConnectionsDialog::whatIsOpenedIsSeen()
{
    button("addConnection")->click();
    m_dialog->resize(800, 420); // where it would be below the edge
    auto *more = form()->findChild<QToolButton *>(QStringLiteral("networkAndLimits"));
    const auto isSeen = [](const QWidget *widget) {
        return widget->visibleRegion().boundingRect() == widget->rect();
    };
    const QWidget *first = edit("caFile");
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(more->isChecked());
    QTRY_VERIFY(isSeen(more) && isSeen(first));
}

void tst_ConnectionsDialog::triesASavedConnection()
{
    QVERIFY(!button("testConnection")->isVisible()); // nobody is there to try it
    Session session(Paths{m_dir.path(), m_dir.filePath(QStringLiteral("j.sqlite")),
                          m_dir.filePath(QStringLiteral("r.sqlite"))},
                    m_connections.get(), m_vault.get());
    m_dialog->setTester([&session](const QUuid &connection, QObject *parent) {
        return session.test(connection, parent);
    });
    QVERIFY(button("testConnection")->isVisible());
    button("testConnection")->click(); // the local service
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("was reached")), 20'000);
    QVERIFY(message().contains(QStringLiteral("1 account")));

    QTcpServer closed; // a port where nobody listens
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    button("addConnection")->click();
    QVERIFY(!button("testConnection")->isEnabled());
    fillIn(QStringLiteral("Archive"));
    edit("endpoint")->setText(url);
    QVERIFY(!button("testConnection")->isEnabled()); // not saved yet
    button("saveConnection")->click();
    QVERIFY(button("testConnection")->isEnabled());
    button("testConnection")->click();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("“Archive”: ")), 20'000);
    QVERIFY(message().contains(QStringLiteral("nothing listens there")));
    m_dialog.reset();
}

void tst_ConnectionsDialog::stopsATest()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Session session(Paths{m_dir.path(), m_dir.filePath(QStringLiteral("j.sqlite")),
                          m_dir.filePath(QStringLiteral("r.sqlite"))},
                    m_connections.get(), m_vault.get());
    m_dialog->setTester([&session](const QUuid &connection, QObject *parent) {
        return session.test(connection, parent);
    });
    button("addConnection")->click();
    fillIn(QStringLiteral("Archive"));
    edit("endpoint")->setText(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    button("saveConnection")->click();
    button("testConnection")->click();
    const QString running = button("testConnection")->text();
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 20'000);
    button("testConnection")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button("testConnection")->text() != running, 20'000);
    QVERIFY(!message().contains(QStringLiteral("“Archive”: ")));
    m_dialog.reset();
}

void tst_ConnectionsDialog::savingIsInReachWhateverIsWrong()
{
    const auto *save = button("saveConnection");
    QVERIFY(!save->isEnabled()); // the local service has nothing to save
    button("addConnection")->click();
    for (const char *name : {"connectionName", "endpoint", "region", "accessKeyId",
                             "secretAccessKey", "sessionToken", "caFile"}) {
        edit(name)->setText(QStringLiteral("ü \u0007"));
        QVERIFY(!edit(name)->accessibleDescription().isEmpty());
    }
    m_dialog->resize(800, 420); // where it would be below the edge
    QVERIFY(save->isVisible());
    QVERIFY(m_dialog->rect().contains(
        save->geometry().translated(save->parentWidget()->mapTo(m_dialog.get(), QPoint()))));
    list()->setCurrentRow(0);
    QVERIFY(!save->isEnabled());
    QCOMPARE(save->toolTip(), QString());
}

void tst_ConnectionsDialog::localStandsForTheLocalService()
{
    button("addConnection")->click();
    edit("connectionName")->setText(QStringLiteral("Local"));
    QVERIFY(edit("connectionName")->accessibleDescription().contains(QStringLiteral("“local”")));
}

void tst_ConnectionsDialog::aLostSecretIsAskedFor()
{
    addOne(QStringLiteral("Archive"));
    const auto secretHint = [this] { return edit("secretAccessKey")->placeholderText(); };
    QVERIFY(secretHint().contains(QStringLiteral("keep")));

    start(&m_keychain); // as after a new start, with the keychain's memory
    list()->setCurrentRow(1);
    QTRY_VERIFY(secretHint().contains(QStringLiteral("keep")));

    MemoryStore empty;
    start(&empty);
    list()->setCurrentRow(1);
    QTRY_VERIFY(!edit("secretAccessKey")->accessibleDescription().isEmpty());
    QCOMPARE(secretHint(), QString());
    edit("connectionName")->setText(QStringLiteral("B"));
    QVERIFY(!button("saveConnection")->isEnabled());
    edit("secretAccessKey")->setText(secretText);
    QVERIFY(button("saveConnection")->isEnabled());
    button("saveConnection")->click();
    QVERIFY(secretHint().contains(QStringLiteral("keep")));
    start(&m_noKeychain); // before `empty` goes
}

void tst_ConnectionsDialog::whatIsUnsavedIsAskedAbout_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("saved");
    QTest::newRow("save") << QMessageBox::Save << true << true;
    QTest::newRow("discard") << QMessageBox::Discard << true << false;
    QTest::newRow("cancel") << QMessageBox::Cancel << false << false;
}

void tst_ConnectionsDialog::whatIsUnsavedIsAskedAbout()
{
    QFETCH(QMessageBox::StandardButton, answer);
    QFETCH(bool, finished);
    QFETCH(bool, saved);
    addOne(QStringLiteral("Archive"));
    QTRY_VERIFY(!m_dialog->isUnfinished());
    edit("connectionName")->setText(QStringLiteral("Old archive"));
    button("addConnection")->click();
    fillIn(QStringLiteral("Work"));
    QVERIFY(m_dialog->isUnfinished());

    const QSignalSpy allFinished(m_dialog.get(), &ConnectionsDialog::allFinished);
    m_dialog->askToFinish();
    m_dialog->askToFinish(); // is asked already
    const auto questions = m_dialog->findChildren<QMessageBox *>(QStringLiteral("unsavedQuestion"));
    QCOMPARE(questions.size(), 1);
    questions.constFirst()->button(answer)->click();
    QTRY_COMPARE(allFinished.count(), finished ? 1 : 0);
    QCOMPARE(m_dialog->isUnfinished(), !finished);
    QCOMPARE(m_connections->findByName(QStringLiteral("Old archive")).has_value(), saved);
    QCOMPARE(m_connections->findByName(QStringLiteral("Work")).has_value(), saved);
    QCOMPARE(m_connections->all().size(), saved ? 3 : 2);
    if (!finished)
        QCOMPARE(edit("connectionName")->text(), QStringLiteral("Work"));
}

void tst_ConnectionsDialog::whatCannotBeSavedIsShown()
{
    button("addConnection")->click();
    edit("connectionName")->setText(QStringLiteral("Half typed"));
    list()->setCurrentRow(0);
    const QSignalSpy allFinished(m_dialog.get(), &ConnectionsDialog::allFinished);
    m_dialog->askToFinish();
    m_dialog->findChild<QMessageBox *>(QStringLiteral("unsavedQuestion"))
        ->button(QMessageBox::Save)
        ->click();
    QCOMPARE(list()->currentRow(), 1);
    QVERIFY(!edit("endpoint")->accessibleDescription().isEmpty());
    QCOMPARE(allFinished.count(), 0);
}

void tst_ConnectionsDialog::finishingWaitsForTheKeychain()
{
    button("addConnection")->click();
    fillIn(QStringLiteral("Archive"));
    button("saveConnection")->click();
    QVERIFY(m_dialog->isUnfinished()); // the secret is on its way
    const QSignalSpy allFinished(m_dialog.get(), &ConnectionsDialog::allFinished);
    m_dialog->askToFinish();
    QVERIFY(m_dialog->findChild<QMessageBox *>(QStringLiteral("unsavedQuestion")) == nullptr);
    QCOMPARE(allFinished.count(), 0);
    QTRY_COMPARE(allFinished.count(), 1);
    QVERIFY(!m_dialog->isUnfinished());
}

// As the dialog for files does once the user has chosen one.
void tst_ConnectionsDialog::share(const char *action, const QString &path)
{
    m_dialog->findChild<QAction *>(QLatin1StringView(action))->trigger();
    auto *dialog = m_dialog->findChild<QFileDialog *>(QStringLiteral("sharingDialog"));
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
}

void tst_ConnectionsDialog::sharesConnections()
{
    const QString path = m_dir.filePath(QStringLiteral("team.json"));
    addOne(QStringLiteral("Archive"));
    share("exportConnections", path);
    QVERIFY(message().contains(QStringLiteral("team.json")));
    share("importConnections", path);
    QVERIFY(message().contains(QStringLiteral("already")));
    QCOMPARE(list()->count(), 2);

    const Connection archive = *m_connections->findByName(QStringLiteral("Archive"));
    button("removeConnection")->click();
    const auto *question = m_dialog->findChild<QMessageBox *>(QStringLiteral("removeQuestion"));
    for (QAbstractButton *answer : question->buttons()) {
        if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
            answer->click();
    }
    QTRY_COMPARE(list()->count(), 1);
    share("importConnections", path);
    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("Archive"));
    QCOMPARE(edit("endpoint")->text(), archive.endpoint);
    QCOMPARE(edit("accessKeyId")->text(), QString()); // to be entered by each
    QVERIFY(m_connections->findByName(QStringLiteral("Archive")).has_value());
}

void tst_ConnectionsDialog::takesNothingOfAFileWithAFault()
{
    const QString path = m_dir.filePath(QStringLiteral("team.json"));
    addOne(QStringLiteral("Archive"));
    share("exportConnections", path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray half = file.readAll().chopped(20);
    QVERIFY(file.resize(0));
    file.seek(0);
    file.write(half);
    file.close();
    share("importConnections", path);
    QVERIFY(message().contains(QStringLiteral("cut short")));
    share("importConnections", m_dir.filePath(QStringLiteral("nowhere.json")));
    QVERIFY(message().contains(QStringLiteral("cannot be read")));
    share("exportConnections", m_dir.filePath(QStringLiteral("no/such/folder.json")));
    QVERIFY(message().contains(QStringLiteral("could not be written")));
    QCOMPARE(m_connections->all().size(), 2);
}

void tst_ConnectionsDialog::showsWhatOthersChange()
{
    m_connections->watch();
    addOne(QStringLiteral("Archive"));
    addOne(QStringLiteral("Edited"));
    edit("region")->setText(QStringLiteral("eu-west-1"));
    addOne(QStringLiteral("Unwanted"));
    QCOMPARE(list()->count(), 4);

    Connections others(m_connections->settingsFile());
    const auto change = [&](const QString &name, const QString &region) {
        Connection connection = *others.findByName(name);
        connection.region = region;
        others.save(connection);
    };
    change(QStringLiteral("Archive"), QStringLiteral("us-west-2"));
    change(QStringLiteral("Edited"), QStringLiteral("us-west-2"));
    others.remove(others.findByName(QStringLiteral("Unwanted"))->id);
    Connection added = *others.findByName(QStringLiteral("Archive"));
    added.id = {};
    added.name = QStringLiteral("Of the shell");
    others.save(added);
    const auto names = [this] {
        QStringList result;
        for (int row = 0; row < list()->count(); ++row)
            result += list()->item(row)->text();
        return result;
    };
    const QStringList expected{QStringLiteral("Local service"), QStringLiteral("Archive"),
                               QStringLiteral("Edited (not saved)"),
                               QStringLiteral("Of the shell")};
    QTRY_COMPARE(names(), expected);
    list()->setCurrentRow(1);
    QTRY_COMPARE(edit("region")->text(), QStringLiteral("us-west-2"));
    list()->setCurrentRow(2);
    QCOMPARE(edit("region")->text(), QStringLiteral("eu-west-1")); // what is typed stays
    button("saveConnection")->click();
    QCOMPARE(m_connections->findByName(QStringLiteral("Edited"))->region,
             QStringLiteral("eu-west-1"));
}

QTEST_MAIN(tst_ConnectionsDialog)
#include "tst_connectionsdialog.moc"
