// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandsyntax.h"
#include "commandline/exitcode.h"
#include "commandline/journalaccess.h"
#include "commandline/journalcommand.h"
#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace commandline {

namespace {

constexpr QLatin1StringView Format("format");
constexpr QLatin1StringView OutputFile("output");

const CommandSyntax &journalExportSyntax()
{
    static const CommandSyntax syntax{
        QStringLiteral("journal export"),
        CommandLine::tr("Writes everything that the journal has about each room, oldest first."),
        {
            {Format, QStringLiteral("csv|json"),
             CommandLine::tr("An array in JSON, or CSV, as by default: there, text that a "
                             "spreadsheet would take for a formula is preceded by an apostrophe.")},
            {OutputFile, QStringLiteral("FILE"),
             CommandLine::tr("Where to, as a whole or not at all; standard output by default.")},
            {StateOption, QStringLiteral("STATE"),
             //: %1 are the names of states.
             CommandLine::tr("Only rooms that are %1.").arg(alternatives(stateNames()))},
            {BatchOption, QStringLiteral("N"), CommandLine::tr("Only rooms of one batch.")},
        }};
    return syntax;
}

bool writeRows(const JournalReader &reader, const journalexport::Selection &selection, bool asCsv,
               QIODevice &device)
{
    return asCsv ? journalexport::writeCsv(reader, selection, device)
                 : journalexport::writeJson(reader, selection, device);
}

int fail(const QFileDevice &file, const JournalReader &reader)
{
    printError(file.error() == QFileDevice::NoError
                   ? notReadSentence(reader)
                   //: %1 is what the system says.
                   : CommandLine::tr("The export could not be written: %1.")
                         .arg(printable(file.errorString())));
    return OtherTrouble;
}

// A pipe or a device, which must not be replaced by a file.
bool isSpecial(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile();
}

int writeTo(const QString &path, const JournalReader &reader,
            const journalexport::Selection &selection, bool asCsv)
{
    if (path.isEmpty() || isSpecial(path)) {
        QFile file(path);
        const bool opened = path.isEmpty() ? file.open(fileno(stdout), QIODevice::WriteOnly)
                                           : file.open(QIODevice::WriteOnly);
        const bool written = opened && writeRows(reader, selection, asCsv, file) && file.flush();
        return written ? int(Done) : fail(file, reader);
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && writeRows(reader, selection, asCsv, file) && file.commit();
    return written ? int(Done) : fail(file, reader);
}

} // namespace

int exportJournal(const QStringList &arguments)
{
    const ParsedOptions parsed = parse(journalExportSyntax(), arguments);
    QStringList errors = parsed.errors;
    const journalexport::Selection selection = readSelection(parsed, errors);
    const QString format = parsed.values.value(Format, QStringLiteral("csv"));
    if (format != u"csv" && format != u"json")
        errors.append(
            choiceSentence(optionSubject(Format), {QStringLiteral("csv"), QStringLiteral("json")}));
    const QString path = parsed.values.value(OutputFile);
    if (parsed.values.contains(OutputFile) && path.isEmpty())
        errors.append(emptySentence(optionSubject(OutputFile)));
    if (const auto code = answerWithoutWork(journalExportSyntax(), parsed.help, errors))
        return *code;

    const auto reader = journalToRead();
    if (!reader || !*reader) {
        printError(reader ? CommandLine::tr("There is no journal yet.") : reader.error());
        return OtherTrouble;
    }
    return writeTo(path, **reader, selection, format == u"csv");
}

} // namespace commandline
