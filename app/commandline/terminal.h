// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QFile;

namespace commandline {

// Text of others as one harmless line: what is visible of it, cut where it is endless.
QString printable(const QString &text);

// To be called before anything is opened: where a standard stream was closed by who started the
// program, the next file or connection to be opened would take its place, and get what is printed.
void keepStandardStreams();

[[nodiscard]] bool inputIsTerminal();
[[nodiscard]] bool outputIsTerminal();
[[nodiscard]] bool errorIsTerminal();

// Standard input for "-", else the file of that name. False: see the file's error.
bool openInput(QFile &file, const QString &input);

// One or more lines on standard error.
void printError(const QString &lines);

// Likewise, and what they are: "error: …", "warning: …".
void printErrors(const QStringList &sentences);
void printWarnings(const QStringList &sentences);

// On standard output, at once. False: it could not be written (a full disk, a closed pipe).
bool printResult(const QByteArray &utf8);

} // namespace commandline
