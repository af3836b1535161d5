// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

#include <QByteArray>

namespace rollbook {

/// The permanent byte form of records and changes: what the journal keeps and what digests are taken of.
///
/// A record is its type number, its 16 id bytes, then for every field that differs from the default its number and
/// value, then 0. Numbers are LEB128 (signed ones zigzag), text is UTF-8 with its length in front, days are Julian
/// day numbers. Unknown field numbers cannot be read: a file that holds them says so by its schema.
void encodeRecord(QByteArray &out, const RecordChange &change, bool after);

/// Where the two sides of a change stand among encoded bytes; a missing side has size 0.
struct EncodedSides {
    qsizetype beforeAt = 0;
    qsizetype beforeSize = 0;
    qsizetype afterAt = 0;
    qsizetype afterSize = 0;
};

/// Appends a change: a byte saying which sides are there, then those sides.
EncodedSides encodeChange(QByteArray &out, const RecordChange &change);

/// A change as it stands in a block, with the bytes of its two sides.
struct EncodedChange {
    RecordChange change;
    QByteArrayView before; ///< empty when that side is missing
    QByteArrayView after;
};

/// Reads the change at `at` and moves `at` behind it; nothing when the bytes are not one.
[[nodiscard]] std::optional<EncodedChange> decodeChange(QByteArrayView bytes, qsizetype &at);

/// The head of an entry without its id: device, sequence, stamp, seen, actor, action, undoes.
[[nodiscard]] QByteArray encodeHead(const Entry &entry);
[[nodiscard]] bool decodeHead(QByteArrayView bytes, Entry &entry);

} // namespace rollbook
