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
    /// Before a block of an entry of another laptop is journaled, as block `which` of line `number`.
    [[nodiscard]] Done note(const Entry &entry, quint64 number, qint64 which, const std::vector<RecordChange> &block);
    /// After the last entry, when all laptops' records are there. BeyondLimits, which names `path`; what a revoked
    /// laptop wrote has no effect and stands in nobody's way.
    [[nodiscard]] Done check(const QString &path);

private:
    struct Noted {
        quint64 number = 0;
        qint64 which = 0;
        std::set<std::pair<int, Uuid>> free; ///< ids of new records that no other one had
    };
    [[nodiscard]] Result<std::optional<Device>> record(const Id<Device> &id);

    RecordHistory &m_history;
    const Reader &m_reader;
    std::map<Id<Device>, std::vector<Noted>> m_noted;
    std::map<Id<Device>, bool> m_isWhole; ///< laptops that were looked up
};

} // namespace rollbook
