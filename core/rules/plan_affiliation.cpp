// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/affiliates.h"
#include "core/rules/planning.h"
#include "core/rules/renewal.h"
#include "core/rules/validation.h"

namespace rollbook {

namespace {

/// Whether somebody is sent by the two at the same time.
bool meets(const GroupMembership &a, const GroupMembership &b)
{
    return (!a.end.isValid() || !b.start.isValid() || b.start <= a.end)
        && (!b.end.isValid() || !a.start.isValid() || a.start <= b.end);
}

} // namespace

Result<Draft> Planning::make(const RenewAffiliation &command) const
{
    const QDate day = orToday(command.day);
    auto group = affiliateOf(m_reader, command.affiliate);
    if (!group)
        return group.problems();
    if (group->archived.isValid() && group->archived <= day)
        return Problem { ProblemCode::DateOrder, QStringLiteral("start_day"),
            { day.toString(Qt::ISODate), group->archived.toString(Qt::ISODate) } };
    auto facts = moneyOfAffiliate(m_reader, command.affiliate);
    if (!facts)
        return facts.problems();
    auto rules = readRenewalRules(m_reader, Id<Member> {});
    if (!rules)
        return rules.problems();
    Group after = *group;
    if (command.members >= 0)
        after.affiliateMembers = command.members;
    auto renewal = affiliationRenewal(*facts, rules->types, command.type, after.affiliateMembers, day);
    if (!renewal)
        return renewal.problems();
    Draft draft { { ActionKind::RenewAffiliation, { group->name } }, {} };
    if (after != *group)
        draft.changes.push_back(edited(*group, after));
    auto before = readLedger(m_reader, *facts);
    if (!before)
        return before.problems();
    const Renewal term { renewal->type.id, renewal->term, renewal->fee, renewal->continues };
    if (auto added = addRenewal(draft.changes, *facts, *rules, term, &*before); !added)
        return added.problems();
    return draft;
}

Done Planning::maySend(const Group &affiliate, const GroupMembership &membership) const
{
    if (!affiliate.affiliate)
        return Problem { ProblemCode::NotAnAffiliate, QStringLiteral("member_group"), { affiliate.name } };
    auto delegation = delegationOf(m_reader, affiliate, membership.start);
    if (!delegation)
        return delegation.problems();
    if (!delegation->affiliated)
        return Problem { ProblemCode::NotAMember, QStringLiteral("member_group"),
            { affiliate.name, membership.start.toString(Qt::ISODate) } };
    if (membership.role == GroupRole::Substitute || !delegation->entitled)
        return {};
    const auto sent = std::ranges::count_if(
        delegation->delegates, [&membership](const GroupMembership &other) { return meets(other, membership); });
    if (sent >= *delegation->entitled)
        return Problem { ProblemCode::DelegatesTaken, QStringLiteral("role"),
            { affiliate.name, QString::number(*delegation->entitled), QString::number(sent) } };
    return {};
}

} // namespace rollbook
