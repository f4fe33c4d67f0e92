// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialvault.h"

#include "account/connections.h"
#include "core/whilethere.h"

#include <QRandomGenerator>

#include <array>

using Kind = StoreError::Kind;

namespace {

// The keychain itself is in trouble, not merely one entry of it.
bool isUnavailable(const StoreError &error)
{
    return error.kind != Kind::NotFound && error.kind != Kind::Malformed;
}

template<size_t Size>
std::array<char, Size> randomText(QByteArrayView alphabet)
{
    std::array<char, Size> text;
    QRandomGenerator *random = QRandomGenerator::system();
    for (char &c : text)
        c = alphabet[random->bounded(int(alphabet.size()))];
    return text;
}

} // namespace

CredentialVault::CredentialVault(CredentialStore *keychain, CredentialStore *memory,
                                 QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_memory(memory)
{ }

void CredentialVault::read(const QUuid &connection, QObject *context,
                           std::function<void(ReadResult)> done)
{
    auto answer = whileThere(context, std::move(done));
    m_memory->read(connection, this,
                   [this, connection, answer = std::move(answer)](const ReadResult &remembered) {
                       if (remembered) {
                           answer(remembered);
                           return;
                       }
                       auto &readers = m_readers[connection];
                       readers.append(answer);
                       if (readers.size() == 1)
                           askKeychain(connection);
                   });
}

void CredentialVault::askKeychain(const QUuid &connection)
{
    const quint64 asOf = m_changes.value(connection);
    m_keychain->read(connection, this, [this, connection, asOf](const ReadResult &result) {
        takeFromKeychain(connection, asOf, result);
    });
}

void CredentialVault::takeFromKeychain(const QUuid &connection, quint64 asOf,
                                       const ReadResult &result)
{
    if (m_changes.value(connection) != asOf) {
        m_memory->read(connection, this, [this, connection](const ReadResult &newer) {
            answerReaders(connection, newer);
        });
    } else if (result) {
        m_memory->write(connection, *result, this, [this, connection, result](const DoneResult &) {
            answerReaders(connection, result);
        });
    } else {
        if (isUnavailable(result.error()))
            report(result.error());
        answerReaders(connection, result);
    }
}

void CredentialVault::answerReaders(const QUuid &connection, const ReadResult &result)
{
    const auto readers = m_readers.take(connection);
    for (const auto &answer : readers)
        answer(result);
}

void CredentialVault::save(const QUuid &connection, SharedCredentials credentials, QObject *context,
                           std::function<void(Saved)> done, Kept where)
{
    ++m_changes[connection];
    m_memory->write(connection, credentials, this, [](const DoneResult &) {});
    auto answer = whileThere(context, std::move(done));
    if (where == Kept::ForSession || !credentials->sessionToken.isEmpty()) {
        m_keychain->remove(connection, this,
                           [answer = std::move(answer)](const DoneResult &removed) {
                               Saved saved{Kept::ForSession, {}};
                               if (!removed && removed.error().kind != Kind::NoKeychain)
                                   saved.error = removed.error();
                               answer(saved);
                           });
        return;
    }
    m_keychain->write(connection, std::move(credentials), this,
                      [this, answer = std::move(answer)](const DoneResult &written) {
                          if (!written) {
                              report(written.error());
                              answer({Kept::ForSession, written.error()});
                          } else {
                              answer({Kept::InKeychain, {}});
                          }
                      });
}

void CredentialVault::remove(const QUuid &connection, QObject *context,
                             std::function<void(DoneResult)> done)
{
    struct Removal
    {
        std::function<void(DoneResult)> answer;
        DoneResult result;
        int left = 2;
    };
    const auto removal = std::make_shared<Removal>(Removal{whileThere(context, std::move(done))});
    // At once: a keychain that is silent is waited for once.
    for (const QUuid &entry : {connection, Connections::proxyEntryId(connection)}) {
        forget(entry);
        m_keychain->remove(entry, this, [removal](const DoneResult &removed) {
            // That there is no keychain says the least of what may be left.
            if (!removed && (removal->result || removal->result.error().kind == Kind::NoKeychain))
                removal->result = removed;
            if (--removal->left == 0)
                removal->answer(removal->result);
        });
    }
}

void CredentialVault::removeEntry(const QUuid &entry, QObject *context,
                                  std::function<void(DoneResult)> done)
{
    forget(entry);
    m_keychain->remove(entry, this, whileThere(context, std::move(done)));
}

void CredentialVault::forget(const QUuid &connection)
{
    ++m_changes[connection];
    m_memory->remove(connection, this, [](const DoneResult &) {});
}

void CredentialVault::readOrCreate(const QUuid &connection, QObject *context,
                                   std::function<void(SharedCredentials)> done)
{
    auto &creators = m_creators[connection];
    creators.append(whileThere(context, std::move(done)));
    if (creators.size() > 1)
        return;
    read(connection, this, [this, connection](const ReadResult &found) {
        const SharedCredentials credentials = found ? *found : create(connection, found.error());
        const auto waiting = m_creators.take(connection);
        for (const auto &answer : waiting)
            answer(credentials);
    });
}

SharedCredentials CredentialVault::create(const QUuid &connection, const StoreError &reason)
{
    const auto fresh = std::make_shared<const Credentials>(newKeyPair());
    if (reason.kind == Kind::NotFound) {
        save(connection, fresh, this, [](const Saved &) {});
    } else {
        ++m_changes[connection];
        m_memory->write(connection, fresh, this, [](const DoneResult &) {});
        report(reason);
    }
    return fresh;
}

void CredentialVault::report(const StoreError &error)
{
    if (m_reported)
        return;
    m_reported = true;
    Q_EMIT keychainUnavailable(error);
}

Credentials newKeyPair()
{
    const auto name = randomText<16>("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    auto secret =
        randomText<40>("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    Credentials credentials;
    // Not Amazon's "AKIA": nobody shall take such a pair for one of an AWS account.
    credentials.accessKeyId = u"RWLS" + QString::fromLatin1(name.data(), qsizetype(name.size()));
    credentials.secretAccessKey = Secret(QByteArrayView(secret.data(), qsizetype(secret.size())));
    wipeMemory(secret.data(), secret.size());
    return credentials;
}

#include "moc_credentialvault.cpp"
