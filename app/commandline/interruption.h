// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace commandline {

// Ctrl+C and SIGTERM as a signal of Qt, while this exists. At most one may. The second such signal
// ends the program at once, in case the first one did not help.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();
};

} // namespace commandline
