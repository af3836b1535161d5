// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// Who lives together on a day, seen from one person.
struct Household {
    std::optional<HouseholdLink>
        own; ///< the person's own place with a lead payer; nothing for the lead and who lives alone
    std::vector<HouseholdLink> places; ///< of everybody who lives with the lead, the person too
    std::vector<Member> others; ///< who lives with the person: the lead payer first, then by name
    Id<Member> lead; ///< null: the person lives alone

    [[nodiscard]] bool isShared() const { return !lead.isNull(); }
};

[[nodiscard]] Result<Household> readHousehold(const Reader &reader, Id<Member> person, QDate day);

} // namespace rollbook
