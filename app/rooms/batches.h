// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/batch.h"

#include <optional>

class JournalReader;

// Which rows of the journal belong together: by batch, or as what an earlier run left. What cannot
// be read is left out.
namespace batches {

std::optional<Batch> find(const JournalReader &reader, qint64 id);
// Of those with this fingerprint.
std::optional<Batch> newest(const JournalReader &reader, const QString &fingerprint);
QList<Batch> all(const JournalReader &reader); // newest first

// Everything that can be asked for again: rows that are neither Created nor Sending.
QList<qint64> unfinished(const JournalReader &reader, qint64 batch);

struct EarlierRow
{
    qint64 id = 0;
    QUuid connection;
    bool maybeDone = false; // it was sent, without an answer
};
// What an earlier run left and nobody has taken or discarded yet, oldest first.
QList<EarlierRow> earlierRows(const JournalReader &reader, std::optional<qint64> batch = {});

// Rows on their way.
qint64 countSending(const JournalReader &reader);

} // namespace batches
