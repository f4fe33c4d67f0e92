// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// How the user told the desktop that programs shall look and move.
struct DesktopWishes
{
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;

    bool operator==(const DesktopWishes &) const = default;
};

// Asks the desktop's portal for the wishes, and again whenever they change. Where there is no
// portal, or none that answers, nothing is wished for. Does not block.
class DesktopSettings : public QObject
{
    Q_OBJECT
public:
    explicit DesktopSettings(QObject *parent = nullptr);

    [[nodiscard]] const DesktopWishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed(); // also when the first answer wishes for something

private Q_SLOTS:
    void askAgain(const QString &group);

private:
    void ask();
    void listen();

    DesktopWishes m_wishes;
    bool m_listens = false;
};
