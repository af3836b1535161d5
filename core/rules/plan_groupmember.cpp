// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/homes.h"
#include "core/rules/planning.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

namespace {

/// What was begun less than so many days ago and is ended again was a slip: it leaves no history.
constexpr int slipDays = 7;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool goesOnAfter(const GroupMembership &membership, QDate day)
{
    return !membership.end.isValid() || membership.end > day;
}

/// Whether an affiliate sends the person.
bool isSent(GroupRole role)
{
    return role == GroupRole::Delegate || role == GroupRole::Substitute;
}

ActionKind beginningOf(GroupRole role)
{
    if (isSent(role))
        return ActionKind::SendDelegate;
    return role == GroupRole::Officer ? ActionKind::AppointOfficer : ActionKind::JoinGroup;
}

ActionKind endOf(GroupRole role)
{
    if (isSent(role))
        return ActionKind::EndDelegate;
    return role == GroupRole::Officer ? ActionKind::EndOffice : ActionKind::LeaveGroup;
}

} // namespace

Result<Group> Planning::openGroup(Id<Group> id, QDate day) const
{
    auto group = m_reader.one(id);
    if (group && group->archived.isValid() && group->archived <= day)
        return Problem { ProblemCode::DateOrder, QStringLiteral("start_day"), { iso(day), iso(group->archived) } };
    return group;
}

Done Planning::changeHome(Changes &changes, const MemberFacts &facts, Id<Group> home, QDate since) const
{
    const GroupMembership *now = homeOn(facts.groups, since);
    const bool later = std::any_of(facts.groups.begin(), facts.groups.end(),
        [since](const GroupMembership &other) { return other.role == GroupRole::Home && other.start > since; });
    if (now && now->group == home && !now->end.isValid() && !later)
        return {};
    if (auto group = openGroup(home, since); !group)
        return group.problems();
    moveHome(changes, facts, home, since, newId<GroupMembership>());
    return {};
}

Result<Draft> Planning::make(const JoinGroup &command) const
{
    auto facts = person(command.member, FactParts::Groups);
    if (!facts)
        return facts.problems();
    const QDate start = orToday(command.start);
    auto group = openGroup(command.group, start);
    if (!group)
        return group.problems();
    const QString name = displayName(facts->member);
    const bool officer = command.role == GroupRole::Officer;
    const QString office = officer ? command.office.simplified() : QString();
    Draft draft { { beginningOf(command.role), { name, group->name } }, {} };
    if (officer)
        draft.action.values.insert(1, office);
    if (officer && office.isEmpty())
        return Problem { ProblemCode::Required, QStringLiteral("office") };
    if (command.role == GroupRole::Home) {
        if (auto home = changeHome(draft.changes, *facts, command.group, start); !home)
            return home.problems();
        return draft;
    }
    for (const GroupMembership &other : facts->groups) {
        const bool same = other.role == command.role || (isSent(other.role) && isSent(command.role));
        if (other.group == command.group && same && other.office.compare(office, Qt::CaseInsensitive) == 0
            && goesOnAfter(other, start.addDays(-1)))
            return Problem { ProblemCode::NotUnique,
                officer ? QStringLiteral("office") : QStringLiteral("member_group"),
                { officer ? office : group->name, name } };
    }
    const GroupMembership membership { newId<GroupMembership>(), command.member, command.group, command.role, office,
        start, {} };
    if (auto sent = isSent(command.role) ? maySend(*group, membership) : Done {}; !sent)
        return sent.problems();
    if (Problems problems = validateTexts(membership); !problems.empty())
        return problems;
    draft.changes.push_back(added(membership));
    return draft;
}

Result<Draft> Planning::make(const LeaveGroup &command) const
{
    auto membership = m_reader.one(command.membership);
    if (!membership)
        return membership.problems();
    auto member = m_reader.one(membership->member);
    if (!member)
        return member.problems();
    auto group = m_reader.one(membership->group);
    if (!group)
        return group.problems();
    const bool officer = membership->role == GroupRole::Officer;
    Draft draft { { endOf(membership->role), { displayName(*member), group->name } }, {} };
    if (officer)
        draft.action.values.insert(1, membership->office);
    const QDate end = command.end.isValid() ? command.end : today().addDays(-1);
    if (membership->start.isValid() && membership->start.daysTo(today()) < slipDays && end <= today()) {
        draft.changes.push_back(removed(*membership));
        return draft;
    }
    if (membership->start.isValid() && end < membership->start)
        return Problem { ProblemCode::DateOrder, QStringLiteral("end_day"), { iso(membership->start), iso(end) } };
    GroupMembership after = *membership;
    after.end = end;
    if (after != *membership)
        draft.changes.push_back(edited(*membership, after));
    return draft;
}

} // namespace rollbook
