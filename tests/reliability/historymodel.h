// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/reliability/historyedits.h"

namespace rollbook::reliability {

/// What laptops ought to hold, worked out naively from all that the entries say that they have: every entry, every
/// record, every time from the beginning. It shares no code with the program's own folding.
struct ModelState {
    std::map<Uuid, std::pair<int, Values>> records; ///< type and values
    std::vector<Conflict> conflicts; ///< in the order of subject, record, unit
    bool operator==(const ModelState &) const = default;
};
[[nodiscard]] ModelState stateOf(const Histories &here);
/// The edits that have an effect.
[[nodiscard]] Histories effectiveIn(const Histories &here);

} // namespace rollbook::reliability
