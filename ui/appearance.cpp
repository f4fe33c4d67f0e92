// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "palettes.h"

#include <QApplication>
#include <QLocale>
#include <QStyleFactory>

#include <memory>

namespace {

const QString Fusion = QStringLiteral("fusion");

// Where Qt does not know the desktop it takes Fusion's own colours, light ones. When it knows that
// the desktop is dark these are dark.
bool qtKnowsDesktop()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(Fusion));
    const QPalette palette = QApplication::palette();
    return palettes::isDark(palette) || palette != fusion->standardPalette();
#else
    return true;
#endif
}

} // namespace

ApplicationLook::ApplicationLook(QObject *parent)
    : QObject(parent)
    , m_systemStyle(QApplication::style()->name())
    , m_knowsDesktop(qtKnowsDesktop())
    , m_style(m_systemStyle)
{
    connect(&m_desktop, &DesktopSettings::changed, this, &ApplicationLook::apply);
    apply();
}

void ApplicationLook::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void ApplicationLook::followLanguage()
{
    apply();
}

void ApplicationLook::apply()
{
    const DesktopWishes &wishes = m_desktop.wishes();
    const bool isSystem = m_appearance == Appearance::System;
    const bool leavesColors = isSystem && m_knowsDesktop;
    const bool isDark = isSystem ? wishes.dark : m_appearance == Appearance::Dark;
    const QString style = isSystem ? m_systemStyle : Fusion;
    applyStyle(style,
               {.outlines = wishes.highContrast && !leavesColors,
                .boxes = isDark && style == Fusion,
                .calm = wishes.reducedMotion,
                .fromTheRight = QGuiApplication::isRightToLeft(),
                .joinedLetters = QLocale().script() == QLocale::ArabicScript});
    if (leavesColors) {
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setPalette(
        palettes::of(isDark ? palettes::Shade::Dark : palettes::Shade::Light,
                     wishes.highContrast ? palettes::Contrast::High : palettes::Contrast::Normal));
}

void ApplicationLook::applyStyle(const QString &name, DesktopStyle::Wants wants)
{
    if (name == m_style && wants == m_wants)
        return;
    m_style = name;
    m_wants = wants;
    QApplication::setStyle(wants == DesktopStyle::Wants{} ? QStyleFactory::create(name)
                                                          : new DesktopStyle(name, wants));
}

#include "moc_appearance.cpp"
