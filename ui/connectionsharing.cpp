// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsharing.h"

#include "core/plaintext.h"
#include "failuretext.h"
#include "messagebar.h"
#include "session/connectionfile.h"
#include "symbolicicon.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

const QString sharingSubject = QStringLiteral("sharing");

} // namespace

ConnectionSharing::ConnectionSharing(Connections *connections, MessageBar *messages,
                                     QWidget *window)
    : QObject(window)
    , m_connections(connections)
    , m_messages(messages)
    , m_window(window)
    , m_button(new QPushButton(tr("S&hare"), window))
{
    m_button->setObjectName(QStringLiteral("shareConnections"));
    m_button->setAutoDefault(false);
    auto *menu = new QMenu(m_button);
    QAction *importing =
        menu->addAction(tr("&Import connections…"), this, [this] { askForFile(false); });
    importing->setObjectName(QStringLiteral("importConnections"));
    QAction *exporting =
        menu->addAction(tr("&Export connections…"), this, [this] { askForFile(true); });
    exporting->setObjectName(QStringLiteral("exportConnections"));
    m_button->setMenu(menu);
}

void ConnectionSharing::askForFile(bool toWrite)
{
    auto *dialog =
        new QFileDialog(m_window, toWrite ? tr("Export connections") : tr("Import connections"));
    dialog->setObjectName(QStringLiteral("sharingDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Connections (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (toWrite) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(tr("connections", "the name of a file") + u".json");
        connect(dialog, &QFileDialog::fileSelected, this, &ConnectionSharing::exportTo);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ConnectionSharing::importFrom);
    }
    dialog->open();
}

void ConnectionSharing::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = connectionfile::write(m_connections->all());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        tellError(tr("The connections could not be written to “%1”: %2")
                      .arg(plaintext::visiblePath(path), plaintext::visible(file.errorString())));
        return;
    }
    m_messages->post({.text = tr("The connections were written to “%1”, without their secrets.")
                                  .arg(plaintext::visiblePath(path)),
                      .subject = sharingSubject});
}

void ConnectionSharing::importFrom(const QString &path)
{
    QFile file(path);
    const QByteArray content =
        file.open(QIODevice::ReadOnly) ? file.read(connectionfile::LargestFile + 1) : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        tellError(tr("“%1” cannot be read: %2")
                      .arg(plaintext::visiblePath(path), plaintext::visible(file.errorString())));
        return;
    }
    const auto read = connectionfile::read(content);
    if (read) {
        add(connectionfile::newOnes(*read, m_connections->all()), plaintext::visiblePath(path));
        return;
    }
    const auto more = read.error().size() - 1;
    QString text =
        tr("Nothing was added from “%1”: %2")
            .arg(plaintext::visiblePath(path), FailureText::of(read.error().constFirst()));
    if (more > 0)
        text += u' ' + tr("There are %n more faults in the file.", "", int(more));
    tellError(text);
}

void ConnectionSharing::add(const QList<Connection> &connections, const QString &fileName)
{
    QList<Connection> saved;
    for (const Connection &connection : connections)
        saved << m_connections->save(connection);
    Q_EMIT added(saved);
    if (saved.isEmpty()) {
        m_messages->post({.text = tr("You have all the connections of “%1” already.").arg(fileName),
                          .subject = sharingSubject});
    } else if (!m_connections->isOnDisk()) {
        m_messages->post({.kind = MessageBar::Kind::Warning,
                          .text = tr("The connections can be used, but the settings file could "
                                     "not be written: they will be gone when Roomwright ends."),
                          .subject = sharingSubject});
    } else {
        m_messages->post(
            {.text = tr("%n connections were added. Enter your own keys in those that need "
                        "them.",
                        "", int(saved.size())),
             .subject = sharingSubject});
    }
}

void ConnectionSharing::tellError(const QString &text)
{
    m_messages->post({.kind = MessageBar::Kind::Error, .text = text, .subject = sharingSubject});
}

#include "moc_connectionsharing.cpp"
