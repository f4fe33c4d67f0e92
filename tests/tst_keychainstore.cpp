// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in a private desktop, see testsupport/desktop-session: which tests there are depends on the
// state of its keyring, and so does every expectation. A process meets one keyring only, as the
// libraries connect once.

#include "account/keychainstore.h"
#include "testsupport/answer.h"
#include "testsupport/keypairs.h"

#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = StoreError::Kind;
using ReadAnswer = Answer<CredentialStore::ReadResult>;
using DoneAnswer = Answer<CredentialStore::DoneResult>;

namespace {

// Long, for what is to be answered; short, for what never is.
constexpr auto Patient = 20s;
constexpr auto Impatient = 300ms;
constexpr int WaitLimit = 30'000;

struct Outcome
{
    std::optional<Kind> error;
    QByteArray credentials;
};

Outcome read(CredentialStore &store, const QUuid &id)
{
    ReadAnswer answer;
    store.read(id, answer.context(), answer.callback());
    if (answer.isThere() || !QTest::qWaitFor([&] { return answer.isThere(); }, WaitLimit))
        return {Kind::Other, "no answer, or one from within the call"};
    if (*answer)
        return {{}, spelledOut(***answer)};
    return {answer->error().kind, {}};
}

Outcome outcomeOf(DoneAnswer &answer)
{
    if (answer.isThere() || !QTest::qWaitFor([&] { return answer.isThere(); }, WaitLimit))
        return {Kind::Other, "no answer, or one from within the call"};
    return {*answer ? std::nullopt : std::optional(answer->error().kind), {}};
}

Outcome write(CredentialStore &store, const QUuid &id, const SharedCredentials &credentials)
{
    DoneAnswer answer;
    store.write(id, credentials, answer.context(), answer.callback());
    return outcomeOf(answer);
}

Outcome remove(CredentialStore &store, const QUuid &id)
{
    DoneAnswer answer;
    store.remove(id, answer.context(), answer.callback());
    return outcomeOf(answer);
}

QDBusMessage lockKeyring()
{
    QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service"_s);
    const QList paths{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    return service.call(u"Lock"_s, QVariant::fromValue(paths));
}

// Ends a service of this desktop, which nothing else uses.
bool end(const QString &name)
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const QDBusReply<uint> pid = bus->servicePid(name);
    if (!pid.isValid() || ::kill(pid_t(pid.value()), SIGTERM) != 0)
        return false;
    return QTest::qWaitFor([&] { return !bus->isServiceRegistered(name).value(); }, WaitLimit);
}

bool runs(const QString &name)
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(name);
}

const auto Prompter = u"org.gnome.keyring.SystemPrompter"_s;

} // namespace

#define COMPARE_ERROR(outcome, kind) QCOMPARE((outcome).error, std::optional(kind))
#define VERIFY_DONE(outcome) QCOMPARE((outcome).error, std::optional<Kind>())

class TestUnlockedKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgets();
    void keepsEverySecret_data();
    void keepsEverySecret();
    void leavesTheSessionTokenOut();
    void tellsStrangersEntries();
    void answersNobodyWhoIsGone();
    void answersManyAtOnce();
    void tellsLockedFromAbsent(); // from here on the keyring is locked
    void tellsThatTheKeyringWent(); // and gone

private:
    KeychainStore m_store{Patient};
};

void TestUnlockedKeyring::keepsAndForgets()
{
    const QUuid id = QUuid::createUuid();
    COMPARE_ERROR(read(m_store, id), Kind::NotFound);
    VERIFY_DONE(remove(m_store, id));
    VERIFY_DONE(write(m_store, id, keyPair(u"A"_s, "first")));
    VERIFY_DONE(write(m_store, id, keyPair(u"A"_s, "second")));
    COMPARE_ERROR(read(m_store, QUuid::createUuid()), Kind::NotFound);
    QCOMPARE(read(m_store, id).credentials, "A/second");
    VERIFY_DONE(remove(m_store, id));
    COMPARE_ERROR(read(m_store, id), Kind::NotFound);
}

void TestUnlockedKeyring::keepsEverySecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("AWS's example") << QByteArray("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    QTest::newRow("quotes") << QByteArray("\"'\\");
    QTest::newRow("UTF-8") << QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x94\x91");
    QTest::newRow("control characters and NUL") << QByteArray("a\0b\n\x1b", 5);
    QTest::newRow("long") << QByteArray(2000, 'k');
}

void TestUnlockedKeyring::keepsEverySecret()
{
    QFETCH(QByteArray, secret);
    const QUuid id = QUuid::createUuid();
    VERIFY_DONE(write(m_store, id, keyPair(u"A"_s, secret)));
    QCOMPARE(read(m_store, id).credentials, "A/" + secret);
    VERIFY_DONE(remove(m_store, id));
}

void TestUnlockedKeyring::leavesTheSessionTokenOut()
{
    const QUuid id = QUuid::createUuid();
    VERIFY_DONE(write(m_store, id, keyPair(u"A"_s, "s", "token")));
    QCOMPARE(read(m_store, id).credentials, "A/s");
}

void TestUnlockedKeyring::tellsStrangersEntries()
{
    // The names under which entries are found again, as long as there is this program.
    const QUuid id = QUuid::createUuid();
    QKeychain::WritePasswordJob job(u"org.roomwright.Roomwright"_s);
    job.setAutoDelete(false);
    job.setKey(u"org.roomwright.Roomwright/connection/"_s + id.toString(QUuid::WithoutBraces));
    job.setTextData(u"hunter2"_s);
    QSignalSpy finished(&job, &QKeychain::Job::finished);
    job.start();
    QVERIFY(finished.wait(WaitLimit));
    COMPARE_ERROR(read(m_store, id), Kind::Malformed);
}

void TestUnlockedKeyring::answersNobodyWhoIsGone()
{
    const QUuid id = QUuid::createUuid();
    int answers = 0;
    {
        QObject context;
        m_store.write(id, keyPair(u"A"_s, "s"), &context, [&](auto) { ++answers; });
        m_store.read(id, &context, [&](auto) { ++answers; });
    }
    QCOMPARE(read(m_store, id).credentials, "A/s");
    QCOMPARE(answers, 0);
}

void TestUnlockedKeyring::answersManyAtOnce()
{
    constexpr int Count = 20;
    DoneAnswer written;
    ReadAnswer found;
    for (int i = 0; i < Count; ++i) {
        const QUuid id = QUuid::createUuid();
        m_store.write(id, keyPair(u"A"_s, "s"), written.context(), written.callback());
        m_store.read(id, found.context(), [callback = found.callback()](const auto &result) {
            QVERIFY(result);
            callback(result);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), Count, WaitLimit);
    QCOMPARE(written.count(), Count);
}

void TestUnlockedKeyring::tellsLockedFromAbsent()
{
    const QUuid id = QUuid::createUuid();
    VERIFY_DONE(write(m_store, id, keyPair(u"A"_s, "s")));
    QCOMPARE(lockKeyring().type(), QDBusMessage::ReplyMessage);
    COMPARE_ERROR(read(m_store, id), Kind::Locked);
    COMPARE_ERROR(write(m_store, id, keyPair(u"B"_s, "s")), Kind::Locked);
    COMPARE_ERROR(remove(m_store, id), Kind::Locked);
    COMPARE_ERROR(read(m_store, QUuid::createUuid()), Kind::NotFound);
    VERIFY_DONE(remove(m_store, QUuid::createUuid()));
}

void TestUnlockedKeyring::tellsThatTheKeyringWent()
{
    QVERIFY(end(u"org.freedesktop.secrets"_s));
    const QUuid id = QUuid::createUuid();
    COMPARE_ERROR(read(m_store, id), Kind::NoKeychain);
    COMPARE_ERROR(write(m_store, id, keyPair(u"A"_s, "s")), Kind::NoKeychain);
    COMPARE_ERROR(remove(m_store, id), Kind::NoKeychain);
}

class TestLockedKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesNothing()
    {
        KeychainStore store(Patient);
        const QUuid id = QUuid::createUuid();
        COMPARE_ERROR(read(store, id), Kind::NotFound);
        COMPARE_ERROR(write(store, id, keyPair(u"A"_s, "s")), Kind::Locked);
        COMPARE_ERROR(read(store, id), Kind::NotFound);
        VERIFY_DONE(remove(store, id));
    }
};

class TestPromptingKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outlivesAPromptThatNobodyAnswers();
};

void TestPromptingKeyring::outlivesAPromptThatNobodyAnswers()
{
    KeychainStore store(Impatient);
    const QUuid hung = QUuid::createUuid();
    COMPARE_ERROR(write(store, hung, keyPair(u"A"_s, "s")), Kind::TimedOut);
    QTRY_VERIFY_WITH_TIMEOUT(runs(Prompter), WaitLimit);

    // What waits behind it is answered too, each within its own limit.
    const QUuid behind = QUuid::createUuid();
    DoneAnswer written;
    store.write(behind, keyPair(u"B"_s, "s"), written.context(), written.callback());
    COMPARE_ERROR(read(store, QUuid::createUuid()), Kind::TimedOut);
    QVERIFY(written.isThere());
    QCOMPARE(written->error().kind, Kind::TimedOut);
    KeychainStore other(Impatient);
    COMPARE_ERROR(read(other, QUuid::createUuid()), Kind::TimedOut);

    // Without its window the prompt ends, and the hung job with it.
    QVERIFY(end(Prompter));
    KeychainStore patient(Patient);
    COMPARE_ERROR(read(patient, QUuid::createUuid()), Kind::NotFound);
    // The write behind would have asked once more.
    QVERIFY(!runs(Prompter));
    // The store itself works on.
    QVERIFY(QTest::qWaitFor(
        [&] { return read(store, QUuid::createUuid()).error == Kind::NotFound; }, WaitLimit));
}

class TestNoKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysSo()
    {
        KeychainStore store(Patient);
        const QUuid id = QUuid::createUuid();
        COMPARE_ERROR(read(store, id), Kind::NoKeychain);
        COMPARE_ERROR(write(store, id, keyPair(u"A"_s, "s")), Kind::NoKeychain);
        COMPARE_ERROR(remove(store, id), Kind::NoKeychain);
    }
};

// A bus that lets one connect, and then never says a word.
class TestSilentBus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"bus"_s);
        QVERIFY(m_bus.listen(path));
        qputenv("DBUS_SESSION_BUS_ADDRESS", QByteArray("unix:path=" + QFile::encodeName(path)));
    }
    void timesOut()
    {
        KeychainStore store(Impatient);
        const QUuid id = QUuid::createUuid();
        COMPARE_ERROR(read(store, id), Kind::TimedOut);
        COMPARE_ERROR(write(store, id, keyPair(u"A"_s, "s")), Kind::TimedOut);
        COMPARE_ERROR(remove(store, id), Kind::TimedOut);
        QVERIFY(m_bus.hasPendingConnections());
    }

private:
    QTemporaryDir m_folder;
    QLocalServer m_bus;
};

int main(int argc, char *argv[])
{
    const QByteArray keyring = qgetenv("DESKTOP_SESSION_KEYRING");
    std::unique_ptr<QObject> tests;
    if (keyring == "unlocked")
        tests = std::make_unique<TestUnlockedKeyring>();
    else if (keyring == "locked")
        tests = std::make_unique<TestLockedKeyring>();
    else if (keyring == "prompting")
        tests = std::make_unique<TestPromptingKeyring>();
    else if (keyring == "no")
        tests = std::make_unique<TestNoKeyring>();
    else if (keyring == "silent-bus")
        tests = std::make_unique<TestSilentBus>();
    else
        qFatal("Run this through testsupport/desktop-session: DESKTOP_SESSION_KEYRING is not set.");
    const QCoreApplication app(argc, argv);
    return QTest::qExec(tests.get(), argc, argv);
}

#include "tst_keychainstore.moc"
