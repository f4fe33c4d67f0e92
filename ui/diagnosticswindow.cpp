// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosticswindow.h"

#include "core/plaintext.h"
#include "grid.h"
#include "session/diagnosticsreport.h"
#include "symbolicicon.h"
#include "windowsize.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

DiagnosticsWindow::DiagnosticsWindow(Paths paths, const Connections *connections, QWidget *parent)
    : QDialog(parent)
    , m_paths(std::move(paths))
    , m_connections(connections)
    , m_text(new QPlainTextEdit(this))
    , m_names(new QCheckBox(tr("&Include room names and tokens"), this))
    , m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("diagnostics"));
    setWindowTitle(tr("Diagnostics"));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(tr("Being gathered…"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // The style's own icon is for light buttons.
    buttons->button(QDialogButtonBox::Close)->setIcon(symbolicIcon(QStringLiteral("close")));
    m_copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsWindow::copy);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsWindow::askWhereTo);
    connect(m_names, &QCheckBox::toggled, this, &DiagnosticsWindow::refresh);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::Wide, grid::Wide, grid::Wide, grid::Wide);
    layout->setSpacing(grid::Unit);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_names);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    resizeWithinScreen(this, {90 * grid::Unit, 70 * grid::Unit});
}

void DiagnosticsWindow::gather()
{
    gatherDiagnostics(m_paths, m_connections->all(), QGuiApplication::platformName(), this,
                      [this](const Diagnostics &diagnostics) { take(diagnostics); });
}

void DiagnosticsWindow::take(const Diagnostics &diagnostics)
{
    m_diagnostics = diagnostics;
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(true);
    refresh();
}

void DiagnosticsWindow::refresh()
{
    m_outcome->hide();
    if (!m_diagnostics)
        return;
    const bool names = m_names->isChecked();
    m_text->setPlainText(
        diagnosticsreport::toText(names ? *m_diagnostics : withoutNames(*m_diagnostics)));
}

void DiagnosticsWindow::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    tell(tr("Copied."));
}

void DiagnosticsWindow::askWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"));
    dialog->setObjectName(QStringLiteral("saveDiagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("roomwright-diagnostics", "the name of a file") + u".txt");
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsWindow::write);
    dialog->open();
}

void DiagnosticsWindow::write(const QString &path)
{
    const QByteArray text = m_text->toPlainText().toUtf8();
    const QString name = plaintext::visiblePath(path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        tell(tr("Written to “%1”.").arg(name));
    else
        tell(tr("“%1” could not be written: %2").arg(name, plaintext::visible(file.errorString())));
}

void DiagnosticsWindow::tell(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->show();
}

#include "moc_diagnosticswindow.cpp"
