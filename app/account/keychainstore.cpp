// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"

#include "account/keypairtext.h"
#include "account/secretservice.h"
#include "core/whilethere.h"

#include <qt6keychain/keychain.h>

#include <QDeadlineTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Kind = StoreError::Kind;

const QString KeychainStore::Service = u"org.roomwright.Roomwright"_s;

namespace {

const QString &Service = KeychainStore::Service;

// Windows ignores the service, so the key alone has to be unlike any other program's.
QString keyOf(const QUuid &connection)
{
    return Service + u"/connection/" + connection.toString(QUuid::WithoutBraces);
}

Unexpected<StoreError> failure(Kind kind, const QString &detail = {})
{
    return Unexpected(StoreError{kind, detail});
}

CredentialStore::ReadResult credentialsOf(const QKeychain::ReadPasswordJob &job)
{
    // Shares the job's own buffer, and so wipes that too.
    QByteArray text = job.binaryData();
    auto credentials = keyPairFromText(text);
    wipe(text);
    if (!credentials)
        return failure(Kind::Malformed);
    return std::make_shared<const Credentials>(std::move(*credentials));
}

QKeychain::Job *writeJob(const Credentials &credentials)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    const Secret text = keyPairText(credentials);
    // As text: an entry once stored as text and once as bytes is two entries, read in that order.
    QString wide = QString::fromUtf8(text.view());
    job->setTextData(wide); // of which QtKeychain makes a copy that is out of our reach
    wipe(wide);
    return job;
}

} // namespace

struct KeychainStore::Request
{
    enum class Operation {
        Read,
        Write,
        Remove,
    };

    Operation operation = Operation::Read;
    QUuid connection;
    SharedCredentials credentials; // to write
    std::function<void(ReadResult)> done; // null once answered
    QDeadlineTimer deadline;

    // The first answer counts.
    void answer(const ReadResult &result)
    {
        if (const auto answered = std::exchange(done, nullptr))
            answered(result);
    }

    [[nodiscard]] milliseconds timeLeft() const
    {
        return std::max(milliseconds(1), milliseconds(deadline.remainingTime()));
    }

    [[nodiscard]] QKeychain::Job *makeJob() const
    {
        QKeychain::Job *job = nullptr;
        if (operation == Operation::Read)
            job = new QKeychain::ReadPasswordJob(Service);
        else if (operation == Operation::Write)
            job = writeJob(*credentials);
        else
            job = new QKeychain::DeletePasswordJob(Service);
        job->setKey(keyOf(connection));
        return job;
    }
};

namespace {

// A request that gives no credentials back answers with none.
std::function<void(CredentialStore::ReadResult)>
withoutValue(QObject *context, std::function<void(CredentialStore::DoneResult)> done)
{
    return whileThere<CredentialStore::ReadResult>(
        context, [done = std::move(done)](const CredentialStore::ReadResult &result) {
            if (result)
                done({});
            else
                done(Unexpected(result.error()));
        });
}

} // namespace

KeychainStore::KeychainStore(milliseconds timeLimit, QObject *parent)
    : CredentialStore(parent)
    , m_timeLimit(timeLimit)
{ }

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const QUuid &connection, QObject *context,
                         std::function<void(ReadResult)> done)
{
    auto answer = whileThere(context, std::move(done));
    enqueue(std::make_shared<Request>(
        Request{Request::Operation::Read, connection, {}, std::move(answer), {}}));
}

void KeychainStore::write(const QUuid &connection, SharedCredentials credentials, QObject *context,
                          std::function<void(DoneResult)> done)
{
    enqueue(std::make_shared<Request>(Request{Request::Operation::Write,
                                              connection,
                                              std::move(credentials),
                                              withoutValue(context, std::move(done)),
                                              {}}));
}

void KeychainStore::remove(const QUuid &connection, QObject *context,
                           std::function<void(DoneResult)> done)
{
    enqueue(std::make_shared<Request>(Request{
        Request::Operation::Remove, connection, {}, withoutValue(context, std::move(done)), {}}));
}

void KeychainStore::enqueue(RequestPointer request)
{
    if (!secretservice::mayHaveSessionBus()) {
        QTimer::singleShot(0, this, [request] { request->answer(failure(Kind::NoKeychain)); });
        return;
    }
    request->deadline = QDeadlineTimer(m_timeLimit);
    QTimer::singleShot(m_timeLimit, this, [this, request] {
        m_waiting.removeOne(request);
        request->answer(failure(Kind::TimedOut));
    });
    m_waiting.append(std::move(request));
    startNext();
}

void KeychainStore::startNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const RequestPointer request = m_waiting.takeFirst();
    QKeychain::Job *job = request->makeJob();
    request->credentials.reset();
    // A job is never deleted while it runs: the keychain's library would write into it.
    connect(job, &QKeychain::Job::finished, this, [this, request](QKeychain::Job *finished) {
        m_busy = false;
        m_glibTurns.stop();
        finish(request, finished);
        startNext();
    });
    m_glibTurns.start();
    job->start();
}

void KeychainStore::finish(const RequestPointer &request, QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError)
        explain(request, job);
    else if (request->operation == Request::Operation::Read)
        request->answer(credentialsOf(*qobject_cast<QKeychain::ReadPasswordJob *>(job)));
    else if (request->operation == Request::Operation::Remove)
        explainAbsence(request); // a locked entry is left where it is, without an error
    else
        request->answer(SharedCredentials());
}

void KeychainStore::explain(const RequestPointer &request, QKeychain::Job *job)
{
    if (!request->done)
        return;
    const QString detail = job->errorString();
    switch (job->error()) {
    case QKeychain::EntryNotFound:
        if (request->operation == Request::Operation::Write)
            explainTrouble(request, detail); // it is the keyring that is missing
        else
            explainAbsence(request);
        break;
    case QKeychain::AccessDeniedByUser:
        request->answer(failure(Kind::Refused, detail));
        break;
    case QKeychain::AccessDenied:
        explainDenial(request, detail);
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        request->answer(failure(Kind::NoKeychain, detail));
        break;
    default:
        explainTrouble(request, detail);
    }
}

// A locked entry reads as one that is not there.
void KeychainStore::explainAbsence(const RequestPointer &request)
{
    using secretservice::Item;
    secretservice::askItem(Service, keyOf(request->connection), request->timeLeft(), this,
                           [request](Item item) {
                               if (item == Item::Locked)
                                   request->answer(failure(Kind::Locked));
                               else if (item == Item::Unlocked)
                                   request->answer(failure(Kind::Refused));
                               else if (request->operation == Request::Operation::Remove)
                                   request->answer(SharedCredentials());
                               else
                                   request->answer(failure(Kind::NotFound));
                           });
}

void KeychainStore::explainDenial(const RequestPointer &request, const QString &detail)
{
    using secretservice::Collection;
    secretservice::askCollection(request->timeLeft(), this, [=](Collection collection) {
        const bool locked = collection == Collection::Locked;
        request->answer(failure(locked ? Kind::Locked : Kind::Refused, detail));
    });
}

void KeychainStore::explainTrouble(const RequestPointer &request, const QString &detail)
{
    using secretservice::Presence;
    secretservice::askPresence(request->timeLeft(), this, [=](Presence presence) {
        const bool none = presence == Presence::None;
        request->answer(failure(none ? Kind::NoKeychain : Kind::Other, detail));
    });
}

#include "moc_keychainstore.cpp"
