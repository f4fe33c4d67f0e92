// SPDX-License-Identifier: GPL-3.0-or-later

// The window under load, on the X display:
//   bench_window gaps URL ACCOUNT KEY SECRET COUNT   how long the event loop is away while COUNT
//                                                    rooms are made
//   bench_window list JOURNAL                        searching and sorting a journal
// Prints JSON; times in milliseconds.

#include "account/memorystore.h"
#include "chime/roomrules.h"
#include "mainwindow.h"
#include "preferences.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

double share(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[size_t(double(values.size() - 1) * part)];
}

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// The program's objects, joined as main() joins them.
struct Program
{
    explicit Program(const QString &journalPath)
        : journal(journalPath)
        , queue(&journal, [this](const QUuid &id) { return session.client(id); })
        , model(&journal, MainWindow::words())
        , window({&connections, &vault, &session, &preferences})
    {
        QObject::connect(&journal, &Journal::opened, &window,
                         [this] { window.setRooms(&queue, &model, &journal); });
        QObject::connect(&window, &MainWindow::ready, &journal, &Journal::open);
        window.show();
    }

    QTemporaryDir folder;
    Paths paths{folder.filePath(QStringLiteral("settings.ini")), {}, {}};
    Connections connections{paths.settings};
    MemoryStore keychain;
    MemoryStore memory;
    CredentialVault vault{&keychain, &memory};
    Session session{paths, &connections, &vault};
    Journal journal;
    CreationQueue queue;
    RoomTableModel model;
    PreferenceStore preferences{{}};
    MainWindow window;
};

template<class Sender, class Signal>
void waitFor(Sender *sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonObject gaps(const QStringList &arguments)
{
    QTemporaryDir folder;
    Program program(folder.filePath(QStringLiteral("journal.sqlite")));
    Connection connection;
    connection.name = QStringLiteral("Bench");
    connection.endpoint = arguments.at(0);
    connection.accessKeyId = arguments.at(2);
    connection = program.connections.save(connection);
    program.vault.save(connection.id,
                       std::make_shared<const Credentials>(Credentials{
                           arguments.at(2), Secret(QStringView(arguments.at(3))), Secret(), {}}),
                       &program.window, [](const CredentialVault::Saved &) {});
    waitFor(&program.journal, &Journal::opened);

    QElapsedTimer clock;
    std::vector<double> between;
    QTimer heartbeat;
    heartbeat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heartbeat, &QTimer::timeout, &program.window, [&] {
        between.push_back(double(clock.nsecsElapsed()) / 1e6);
        clock.start();
    });
    const int count = arguments.at(4).toInt();
    QList<NewRoom> rooms;
    for (int i = 0; i < count; ++i)
        rooms.append({arguments.at(1), QStringLiteral("Room %1").arg(i), roomrules::newToken()});
    clock.start();
    heartbeat.start(1);
    program.journal.add(connection.id, rooms);
    QEventLoop loop;
    QObject::connect(&program.queue, &CreationQueue::progressChanged, &loop, [&] {
        const auto progress = program.queue.progress();
        if (progress.done == count)
            loop.quit();
    });
    loop.exec();
    heartbeat.stop();
    return {{"longest", share(between, 1)}, {"p999", share(between, 0.999)}};
}

struct Times
{
    double shown = 0; // from the event to the rows on the screen, in ms
    double complete = 0; // … and to all rows in the list
};

Times timesOf(Program &program, QTableView *table, const std::function<void()> &act)
{
    QElapsedTimer clock;
    const auto elapsed = [&] { return double(clock.nsecsElapsed()) / 1e6; };
    Times times;
    // Only the first change is painted here; a change is whole when its signal's handlers are left.
    QObject context;
    QEventLoop changed;
    const auto quit = [&] { changed.quit(); };
    QObject::connect(&program.model, &RoomTableModel::modelReset, &context, quit);
    QObject::connect(&program.model, &RoomTableModel::rowsInserted, &context, quit);
    QObject::connect(&program.model, &RoomTableModel::rowsRemoved, &context, quit);
    QObject::connect(&program.model, &RoomTableModel::layoutChanged, &context, quit);
    QObject::connect(&program.model, &RoomTableModel::busyChanged, &context, quit);
    clock.start();
    act();
    if (program.model.isBusy())
        changed.exec();
    table->viewport()->repaint();
    times.shown = elapsed();
    while (program.model.isBusy())
        waitFor(&program.model, &RoomTableModel::busyChanged);
    times.complete = elapsed();
    return times;
}

QJsonObject list(const QString &journal)
{
    Program program(journal);
    waitFor(&program.journal, &Journal::opened);
    auto *table = program.window.findChild<QTableView *>(QStringLiteral("rooms"));
    auto *search = program.window.findChild<QLineEdit *>(QStringLiteral("searchRooms"));
    while (program.model.isBusy())
        waitFor(&program.model, &RoomTableModel::busyChanged);
    const double resident = residentMiB();

    std::vector<double> keystrokes;
    std::vector<double> complete;
    const auto press = [&](const std::function<void()> &act) {
        const Times times = timesOf(program, table, act);
        keystrokes.push_back(times.shown);
        complete.push_back(times.complete);
    };
    for (const char *word :
         {"operations kitchen", "zurich", "night 4711", "cafe sales 99", "xyz"}) {
        for (const char *letter = word; *letter != 0; ++letter) {
            press([&] {
                QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(*letter)));
                QApplication::sendEvent(search, &key);
            });
        }
        press([&] { search->clear(); });
    }
    std::vector<double> sorts;
    for (int column = 0; column < RoomTableModel::ColumnCount; ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sorts.push_back(
                timesOf(program, table, [&] { table->sortByColumn(column, order); }).complete);
    }
    QJsonArray all;
    for (const double time : sorts)
        all.append(time);
    return {
        {"rows", program.model.rowCount()},         {"residentMiB", resident},
        {"residentAfterMiB", residentMiB()},        {"keystrokeP95", share(keystrokes, 0.95)},
        {"keystrokeLongest", share(keystrokes, 1)}, {"keystrokeCompleteP95", share(complete, 0.95)},
        {"sortLongest", share(sorts, 1)},           {"sorts", all}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    QJsonObject figures;
    if (arguments.size() == 6 && arguments.first() == u"gaps")
        figures = gaps(arguments.sliced(1));
    else if (arguments.size() == 2 && arguments.first() == u"list")
        figures = list(arguments.at(1));
    else
        return 2;
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
