// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/papernames.h"

#include "core/rules/validation.h"

#include <set>

namespace rollbook {

Result<PaperPayer> payerOf(const Reader &reader, Id<Member> member, Id<Group> affiliate)
{
    if (!affiliate.isNull()) {
        auto group = reader.one(affiliate);
        return group ? Result<PaperPayer>(PaperPayer { group->name, {} }) : Result<PaperPayer>(group.problems());
    }
    if (member.isNull())
        return PaperPayer {};
    auto found = reader.one(member);
    return found ? Result<PaperPayer>(PaperPayer { displayName(*found), found->number })
                 : Result<PaperPayer>(found.problems());
}

Result<PaperNames> PaperNames::read(const Reader &reader, const std::vector<Charge> &charges)
{
    std::set<Id<Period>> terms;
    std::set<Id<Member>> people;
    std::set<Id<Group>> bodies;
    for (const Charge &charge : charges) {
        terms.insert(charge.period);
        people.insert(charge.member);
        bodies.insert(charge.affiliate);
    }
    const auto listed = [](const auto &set) { return std::vector(set.begin(), set.end()); };
    auto periods = reader.some<Period>(listed(terms));
    auto types = reader.all<MembershipType>();
    auto members = reader.some<Member>(listed(people));
    auto groups = reader.some<Group>(listed(bodies));
    if (!periods || !types)
        return !periods ? periods.problems() : types.problems();
    if (!members || !groups)
        return !members ? members.problems() : groups.problems();
    PaperNames names;
    for (Period &period : *periods)
        names.m_terms.emplace(period.id, std::move(period));
    for (const MembershipType &type : *types)
        names.m_types.emplace(type.id, type.name);
    for (const Member &member : *members)
        names.m_names.emplace(member.id.uuid, displayName(member));
    for (const Group &group : *groups)
        names.m_names.emplace(group.id.uuid, group.name);
    return names;
}

QString PaperNames::purposeOf(const Charge &charge, const PaperWords &words) const
{
    const auto term = m_terms.find(charge.period);
    if (term == m_terms.end())
        return words.charge(charge, {}, nullptr);
    const auto type = m_types.find(term->second.type);
    return words.charge(charge, type == m_types.end() ? QString() : type->second, &term->second);
}

QString PaperNames::nameOf(const Charge &charge) const
{
    const auto name = m_names.find(charge.affiliate.isNull() ? charge.member.uuid : charge.affiliate.uuid);
    return name == m_names.end() ? QString() : name->second;
}

} // namespace rollbook
