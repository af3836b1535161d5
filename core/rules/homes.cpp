// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/homes.h"

namespace rollbook {

bool holdsOn(const GroupMembership &membership, QDate day)
{
    return (!membership.start.isValid() || membership.start <= day)
        && (!membership.end.isValid() || membership.end >= day);
}

const GroupMembership *homeOn(std::span<const GroupMembership> memberships, QDate day)
{
    const GroupMembership *home = nullptr;
    for (const GroupMembership &membership : memberships) {
        if (membership.role != GroupRole::Home || !holdsOn(membership, day))
            continue;
        if (!home || !home->start.isValid() || (membership.start.isValid() && membership.start >= home->start))
            home = &membership;
    }
    return home;
}

void moveHome(std::vector<RecordChange> &changes, const MemberFacts &facts, Id<Group> home, QDate since,
    Id<GroupMembership> fresh)
{
    const QDate eve = since.addDays(-1);
    for (const GroupMembership &membership : facts.groups) {
        if (membership.role != GroupRole::Home)
            continue;
        if (membership.start.isValid() && membership.start >= since) {
            changes.push_back(removed(membership));
        } else if (!membership.end.isValid() || membership.end > eve) {
            GroupMembership ended = membership;
            ended.end = eve;
            changes.push_back(edited(membership, ended));
        }
    }
    changes.push_back(added(GroupMembership { fresh, facts.member.id, home, GroupRole::Home, {}, since, {} }));
}

} // namespace rollbook
