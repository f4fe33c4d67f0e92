// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "rooms/journalexport.h"
#include "rooms/journalreader.h"

namespace commandline {

struct CommandSyntax;
struct ParsedOptions;

// This user's journal, to read from while others may write to it; null where there is none yet. The
// error is a sentence.
Expected<std::unique_ptr<JournalReader>, QString> journalToRead();

// Why its rows did not come to an end.
QString notReadSentence(const JournalReader &reader);

// --batch and --state, for the commands about the journal's rows; what is wrong is appended to
// `errors`.
extern const QLatin1StringView BatchOption;
extern const QLatin1StringView StateOption;
journalexport::Selection readSelection(const ParsedOptions &parsed, QStringList &errors);

// What every command does that has no list of its own to say: help, or what is wrong. Nothing: go
// on; else the exit code.
std::optional<int> answerWithoutWork(const CommandSyntax &syntax, const ParsedOptions &parsed,
                                     const QStringList &errors);

} // namespace commandline
