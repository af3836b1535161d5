// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/store/digest.h"

#include <QByteArray>

namespace rollbook {

/// What is derived from one person on the two sides of a change: the words of the search and the place in the list.
struct DerivedKeys {
    QString wordsBefore;
    QString wordsAfter;
    QString sortBefore;
    QString sortAfter;
};

/// A block of changes with all that can be worked out about it without the database: what the journal keeps, hashes,
/// search words. Making one is pure, and is done in another thread than the one that writes.
struct PackedBlock {
    std::vector<RecordChange> changes;
    std::vector<DerivedKeys> people; ///< one for each change of a Member, in order
    QByteArray body; ///< the changes encoded and compressed
    Hash hash {}; ///< of the hashes of both sides of each change
    Digest digest; ///< what the block adds to the digest of all records
};

[[nodiscard]] Result<PackedBlock> packBlock(std::vector<RecordChange> changes);

/// Packed blocks of a stream, made ahead of the writer in a thread of its own, or one by one when called.
class BlockSource
{
public:
    virtual ~BlockSource() = default;
    /// The next block; one without changes is the end.
    [[nodiscard]] virtual Result<PackedBlock> next() = 0;
};

/// `ahead`: the stream is pulled in a thread of its own, at most a few blocks ahead.
[[nodiscard]] std::unique_ptr<BlockSource> blocksOf(ChangeStream &stream, bool ahead);

} // namespace rollbook
