// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification.h"

#include "testsupport/privatebus.h"

#include <QApplication>
#include <QDBusContext>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

// In the place of a desktop's notifications.
class Notifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        QString program, icon, title, text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit Notifications(const PrivateBus &bus)
        : m_connection(bus.connect(u"notifications"_s))
    {
        m_connection.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                    QDBusConnection::ExportAllSlots
                                        | QDBusConnection::ExportAllSignals);
    }

    // Not there until then.
    void appear() { QVERIFY(m_connection.registerService(u"org.freedesktop.Notifications"_s)); }
    void hang() { m_hangs = true; }
    void refuse() { m_refuses = true; }
    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    [[nodiscard]] int questions() const { return m_questions; }
    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }
    [[nodiscard]] uint lastId() const { return uint(m_shown.size()) + 40; }

    void reset()
    {
        m_connection.unregisterService(u"org.freedesktop.Notifications"_s);
        m_capabilities = {u"body"_s};
        m_shown.clear();
        m_questions = 0;
        m_hangs = false;
        m_refuses = false;
    }

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++m_questions;
        setDelayedReply(m_hangs);
        return m_capabilities;
    }

    uint Notify(const QString &program, uint, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        m_shown.append({program, icon, title, text, actions, hints});
        if (m_refuses)
            sendErrorReply(QDBusError::LimitsExceeded);
        return lastId();
    }

Q_SIGNALS:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_connection;
    QStringList m_capabilities{u"body"_s};
    QList<Shown> m_shown;
    int m_questions = 0;
    bool m_hangs = false;
    bool m_refuses = false;
};

class tst_Notification : public QObject
{
    Q_OBJECT
public:
    explicit tst_Notification(const PrivateBus &bus)
        : m_service(bus)
    { }

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<QObject>();
        m_chosenWith.clear();
    }
    void cleanup() { m_service.reset(); }

    void saysWhatItIsGiven();
    void isPlainText_data();
    void isPlainText();
    void isNotShownToWhoLooks();
    void tellsThatItWasChosen();
    void outlivesItsWindow();
    void isForgottenWhenClosed();
    void needsNoService();
    void needsNoServiceThatObeys();
    void waitsForNoService();

private:
    void notify(QWidget &window, const QString &title, const QString &text)
    {
        notifyInBackground(&window, title, text, m_context.get(),
                           [this](const QByteArray &token) { m_chosenWith << token; });
    }

    Notifications m_service;
    std::unique_ptr<QObject> m_context;
    QByteArrayList m_chosenWith;
};

void tst_Notification::saysWhatItIsGiven()
{
    m_service.appear();
    QWidget window;
    notify(window, u"Done"_s, u"50 rooms created."_s);
    QTRY_COMPARE(m_service.shown().size(), 1);
    const Notifications::Shown &shown = m_service.shown().constFirst();
    QCOMPARE(shown.program, u"Roomwright"_s);
    QCOMPARE(shown.icon, u"org.roomwright.Roomwright"_s);
    QCOMPARE(shown.hints, (QVariantMap{{u"desktop-entry"_s, u"org.roomwright.Roomwright"_s}}));
    QCOMPARE(shown.title, u"Done"_s);
    QCOMPARE(shown.text, u"50 rooms created."_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Show"_s}));
}

void tst_Notification::isPlainText_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("text");
    QTest::newRow("with markup") << QStringList{u"body"_s, u"body-markup"_s}
                                 << u"&lt;b&gt;R&amp;D&lt;/b&gt;"_s;
    QTest::newRow("without") << QStringList{u"body"_s} << u"<b>R&D</b>"_s;
}

void tst_Notification::isPlainText()
{
    QFETCH(const QStringList, capabilities);
    m_service.setCapabilities(capabilities);
    m_service.appear();
    QWidget window;
    notify(window, u"R&D"_s, u"<b>R&D</b>"_s);
    QTRY_COMPARE(m_service.shown().size(), 1);
    QCOMPARE(m_service.shown().constFirst().title, u"R&D"_s); // never markup
    QTEST(m_service.shown().constFirst().text, "text");
}

void tst_Notification::isNotShownToWhoLooks()
{
    m_service.appear();
    QWidget window;
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    notify(window, u"While active"_s, {});
    window.hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    notify(window, u"Then"_s, {});
    QTRY_COMPARE(m_service.shown().size(), 1);
    QCOMPARE(m_service.shown().constFirst().title, u"Then"_s);
    QCOMPARE(m_service.questions(), 1);
}

void tst_Notification::tellsThatItWasChosen()
{
    m_service.appear();
    QWidget window;
    notify(window, u"Earlier"_s, {});
    QTRY_COMPARE(m_service.shown().size(), 1);
    const uint earlier = m_service.lastId();
    notify(window, u"Done"_s, {});
    QTRY_COMPARE(m_service.shown().size(), 2);

    const uint ofAnotherProgram = m_service.lastId() + 1;
    Q_EMIT m_service.NotificationClosed(ofAnotherProgram, 2);
    Q_EMIT m_service.ActionInvoked(ofAnotherProgram, u"default"_s);
    Q_EMIT m_service.ActionInvoked(m_service.lastId(), u"settings"_s);
    Q_EMIT m_service.NotificationClosed(earlier, 2);
    QTRY_COMPARE(m_context->children().size(), 1); // all is heard
    QVERIFY(m_chosenWith.isEmpty());

    Q_EMIT m_service.ActivationToken(m_service.lastId(), u"token"_s);
    Q_EMIT m_service.ActionInvoked(m_service.lastId(), u"default"_s);
    QTRY_COMPARE(m_chosenWith, QByteArrayList{"token"});
}

// Another window may have taken the place of the one that it was about.
void tst_Notification::outlivesItsWindow()
{
    m_service.appear();
    auto window = std::make_unique<QWidget>();
    notify(*window, u"Done"_s, {});
    QTRY_COMPARE(m_service.shown().size(), 1);
    window.reset();
    Q_EMIT m_service.ActionInvoked(m_service.lastId(), u"default"_s);
    QTRY_COMPARE(m_chosenWith, QByteArrayList{QByteArray()});
}

void tst_Notification::isForgottenWhenClosed()
{
    m_service.appear();
    QWidget window;
    notify(window, u"Done"_s, {});
    QTRY_COMPARE(m_service.shown().size(), 1);
    QVERIFY(!m_context->children().isEmpty());
    Q_EMIT m_service.NotificationClosed(m_service.lastId(), 2);
    QTRY_VERIFY(m_context->children().isEmpty());
}

void tst_Notification::needsNoService()
{
    QWidget window;
    notify(window, u"Done"_s, {});
    QTRY_VERIFY(m_context->children().isEmpty());
}

void tst_Notification::needsNoServiceThatObeys()
{
    m_service.refuse();
    m_service.appear();
    QWidget window;
    notify(window, u"Done"_s, {});
    QTRY_COMPARE(m_service.shown().size(), 1);
    QTRY_VERIFY(m_context->children().isEmpty());
}

void tst_Notification::waitsForNoService()
{
    m_service.hang();
    m_service.appear();
    auto window = std::make_unique<QWidget>();
    notify(*window, u"Done"_s, {});
    QTRY_COMPARE(m_service.questions(), 1);
    m_context.reset(); // while the answer is awaited
    QVERIFY(m_service.shown().isEmpty());
}

int main(int argc, char **argv)
{
    const PrivateBus bus;
    QCoreApplication::setApplicationName(u"roomwright"_s);
    QGuiApplication::setDesktopFileName(u"org.roomwright.Roomwright"_s);
    const QApplication application(argc, argv);
    tst_Notification test(bus);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notification.moc"
