// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/diagnostics.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

// What helps to find out what is wrong, to read, to copy and to save: versions, the keychain,
// files, connections and the last failures.
class DiagnosticsWindow : public QDialog
{
    Q_OBJECT
public:
    // Does not own the connections.
    DiagnosticsWindow(Paths paths, const Connections *connections, QWidget *parent = nullptr);

public Q_SLOTS:
    void gather(); // anew; what was there stays until the answer comes

private:
    void take(const Diagnostics &diagnostics);
    void refresh();
    void copy();
    void askWhereTo();
    void write(const QString &path);
    void tell(const QString &sentence);

    Paths m_paths;
    const Connections *m_connections;
    std::optional<Diagnostics> m_diagnostics;
    QPlainTextEdit *m_text;
    QCheckBox *m_names;
    QLabel *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_save;
};
