// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionform.h"

#include "account/memorystore.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

using Source = Connection::CredentialSource;

class TestConnectionForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatTheSourceNeeds_data();
    void showsWhatTheSourceNeeds();
    void savesAProfile();
    void offersTheProfilesThereAre();
    void keepsKeysForTheSessionOnly();
    void forgetsASecretThatIsNotNeeded();
    void asksForKeysAnewWhereTheirPlaceChanges();
    void savesNetworkAndLimits();
    void unfoldsWhatBlocks();
    void takesWhatIsPasted_data();
    void takesWhatIsPasted();
    void refusesWhatNobodySees_data();
    void refusesWhatNobodySees();
    void revealsASecret();

private:
    void make(const QUuid &id = {});
    void fillProxy()
    {
        choose(u"proxy"_s, int(ProxyChoice::Mode::Manual));
        edit(u"proxyUrl"_s)->setText(u"http://proxy.example.com:3128"_s);
        edit(u"proxyUserName"_s)->setText(u"me"_s);
    }
    void paste(const QString &name, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        edit(name)->clear();
        edit(name)->paste();
    }
    QByteArray secretIn(CredentialStore &store, const QUuid &id)
    {
        std::optional<QByteArray> found;
        store.read(id, this, [&](const CredentialStore::ReadResult &result) {
            found = result ? (*result)->secretAccessKey.view().toByteArray() : QByteArray();
        });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(QByteArray());
    }
    QLineEdit *edit(const QString &name) const { return m_form->findChild<QLineEdit *>(name); }
    void choose(const QString &box, int index)
    {
        m_form->findChild<QComboBox *>(box)->setCurrentIndex(index);
    }
    void fillStart()
    {
        edit(u"connectionName"_s)->setText(u"Work"_s);
        edit(u"endpoint"_s)->setText(u"https://chime.example.com"_s);
    }
    void fillKeys()
    {
        edit(u"accessKeyId"_s)->setText(u"AKIDEXAMPLE"_s);
        edit(u"secretAccessKey"_s)->setText(u"secret"_s);
    }
    Connection saved() const { return m_connections->findByName(u"Work"_s).value_or(Connection{}); }
    bool isIn(CredentialStore &store, const QUuid &id)
    {
        std::optional<bool> found;
        store.read(id, this,
                   [&](const CredentialStore::ReadResult &result) { found = result.has_value(); });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(false);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<MemoryStore> m_keychain;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<CredentialVault> m_vault;
    std::unique_ptr<ConnectionForm> m_form;
};

void TestConnectionForm::init()
{
    m_form.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("AWS_CONFIG_FILE", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("AWS_SHARED_CREDENTIALS_FILE", m_folder->filePath(u"credentials"_s).toUtf8());
    m_connections = std::make_unique<Connections>(m_folder->filePath(u"roomwright.ini"_s));
    m_keychain = std::make_unique<MemoryStore>();
    m_memory = std::make_unique<MemoryStore>();
    m_vault = std::make_unique<CredentialVault>(m_keychain.get(), m_memory.get());
    make();
}

void TestConnectionForm::make(const QUuid &id)
{
    m_form = std::make_unique<ConnectionForm>(m_connections.get(), m_vault.get(), id);
    m_form->show();
}

void TestConnectionForm::showsWhatTheSourceNeeds_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<bool>("keys");
    QTest::addColumn<bool>("profile");
    QTest::newRow("keychain") << Source::Keychain << true << false;
    QTest::newRow("session") << Source::Session << true << false;
    QTest::newRow("environment") << Source::Environment << false << false;
    QTest::newRow("profile") << Source::Profile << false << true;
}

void TestConnectionForm::showsWhatTheSourceNeeds()
{
    QFETCH(Source, source);
    QFETCH(bool, keys);
    QFETCH(bool, profile);
    choose(u"credentialSource"_s, int(source));
    for (const QString &name : {u"accessKeyId"_s, u"secretAccessKey"_s, u"sessionToken"_s})
        QCOMPARE(edit(name)->isVisible(), keys);
    QCOMPARE(m_form->findChild<QComboBox *>(u"profile"_s)->isVisible(), profile);
}

void TestConnectionForm::savesAProfile()
{
    fillStart();
    choose(u"credentialSource"_s, int(Source::Profile));
    QVERIFY(!m_form->problems().isEmpty()); // which one?
    m_form->save();
    QVERIFY(saved().id.isNull());
    m_form->findChild<QComboBox *>(u"profile"_s)->setCurrentText(u"work"_s);
    QCOMPARE(m_form->problems(), QStringList());
    m_form->save();
    QCOMPARE(saved().source, Source::Profile);
    QCOMPARE(saved().profile, u"work"_s);
    QVERIFY(!m_form->isChanged());
}

void TestConnectionForm::offersTheProfilesThereAre()
{
    QFile file(m_folder->filePath(u"config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[default]\nregion=x\n[profile night shift]\nregion=x\n");
    file.close();
    make();
    const auto *box = m_form->findChild<QComboBox *>(u"profile"_s);
    QVERIFY(box->findText(u"default"_s) >= 0);
    QVERIFY(box->findText(u"night shift"_s) >= 0);
    QVERIFY(!m_form->isChanged()); // nothing is chosen by that
}

void TestConnectionForm::keepsKeysForTheSessionOnly()
{
    fillStart();
    fillKeys();
    choose(u"credentialSource"_s, int(Source::Session));
    QSignalSpy kept(m_form.get(), &ConnectionForm::secretKept);
    m_form->save();
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(kept.first().first().toBool(), true); // as it was asked for
    QVERIFY(isIn(*m_memory, saved().id));
    QVERIFY(!isIn(*m_keychain, saved().id));
}

void TestConnectionForm::forgetsASecretThatIsNotNeeded()
{
    fillStart();
    fillKeys();
    QSignalSpy kept(m_form.get(), &ConnectionForm::secretKept);
    m_form->save();
    QTRY_COMPARE(kept.size(), 1);
    QVERIFY(isIn(*m_keychain, saved().id));
    choose(u"proxy"_s, int(ProxyChoice::Mode::Manual));
    edit(u"proxyUrl"_s)->setText(u"http://proxy.example.com:3128"_s);
    edit(u"proxyUserName"_s)->setText(u"me"_s);
    edit(u"proxyPassword"_s)->setText(u"word"_s);
    m_form->save();
    const QUuid proxy = Connections::proxyEntryId(saved().id);
    QVERIFY(isIn(*m_keychain, proxy));
    choose(u"credentialSource"_s, int(Source::Environment));
    m_form->save();
    QTRY_COMPARE(kept.size(), 2);
    QVERIFY(!isIn(*m_keychain, saved().id));
    QVERIFY(!isIn(*m_memory, saved().id));
    QVERIFY(isIn(*m_keychain, proxy)); // which is needed as before
}

void TestConnectionForm::asksForKeysAnewWhereTheirPlaceChanges()
{
    fillStart();
    fillKeys();
    m_form->save();
    QCOMPARE(m_form->problems(), QStringList());
    choose(u"credentialSource"_s, int(Source::Session));
    QVERIFY(!m_form->problems().isEmpty());
    choose(u"credentialSource"_s, int(Source::Keychain));
    QCOMPARE(m_form->problems(), QStringList());
}

void TestConnectionForm::savesNetworkAndLimits()
{
    fillStart();
    fillKeys();
    choose(u"proxy"_s, int(ProxyChoice::Mode::Manual));
    edit(u"proxyUrl"_s)->setText(u"socks5://proxy.example.com:1080"_s);
    edit(u"proxyUserName"_s)->setText(u"me"_s);
    m_form->findChild<QSpinBox *>(u"timeLimit"_s)->setValue(5);
    m_form->findChild<QSpinBox *>(u"attempts"_s)->setValue(7);
    m_form->save();
    const ProxyChoice proxy{ProxyChoice::Mode::Manual, u"socks5://proxy.example.com:1080"_s,
                            u"me"_s};
    QCOMPARE(saved().proxy, proxy);
    QCOMPARE(saved().timeLimit, std::chrono::seconds(5));
    QCOMPARE(saved().attempts, 7);
    make(saved().id);
    QVERIFY(!m_form->isChanged());
    QCOMPARE(edit(u"proxyUrl"_s)->text(), proxy.url);
    m_form->findChild<QSpinBox *>(u"attempts"_s)->setValue(6);
    QVERIFY(m_form->isChanged());
    m_form->discard();
    QVERIFY(!m_form->isChanged());
}

void TestConnectionForm::unfoldsWhatBlocks()
{
    fillStart();
    fillKeys();
    edit(u"caFile"_s)->setText(m_folder->filePath(u"nowhere.pem"_s));
    QVERIFY(!edit(u"caFile"_s)->isVisible());
    m_form->save();
    QVERIFY(saved().id.isNull());
    QVERIFY(edit(u"caFile"_s)->isVisible());
    QVERIFY(!edit(u"caFile"_s)->accessibleDescription().isEmpty());
    edit(u"caFile"_s)->clear();
    choose(u"proxy"_s, int(ProxyChoice::Mode::Manual));
    edit(u"proxyUrl"_s)->setText(u"ftp://proxy"_s);
    m_form->save();
    QVERIFY(saved().id.isNull());
    choose(u"proxy"_s, int(ProxyChoice::Mode::None));
    m_form->save();
    QVERIFY(!saved().id.isNull());
}

void TestConnectionForm::takesWhatIsPasted_data()
{
    QTest::addColumn<QString>("around");
    QTest::newRow("blanks") << u"  %1  "_s;
    QTest::newRow("a line of its own") << u"\n%1\r\n"_s;
    QTest::newRow("a cell of a table") << u"\t%1\t"_s;
    QTest::newRow("no-break spaces") << u"\u00a0%1\u2003"_s;
}

void TestConnectionForm::takesWhatIsPasted()
{
    QFETCH(QString, around);
    fillStart();
    fillProxy();
    paste(u"accessKeyId"_s, around.arg(u"AKIDEXAMPLE"_s));
    paste(u"secretAccessKey"_s, around.arg(u"the/secret+="_s));
    paste(u"proxyPassword"_s, around.arg(u"pass word"_s));
    QCOMPARE(m_form->problems(), QStringList());
    m_form->save();
    QCOMPARE(saved().accessKeyId, u"AKIDEXAMPLE"_s);
    QCOMPARE(secretIn(*m_keychain, saved().id), "the/secret+=");
    QCOMPARE(secretIn(*m_keychain, Connections::proxyEntryId(saved().id)), "pass word");
}

void TestConnectionForm::refusesWhatNobodySees_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    for (const QString &field :
         {u"accessKeyId"_s, u"secretAccessKey"_s, u"sessionToken"_s, u"proxyPassword"_s}) {
        const auto row = [&](const char *what, const QString &text) {
            QTest::addRow("%s, %s", qPrintable(field), what) << field << text;
        };
        row("zero width", u"abc\u200bdef"_s);
        row("zero width at the end", u"abcdef\ufeff"_s);
        row("right to left", u"\u202eabcdef"_s);
        row("isolate", u"abc\u2066def"_s);
        row("a soft hyphen", u"abc\u00addef"_s);
        row("escape", u"abc\u001b[0mdef"_s);
        row("two lines", u"abc\ndef"_s);
        row("delete", u"abc\u007fdef"_s);
    }
}

void TestConnectionForm::refusesWhatNobodySees()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    fillStart();
    fillKeys();
    fillProxy();
    QCOMPARE(m_form->problems(), QStringList());
    paste(field, text);
    QCOMPARE(m_form->problems().size(), 1);
    QVERIFY2(m_form->problems().constFirst().startsWith(u"Character "_s),
             qPrintable(m_form->problems().constFirst()));
    QCOMPARE(edit(field)->text(), text); // nothing is lost, to be mended
    m_form->save();
    QVERIFY(saved().id.isNull());
}

void TestConnectionForm::revealsASecret()
{
    for (const QString &name : {u"secretAccessKey"_s, u"sessionToken"_s, u"proxyPassword"_s}) {
        QCOMPARE(edit(name)->echoMode(), QLineEdit::Password);
        auto *reveal = edit(name)->findChild<QToolButton *>();
        const auto spoken = [&] {
            return QAccessible::queryAccessibleInterface(reveal)->text(QAccessible::Name);
        };
        QCOMPARE(spoken(), u"Show what is typed"_s);
        reveal->click();
        QCOMPARE(edit(name)->echoMode(), QLineEdit::Normal);
        QCOMPARE(spoken(), u"Hide what is typed"_s);
        reveal->click();
        QCOMPARE(edit(name)->echoMode(), QLineEdit::Password);
    }
}

QTEST_MAIN(TestConnectionForm)

#include "tst_connectionform.moc"
