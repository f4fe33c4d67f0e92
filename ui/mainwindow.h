// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/roomtablemodel.h"
#include "session/session.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QScrollArea;
class QSettings;
class QSplitter;
class ConnectionsDialog;
class CreateRoomForm;
class CreationQueue;
class DiagnosticsWindow;
class GuideWindow;
class JournalExporter;
class KeychainNotice;
class MessageBar;
class QueueBar;
class RoomsView;

// The window. It stands and takes text before there is a keychain, a journal or a local service;
// what comes later is handed in.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // Owns none of them; all outlive it.
    struct Engine
    {
        Connections *connections;
        CredentialVault *vault;
        Session *session;
    };

    explicit MainWindow(Engine engine, QWidget *parent = nullptr);

    // The journal is open. Neither is owned; both outlive the window.
    void setRooms(CreationQueue *queue, RoomTableModel *model, const QString &journalPath);
    // The journal cannot be opened: `reason` is in the user's words. openRooms() may follow.
    void setRoomsUnavailable(const QString &reason);

    // Where nobody may be there to answer: what is not saved is lost.
    void closeUnasked();

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
    [[nodiscard]] QString connectionName(const QUuid &id) const;
    void begin();
    void buildContent();
    void buildMenus();
    void buildEditMenu();
    void buildRoomsMenu();
    void buildHelpMenu();
    void joinEngine();
    void joinQueue();
    void tellSettingsProblem();
    void tellFoundCredentials();
    void restoreState();
    void saveState();
    [[nodiscard]] bool mayWriteSettings() const;

    void showProgress();
    void cancelAll();
    void tellEarlier(qint64 count);
    void decideEarlier();
    void takeRoom(const QUuid &connection, const NewRoom &room);
    void roomTaken(qint64 id, const NewRoom &room);
    void roomNotTaken(const NewRoom &room, const QString &reason);
    void localServiceFailed(const QString &reason);
    void manageConnections();
    void showGuide();
    void showDiagnostics();
    void showAbout();

    Engine m_engine;
    CreationQueue *m_queue = nullptr;
    QHash<QString, QUuid> m_beingTaken; // connection by token, until the journal has the room
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
    QAction *m_cancelAll = nullptr;
    QPointer<ConnectionsDialog> m_connectionsDialog;
    QPointer<GuideWindow> m_guide;
    QPointer<DiagnosticsWindow> m_diagnostics;
};
