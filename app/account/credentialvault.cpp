// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialvault.h"

#include "account/connections.h"
#include "core/whilethere.h"

#include <QRandomGenerator>
#include <QTimer>

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
                                 std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_memory(memory)
    , m_patience(patience)
{ }

// What the keychain is to do with its answer to a question. `done` gets that, or TimedOut.
template<class Result>
std::function<void(Result)> CredentialVault::awaited(Question question,
                                                     std::function<void(Result)> done)
{
    const quint64 number = ++m_lastNumber;
    awaitAnswer(number, [done] { done(Unexpected(StoreError{Kind::TimedOut, {}})); });
    return [this, question, number, done = std::move(done)](const Result &result) {
        hear(question, result ? std::nullopt : std::optional(result.error().kind));
        if (m_questions.remove(number) == 0)
            return; // answered without it
        if (m_questions.isEmpty())
            tellAnswered();
        done(result);
    };
}

void CredentialVault::awaitAnswer(quint64 number, const std::function<void()> &giveUp)
{
    m_questions.insert(number, giveUp);
    QTimer::singleShot(m_isHung ? m_patience / 3 : m_patience, this,
                       [this, number] { waitedFor(number); });
}

void CredentialVault::waitedFor(quint64 number)
{
    if (!m_questions.contains(number))
        return;
    if (m_isHung)
        m_questions.take(number)();
    else if (!std::exchange(m_isSilent, true))
        Q_EMIT keychainSilent();
}

void CredentialVault::goOnWithoutKeychain()
{
    m_isHung = true;
    const auto given = std::exchange(m_questions, {});
    tellAnswered();
    for (const auto &giveUp : given)
        giveUp();
}

void CredentialVault::hear(Question question, std::optional<Kind> error)
{
    m_isHung = error == Kind::TimedOut;
    if (!m_isHung)
        tellAnswered();
    if (error || !m_trouble)
        return;
    // Removing what is not there succeeds in a locked keychain too; and one that refuses to be
    // written to may let itself be read.
    if (question == Question::Write
        || (question == Question::Read && m_trouble->kind != Kind::Refused))
        useKeychainAgain();
}

void CredentialVault::tellAnswered()
{
    if (std::exchange(m_isSilent, false))
        Q_EMIT keychainAnswered();
}

void CredentialVault::useKeychainAgain()
{
    m_isHung = false;
    if (std::exchange(m_trouble, std::nullopt))
        Q_EMIT keychainAvailable();
    const auto unremoved = std::exchange(m_unremoved, {});
    for (const QUuid &entry : unremoved)
        removeFromKeychain(entry, [](const DoneResult &) {});
    const auto unkept = std::exchange(m_unkept, {});
    for (const QUuid &connection : unkept) {
        m_memory->read(connection, this, [this, connection](const ReadResult &remembered) {
            if (remembered)
                keep(connection, *remembered, [](const Saved &) {});
        });
    }
}

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
    m_keychain->read(
        connection, this,
        awaited<ReadResult>(Question::Read, [this, connection, asOf](const ReadResult &result) {
            takeFromKeychain(connection, asOf, result);
        }));
}

void CredentialVault::takeFromKeychain(const QUuid &connection, quint64 asOf,
                                       const ReadResult &result)
{
    if (m_changes.value(connection) != asOf) {
        m_memory->read(connection, this, [this, connection](const ReadResult &newer) {
            answerReaders(connection, newer);
        });
    } else if (result) {
        m_copies.insert(connection);
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

void CredentialVault::save(const QUuid &connection, const SharedCredentials &credentials,
                           QObject *context, std::function<void(Saved)> done, Kept where)
{
    ++m_changes[connection];
    m_unkept.remove(connection);
    m_unremoved.remove(connection);
    m_copies.remove(connection);
    m_memory->write(connection, credentials, this, [](const DoneResult &) {});
    const auto answer = whileThere(context, std::move(done));
    if (where == Kept::InKeychain && credentials->sessionToken.isEmpty()) {
        keep(connection, credentials, answer);
        return;
    }
    removeFromKeychain(connection, [answer](const DoneResult &removed) {
        Saved saved{Kept::ForSession, {}};
        if (!removed && removed.error().kind != Kind::NoKeychain)
            saved.error = removed.error();
        answer(saved);
    });
}

void CredentialVault::keep(const QUuid &connection, const SharedCredentials &credentials,
                           const std::function<void(Saved)> &done)
{
    const quint64 asOf = m_changes.value(connection);
    m_keychain->write(connection, credentials, this,
                      awaited<DoneResult>(Question::Write, [=, this](const DoneResult &written) {
                          if (written) {
                              if (m_changes.value(connection) == asOf)
                                  m_copies.insert(connection);
                              done({Kept::InKeychain, {}});
                              return;
                          }
                          if (m_changes.value(connection) == asOf)
                              m_unkept.insert(connection);
                          report(written.error());
                          done({Kept::ForSession, written.error()});
                      }));
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
        removeFromKeychain(entry, [removal](const DoneResult &removed) {
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
    removeFromKeychain(entry, whileThere(context, std::move(done)));
}

void CredentialVault::removeFromKeychain(const QUuid &entry, std::function<void(DoneResult)> done)
{
    const quint64 asOf = m_changes.value(entry);
    const auto ended = [this, entry, asOf, done = std::move(done)](const DoneResult &removed) {
        if (!removed && removed.error().kind != Kind::NoKeychain && m_changes.value(entry) == asOf)
            m_unremoved.insert(entry);
        done(removed);
    };
    m_keychain->remove(entry, this, awaited<DoneResult>(Question::Remove, ended));
}

void CredentialVault::forget(const QUuid &connection)
{
    ++m_changes[connection];
    m_unkept.remove(connection);
    m_unremoved.remove(connection);
    m_copies.remove(connection);
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

void CredentialVault::forgetCopies()
{
    const auto copies = m_copies;
    for (const QUuid &entry : copies)
        forgetCopy(entry);
}

void CredentialVault::forgetCopy(const QUuid &entry)
{
    if (m_copies.remove(entry))
        m_memory->remove(entry, this, [](const DoneResult &) {});
}

void CredentialVault::report(const StoreError &error)
{
    if (m_trouble)
        return;
    m_trouble = error;
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
