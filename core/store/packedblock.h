// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/store/digest.h"
#include "core/store/packedrows.h"

#include <QByteArray>

#include <array>

namespace rollbook {

/// What is derived from one person on the two sides of a change: the words of the search and the place in the list.
/// What follows from the side after the change stands in rows, ready to be written.
struct DerivedKeys {
    Uuid id;
    std::optional<QByteArray> wordsBefore;
    QByteArray sortBefore;
    std::optional<std::size_t> rowAfter; ///< of PackedBlock::words and PackedBlock::places
};

/// A block of changes with all that can be worked out about it without the database: what the journal keeps, hashes,
/// search words. Making one is pure, and is done in another thread than the one that writes.
struct PackedBlock {
    std::vector<RecordChange> changes;
    std::array<PackedRows, recordTypeCount> added; ///< the new records by type, in order
    std::vector<DerivedKeys> people; ///< one for each change of a Member, in order
    PackedRows words; ///< id and words of each person after the change
    PackedRows places; ///< the sort key of each person after the change
    std::vector<Uuid> touched; ///< what the block touches; see Footprint
    QByteArray body; ///< the changes encoded and compressed
    Hash hash {}; ///< of the hashes of both sides of each change
    Digest digest; ///< what the block adds to the digest of all records

    /// Empties the block and keeps its room.
    void clear();
};

/// Packs the changes of a block that holds nothing else yet.
[[nodiscard]] Done pack(PackedBlock &block);
/// The same for changes that the journal does not get: without body and hash.
[[nodiscard]] PackedBlock packEffects(std::vector<RecordChange> changes);
/// Encoded changes as the journal keeps them.
[[nodiscard]] Result<QByteArray> compressed(const QByteArray &bytes);

/// Packed blocks of a stream, made ahead of the writer in a thread of its own, or one by one when called.
class BlockSource
{
public:
    virtual ~BlockSource() = default;
    /// The next block; one without changes is the end.
    [[nodiscard]] virtual Result<PackedBlock> next() = 0;
    /// Takes a block that is done with: it is taken apart where it was made, which the writer need not wait for.
    virtual void giveBack(PackedBlock block) = 0;
};

/// `ahead`: the stream is pulled in a thread of its own, at most a few blocks ahead.
[[nodiscard]] std::unique_ptr<BlockSource> blocksOf(ChangeStream &stream, bool ahead);

} // namespace rollbook
