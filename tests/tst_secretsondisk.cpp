// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in a private desktop, see testsupport/desktop-session, whose home is empty: all that is in
// it afterwards was written by this test, or by the desktop on its behalf.

#include "account/connections.h"
#include "account/credentialvault.h"
#include "account/keychainstore.h"
#include "account/memorystore.h"
#include "testsupport/answer.h"
#include "testsupport/keypairs.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int WaitLimit = 30'000;

// Every way in which a secret might be written down.
QList<QByteArray> spellings(const QByteArray &secret)
{
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    return {secret,
            secret.toBase64(),
            secret.toBase64(QByteArray::Base64UrlEncoding).chopped(2),
            secret.toHex(),
            secret.toPercentEncoding(),
            utf16(QString::fromUtf8(secret))};
}

// The files below a folder that hold any of the secrets.
QStringList holders(const QString &folder, const QList<QByteArray> &secrets)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!files.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : secrets) {
            if (content.contains(secret))
                found.append(file.fileName());
        }
    }
    return found;
}

int filesBelow(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

class TestSecretsOnDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhatIsThere();
    void areNowhere();

private:
    QString m_folder = qEnvironmentVariable("DESKTOP_SESSION_ROOT");
};

void TestSecretsOnDisk::initTestCase()
{
    QVERIFY2(!m_folder.isEmpty(), "Run this through testsupport/desktop-session.");
    QVERIFY(QDir::homePath().startsWith(m_folder));
}

// A search that finds nothing proves nothing as long as it has never found anything.
void TestSecretsOnDisk::findsWhatIsThere()
{
    const QByteArray secret = "wJalrXUtnFEMI/K7MDENG+found";
    for (const QByteArray &spelling : spellings(secret)) {
        QFile file(QDir::homePath() + u"/.hidden"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("before" + spelling + "behind");
        file.close();
        QVERIFY(!holders(m_folder, spellings(secret)).isEmpty());
        QVERIFY(file.remove());
    }
    QVERIFY(holders(m_folder, spellings(secret)).isEmpty());
}

void TestSecretsOnDisk::areNowhere()
{
    const QByteArray secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    const QByteArray newerSecret = "je7MtGbClwBF/2Zp9Utk+h3yCo8nvbEXAMPLEKEY";
    const QByteArray token = "IQoJb3JpZ2luX2VjEXAMPLESESSIONTOKEN/+aa==";
    QList<QByteArray> secrets = spellings(secret) + spellings(newerSecret) + spellings(token);
    const QString settings = QDir::homePath() + u"/.config/roomwright/roomwright.ini"_s;

    Connections connections(settings);
    KeychainStore keychain(2s);
    MemoryStore memory;
    CredentialVault vault(&keychain, &memory);

    Connection lasting;
    lasting.name = u"Lasting"_s;
    lasting.endpoint = u"https://rooms.example"_s;
    lasting.accessKeyId = u"AKIDEXAMPLE"_s;
    lasting = connections.save(lasting);
    Connection passing = lasting;
    passing.id = {};
    passing.name = u"Passing"_s;
    passing = connections.save(passing);
    connections.setCurrent(lasting.id);

    Answer<CredentialVault::Saved> saved;
    vault.save(lasting.id, keyPair(u"AKIDEXAMPLE"_s, secret), saved.context(), saved.callback());
    vault.save(lasting.id, keyPair(u"AKIDEXAMPLE"_s, newerSecret), saved.context(),
               saved.callback());
    vault.save(passing.id, keyPair(u"ASIAEXAMPLE"_s, secret, token), saved.context(),
               saved.callback());
    Answer<SharedCredentials> local;
    vault.readOrCreate(Connections::localServiceId(), local.context(), local.callback());
    QTRY_VERIFY_WITH_TIMEOUT(saved.count() == 3 && local.isThere(), WaitLimit);
    secrets += spellings((*local)->secretAccessKey.view().toByteArray());

    // In the open keyring they are kept indeed; its file is encrypted.
    MemoryStore otherMemory;
    CredentialVault nextTime(&keychain, &otherMemory);
    Answer<CredentialVault::ReadResult> read;
    nextTime.read(lasting.id, read.context(), read.callback());
    QTRY_VERIFY_WITH_TIMEOUT(read.isThere(), WaitLimit);
    const bool open = qEnvironmentVariable("DESKTOP_SESSION_KEYRING") == "unlocked"_L1;
    QCOMPARE(read->has_value(), open);
    QCOMPARE(QFile::exists(settings), true);

    QVERIFY(filesBelow(m_folder) > 1);
    QCOMPARE(holders(m_folder, secrets), QStringList());
}

QTEST_GUILESS_MAIN(TestSecretsOnDisk)
#include "tst_secretsondisk.moc"
