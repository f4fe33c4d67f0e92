// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopsettings.h"

#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds PortalTimeLimit{10}; // a portal may have to be started first

const auto PortalName = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto SettingsInterface = u"org.freedesktop.portal.Settings"_s;
const auto AppearanceGroup = u"org.freedesktop.appearance"_s;
const auto GnomeGroup = u"org.gnome.desktop.interface"_s;

using Settings = QMap<QString, QVariantMap>; // by group and name

DesktopWishes wishesIn(const Settings &settings)
{
    const QVariantMap appearance = settings.value(AppearanceGroup);
    return {.dark = appearance.value(u"color-scheme"_s) == 1u,
            .highContrast = appearance.value(u"contrast"_s) == 1u,
            .reducedMotion = settings.value(GnomeGroup).value(u"enable-animations"_s) == false};
}

} // namespace

DesktopSettings::DesktopSettings(QObject *parent)
    : QObject(parent)
{
    qDBusRegisterMetaType<Settings>();
    if (sessionbus::mayExist())
        ask();
}

void DesktopSettings::ask()
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(PortalName, PortalPath, SettingsInterface, u"ReadAll"_s);
    read << QStringList{AppearanceGroup, GnomeGroup};
    sessionbus::call(read, PortalTimeLimit, this, [this](const QDBusPendingCall &answer) {
        const QDBusPendingReply<Settings> reply = answer;
        if (!reply.isError() && wishesIn(reply.value()) != m_wishes) {
            m_wishes = wishesIn(reply.value());
            Q_EMIT changed();
        }
        listen();
    });
}

// Not before the first answer, as the bus may not be there before.
void DesktopSettings::listen()
{
    if (m_listens)
        return;
    // Without the service's name, which Qt would wait to have resolved.
    m_listens = QDBusConnection::sessionBus().connect(
        {}, PortalPath, SettingsInterface, u"SettingChanged"_s, this, SLOT(askAgain(QString)));
    if (m_listens)
        ask(); // what may have changed meanwhile
}

void DesktopSettings::askAgain(const QString &group)
{
    if (group == AppearanceGroup || group == GnomeGroup)
        ask();
}

#include "moc_desktopsettings.cpp"
