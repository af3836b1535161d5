// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matchingpass.h"

#include <algorithm>

namespace rollbook {

namespace {

/// By how much a name that is not sure by itself gains when the amount is what the whole household owes.
constexpr int householdGain = 25;
constexpr int mostOfName = 88;

bool isOfName(MatchReason reason)
{
    return reason == MatchReason::NameAlone || reason == MatchReason::NameAndAmount
        || reason == MatchReason::AmountAndInitial;
}

} // namespace

/// Where the amount is what all who live together owe, it is set against what each of them owes.
void MatchingPass::addHousehold(Proposal &proposal, Money amount) const
{
    const auto lead = m_leadOf.find(proposal.payer);
    if (lead == m_leadOf.end() || !proposal.shares.empty())
        return;
    const std::vector<Id<Member>> &people = m_households.at(lead->second);
    Money together;
    std::vector<Share> shares;
    for (const Id<Member> one : people) {
        const auto mate = m_housemates.find(one);
        if (mate == m_housemates.end() || mate->second.owed.pence <= 0)
            continue;
        together += mate->second.owed;
        shares.push_back({ one, {}, {}, mate->second.owed });
    }
    if (lead->second == proposal.payer)
        proposal.owed = together;
    if (together != amount || shares.empty() || (shares.size() == 1 && shares.front().member == proposal.payer))
        return;
    proposal.owed = together;
    proposal.shares = std::move(shares);
    if (isOfName(proposal.reason) || proposal.reason == MatchReason::LearnedName) {
        const bool learned = proposal.reason == MatchReason::LearnedName;
        const bool alone = proposal.reason == MatchReason::NameAlone;
        const auto named = m_housemates.find(lead->second);
        proposal.reason = MatchReason::Household;
        proposal.values = QStringList { named == m_housemates.end() ? proposal.name : named->second.name,
            QString::number(people.size()) };
        proposal.confidence = learned ? std::min(95, proposal.confidence + 8)
            : alone                   ? std::min(mostOfName, proposal.confidence + householdGain)
                                      : proposal.confidence;
    }
}

void MatchingPass::addHouseholds()
{
    if (m_households.empty())
        return;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        for (Proposal &proposal : m_found[i].proposals)
            addHousehold(proposal, m_lines[i].amount);
    }
}

Done MatchingPass::visitAffiliates()
{
    auto groups = m_reader.all<Group>();
    if (!groups)
        return groups.problems();
    std::erase_if(*groups, [](const Group &group) { return !group.affiliate; });
    std::vector<Uuid> ids;
    for (const Group &group : *groups)
        ids.push_back(group.id.uuid);
    if (ids.empty())
        return {};
    auto periods = m_reader.where<Period>(11, ids);
    auto charges = m_reader.where<Charge>(8, ids);
    auto allocations = m_reader.where<Allocation>(5, ids);
    auto payments = m_reader.where<Payment>(9, ids);
    if (!periods || !charges || !allocations || !payments) {
        return !periods   ? periods.problems()
            : !charges    ? charges.problems()
            : allocations ? payments.problems()
                          : allocations.problems();
    }
    std::unordered_map<Id<Group>, MemberFacts> facts;
    for (Period &period : *periods)
        facts[period.affiliate].periods.push_back(std::move(period));
    for (Charge &charge : *charges)
        facts[charge.affiliate].charges.push_back(std::move(charge));
    for (const Allocation &allocation : *allocations)
        facts[allocation.affiliate].allocations.push_back(allocation);
    for (Payment &payment : *payments)
        facts[payment.affiliate].payments.push_back(std::move(payment));
    for (const Group &group : *groups) {
        MemberFacts &one = facts[group.id];
        one.affiliate = group.id;
        one.member.family = group.name;
        visitAffiliate(group, one);
    }
    return {};
}

void MatchingPass::visitAffiliate(const Group &group, const MemberFacts &facts)
{
    std::vector<Sign> signs;
    for (const Payment &payment : facts.payments) {
        if (!payment.receipt.isEmpty())
            addTokenSign(payment.receipt, { 0, MatchReason::Receipt, 82, 8, 5, {} }, 6, signs);
    }
    std::vector<NameSeen> names;
    QStringList called = group.aliases;
    called.prepend(group.name);
    for (const QString &name : called) {
        if (name.size() >= 4)
            findName(nameSought(name, {}), *m_index, names);
    }
    if (signs.empty() && names.empty())
        return;
    // A body has no given name that could be missing: its whole name is as good as family and given name.
    for (NameSeen &seen : names)
        seen.given = GivenLikeness::Same;
    weigh(facts, std::move(signs), names, owingOf(facts));
}

} // namespace rollbook
