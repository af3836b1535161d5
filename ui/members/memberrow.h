// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/directory.h"
#include "ui/members/membercolumns.h"

namespace rollbook {

using MemberIds = std::vector<Id<Member>>;

/// One person as a list shows them: what is stored, and what follows from it on a day.
struct MemberRow {
    Member member;
    Status status;
    Id<MembershipType> type; ///< of the latest period begun; null: none
    Id<Group> home; ///< home group on the day; null: none
    QDate paidUntil; ///< last day of the latest period whose fee is settled; invalid: none, for life, or not held
    bool forLife = false; ///< that period has no end
    std::optional<Money> owed; ///< pence, on the day; nothing where this copy does not hold it
};

/// The parts makeRow() needs for every column.
inline constexpr FactParts rowParts = FactParts::Whole | FactParts::Periods | FactParts::Money | FactParts::Groups;

[[nodiscard]] MemberRow makeRow(const MemberFacts &facts, const Directory &directory, QDate day);

/// "Ada Lovelace" with what the person is called; the number when no name is known.
[[nodiscard]] QString fullName(const Member &member);
/// "Lovelace, Ada": as the list is sorted.
[[nodiscard]] QString listName(const Member &member);
/// The lines of the address that are there, one after the other.
[[nodiscard]] QStringList addressLines(const Member &member);
/// The group memberships of role `role` that hold on the day.
[[nodiscard]] std::vector<GroupMembership> groupsOn(const MemberFacts &facts, GroupRole role, QDate day);

/// What a cell shows.
[[nodiscard]] QString cellText(const MemberRow &row, MemberColumn column, const Directory &directory);
/// What it is sorted by when storage does not sort it: text folded for collation, dates, amounts.
[[nodiscard]] QVariant cellKey(const MemberRow &row, MemberColumn column, const Directory &directory);

} // namespace rollbook
