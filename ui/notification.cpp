// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification.h"

#include "core/sessionbus.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

using Chosen = std::function<void(const QByteArray &activationToken)>;

constexpr std::chrono::seconds ServiceTimeLimit{10}; // the service may have to be started first

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
const auto DefaultAction = u"default"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

// One that is shown, until it is closed.
class Notification : public QObject
{
    Q_OBJECT
public:
    Notification(const QString &title, const QString &text, QObject *context, Chosen chosen)
        : QObject(context)
        , m_chosen(std::move(chosen))
        , m_title(title)
        , m_text(text)
    {
        sessionbus::call(callOf(u"GetCapabilities"_s), ServiceTimeLimit, this,
                         [this](const QDBusPendingCall &answer) {
                             const QDBusPendingReply<QStringList> reply = answer;
                             if (reply.isError())
                                 deleteLater();
                             else
                                 show(reply.value().contains(u"body-markup"_s));
                         });
    }

private Q_SLOTS:
    void keepToken(uint id, const QString &token)
    {
        if (id == m_id)
            m_token = token;
    }

    void act(uint id, const QString &action)
    {
        if (id == m_id && action == DefaultAction)
            m_chosen(m_token.toUtf8());
    }

    void forget(uint id)
    {
        if (id == m_id)
            deleteLater();
    }

private:
    void show(bool hasMarkup)
    {
        listen(u"ActivationToken"_s, SLOT(keepToken(uint, QString)));
        listen(u"ActionInvoked"_s, SLOT(act(uint, QString)));
        listen(u"NotificationClosed"_s, SLOT(forget(uint)));
        const QString program = QGuiApplication::desktopFileName(); // and its icon's name
        const QVariantMap hints{{u"desktop-entry"_s, program}};
        const QStringList actions{DefaultAction,
                                  QCoreApplication::translate("Notification", "Show")};
        constexpr uint ReplacesNone = 0;
        constexpr int AsLongAsUsual = -1;
        QDBusMessage notify = callOf(u"Notify"_s);
        notify << u"Roomwright"_s << ReplacesNone << program << m_title
               << (hasMarkup ? m_text.toHtmlEscaped() : m_text) << actions << hints
               << AsLongAsUsual;
        sessionbus::call(notify, ServiceTimeLimit, this, [this](const QDBusPendingCall &answer) {
            const QDBusPendingReply<uint> reply = answer;
            if (reply.isError())
                deleteLater();
            else
                m_id = reply.value();
        });
    }

    void listen(const QString &signal, const char *slot)
    {
        // Without the service's name, which Qt would wait to have resolved.
        QDBusConnection::sessionBus().connect({}, Path, Service, signal, this, slot);
    }

    Chosen m_chosen;
    QString m_title;
    QString m_text;
    QString m_token;
    uint m_id = 0; // none has it
};

} // namespace

void notifyInBackground(QWidget *window, const QString &title, const QString &text,
                        QObject *context, Chosen chosen)
{
    if (QApplication::activeWindow() != nullptr)
        return;
    QApplication::alert(window);
    if (sessionbus::mayExist())
        new Notification(title, text, context, std::move(chosen));
}

#include "notification.moc"
