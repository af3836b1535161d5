// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees.h"
#include "core/rules/ledger.h"

namespace rollbook {

/// Periods, charges and payments of affiliates are read by moneyOfAffiliate() and moneyOfAffiliates():
/// core/rules/ledger.h.

/// The affiliated organisation, ReferenceMissing, or NotAnAffiliate for any other group.
[[nodiscard]] Result<Group> affiliateOf(const Reader &reader, Id<Group> id);

/// Whom an affiliate sends.
struct Delegation {
    std::vector<GroupMembership> delegates; ///< on the day or later, in the order of the ids
    std::vector<GroupMembership> substitutes;
    std::optional<int> entitled; ///< delegates that it may send; nothing: as many as it likes
    bool affiliated = false; ///< whether its affiliation counts on the day
};
/// As at a day. An affiliate whose affiliation does not count on it is entitled to none.
[[nodiscard]] Result<Delegation> delegationOf(const Reader &reader, const Group &affiliate, QDate day);

/// The next term of an affiliation.
struct AffiliationRenewal {
    MembershipType type;
    Term term;
    Money fee;
    bool continues = false;
};
/// By the rules that people are renewed by, and the fee by the affiliate's `members`. `type`: null: as before.
/// ForPeople for a type that is none of affiliations.
[[nodiscard]] Result<AffiliationRenewal> affiliationRenewal(
    const MemberFacts &facts, const Types &types, Id<MembershipType> type, int members, QDate day);

} // namespace rollbook
