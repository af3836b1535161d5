// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/records/memberfacts.h"

#include <span>
#include <vector>

namespace rollbook {

/// Whether the membership of a group holds on the day; its first and last day belong to it.
[[nodiscard]] bool holdsOn(const GroupMembership &membership, QDate day);

/// Where a person is counted on a day: of several (which only older files have) the one begun last; null: nowhere.
[[nodiscard]] const GroupMembership *homeOn(std::span<const GroupMembership> memberships, QDate day);

/// Makes `home` the one home group from `since` on: what began earlier ends on the eve, what would begin later does
/// not. The new membership takes the id `fresh`.
void moveHome(std::vector<RecordChange> &changes, const MemberFacts &facts, Id<Group> home, QDate since,
    Id<GroupMembership> fresh);

} // namespace rollbook
