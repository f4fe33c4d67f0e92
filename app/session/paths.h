// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where the program keeps its files.
struct Paths
{
    QString settings; // roomwright.ini
    QString journal; // journal.sqlite
    QString localService; // local-service.sqlite

    // The platform's folders for this user and the application's name, made where they are
    // missing. See setApplicationNames().
    static Paths standard();
};
