// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktopsettings.h"
#include "desktopstyle.h"

enum class Appearance {
    System, // as the desktop has it
    Light,
    Dark,
};

// Gives the application its style and its palette, at once and whenever the desktop's settings
// change. In all appearances contrast is high, and nothing moves by itself, where the user told the
// desktop so. Where Qt knows the desktop's own colours, System leaves everything to it.
class ApplicationLook : public QObject
{
    Q_OBJECT
public:
    // After the QApplication, and before anybody else sets its palette or style.
    explicit ApplicationLook(QObject *parent = nullptr);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    // The default QLocale and the application's layout direction have changed.
    void followLanguage();

private:
    void apply();
    void applyStyle(const QString &name, DesktopStyle::Wants wants);

    DesktopSettings m_desktop;
    Appearance m_appearance = Appearance::System;
    const QString m_systemStyle;
    const bool m_knowsDesktop;
    QString m_style; // that is applied now
    DesktopStyle::Wants m_wants;
};
