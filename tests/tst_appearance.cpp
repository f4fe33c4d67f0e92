// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "contrast.h"
#include "palettes.h"
#include "symbolicicon.h"
#include "testsupport/privatebus.h"

#include <QApplication>
#include <QComboBox>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using palettes::Contrast;
using palettes::Shade;

namespace {

const auto AppearanceGroup = u"org.freedesktop.appearance"_s;
const auto GnomeGroup = u"org.gnome.desktop.interface"_s;

QPalette shown()
{
    return QApplication::palette();
}

int animationTime()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
}

} // namespace

// In the place of a desktop's portal.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    using Settings = QMap<QString, QVariantMap>;

    explicit Portal(const PrivateBus &bus)
        : m_connection(bus.connect(u"portal"_s))
    {
        qDBusRegisterMetaType<Settings>();
        qRegisterMetaType<QDBusVariant>();
        m_connection.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                    QDBusConnection::ExportAllSlots
                                        | QDBusConnection::ExportAllSignals);
    }

    // Not there until then.
    void appear() { QVERIFY(m_connection.registerService(u"org.freedesktop.portal.Desktop"_s)); }
    void vanish() { m_connection.unregisterService(u"org.freedesktop.portal.Desktop"_s); }
    void hang() { m_hangs = true; }
    [[nodiscard]] int questions() const { return m_questions; }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        m_settings[group][key] = value;
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

    void reset()
    {
        vanish();
        m_settings.clear();
        m_hangs = false;
        m_questions = 0;
    }

public Q_SLOTS:
    Portal::Settings ReadAll(const QStringList &groups)
    {
        ++m_questions;
        setDelayedReply(m_hangs);
        Settings asked;
        for (const QString &group : groups)
            asked.insert(group, m_settings.value(group));
        return asked;
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_connection;
    Settings m_settings;
    bool m_hangs = false;
    int m_questions = 0;
};

class tst_Appearance : public QObject
{
    Q_OBJECT
public:
    explicit tst_Appearance(const PrivateBus &bus)
        : m_portal(bus)
    { }

private Q_SLOTS:
    void cleanup();

    void followsTheDesktop();
    void ofADesktopWithoutWishesIsLight();
    void withoutAPortalIsLight();
    void waitsForNoPortal();
    void leavesADesktopThatQtKnowsToQt();
    void isAsTheUserWantsIt();
    void hasHighContrastWhoeverChose();
    void outlinesWhatIsToBeUsed();
    void movesNothingForWhoWantsNone();
    void changesIconsToo();
    void keepsWhatWidgetsHaveOfTheirOwn();

private:
    Portal m_portal;
};

void tst_Appearance::cleanup()
{
    m_portal.reset();
    QApplication::setStyle(u"fusion"_s);
    QApplication::setPalette(QPalette());
}

void tst_Appearance::followsTheDesktop()
{
    m_portal.appear();
    m_portal.change(AppearanceGroup, u"color-scheme"_s, 1u);
    const ApplicationLook look;
    QTRY_COMPARE(shown(), palettes::of(Shade::Dark, Contrast::Normal));
    QTRY_COMPARE(m_portal.questions(), 2); // it listens now

    m_portal.change(AppearanceGroup, u"color-scheme"_s, 2u);
    QTRY_COMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    m_portal.change(AppearanceGroup, u"contrast"_s, 1u);
    QTRY_COMPARE(shown(), palettes::of(Shade::Light, Contrast::High));
    m_portal.change(AppearanceGroup, u"color-scheme"_s, 1u);
    QTRY_COMPARE(shown(), palettes::of(Shade::Dark, Contrast::High));
    m_portal.change(AppearanceGroup, u"contrast"_s, 0u);
    QTRY_COMPARE(shown(), palettes::of(Shade::Dark, Contrast::Normal));
}

void tst_Appearance::ofADesktopWithoutWishesIsLight()
{
    m_portal.appear();
    const ApplicationLook look;
    QTRY_COMPARE(m_portal.questions(), 2);
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    QVERIFY(animationTime() > 0);
    // Of other programs' settings nothing is asked.
    m_portal.change(u"org.example.other"_s, u"color-scheme"_s, 1u);
    m_portal.change(AppearanceGroup, u"color-scheme"_s, 1u);
    QTRY_COMPARE(shown(), palettes::of(Shade::Dark, Contrast::Normal));
    QCOMPARE(m_portal.questions(), 3);
}

void tst_Appearance::withoutAPortalIsLight()
{
    ApplicationLook look;
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    look.setAppearance(Appearance::Dark);
    QCOMPARE(shown(), palettes::of(Shade::Dark, Contrast::Normal));
    look.setAppearance(Appearance::System);
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    // It may be started later. When it is heard cannot be told from outside.
    m_portal.appear();
    QTRY_VERIFY((m_portal.change(AppearanceGroup, u"color-scheme"_s, 1u),
                 shown() == palettes::of(Shade::Dark, Contrast::Normal)));
}

void tst_Appearance::waitsForNoPortal()
{
    m_portal.appear();
    m_portal.hang();
    ApplicationLook look;
    QTRY_COMPARE(m_portal.questions(), 1);
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    look.setAppearance(Appearance::Dark);
    QCOMPARE(shown(), palettes::of(Shade::Dark, Contrast::Normal));
}

void tst_Appearance::leavesADesktopThatQtKnowsToQt()
{
    m_portal.appear();
    m_portal.change(AppearanceGroup, u"color-scheme"_s, 1u);
    const QPalette before = shown();
    QApplication::setPalette(QPalette(QColor(0xd6, 0xd2, 0xd0)));
    ApplicationLook look;
    QTRY_COMPARE(m_portal.questions(), 2);
    QCOMPARE(shown(), before); // Qt's own
    look.setAppearance(Appearance::Light);
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    look.setAppearance(Appearance::System);
    QCOMPARE(shown(), before);
}

void tst_Appearance::isAsTheUserWantsIt()
{
    QApplication::setStyle(u"windows"_s);
    m_portal.appear();
    m_portal.change(AppearanceGroup, u"color-scheme"_s, 1u);
    ApplicationLook look;
    look.setAppearance(Appearance::Light);
    QCOMPARE(look.appearance(), Appearance::Light);
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    QCOMPARE(QApplication::style()->name(), u"fusion"_s);
    QTRY_COMPARE(m_portal.questions(), 2);
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    look.setAppearance(Appearance::Dark);
    QCOMPARE(shown(), palettes::of(Shade::Dark, Contrast::Normal));
    look.setAppearance(Appearance::System);
    QCOMPARE(QApplication::style()->name(), u"windows"_s);
}

void tst_Appearance::hasHighContrastWhoeverChose()
{
    m_portal.appear();
    m_portal.change(AppearanceGroup, u"contrast"_s, 1u);
    ApplicationLook look;
    look.setAppearance(Appearance::Dark);
    QTRY_COMPARE(shown(), palettes::of(Shade::Dark, Contrast::High));
    look.setAppearance(Appearance::Light);
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::High));
}

// The style's own outlines are those of the window, somewhat darker: on black they are not seen.
void tst_Appearance::outlinesWhatIsToBeUsed()
{
    m_portal.appear();
    m_portal.change(AppearanceGroup, u"contrast"_s, 1u);
    ApplicationLook look;
    look.setAppearance(Appearance::Dark);
    QTRY_COMPARE(shown(), palettes::of(Shade::Dark, Contrast::High));
    QLineEdit edit;
    QPushButton button;
    QComboBox combo;
    QPlainTextEdit text;
    const std::initializer_list<QWidget *> widgets{&edit, &button, &combo, &text};
    for (QWidget *widget : widgets) {
        widget->resize(100, 30);
        const QImage image = widget->grab().toImage();
        QVERIFY(contrast::ratio(image.pixelColor(50, 0), Qt::black) > 3);
        QVERIFY(contrast::ratio(image.pixelColor(99, 15), Qt::black) > 3);
    }
}

void tst_Appearance::movesNothingForWhoWantsNone()
{
    m_portal.appear();
    const ApplicationLook look;
    QTRY_COMPARE(m_portal.questions(), 2);
    m_portal.change(GnomeGroup, u"enable-animations"_s, false);
    QTRY_COMPARE(animationTime(), 0);
    QCOMPARE(shown(), palettes::of(Shade::Light, Contrast::Normal));
    m_portal.change(GnomeGroup, u"enable-animations"_s, true);
    QTRY_VERIFY(animationTime() > 0);
}

void tst_Appearance::changesIconsToo()
{
    ApplicationLook look;
    QPushButton button(symbolicIcon(u"close"_s), {});
    button.setFlat(true);
    button.show();
    // The lightest and the darkest that is painted.
    const auto extremes = [&button] {
        const QImage image = button.grab().toImage();
        std::pair result{255, 0};
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int light = qGray(image.pixel(x, y));
                result = {std::min(result.first, light), std::max(result.second, light)};
            }
        }
        return result;
    };
    look.setAppearance(Appearance::Dark);
    QVERIFY(extremes().second > 0xc0);
    look.setAppearance(Appearance::Light);
    QVERIFY(extremes().first < 0x40);
}

// A widget that has one colour of its own goes on following with the others.
void tst_Appearance::keepsWhatWidgetsHaveOfTheirOwn()
{
    ApplicationLook look;
    QPushButton button;
    QPalette own = button.palette();
    own.setColor(QPalette::WindowText, Qt::red);
    button.setPalette(own);
    look.setAppearance(Appearance::Dark);
    QTRY_COMPARE(button.palette().color(QPalette::Button), shown().color(QPalette::Button));
    QCOMPARE(button.palette().color(QPalette::WindowText), QColor(Qt::red));
    QVERIFY(palettes::isDark(shown()));
}

int main(int argc, char **argv)
{
    const PrivateBus bus;
    const QApplication application(argc, argv);
    tst_Appearance test(bus);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_appearance.moc"
