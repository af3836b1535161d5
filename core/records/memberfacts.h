// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <vector>

namespace rollbook {

/// Which of a person's records to read along.
enum class FactParts : unsigned {
    Vital = 0, ///< of the member only id, joined, applied, deceased and the pinned status
    Whole = 1, ///< every field of the member
    Periods = 2,
    Money = 4, ///< charges, allocations to them, and payments by the person
    Standings = 8,
    Groups = 16, ///< group memberships and offices
    Everything = 31,
};
constexpr FactParts operator|(FactParts a, FactParts b)
{
    return static_cast<FactParts>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr bool has(FactParts parts, FactParts part)
{
    return (static_cast<unsigned>(parts) & static_cast<unsigned>(part)) != 0;
}

/// A person, or an affiliate, with what the rules need to know. Each list is in the order of the ids.
struct MemberFacts {
    Member member; ///< of an affiliate only the family name, which is the affiliate's
    std::vector<Period> periods;
    std::vector<Charge> charges;
    std::vector<Allocation> allocations; ///< to this person's charges
    std::vector<Payment> payments; ///< by this person
    std::vector<Standing> standings;
    std::vector<GroupMembership> groups;
    Id<Group> affiliate; ///< an affiliated organisation's instead of a person's; null: a person's
    bool holdsMoney = true; ///< false: read from a copy without fees and payments, of which nothing follows then
};

} // namespace rollbook
