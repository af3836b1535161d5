// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

#include <span>
#include <unordered_set>

namespace rollbook {

/// Checks an operation block by block against the rules that every change must keep; check() is one block. Remembers
/// between blocks what it has seen to be there, so that an import of 100,000 people reads types and groups once.
/// `reader` shows the state before the block, the blocks before it included, and outlives the checker.
class Checker
{
public:
    explicit Checker(const Reader &reader) : m_reader(reader) { }
    [[nodiscard]] Done check(std::span<const RecordChange> changes);

private:
    friend class CheckRun;
    const Reader &m_reader;
    std::unordered_set<Uuid> m_present; ///< types and groups known to be there
    std::unordered_set<quint64> m_numbersSeen; ///< hashes of the member numbers given by this operation
    std::optional<bool> m_beganEmpty; ///< there was nobody before the operation
};

} // namespace rollbook
