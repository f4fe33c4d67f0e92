// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalexporter.h"

#include "core/plaintext.h"
#include "failuretext.h"
#include "messagebar.h"
#include "rooms/journalexport.h"
#include "rooms/journalreader.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>

namespace {

const QString exportSubject = QStringLiteral("export");
const QString jsonSuffix = QStringLiteral("json");

// Takes nothing more once it is not wanted any more.
class CancellableFile : public QSaveFile
{
public:
    CancellableFile(const QString &path, const std::atomic<bool> *cancelled)
        : QSaveFile(path)
        , m_cancelled(cancelled)
    { }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        return *m_cancelled ? -1 : QSaveFile::writeData(data, size);
    }

private:
    const std::atomic<bool> *m_cancelled;
};

// What went wrong, in words; empty: nothing. The file is whole, or as it was.
QString writeList(const QString &journal, CancellableFile &file, bool asJson)
{
    const auto reader = JournalReader::open(journal);
    if (!reader)
        return FailureText::of(reader.error());
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const bool written = asJson ? journalexport::writeJson(*reader, {}, file)
                                : journalexport::writeCsv(*reader, {}, file);
    return written && file.commit() ? QString() : file.errorString();
}

} // namespace

JournalExporter::JournalExporter(MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_messages(messages)
    , m_window(window)
    , m_action(new QAction(tr("&Export list…"), this))
{
    m_action->setObjectName(QStringLiteral("exportList"));
    // Without Shift, a line that is typed in takes it for "to the end".
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &JournalExporter::ask);
}

JournalExporter::~JournalExporter()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void JournalExporter::setJournal(const QString &path)
{
    m_journal = path;
    m_action->setEnabled(!m_thread);
}

void JournalExporter::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Export list"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table for spreadsheets (*.csv)");
    const QString json = tr("JSON, with every detail (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("rooms", "the name of a file") + u".csv");
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? jsonSuffix : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool asJson = QFileInfo(path).suffix().compare(jsonSuffix, Qt::CaseInsensitive) == 0;
        write(path, asJson);
    });
    dialog->open();
}

void JournalExporter::write(const QString &path, bool asJson)
{
    m_cancelled = false;
    m_action->setEnabled(false);
    m_messages->post(
        {.text = tr("The list is being written to “%1”…").arg(plaintext::visiblePath(path)),
         .actions = {{tr("Cancel"), [this] { m_cancelled = true; }}},
         .subject = exportSubject});
    m_thread.reset(QThread::create([this, journal = m_journal, path, asJson] {
        CancellableFile file(path, &m_cancelled);
        const QString error = writeList(journal, file, asJson);
        QMetaObject::invokeMethod(
            this, [this, path, error] { onWritten(path, error); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void JournalExporter::onWritten(const QString &path, const QString &error)
{
    m_thread->wait();
    m_thread.reset();
    m_action->setEnabled(true);
    if (error.isEmpty()) {
        m_messages->post(
            {.text = tr("The list was written to “%1”.").arg(plaintext::visiblePath(path)),
             .subject = exportSubject});
    } else if (m_cancelled) {
        m_messages->post({.text = tr("The export was cancelled; “%1” is as it was.")
                                      .arg(plaintext::visiblePath(path)),
                          .subject = exportSubject});
    } else {
        m_messages->post({.kind = MessageBar::Kind::Error,
                          .text = tr("The list could not be written to “%1”: %2")
                                      .arg(plaintext::visiblePath(path), plaintext::visible(error)),
                          .subject = exportSubject});
    }
}

#include "moc_journalexporter.cpp"
