// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/member.h"

namespace rollbook {

/// A person who lives with another and whose fee that one pays, for a span of days; both ends belong to it. The lead
/// payer has no such record. A lead who is a member of a household type pays one fee for all.
struct HouseholdLink {
    Id<HouseholdLink> id;
    Id<Member> member;
    Id<Member> lead; ///< who pays; not in another's household
    QDate start;
    QDate end; ///< last day; invalid: open
    bool operator==(const HouseholdLink &) const = default;
};

template <> struct RecordTraits<HouseholdLink> {
    static constexpr int type = 31;
    static constexpr const char *name = "household_link";
    using H = HouseholdLink;
    static constexpr std::tuple fields {
        Field<H, Id<Member>> { 1, "member", &H::member, Merge::Fact, Privacy::Opinion, Block::None, Indexed::Yes },
        Field<H, Id<Member>> { 2, "lead", &H::lead, Merge::Register, Privacy::Opinion, Block::None, Indexed::Yes },
        Field<H, QDate> { 3, "start_day", &H::start, Merge::Register, Privacy::Opinion },
        Field<H, QDate> { 4, "end_day", &H::end, Merge::Register, Privacy::Opinion },
    };
};

} // namespace rollbook
