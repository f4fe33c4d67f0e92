// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/roomtablemodel.h"
#include "session/session.h"
#include "windowengine.h"

#include <QMainWindow>

class QSplitter;
class BatchOpener;
class CreateRoomForm;
class CreationQueue;
class Journal;
class JournalExporter;
class KeychainNotice;
class MainMenu;
class MessageBar;
class OtherWindows;
class QueueBar;
class RoomsView;
struct WindowParts;

// The window. It stands and takes text before there is a keychain, a journal or a local service;
// what comes later is handed in.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    using Engine = WindowEngine;

    explicit MainWindow(Engine engine, QWidget *parent = nullptr);

    // The journal is open. None is owned; all outlive the window.
    void setRooms(CreationQueue *queue, RoomTableModel *model, Journal *journal);
    // The journal cannot be opened: `reason` is in the user's words. openRooms() may follow.
    void setRoomsUnavailable(const QString &reason);

    // Shows what is in a file with a list of rooms, for the user to decide.
    void openBatchFile(const QString &path);

    // Where nobody may be there to answer: what is not saved is lost.
    void closeUnasked();

    // For another window that takes its place; see WindowHost. It can where nothing is asked, and
    // nothing is on its way to the journal or from it.
    [[nodiscard]] bool canBeReplaced() const;
    void saveState();
    void takeOver(const MainWindow &before); // what is not in the settings file
    [[nodiscard]] bool holdsEarlier() const { return m_holdsEarlier; }
    void tellEarlier(qint64 count); // rows of an earlier session, held until the user decides
    [[nodiscard]] OtherWindows *others() const { return m_others; }

    // A MfaPrompt; see session/rolecredentials.h.
    void askForMfaCode(const QString &serial, QObject *context,
                       std::function<void(const QString &code)> done);

    // For whatever the program has to say.
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

    // What a RoomTableModel is to be made with.
    static RoomTableModel::Words words();

Q_SIGNALS:
    void ready(); // the window has been painted: what takes long may begin
    void openRooms(); // the user wants to try again

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Untaken
    {
        QUuid connection;
        NewRoom room;
        QString reason;
    };

    [[nodiscard]] QString connectionName(const QUuid &id) const;
    void begin();
    void buildContent();
    void joinMenu();
    void joinEngine();
    void joinQueue();
    void tellSettingsProblem();
    void tellFoundCredentials();
    [[nodiscard]] WindowParts parts();

    void showProgress();
    void askToCancelAll();
    void cancelAll();
    void tellCancelled(const QList<qint64> &ids);
    void decideEarlier();
    void takeRoom(const QUuid &connection, const NewRoom &room);
    void roomTaken(qint64 id, const NewRoom &room);
    void roomNotTaken(const NewRoom &room, const QString &reason);
    void tellUntaken(const Untaken &untaken);
    void localServiceFailed(const QString &reason);
    void showConnections();
    void askToQuit();

    Engine m_engine;
    CreationQueue *m_queue = nullptr;
    QHash<QString, QUuid> m_beingTaken; // connection by token, until the journal has the room
    QList<Untaken> m_untaken; // that found no place in the form
    QList<qint64> m_cancelled; // by the last order to do so
    bool m_holdsEarlier = false; // rows of an earlier session, until the user decides
    bool m_begun = false;
    bool m_asks = true; // before it closes

    MessageBar *m_messages;
    KeychainNotice *m_keychain;
    QSplitter *m_splitter;
    CreateRoomForm *m_form;
    RoomsView *m_rooms;
    QueueBar *m_queueBar;
    JournalExporter *m_exporter;
    BatchOpener *m_batches;
    OtherWindows *m_others;
    MainMenu *m_menu;
};
