// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/household.h"

#include "core/rules/households.h"
#include "ui/members/memberrow.h"

namespace rollbook {

Result<Household> readHousehold(const Reader &reader, Id<Member> person, QDate day)
{
    Household household;
    const auto own = linksOf(reader, std::span(&person, 1));
    if (!own)
        return own.problems();
    const Households around(*own);
    if (const HouseholdLink *link = around.linkOf(person, day))
        household.own = *link;
    const Id<Member> lead = household.own ? household.own->lead : person;
    auto places = linksOf(reader, std::span(&lead, 1));
    if (!places)
        return places.problems();
    std::erase_if(*places, [&](const HouseholdLink &link) { return link.lead != lead || !holdsOn(link, day); });
    household.places = *std::move(places);
    if (household.places.empty())
        return household;
    household.lead = lead;
    std::vector<Id<Member>> ids { lead };
    for (const HouseholdLink &link : household.places)
        ids.push_back(link.member);
    std::erase(ids, person);
    auto others = reader.some<Member>(ids);
    if (!others)
        return others.problems();
    household.others = *std::move(others);
    std::ranges::sort(household.others, [lead](const Member &a, const Member &b) {
        if ((a.id == lead) != (b.id == lead))
            return a.id == lead;
        return QString::localeAwareCompare(listName(a), listName(b)) < 0;
    });
    return household;
}

} // namespace rollbook
