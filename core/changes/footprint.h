// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

#include <array>

namespace rollbook {

/// Collects what a block of changes touches: the subject of each, before and after, and the records that it newly
/// refers to (a branch that somebody joins, a charge that a payment settles), unless they were changed just before. Fed
/// with the changes of a block in their order, it always comes to the same.
class Footprint
{
public:
    void add(const RecordChange &any);
    /// Sorted, each once.
    [[nodiscard]] std::vector<Uuid> take();

private:
    void note(Uuid uuid);

    std::vector<Uuid> m_found;
    Uuid m_lastSubject;
    std::array<Uuid, 16> m_recent {};
    std::size_t m_next = 0;
    std::array<Uuid, 4> m_lately {}; ///< noted last: the same few branches and types come again and again
    std::size_t m_nextLately = 0;
};

} // namespace rollbook
