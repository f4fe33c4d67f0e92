// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretservice.h"

#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const auto SecretsName = u"org.freedesktop.secrets"_s;
const auto SecretsPath = u"/org/freedesktop/secrets"_s;
const auto DefaultCollectionPath = u"/org/freedesktop/secrets/aliases/default"_s;
const auto ServiceInterface = u"org.freedesktop.Secret.Service"_s;
const auto PromptInterface = u"org.freedesktop.Secret.Prompt"_s;
const auto BusName = u"org.freedesktop.DBus"_s;
const auto BusPath = u"/org/freedesktop/DBus"_s;

// The first is the one that QtKeychain uses where there are several.
const QStringList WalletNames{u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s};

bool prefersWallet()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE";
}

QStringList keychainNames()
{
    return prefersWallet() ? WalletNames + QStringList(SecretsName)
                           : QStringList(SecretsName) + WalletNames;
}

bool isKeychain(const QString &name)
{
    return keychainNames().contains(name);
}

constexpr milliseconds CallLimit{5000}; // for what the service does at once
constexpr milliseconds PersonLimit = std::chrono::hours(24); // for what somebody is asked about

using Reply = std::function<void(const QDBusPendingCall &)>;

void call(QDBusMessage message, milliseconds timeLimit, QObject *context, const Reply &done)
{
    message.setAutoStartService(false);
    sessionbus::call(message, timeLimit, context, done);
}

using secretservice::Unlocking;

// A question of the service to the user, in a window of the service.
class Prompt : public QObject
{
    Q_OBJECT
public:
    Prompt(const QString &path, std::function<void(Unlocking)> done, QObject *parent)
        : QObject(parent)
        , m_done(std::move(done))
    {
        // Without the service's name, which Qt would wait to have resolved; the path is unique.
        QDBusConnection::sessionBus().connect({}, path, PromptInterface, u"Completed"_s, this,
                                              SLOT(complete(bool)));
        QDBusMessage show =
            QDBusMessage::createMethodCall(SecretsName, path, PromptInterface, u"Prompt"_s);
        show << QString(); // no window to stand above
        call(show, CallLimit, this, [this](const QDBusPendingCall &answer) {
            if (answer.isError())
                answerWith(Unlocking::Failed);
        });
    }

private Q_SLOTS:
    void complete(bool dismissed)
    {
        answerWith(dismissed ? Unlocking::Dismissed : Unlocking::Done);
    }

private:
    void answerWith(Unlocking result)
    {
        if (const auto done = std::exchange(m_done, nullptr))
            done(result);
        deleteLater();
    }

    std::function<void(Unlocking)> m_done;
};

// Calls a method of the bus that lists names.
void askNames(const QString &method, milliseconds timeLimit, QObject *context,
              std::function<void(secretservice::Presence)> done)
{
    using secretservice::Presence;
    call(QDBusMessage::createMethodCall(BusName, BusPath, BusName, method), timeLimit, context,
         [done = std::move(done)](const QDBusPendingCall &answer) {
             const QDBusPendingReply<QStringList> reply = answer;
             if (reply.isError()) {
                 const bool noBus = reply.error().type() == QDBusError::Disconnected;
                 done(noBus ? Presence::None : Presence::Unknown);
                 return;
             }
             const QStringList names = reply.value();
             done(std::any_of(names.cbegin(), names.cend(), isKeychain) ? Presence::There
                                                                        : Presence::None);
         });
}

using secretservice::Collection;

void askSecretService(milliseconds timeLimit, QObject *context,
                      const std::function<void(Collection)> &done)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        SecretsName, DefaultCollectionPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(get, timeLimit, context, [done](const QDBusPendingCall &answer) {
        const QDBusPendingReply<QDBusVariant> reply = answer;
        if (reply.isError())
            done(Collection::Unknown);
        else
            done(reply.value().variant().toBool() ? Collection::Locked : Collection::Unlocked);
    });
}

QDBusMessage walletCall(const QString &service, const QString &method)
{
    return QDBusMessage::createMethodCall(service, u"/modules/" + service.section(u'.', -1),
                                          u"org.kde.KWallet"_s, method);
}

// Asks for the wallet that QtKeychain uses, by the first of the services that answers: `found` gets
// the service and the wallet. `none` is called where none of them answers.
void findWallet(const QStringList &services, milliseconds timeLimit, QObject *context,
                const std::function<void(const QString &, const QString &)> &found,
                const std::function<void()> &none)
{
    if (services.isEmpty()) {
        none();
        return;
    }
    const QString &service = services.constFirst();
    call(walletCall(service, u"networkWallet"_s), timeLimit, context,
         [=](const QDBusPendingCall &answer) {
             const QDBusPendingReply<QString> name = answer;
             if (name.isError())
                 findWallet(services.mid(1), timeLimit, context, found, none);
             else
                 found(service, name.value());
         });
}

QStringList walletsToAsk()
{
    return prefersWallet() ? WalletNames : QStringList();
}

void askWallet(const QString &service, const QString &wallet, milliseconds timeLimit,
               QObject *context, const std::function<void(Collection)> &done)
{
    QDBusMessage isOpen = walletCall(service, u"isOpen"_s);
    isOpen << wallet;
    call(isOpen, timeLimit, context, [done](const QDBusPendingCall &answer) {
        const QDBusPendingReply<bool> open = answer;
        if (open.isError())
            done(Collection::Unknown);
        else
            done(open.value() ? Collection::Unlocked : Collection::Locked);
    });
}

void unlockSecretService(QObject *context, const std::function<void(Unlocking)> &done)
{
    using Paths = QList<QDBusObjectPath>;
    QDBusMessage unlock =
        QDBusMessage::createMethodCall(SecretsName, SecretsPath, ServiceInterface, u"Unlock"_s);
    unlock << QVariant::fromValue(Paths{QDBusObjectPath(DefaultCollectionPath)});
    call(unlock, CallLimit, context, [=](const QDBusPendingCall &answer) {
        const QDBusPendingReply<Paths, QDBusObjectPath> reply = answer;
        if (reply.isError())
            done(Unlocking::Failed);
        else if (const QString prompt = reply.argumentAt<1>().path(); prompt == u"/")
            done(Unlocking::Done);
        else
            new Prompt(prompt, done, context);
    });
}

void unlockWallet(const QString &service, const QString &wallet, const QString &program,
                  QObject *context, const std::function<void(Unlocking)> &done)
{
    QDBusMessage open = walletCall(service, u"open"_s);
    open << wallet << qlonglong(0) /* no window to stand above */ << program;
    call(open, PersonLimit, context, [done](const QDBusPendingCall &answer) {
        const QDBusPendingReply<int> handle = answer;
        if (handle.isError())
            done(Unlocking::Failed);
        else
            done(handle.value() >= 0 ? Unlocking::Done : Unlocking::Dismissed);
    });
}

// Of the first of the names that has an owner.
void askProgramOf(const QStringList &names, milliseconds timeLimit, QObject *context,
                  const std::function<void(QString)> &done)
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(BusName, BusPath, BusName, u"GetConnectionUnixProcessID"_s);
    get << names.constFirst();
    call(get, timeLimit, context, [=](const QDBusPendingCall &answer) {
        const QDBusPendingReply<uint> reply = answer;
        if (reply.isError() && names.size() > 1) {
            askProgramOf(names.mid(1), timeLimit, context, done);
            return;
        }
        QFile name(u"/proc/%1/comm"_s.arg(reply.isError() ? 0 : reply.value()));
        done(name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed()
                                            : QString());
    });
}

} // namespace

namespace secretservice {

bool isConnecting()
{
    return sessionbus::isConnecting();
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

bool mayHaveSessionBus()
{
    return sessionbus::mayExist();
}

void askPresence(milliseconds timeLimit, QObject *context,
                 const std::function<void(Presence)> &done)
{
    askNames(u"ListNames"_s, timeLimit, context, [=](Presence running) {
        if (running == Presence::None)
            askNames(u"ListActivatableNames"_s, timeLimit, context, done);
        else
            done(running);
    });
}

void askItem(const QString &service, const QString &key, milliseconds timeLimit, QObject *context,
             std::function<void(Item)> done)
{
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(SecretsName, SecretsPath, ServiceInterface,
                                                         u"SearchItems"_s);
    search << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    call(search, timeLimit, context, [done = std::move(done)](const QDBusPendingCall &answer) {
        const QDBusPendingReply<Paths, Paths> reply = answer;
        if (reply.isError())
            done(Item::Unknown);
        else if (!reply.argumentAt<0>().isEmpty())
            done(Item::Unlocked);
        else
            done(reply.argumentAt<1>().isEmpty() ? Item::Absent : Item::Locked);
    });
}

void askCollection(milliseconds timeLimit, QObject *context,
                   const std::function<void(Collection)> &done)
{
    findWallet(
        walletsToAsk(), timeLimit, context,
        [=](const QString &service, const QString &wallet) {
            askWallet(service, wallet, timeLimit, context, done);
        },
        [=] { askSecretService(timeLimit, context, done); });
}

void unlock(const QString &service, QObject *context, const std::function<void(Unlocking)> &done)
{
    findWallet(
        walletsToAsk(), CallLimit, context,
        [=](const QString &keeper, const QString &wallet) {
            unlockWallet(keeper, wallet, service, context, done);
        },
        [=] { unlockSecretService(context, done); });
}

void askProgram(milliseconds timeLimit, QObject *context, const std::function<void(QString)> &done)
{
    askProgramOf(keychainNames(), timeLimit, context, done);
}

#else

bool mayHaveSessionBus()
{
    return true;
}

void askPresence(milliseconds, QObject *context, std::function<void(Presence)> done)
{
    QMetaObject::invokeMethod(
        context, [done] { done(Presence::Unknown); }, Qt::QueuedConnection);
}

void askItem(const QString &, const QString &, milliseconds, QObject *context,
             std::function<void(Item)> done)
{
    QMetaObject::invokeMethod(
        context, [done] { done(Item::Unknown); }, Qt::QueuedConnection);
}

void askCollection(milliseconds, QObject *context, const std::function<void(Collection)> &done)
{
    QMetaObject::invokeMethod(
        context, [done] { done(Collection::Unknown); }, Qt::QueuedConnection);
}

void unlock(const QString &, QObject *context, const std::function<void(Unlocking)> &done)
{
    QMetaObject::invokeMethod(
        context, [done] { done(Unlocking::Failed); }, Qt::QueuedConnection);
}

void askProgram(milliseconds, QObject *context, const std::function<void(QString)> &done)
{
    QMetaObject::invokeMethod(
        context, [done] { done({}); }, Qt::QueuedConnection);
}

#endif

} // namespace secretservice

#include "secretservice.moc"
