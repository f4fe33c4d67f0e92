// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "rooms/journalexport.h"
#include "rooms/journalreader.h"

namespace commandline {

struct ParsedOptions;

// This user's journal, to read from while others may write to it; null where there is none yet. The
// error is a sentence.
Expected<std::unique_ptr<JournalReader>, QString> journalToRead();

// Why its rows did not come to an end.
QString notReadSentence(const JournalReader &reader);

QString nothingLeftSentence(); // by an earlier run

// --batch and --state, for the commands about the journal's rows; what is wrong is appended to
// `errors`.
extern const QLatin1StringView BatchOption;
extern const QLatin1StringView StateOption;
QStringList stateNames(); // that --state takes
journalexport::Selection readSelection(const ParsedOptions &parsed, QStringList &errors);

} // namespace commandline
