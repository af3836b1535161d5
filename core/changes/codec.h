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

/// Appends a change of which an erasure has left only what is not personal: `change` holds the sides as they are to be
/// kept, the hashes (32 bytes each, empty for a missing side) are those of the sides as they once were, by which the
/// chain still holds.
void encodeBlanked(QByteArray &out, const RecordChange &change, QByteArrayView beforeHash, QByteArrayView afterHash);

/// A change as it stands in a block, with the bytes of its two sides.
struct EncodedChange {
    RecordChange change;
    QByteArrayView before; ///< empty when that side is missing
    QByteArrayView after;
    QByteArrayView beforeHash; ///< set where an erasure has blanked the side: the hash of what it was
    QByteArrayView afterHash;
};

/// Reads the change at `at` and moves `at` behind it; nothing when the bytes are not one.
[[nodiscard]] std::optional<EncodedChange> decodeChange(QByteArrayView bytes, qsizetype &at);

/// The words of an entry, which may name a person: the action's values and why. They stand beside the head, which
/// holds only their hash, so that an erasure can drop them and the chain still holds.
[[nodiscard]] QByteArray encodeWords(const Action &action);
[[nodiscard]] bool decodeWords(QByteArrayView bytes, Action &action);

inline constexpr qsizetype hashBytes = 32;
/// The head of an entry without its id and words: device, sequence, stamp, seen, actor, kind of action, undoes, and the
/// hash of the words (32 bytes).
[[nodiscard]] QByteArray encodeHead(const Entry &entry, QByteArrayView wordsHash);
/// Reads a head; the words stay as they are. `wordsHash` points into `bytes`.
[[nodiscard]] bool decodeHead(QByteArrayView bytes, Entry &entry, QByteArrayView &wordsHash);
/// Reads a head as files of schema 1 have it, words included.
[[nodiscard]] bool decodeHeadOfSchema1(QByteArrayView bytes, Entry &entry);

} // namespace rollbook
