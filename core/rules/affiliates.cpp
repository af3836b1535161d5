// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/affiliates.h"

#include <algorithm>

namespace rollbook {

namespace {
constexpr int groupOfMembership = 2; ///< field number of GroupMembership::group
}

Result<Group> affiliateOf(const Reader &reader, Id<Group> id)
{
    auto group = reader.one(id);
    if (group && !group->affiliate)
        return Problem { ProblemCode::NotAnAffiliate, QStringLiteral("affiliate"), { group->name } };
    return group;
}

Result<Delegation> delegationOf(const Reader &reader, const Group &affiliate, QDate day)
{
    Delegation delegation;
    auto roles = reader.where<GroupMembership>(groupOfMembership, std::span(&affiliate.id.uuid, 1));
    if (!roles)
        return roles.problems();
    std::ranges::sort(*roles, {}, &GroupMembership::id);
    for (const GroupMembership &role : *roles) {
        if (role.end.isValid() && role.end < day)
            continue;
        if (role.role == GroupRole::Delegate)
            delegation.delegates.push_back(role);
        else if (role.role == GroupRole::Substitute)
            delegation.substitutes.push_back(role);
    }
    auto facts = moneyOfAffiliate(reader, affiliate.id);
    if (!facts)
        return facts.problems();
    auto types = reader.all<MembershipType>();
    if (!types)
        return types.problems();
    const Types byId = typesById(*types);
    const Period *term = latestPeriod(facts->periods, byId, {}, day);
    const QDate last = term ? lastDayCounted(*term) : QDate();
    delegation.affiliated = term && isRealPeriod(*term) && (!last.isValid() || last >= day);
    delegation.entitled = 0;
    if (const auto type = delegation.affiliated ? byId.find(term->type) : byId.end(); type != byId.end())
        delegation.entitled = delegatesFor(type->second, affiliate.affiliateMembers);
    return delegation;
}

Result<AffiliationRenewal> affiliationRenewal(
    const MemberFacts &facts, const Types &types, Id<MembershipType> type, int members, QDate day)
{
    const Period *before = latestPeriod(facts.periods, types, {}, day);
    if (!before)
        before = latestPeriod(facts.periods, types, {});
    const Id<MembershipType> wanted = type.isNull() && before ? before->type : type;
    if (wanted.isNull())
        return Problem { ProblemCode::Required, QStringLiteral("type") };
    const auto known = types.find(wanted);
    if (known == types.end())
        return Problem { ProblemCode::ReferenceMissing, QStringLiteral("type"),
            { QLatin1String(RecordTraits<MembershipType>::name), wanted.toString() } };
    if (!known->second.affiliation)
        return Problem { ProblemCode::ForPeople, QStringLiteral("type"), { known->second.name } };
    auto next = nextTerm(facts.periods, known->second, day, types);
    if (!next) {
        Problems problems = next.problems();
        if (problems.front().code == ProblemCode::RenewalTooEarly)
            problems.front().values.front() = facts.member.family;
        return problems;
    }
    const QDate retired = known->second.retired;
    const bool goesOn = next->continues && before && before->type == wanted;
    if (!goesOn && retired.isValid() && retired <= next->term.start)
        return Problem { ProblemCode::DateOrder, QStringLiteral("type"),
            { next->term.start.toString(Qt::ISODate), retired.toString(Qt::ISODate) } };
    return AffiliationRenewal { known->second, next->term,
        feeOfTerm(known->second, next->term, !next->continues, members), next->continues };
}

} // namespace rollbook
