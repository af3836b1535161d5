// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/periods.h"

namespace rollbook {

/// What a term of the type costs.
///
/// Exempt types cost nothing. Of an affiliation it is the fee of the band that `members`, the affiliate's own
/// membership, fall into. A term that follows another (`joins` false) costs the whole fee; one that begins afresh goes
/// by the type's pricing: by the month it begins in, or of a fixed year a twelfth for each month begun of it, rounded
/// to the nearest penny (half a penny up) and never more than the fee, however long the term is. Months of the year are
/// counted from its first day, so that of a year from 6 April the day 10 May is in the second.
[[nodiscard]] Money feeOfTerm(const MembershipType &type, const Term &term, bool joins, int members = 0);

/// The fee of affiliates with up to `most` members.
struct FeeBand {
    int most = -1; ///< members; -1: however many
    Money fee;
    bool operator==(const FeeBand &) const = default;
};

/// The bands as MembershipType::bandFees has them, in ascending order, the last without a limit; nothing when the list
/// is not made like that. An empty list has no bands.
[[nodiscard]] std::optional<std::vector<FeeBand>> feeBands(const QStringList &bandFees);
/// The same written, as MembershipType::bandFees has them.
[[nodiscard]] QStringList bandFeesOf(std::span<const FeeBand> bands);
/// The twelve amounts of MembershipType::monthFees, January first; nothing when they are not twelve of 0 or more.
[[nodiscard]] std::optional<std::vector<Money>> monthFees(const QStringList &monthFees);

/// The fee of a whole term of an affiliation with so many members of its own.
[[nodiscard]] Money affiliationFee(const MembershipType &type, int members);

/// How many delegates an affiliate with so many members may send: one for every membersPerDelegate begun, at least and
/// at most as the type says. Without such a number its most, or else its least delegates; nothing when the type has no
/// rule, and then as many as it likes.
[[nodiscard]] std::optional<int> delegatesFor(const MembershipType &type, int members);

} // namespace rollbook
