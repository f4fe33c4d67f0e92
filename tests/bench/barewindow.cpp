// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a program with a window and a table can be: what start-up time and memory of the
// real one are compared with.

#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
