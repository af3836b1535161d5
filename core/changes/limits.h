// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/records/columnset.h"

#include <map>
#include <optional>
#include <set>

namespace rollbook {

/// Whose records are by the rows: their subjects, by type and id.
using Owners = std::map<std::pair<int, Uuid>, Uuid>;
/// Of the records that the block changes, those that there are. One read for each type.
[[nodiscard]] Result<Owners> ownersOf(const Reader &reader, const std::vector<RecordChange> &block);

/// What a limited laptop's change is held against. One asks the rows of the laptop's own copy, one the history of a
/// whole register: both come to the same for what the program writes.
class Reach
{
public:
    virtual ~Reach() = default;
    /// Whether the person is, or ever was, in a group of the limits.
    [[nodiscard]] virtual Result<bool> person(const Uuid &subject) = 0;
    /// Whether the group is one of the limits, or stands or ever stood below one.
    [[nodiscard]] virtual Result<bool> group(const Uuid &group) = 0;
    /// Whether the record is there and the person's.
    [[nodiscard]] virtual Result<bool> owns(const Uuid &subject, int type, const Uuid &record) = 0;
    /// Whether no record of the type has this id.
    [[nodiscard]] virtual Result<bool> isFree(int type, const Uuid &record) = 0;
    /// Whether nobody but the laptop itself has written about the person, so that it sees all there is of them.
    [[nodiscard]] virtual Result<bool> isItsAlone(const Uuid &subject) = 0;
};

/// The same, asked of the rows of a copy that holds nothing beyond its limits.
class CopyReach final : public Reach
{
public:
    /// `shared`: how far the entries of this laptop are known to whole registers.
    CopyReach(const Reader &reader, const Device &laptop, quint64 shared)
        : m_reader(reader), m_laptop(laptop), m_shared(shared)
    {
    }
    /// Reads what the changes of a block are asked about; comes first.
    [[nodiscard]] Done prepare(const std::vector<RecordChange> &block);
    [[nodiscard]] Result<bool> person(const Uuid &subject) override;
    [[nodiscard]] Result<bool> group(const Uuid &group) override;
    [[nodiscard]] Result<bool> owns(const Uuid &subject, int type, const Uuid &record) override;
    [[nodiscard]] Result<bool> isFree(int type, const Uuid &record) override;
    [[nodiscard]] Result<bool> isItsAlone(const Uuid &subject) override;

private:
    const Reader &m_reader;
    Owners m_owners; ///< of the records of the block
    std::set<Uuid> m_people; ///< of those whom the block is about, who there is
    std::map<Uuid, Uuid> m_parents; ///< of groups
    const Device &m_laptop;
    quint64 m_shared;
};

/// Whether a limited laptop may write the changes of a block; false: they reach beyond its limits. It may
/// - edit people and their records in the columns it was granted, and add and remove records of kinds that it was
///   granted whole; it removes people only as long as it alone has written about them (to take an admission back),
///   since there may be more of others than it sees;
/// - add people to its groups, in the block that adds them;
/// - note prints and exports, and present its own device record.
/// It erases, merges and settles nothing, and leaves groups, types, rules and the roster alone, households, statements,
/// batches, learned payer names, money in suspense and that of affiliates as well.
[[nodiscard]] Result<bool> isWithinLimits(const Device &laptop, const std::vector<RecordChange> &block, Reach &reach);

} // namespace rollbook
