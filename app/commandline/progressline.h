// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/creationqueue.h"

namespace commandline {

// "12000 of 100000 rooms, 850 a second, 2 min left".
QString progressText(qint64 done, qint64 total, const CreationQueue::Progress &progress);

// One line on standard error that is written over and over; nothing where that is no terminal.
class ProgressLine
{
public:
    void show(const QString &text);
    void clear(); // before anything else is printed on the same terminal

private:
    QString m_shown;
};

} // namespace commandline
