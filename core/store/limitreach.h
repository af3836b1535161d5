// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/limits.h"
#include "core/store/recordhistory.h"

#include <set>

namespace rollbook {

/// Holds what limited laptops journaled against the limits of their copies, when it comes to a whole register. It asks
/// the history that the author had seen and not the rows of today, so that every whole register, whenever an entry
/// comes to it, decides alike: somebody who has gone to another branch since was within reach then. The one exception
/// is the id of a new record, which must not be another one's here.
class LimitCheck
{
public:
    LimitCheck(RecordHistory &history, const Reader &reader) : m_history(history), m_reader(reader) { }
    /// Before a block of an entry of another laptop is journaled. BeyondLimits.
    [[nodiscard]] Done check(const Entry &entry, const std::vector<RecordChange> &block, const QString &path);
    /// After the last entry: no laptop whose entries came before its own record was a limited one.
    [[nodiscard]] Done finish(const QString &path) const;

private:
    RecordHistory &m_history;
    const Reader &m_reader;
    std::set<Id<Device>> m_unknown;
};

} // namespace rollbook
