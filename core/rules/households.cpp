// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/households.h"

#include <algorithm>
#include <tuple>

namespace rollbook {

namespace {
constexpr int linkMember = 1; ///< field numbers of HouseholdLink
constexpr int linkLead = 2;
} // namespace

bool holdsOn(const HouseholdLink &link, QDate day)
{
    return (!link.start.isValid() || link.start <= day) && (!link.end.isValid() || link.end >= day);
}

Households::Households(std::vector<HouseholdLink> links) : m_links(std::move(links))
{
    std::ranges::sort(
        m_links, {}, [](const HouseholdLink &link) { return std::tie(link.member, link.start, link.id); });
    for (std::size_t at = 0; at < m_links.size(); ++at)
        m_byLead.emplace_back(m_links[at].lead, at);
    std::ranges::sort(m_byLead);
}

const HouseholdLink *Households::linkOf(Id<Member> member, QDate day) const
{
    const HouseholdLink *found = nullptr;
    auto link = std::ranges::lower_bound(m_links, member, {}, &HouseholdLink::member);
    for (; link != m_links.end() && link->member == member; ++link) {
        if (holdsOn(*link, day))
            found = &*link;
    }
    return found;
}

Id<Member> Households::leadOf(Id<Member> member, QDate day) const
{
    const HouseholdLink *link = linkOf(member, day);
    return link ? link->lead : Id<Member> {};
}

std::vector<Id<Member>> Households::linkedTo(Id<Member> lead, QDate day) const
{
    std::vector<Id<Member>> linked;
    auto place = std::ranges::lower_bound(m_byLead, lead, {}, &std::pair<Id<Member>, std::size_t>::first);
    for (; place != m_byLead.end() && place->first == lead; ++place) {
        const HouseholdLink &link = m_links[place->second];
        if (linkOf(link.member, day) == &link)
            linked.push_back(link.member);
    }
    return linked;
}

std::vector<Id<Member>> Households::leads(QDate day) const
{
    std::vector<Id<Member>> found;
    for (const auto &[lead, at] : m_byLead) {
        if (holdsOn(m_links[at], day) && !linkOf(lead, day) && (found.empty() || found.back() != lead))
            found.push_back(lead);
    }
    return found;
}

Result<Households> readHouseholds(const Reader &reader)
{
    auto links = reader.all<HouseholdLink>();
    return links ? Result<Households>(Households(std::move(*links))) : Result<Households>(links.problems());
}

Result<std::vector<HouseholdLink>> linksOf(const Reader &reader, std::span<const Id<Member>> people)
{
    std::vector<Uuid> targets;
    targets.reserve(people.size());
    for (const Id<Member> person : people)
        targets.push_back(person.uuid);
    std::vector<HouseholdLink> links;
    for (const int field : { linkMember, linkLead }) {
        auto found = reader.where<HouseholdLink>(field, targets);
        if (!found)
            return found.problems();
        links.insert(links.end(), found->begin(), found->end());
    }
    std::ranges::sort(links, {}, &HouseholdLink::id);
    const auto same = [](const HouseholdLink &a, const HouseholdLink &b) { return a.id == b.id; };
    links.erase(std::unique(links.begin(), links.end(), same), links.end());
    return links;
}

} // namespace rollbook
